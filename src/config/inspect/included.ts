import type { Config } from '../model.ts';
import { internals } from '../read/index.ts';
import { effectiveKeys, valueReader } from '../read/value.ts';

/** The top-level keys of another config. */
export function topLevelKeys(config: Config): readonly string[] {
  const { root } = internals(config);
  return root.kind === 'map' ? [...effectiveKeys(root.map).keys()] : [];
}

/** The paths that a config includes, as they are written. */
export function includedPaths(config: Config): readonly string[] {
  const { root } = internals(config);
  const pair = root.kind === 'map' ? effectiveKeys(root.map).get('include')?.pair : undefined;
  const value = pair && valueReader()(pair.value);
  return Array.isArray(value) ? value.filter((path) => typeof path === 'string') : [];
}
