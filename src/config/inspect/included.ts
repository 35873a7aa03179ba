import type { Config } from '../model.ts';
import { internals } from '../read.ts';
import { effectiveKeys } from '../value.ts';

/** The top-level keys of another config. */
export function topLevelKeys(config: Config): readonly string[] {
  const { root } = internals(config);
  return root.kind === 'map' ? [...effectiveKeys(root.map).keys()] : [];
}
