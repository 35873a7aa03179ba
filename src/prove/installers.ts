import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Making, pythonIn, run, Unmade } from './installation.ts';

/** A way to make an installation in a new folder. Both take wheels only: nothing that is downloaded runs. */
export interface Installer {
  /** Makes a venv of this Python. */
  create(folder: string, python: string, making: Making): Promise<void>;
  /** The newest version of LiteLLM that the package index offers. */
  newest(folder: string, making: Making): Promise<string>;
  install(folder: string, version: string, making: Making): Promise<void>;
}

export const UV: Installer = {
  async create(folder, python, making) {
    await run('uv', ['venv', '--quiet', '--no-python-downloads', '--python', python, folder], making);
  },
  async newest(folder, making) {
    const input = join(folder, 'newest.in');
    writeFileSync(input, 'litellm\n');
    const args = ['pip', 'compile', '--quiet', '--no-deps', '--no-header'];
    return versionIn(await run('uv', [...args, '--python', pythonIn(folder), input], making));
  },
  async install(folder, version, making) {
    const [input, lock] = [join(folder, 'litellm.in'), join(folder, 'litellm.txt')];
    writeFileSync(input, `litellm[proxy]==${version}\n`);
    const common = ['--quiet', '--only-binary', ':all:', '--python', pythonIn(folder)];
    await run('uv', ['pip', 'compile', ...common, '--generate-hashes', '--output-file', lock, input], making);
    const checked = ['--require-hashes', '--compile-bytecode'];
    await run('uv', ['pip', 'install', ...common, ...checked, '--requirement', lock], making);
  },
};

/** pip checks each file against the hash that the index gives for it. */
export const PIP: Installer = {
  async create(folder, python, making) {
    await run(python, ['-m', 'venv', folder], making);
  },
  async newest(folder, making) {
    return versionIn(await run(pythonIn(folder), [...PIP_COMMAND, 'index', 'versions', 'litellm'], making));
  },
  async install(folder, version, making) {
    const args = ['install', '--quiet', '--only-binary', ':all:', `litellm[proxy]==${version}`];
    await run(pythonIn(folder), [...PIP_COMMAND, ...args], making);
  },
};

const PIP_COMMAND = ['-m', 'pip', '--disable-pip-version-check', '--no-input'];

function versionIn(output: string): string {
  const version = /\blitellm(?:==| \()(\d+\.\d+\.\d+[\w.]*)/.exec(output)?.[1];
  if (version === undefined) throw new Unmade('the package index names no version of litellm');
  return version;
}
