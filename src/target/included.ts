import { dirname } from 'node:path/posix';
import { includedPaths, readConfig } from '../config/index.ts';
import type { Config } from '../config/model.ts';
import type { World } from '../world.ts';

/**
 * The files that a config includes, by the path it writes; `null` for one that does not exist. Paths that lead out of the
 * folder of the check, and files that cannot be read, are left out: nothing is known about them.
 */
export async function readIncluded(
  config: Config,
  files: World['files'],
): Promise<ReadonlyMap<string, Config | null>> {
  const found = new Map<string, Config | null>();
  for (const path of includedPaths(config)) {
    if (path.startsWith('/') || path.includes('\\') || path.split('/').includes('..')) continue;
    const folder = dirname(config.path);
    const full = folder === '.' ? path : `${folder}/${path}`;
    const bytes = await files.read(full);
    if (bytes === null) found.set(path, null);
    else {
      const read = readConfig({ path: full, bytes });
      if (read.kind === 'config') found.set(path, read.config);
    }
  }
  return found;
}
