import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InstallContext, InstallError, pythonIn, run } from './installation.ts';

/** A way to make an installation in a new folder. Both take wheels only: nothing that is downloaded runs. */
export interface Installer {
  /** Makes a venv of this Python. */
  create(folder: string, python: string, context: InstallContext): Promise<void>;
  /** The newest version of LiteLLM that the package index offers. */
  newest(folder: string, context: InstallContext): Promise<string>;
  install(folder: string, version: string, context: InstallContext): Promise<void>;
}

export const UV: Installer = {
  async create(folder, python, context) {
    await run('uv', ['venv', '--quiet', '--no-python-downloads', '--python', python, folder], context);
  },
  async newest(folder, context) {
    const input = join(folder, 'newest.in');
    writeFileSync(input, 'litellm\n');
    const args = ['pip', 'compile', '--quiet', '--no-deps', '--no-header'];
    return versionIn(await run('uv', [...args, '--python', pythonIn(folder), input], context));
  },
  async install(folder, version, context) {
    const [input, lock] = [join(folder, 'litellm.in'), join(folder, 'litellm.txt')];
    writeFileSync(input, `litellm[proxy]==${version}\n`);
    const common = ['--quiet', '--only-binary', ':all:', '--python', pythonIn(folder)];
    await run(
      'uv',
      ['pip', 'compile', ...common, '--generate-hashes', '--output-file', lock, input],
      context,
    );
    const checked = ['--require-hashes', '--compile-bytecode'];
    await run('uv', ['pip', 'install', ...common, ...checked, '--requirement', lock], context);
  },
};

/** pip checks each file against the hash that the index gives for it. */
export const PIP: Installer = {
  async create(folder, python, context) {
    await run(python, ['-m', 'venv', folder], context);
  },
  async newest(folder, context) {
    return versionIn(await run(pythonIn(folder), [...PIP_COMMAND, 'index', 'versions', 'litellm'], context));
  },
  async install(folder, version, context) {
    const args = ['install', '--quiet', '--only-binary', ':all:', `litellm[proxy]==${version}`];
    await run(pythonIn(folder), [...PIP_COMMAND, ...args], context);
  },
};

const PIP_COMMAND = ['-m', 'pip', '--disable-pip-version-check', '--no-input'];

function versionIn(output: string): string {
  const version = /\blitellm(?:==| \()(\d+\.\d+\.\d+[\w.]*)/.exec(output)?.[1];
  if (version === undefined) throw new InstallError('the package index names no version of litellm');
  return version;
}
