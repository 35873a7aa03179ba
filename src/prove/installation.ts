import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Child, startChild } from './child.ts';
import { redact } from './redact.ts';
import type { Scratch } from './scratch.ts';
import type { Clock } from './time.ts';

/** Keeps installations between jobs. */
export interface InstallationCache {
  /** Puts an installation back where it was saved from; false: none is saved. */
  restore(folder: string, about: InstallationId): Promise<boolean>;
  save(folder: string, about: InstallationId): Promise<void>;
}

/** Which installation is kept. */
export interface InstallationId {
  /** Of LiteLLM. */
  readonly version: string;
  /** Path of the Python that it needs, without symbolic links. */
  readonly python: string;
}

/** What an installation is made with. */
export interface Tools {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that installations are kept in. */
  readonly folder: string;
  readonly cache: InstallationCache | undefined;
  /** Reports progress. */
  readonly say: (message: string) => void;
}

export interface InstallContext extends Tools {
  readonly scratch: Scratch;
  readonly clock: Clock;
}

/** There is no installation; the message is the reason. */
export class InstallError extends Error {}

/** The Python of an installation. */
export function pythonIn(folder: string): string {
  return join(folder, 'bin/python');
}

/** The first program with this name on PATH. */
export function findProgram(name: string, env: Tools['env']): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/**
 * Runs a program to its end, with an environment of its own. @returns what it printed on both streams
 *
 * @throws {InstallError} it cannot be started, fails, or takes longer than the proof may
 */
export async function run(
  command: string,
  args: readonly string[],
  context: InstallContext,
): Promise<string> {
  const path = command.includes('/') ? command : findProgram(command, context.env);
  if (path === undefined) throw new InstallError(`there is no \`${command}\` on PATH`);
  const child = startChild(
    { command: path, args, env: installEnvironment(context), cwd: context.scratch.folder('install') },
    context.scratch,
  );
  const code = await endOf(child, context.clock);
  if (code === 0) return child.output();
  await child.stop();
  if (code === undefined) throw new InstallError('the installation took longer than a proof may take');
  throw new InstallError(`\`${label(command, args)}\` failed: ${complaint(child.output())}`);
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
  const name = /\/python3?$/.test(command) ? 'python' : command;
  const words = args.filter((arg) => /^[a-z-]+$/.test(arg) && !arg.startsWith('--')).slice(0, 3);
  return [name, ...words].join(' ');
}

/** The line of pip's or uv's output that says most about the failure. */
function complaint(output: string): string {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const line =
    // uv names the requirement without a version only in the line below its error
    lines.find((it) => /^(?:cause:|╰─▶) Because /.test(it)) ??
    lines.findLast((it) => /^(?:error|ERROR)\b|No solution|Could not find/.test(it)) ??
    lines.at(-1) ??
    '';
  return redact(line, []).slice(0, 300).replace(/\.$/, '') || 'it printed nothing';
}

/** What an installer needs of the environment: where programs and the index are. No other variable of the job. */
function installEnvironment({ env, scratch }: InstallContext): Readonly<Record<string, string>> {
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
  /^(?:PATH|TMPDIR|PYENV_\w+|PIP_\w+|UV_\w+|SSL_CERT_\w+|REQUESTS_CA_BUNDLE|(?:https?|all|no)_proxy|XDG_(?:CACHE|CONFIG)_HOME)$/i;
