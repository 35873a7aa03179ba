import { randomUUID } from 'node:crypto';
import { lstat, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Failure, fail } from './errors.ts';
import type { Files, FileToWrite } from './world.ts';

/** Files below a folder. Absolute paths are allowed too: a user of the command line may name any file. */
export function filesBelow(folder: string): Files {
  return {
    root: resolve(folder),
    async read(path) {
      try {
        return await readFile(resolve(folder, path));
      } catch (error) {
        if (isMissing(error)) return null;
        throw fail('FILE_ERROR', `The file cannot be read: ${reason(error)}.`, {
          place: { path },
          cause: error,
        });
      }
    },
    async list() {
      try {
        return await listed(folder, '');
      } catch (error) {
        throw fail('FILE_ERROR', `The files cannot be listed: ${reason(error)}.`, { cause: error });
      }
    },
    async listBeside(path) {
      try {
        const entries = await readdir(dirname(resolve(folder, path)), { withFileTypes: true });
        const prefix = path.slice(0, path.lastIndexOf('/') + 1);
        return entries.flatMap((entry) => (entry.isFile() ? [`${prefix}${entry.name}`] : []));
      } catch (error) {
        if (isMissing(error)) return [];
        throw fail('FILE_ERROR', `The folder cannot be listed: ${reason(error)}.`, {
          place: { path },
          cause: error,
        });
      }
    },
    async write(path, bytes, mode) {
      const prepared = await prepareIn(folder, { path, bytes, ...(mode === undefined ? {} : { mode }) });
      try {
        await rename(prepared.temporary, prepared.target);
      } catch (error) {
        await discard([prepared]);
        throw unwritable(path, error);
      }
    },
    async writeAll(files) {
      const prepared: Prepared[] = [];
      try {
        for (const file of files) prepared.push(await prepareIn(folder, file));
      } catch (error) {
        await discard(prepared);
        throw error;
      }
      await renameAll(prepared);
    },
  };
}

/** New content in a temporary file beside the one that it will replace. */
interface Prepared {
  readonly path: string;
  readonly temporary: string;
  readonly target: string;
}

/** Everything that can be tried beforehand was, so a failure here is rare. The message names the files written by then. */
async function renameAll(prepared: readonly Prepared[]): Promise<void> {
  for (const [at, { path, temporary, target }] of prepared.entries()) {
    try {
      await rename(temporary, target);
    } catch (error) {
      await discard(prepared.slice(at));
      const written = prepared.slice(0, at).map((file) => file.path);
      throw unwritable(path, error, written.length === 0 ? '' : ` Already written: ${written.join(', ')}.`);
    }
  }
}

async function discard(prepared: readonly Prepared[]): Promise<void> {
  for (const { temporary } of prepared) await rm(temporary, { force: true });
}

function unwritable(path: string, error: unknown, more = ''): Failure {
  const message = `The file cannot be written: ${reason(error)}.${more}`;
  return fail('FILE_ERROR', message, { place: { path }, cause: error });
}

/** Folders with many files, none of which is a config. */
const PASSED_OVER = new Set(['.git', 'node_modules']);

/** Symlinks are not followed: they can form a loop, and a target inside the folder is found anyway. */
async function listed(folder: string, prefix: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(join(folder, prefix), { withFileTypes: true })) {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (entry.isFile()) found.push(path);
    else if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) found.push(...(await listed(folder, path)));
  }
  return found;
}

/**
 * Writes beside the file, so that a rename replaces it at once. A symbolic link is followed, and not replaced.
 * Permissions are kept.
 *
 * @throws Failure FILE_ERROR; no temporary file is left behind
 */
async function prepareIn(folder: string, { path, bytes, mode: wanted }: FileToWrite): Promise<Prepared> {
  const file = resolve(folder, path);
  try {
    await mkdir(dirname(file), { recursive: true });
    const target = (await isSymlink(file)) ? await realpath(file) : file;
    const temporary = join(dirname(target), `.${randomUUID()}.tmp`);
    const mode = wanted ?? (await modeOf(target));
    await writeNew(temporary, bytes, mode);
    return { path, temporary, target };
  } catch (error) {
    throw unwritable(path, error);
  }
}

async function writeNew(path: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const handle = await open(path, 'wx', mode);
  try {
    await handle.writeFile(bytes);
    // the umask may have removed bits
    if (mode !== undefined) await handle.chmod(mode);
    await handle.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

async function isSymlink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mode & 0o7777;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
