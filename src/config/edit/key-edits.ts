import type { Operation, Value } from '../model.ts';
import { isMap } from '../model.ts';

/** The change of one key. `into`: changes of keys below it. */
export type KeyEdit =
  | { readonly kind: 'set'; readonly value: Value }
  | { readonly kind: 'unset' }
  | { readonly kind: 'into'; readonly keys: KeyEdits };
export type KeyEdits = ReadonlyMap<string, KeyEdit>;

type Update = Extract<Operation, { readonly kind: 'set' | 'unset' }>;

/** Positions of the entries that the operations remove. */
export function removedEntries(operations: readonly Operation[]): ReadonlySet<number> {
  return new Set(operations.flatMap((operation) => (operation.kind === 'remove' ? [operation.entry] : [])));
}

/** Operations on one entry → one change a key; where two speak of the same key, the later one holds. */
export function keyEditsOf(updates: readonly Update[]): KeyEdits {
  let changes: KeyEdits = new Map();
  for (const { path, ...update } of updates) {
    changes = put(
      changes,
      path,
      update.kind === 'set' ? { kind: 'set', value: update.value } : { kind: 'unset' },
    );
  }
  return changes;
}

/** The map that the `set` changes make where there is no value yet; undefined when there are none. */
export function wantedMap(changes: KeyEdits): { readonly [key: string]: Value } | undefined {
  const entries: [string, Value][] = [];
  for (const [key, change] of changes) {
    const value =
      change.kind === 'set' ? change.value : change.kind === 'into' ? wantedMap(change.keys) : undefined;
    if (value !== undefined) entries.push([key, value]);
  }
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function put(changes: KeyEdits, path: readonly string[], change: KeyEdit): KeyEdits {
  const [key, ...rest] = path;
  if (key === undefined) return changes;
  const before = changes.get(key);
  const next: KeyEdit = rest.length === 0 ? change : { kind: 'into', keys: put(below(before), rest, change) };
  // A key that is set as a whole and then changed below is still set as a whole.
  const whole = before?.kind === 'set' && next.kind === 'into' ? wantedMap(next.keys) : undefined;
  return new Map(changes).set(key, whole === undefined ? next : { kind: 'set', value: whole });
}

function below(change: KeyEdit | undefined): KeyEdits {
  if (change?.kind === 'into') return change.keys;
  if (change?.kind !== 'set' || !isMap(change.value)) return new Map();
  return new Map(Object.entries(change.value).map(([key, value]) => [key, { kind: 'set', value }]));
}
