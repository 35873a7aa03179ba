import { accessSync, constants, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type CacheServer, startCache } from '../../servers/cache/index.ts';

/** The programs that the toolkit's cache client starts, and nothing else of this machine. */
const PROGRAMS = ['tar', 'gzip', 'zstd', 'zstdmt'];

/** A cache for the length of a test. The program finds it, and the programs that it needs, in its environment. */
export async function cacheServer(): Promise<CacheServer> {
  const cache = await startCache();
  onTestFinished(() => cache.close());
  const bin = mkdtempSync(join(tmpdir(), 'loopback-bin-'));
  onTestFinished(() => rmSync(bin, { recursive: true, force: true }));
  for (const name of PROGRAMS) {
    const path = find(name);
    if (path !== undefined) symlinkSync(path, join(bin, name));
  }
  return { ...cache, env: { ...cache.env, PATH: bin } };
}

function find(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
