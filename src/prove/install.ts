import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { type Child, startChild } from './child.ts';
import type { Wanted } from './model.ts';
import type { Program } from './proxy.ts';
import { hide } from './said.ts';
import type { Scratch } from './scratch.ts';
import type { Clock } from './time.ts';

export type Installed =
  | { readonly kind: 'installed'; readonly program: Program; readonly version: string }
  /** There is no LiteLLM to start, and why. */
  | { readonly kind: 'failed'; readonly reason: string };

/** Keeps installations between runs, by version. */
export interface Keeper {
  /** Puts an installation where it was saved from; false: there is none. */
  restore(folder: string, version: string): Promise<boolean>;
  save(folder: string, version: string): Promise<void>;
}

/** What an installation is made with. */
export interface Tools {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that installations are kept in. */
  readonly folder: string;
  readonly keeper: Keeper | undefined;
  /** Reports progress. */
  readonly say: (message: string) => void;
}

/** Finds or makes a LiteLLM. Makes none outside of `tools.folder`. */
export async function install(
  wanted: Wanted,
  tools: Tools,
  scratch: Scratch,
  clock: Clock,
): Promise<Installed> {
  if (wanted.kind === 'program') return given(wanted.path);
  if (process.platform === 'win32') return failed('LiteLLM is not started on Windows');
  if (wanted.kind === 'version') {
    const kept = await keptAt(tools, wanted.version);
    if (kept !== undefined) return kept;
  }
  mkdirSync(tools.folder, { recursive: true, mode: 0o700 });
  const temporary = join(tools.folder, `.${randomUUID()}`);
  try {
    return await make(wanted, temporary, { ...tools, scratch, clock });
  } catch (error) {
    if (error instanceof Unmade) return failed(error.message);
    throw error;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Why an installation was not made. */
class Unmade extends Error {}

interface Making extends Tools {
  readonly scratch: Scratch;
  readonly clock: Clock;
}

async function make(
  wanted: Exclude<Wanted, { kind: 'program' }>,
  temporary: string,
  making: Making,
): Promise<Installed> {
  const installer = find('uv', making.env) === undefined ? PIP : UV;
  await installer.create(temporary, making);
  const version = wanted.kind === 'newest' ? await installer.newest(temporary, making) : wanted.version;
  if (wanted.kind === 'newest') {
    const kept = await keptAt(making, version);
    if (kept !== undefined) return kept;
  }
  making.say(`Installing litellm[proxy]==${version} …`);
  await installer.install(temporary, version, making);
  const folder = folderFor(making, version);
  settle(temporary, folder);
  // before anything of a config runs in it
  await making.keeper?.save(folder, version);
  return { kind: 'installed', program: programIn(folder), version };
}

/** Whoever is first wins; both made the same. */
function settle(temporary: string, folder: string): void {
  try {
    renameSync(temporary, folder);
  } catch (error) {
    if (!existsSync(join(folder, 'bin/litellm'))) throw error;
  }
}

async function keptAt(tools: Tools, version: string): Promise<Installed | undefined> {
  const folder = folderFor(tools, version);
  const isThere = () => existsSync(join(folder, 'bin/litellm'));
  if (!isThere() && tools.keeper !== undefined) await tools.keeper.restore(folder, version);
  return isThere() ? { kind: 'installed', program: programIn(folder), version } : undefined;
}

function folderFor({ folder }: Tools, version: string): string {
  return join(folder, `litellm-${version}`);
}

/** Started by its Python: the script itself names the folder that it was installed into, before it was renamed. */
function programIn(folder: string): Program {
  return { command: join(folder, 'bin/python'), args: [join(folder, 'bin/litellm')] };
}

function given(path: string): Installed {
  if (!existsSync(path)) return failed(`there is no program ${path}`);
  return { kind: 'installed', program: { command: path, args: [] }, version: versionBeside(path) };
}

/** A version that the installation around a program names. */
function versionBeside(path: string): string {
  const lib = join(dirname(path), '../lib');
  const folders = existsSync(lib) ? readdirSync(lib).map((name) => join(lib, name, 'site-packages')) : [];
  const names = folders.filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder));
  const [, version] =
    names.map((name) => /^litellm-(\d[\w.]*)\.dist-info$/.exec(name)).find((it) => it !== null) ?? [];
  return version ?? 'of an unknown version';
}

function failed(reason: string): Installed {
  return { kind: 'failed', reason };
}

/** A way to make an installation in an empty folder. All of them take wheels only: nothing that is downloaded runs. */
interface Installer {
  create(folder: string, making: Making): Promise<void>;
  newest(folder: string, making: Making): Promise<string>;
  install(folder: string, version: string, making: Making): Promise<void>;
}

