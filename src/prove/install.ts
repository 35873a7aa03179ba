import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findProgram, type InstallContext, InstallError, pythonIn, run, type Tools } from './installation.ts';
import { PIP, UV } from './installers.ts';
import type { WantedLitellm } from './model.ts';
import type { Program } from './proxy.ts';
import type { Scratch } from './scratch.ts';
import type { Clock } from './time.ts';

export type Installed =
  | { readonly kind: 'installed'; readonly program: Program; readonly version: string }
  /** There is no LiteLLM to start, and why. */
  | { readonly kind: 'failed'; readonly reason: string };

/** Finds the LiteLLM to start, or installs it. Writes only below `tools.folder`. */
export async function install(
  wanted: WantedLitellm,
  tools: Tools,
  scratch: Scratch,
  clock: Clock,
): Promise<Installed> {
  if (wanted.kind === 'program') return given(wanted.path);
  if (process.platform === 'win32') return failed('LiteLLM is not started on Windows');
  mkdirSync(tools.folder, { recursive: true, mode: 0o700 });
  const temporary = join(tools.folder, `.${randomUUID()}`);
  try {
    return await findOrMake(wanted, temporary, { ...tools, scratch, clock });
  } catch (error) {
    if (error instanceof InstallError) return failed(error.message);
    throw error;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function findOrMake(
  wanted: Exclude<WantedLitellm, { kind: 'program' }>,
  temporary: string,
  context: InstallContext,
): Promise<Installed> {
  const python = findProgram('python3', context.env);
  if (python === undefined) throw new InstallError('there is no `python3` on PATH');
  const installer = findProgram('uv', context.env) === undefined ? PIP : UV;
  if (wanted.kind === 'newest') await installer.create(temporary, python, context);
  const version = wanted.kind === 'newest' ? await installer.newest(temporary, context) : wanted.version;
  const folder = join(context.folder, `litellm-${version}`);
  const found = { kind: 'installed', program: programIn(folder), version } as const;
  const about = { version, python: realpathSync(python) };
  if (await works(folder, version, context)) return found;
  if (context.cache !== undefined) {
    // files of a broken installation must not be mixed with restored ones
    rmSync(folder, { recursive: true, force: true });
    if ((await context.cache.restore(folder, about)) && (await works(folder, version, context))) return found;
  }
  context.say(`Installing litellm[proxy]==${version} …`);
  if (wanted.kind === 'version') await installer.create(temporary, python, context);
  await installer.install(temporary, version, context);
  await moveIntoPlace(temporary, folder, version, context);
  // before LiteLLM has read any config
  await context.cache?.save(folder, about);
  return found;
}

/**
 * Whether the Python of an installation starts and finds this version in it. A venv stops working when the Python that made
 * it is removed or updated; such a venv must never look like a LiteLLM that does not start with the config.
 */
async function works(folder: string, version: string, context: InstallContext): Promise<boolean> {
  if (!existsSync(pythonIn(folder)) || !existsSync(join(folder, 'bin/litellm'))) return false;
  try {
    const question = 'from importlib.metadata import version; print(version("litellm"))';
    // a line of its own: Python may print warnings too
    return (await run(pythonIn(folder), ['-c', question], context)).split('\n').includes(version);
  } catch (error) {
    if (error instanceof InstallError) return false;
    throw error;
  }
}

/** When two runs install at the same time, the installation of the first is used: both are the same. */
async function moveIntoPlace(
  temporary: string,
  folder: string,
  version: string,
  context: InstallContext,
): Promise<void> {
  if (!(await works(folder, version, context))) rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(temporary, folder);
  } catch (error) {
    if (!existsSync(join(folder, 'bin/litellm'))) throw error;
  }
}

/** Started by its Python: the script itself contains the path of the folder before it was renamed. */
function programIn(folder: string): Program {
  return { command: pythonIn(folder), args: [join(folder, 'bin/litellm')] };
}

function given(path: string): Installed {
  if (!existsSync(path)) return failed(`there is no program ${path}`);
  return { kind: 'installed', program: { command: path, args: [] }, version: versionBeside(path) };
}

/** The version in the name of the package's folder beside a program. */
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
