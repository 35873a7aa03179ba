import { configPointers } from '../../config/index.ts';
import type { Files } from '../../world.ts';

/** A config in the repository, as `config-path` names it. */
export interface FoundConfig {
  readonly path: string;
  /** Whether the file has entries that call Copilot. */
  readonly hasCopilot: boolean;
}

/** Files that cannot be configs of a proxy in this repository. */
const NOT_LOOKED_AT = /(?:^|\/)(?:\.[^/]+|node_modules|vendor)\//;

/** The LiteLLM configs of a repository: plain files, and configs inside Helm values or manifests. Sorted. */
export async function findConfigs(files: Pick<Files, 'list' | 'read'>): Promise<readonly FoundConfig[]> {
  const paths = (await files.list())
    .filter((path) => /\.(?:ya?ml|json)$/i.test(path) && !NOT_LOOKED_AT.test(path))
    .toSorted();
  const found: FoundConfig[] = [];
  // One after the other: a repository may have thousands of files.
  for (const path of paths) found.push(...configsIn(path, await files.read(path)));
  return found;
}

function configsIn(path: string, bytes: Uint8Array | null): FoundConfig[] {
  const text = new TextDecoder().decode(bytes ?? new Uint8Array());
  if (bytes === null || !text.includes('model_list')) return [];
  const hasCopilot = text.includes('github_copilot/');
  const pointers = configPointers(path, bytes);
  const own = pointers.includes('') ? [''] : pointers;
  return own.map((pointer) => ({ path: pointer === '' ? path : `${path}#${pointer}`, hasCopilot }));
}