const UV: Installer = {
  async create(folder, making) {
    await run('uv', ['venv', '--quiet', '--no-python-downloads', folder], making);
  },
  async newest(folder, making) {
    const input = join(folder, 'newest.in');
    writeFileSync(input, 'litellm\n');
    const args = ['pip', 'compile', '--quiet', '--no-deps', '--no-header', '--python', python(folder), input];
    return versionIn(await run('uv', args, making));
  },
  async install(folder, version, making) {
    const [input, lock] = [join(folder, 'litellm.in'), join(folder, 'litellm.txt')];
    writeFileSync(input, `litellm[proxy]==${version}\n`);
    const common = ['--quiet', '--only-binary', ':all:', '--python', python(folder)];
    await run('uv', ['pip', 'compile', ...common, '--generate-hashes', '--output-file', lock, input], making);
    const checked = ['--require-hashes', '--compile-bytecode'];
    await run('uv', ['pip', 'install', ...common, ...checked, '--requirement', lock], making);
  },
};

/** pip checks each file against the hash that the index gives for it. */
const PIP: Installer = {
  async create(folder, making) {
    await run('python3', ['-m', 'venv', folder], making);
  },
  async newest(folder, making) {
    return versionIn(await run(python(folder), [...PIP_COMMAND, 'index', 'versions', 'litellm'], making));
  },
  async install(folder, version, making) {
    const args = ['install', '--quiet', '--only-binary', ':all:', `litellm[proxy]==${version}`];
    await run(python(folder), [...PIP_COMMAND, ...args], making);
  },
};

const PIP_COMMAND = ['-m', 'pip', '--disable-pip-version-check', '--no-input'];

function python(folder: string): string {
  return join(folder, 'bin/python');
}

function versionIn(output: string): string {
  const version = /\blitellm(?:==| \()(\d+\.\d+\.\d+[\w.]*)/.exec(output)?.[1];
  if (version === undefined) throw new Unmade('the package index names no version of litellm');
  return version;
}

/** Runs a program to its end. */
async function run(command: string, args: readonly string[], making: Making): Promise<string> {
  const path = command.includes('/') ? command : find(command, making.env);
  if (path === undefined) throw new Unmade(`there is no \`${command}\` on PATH`);
  const child = startChild(
    { command: path, args, env: installEnvironment(making), cwd: making.scratch.folder('install') },
    making.scratch,
  );
  const code = await endOf(child, making.clock);
  if (code === 0) return child.output();
  await child.stop();
  if (code === undefined) throw new Unmade('the installation took longer than all of the time for a proof');
  throw new Unmade(`\`${label(command, args)}\` failed: ${complaint(child.output())}`);
}

/** The exit code; undefined: the time was over first. */
async function endOf(child: Child, clock: Clock): Promise<number | null | undefined> {
  let code: number | null | undefined;
  const ended = child.ended.then(
    (value) => (code = value),
    () => (code = -1),
  );
  while (child.isRunning() && !clock.isOver()) await Promise.race([ended, clock.sleep(500)]);
  if (child.isRunning()) return undefined;
  await ended;
  return code;
}

function label(command: string, args: readonly string[]): string {
  const name = command.endsWith('/python') ? 'python' : command;
  const words = args.filter((arg) => /^[a-z-]+$/.test(arg) && !arg.startsWith('--')).slice(0, 3);
  return [name, ...words].join(' ');
}

/** The most telling line of pip's or uv's output. */
function complaint(output: string): string {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const line =
    lines.findLast((it) => /^(?:error|ERROR)\b|No solution|Could not find/.test(it)) ?? lines.at(-1) ?? '';
  return hide(line, []).slice(0, 300) || 'it said nothing';
}

/** What an installer needs of the environment: where programs and the index are. No other variable of the job. */
function installEnvironment({ env, scratch }: Making): Readonly<Record<string, string>> {
  const passed = Object.entries(env).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && PASSED.test(pair[0]),
  );
  return {
    ...Object.fromEntries(passed),
    HOME: env.HOME ?? scratch.folder('home'),
    LANG: 'C.UTF-8',
    NO_COLOR: '1',
  };
}

const PASSED =
  /^(?:PATH|TMPDIR|PYENV_\w+|PIP_\w+|UV_\w+|SSL_CERT_\w+|REQUESTS_CA_BUNDLE|(?:https?|all|no)_proxy|XDG_CACHE_HOME)$/i;

function find(name: string, env: Tools['env']): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
