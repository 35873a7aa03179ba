import type { Operation } from '../model.ts';
import { fallbackSection } from '../read/fallback-section.ts';
import type { Root } from '../read/model-list.ts';
import { effectiveKeys, mapOf, valueReader } from '../read/value.ts';
import { type KeyEdits, withEdit } from './key-edits.ts';

const ALIASES = ['router_settings', 'model_group_alias'];

/**
 * Operations on aliases and fallbacks → changes of the keys of a config. If two operations change the same name, the later
 * one counts.
 */
export function settingEdits(root: Root, operations: readonly Operation[]): KeyEdits {
  const targets = new Map<string, string | undefined>();
  const fallbacks = new Map<string, readonly string[]>();
  for (const operation of operations) {
    if (operation.kind === 'set-alias') targets.set(operation.name, operation.target);
    else if (operation.kind === 'unset-alias') targets.set(operation.name, undefined);
    else if (operation.kind === 'set-fallbacks') fallbacks.set(operation.name, operation.targets);
  }
  let edits: KeyEdits = new Map();
  const detailed = targets.size === 0 ? new Set() : detailedAliases(root);
  for (const [name, target] of targets) {
    const path = [...ALIASES, name];
    if (target === undefined) edits = withEdit(edits, path, { kind: 'unset' });
    else {
      const at = detailed.has(name) ? [...path, 'model'] : path;
      edits = withEdit(edits, at, { kind: 'set', value: target });
    }
  }
  if (fallbacks.size === 0) return edits;
  const section = fallbackSection(root.kind === 'map' ? root.map : undefined, valueReader());
  return withEdit(edits, [section, 'fallbacks'], { kind: 'items', items: fallbacks });
}

/** Names of the aliases that are written as `{model: …, hidden: …}`. */
function detailedAliases(root: Root): ReadonlySet<string> {
  let map = root.kind === 'map' ? root.map : undefined;
  for (const key of ALIASES) map = map && mapOf(effectiveKeys(map).get(key)?.pair.value);
  if (map === undefined) return new Set();
  const members = [...effectiveKeys(map)].filter(([, { pair }]) => mapOf(pair.value) !== undefined);
  return new Set(members.map(([name]) => name));
}
