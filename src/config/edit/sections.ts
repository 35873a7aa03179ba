import type { Operation, ValueMap } from '../model.ts';
import { effectiveKeys } from '../read/value.ts';
import type { Draft } from './draft.ts';
import { stepOf } from './entry-style.ts';
import { type KeyEdits, wantedMap } from './key-edits.ts';
import { changeMap } from './map.ts';
import type { RootTarget } from './root-keys.ts';
import { settingEdits } from './setting-edits.ts';

/**
 * Changes aliases and fallbacks in the sections that a config has.
 *
 * @returns the sections that the config lacks and that have to be added
 */
export function changeSections(
  draft: Draft,
  { root, chain }: RootTarget,
  operations: readonly Operation[],
): ValueMap {
  const edits = settingEdits(root, operations);
  if (root.kind !== 'map') return wantedMap(edits) ?? {};
  const { map } = root;
  const has = effectiveKeys(map);
  const present: KeyEdits = new Map([...edits].filter(([section]) => has.has(section)));
  const missing: KeyEdits = new Map([...edits].filter(([section]) => !has.has(section)));
  changeMap(draft, { map, chain, holder: root.pair, step: stepOf(draft.src, map) }, present);
  return wantedMap(missing) ?? {};
}
