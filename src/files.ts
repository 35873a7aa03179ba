import { randomUUID } from 'node:crypto';
import { chmod, lstat, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fail } from './errors.ts';
import type { Files } from './world.ts';

/** Files below a folder. Paths may also be absolute: the command line's user may name any file. */
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
      try {
        await replace(resolve(folder, path), bytes, mode);
      } catch (error) {
        throw fail('FILE_ERROR', `The file cannot be written: ${reason(error)}.`, {
          place: { path },
          cause: error,
        });
      }
    },
  };
}

/** Folders that hold no config of anybody's, and many files. */
const PASSED_OVER = new Set(['.git', 'node_modules']);

/** Symlinks are not followed: a loop of them has no end, and a target is found at its own place. */
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
 * Writes beside the file and renames over it, so that nobody ever reads half of it. A symlink is followed, so that it stays
 * one; permissions are kept.
 */
async function replace(path: string, bytes: Uint8Array, wanted?: number): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const target = (await isSymlink(path)) ? await realpath(path) : path;
  const temporary = join(dirname(target), `.${randomUUID()}.tmp`);
  const mode = wanted ?? (await modeOf(target));
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    // the umask may have taken bits away
    if (mode !== undefined) await chmod(temporary, mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
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
