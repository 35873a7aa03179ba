import type { Operation, Value, ValueMap } from '../model.ts';
import { isMap } from '../model.ts';

/** The change of one key. `into`: changes of keys below it. `items`: of the items `{name: value}` of its list, by name. */
export type KeyEdit =
  | { readonly kind: 'set'; readonly value: Value }
  | { readonly kind: 'unset' }
  | { readonly kind: 'into'; readonly keys: KeyEdits }
  | { readonly kind: 'items'; readonly items: ReadonlyMap<string, Value> };
export type KeyEdits = ReadonlyMap<string, KeyEdit>;

type Update = Extract<Operation, { readonly kind: 'set' | 'unset' }>;

/** Positions of the entries that the operations remove. */
export function removedEntries(operations: readonly Operation[]): ReadonlySet<number> {
  return new Set(operations.flatMap((operation) => (operation.kind === 'remove' ? [operation.entry] : [])));
}

/** Operations on one entry → one change for each key. If two operations change the same key, the later one counts. */
export function keyEditsOf(updates: readonly Update[]): KeyEdits {
  let changes: KeyEdits = new Map();
  for (const { path, ...update } of updates) {
    changes = withEdit(
      changes,
      path,
      update.kind === 'set' ? { kind: 'set', value: update.value } : { kind: 'unset' },
    );
  }
  return changes;
}

/** The value that a change makes where there is none yet; undefined when it only removes. */
export function wantedValue(change: KeyEdit): Value | undefined {
  if (change.kind === 'unset') return undefined;
  if (change.kind === 'set') return change.value;
  return change.kind === 'into' ? wantedMap(change.keys) : wantedItems(change.items);
}

/** The map that the changes make where there is no value yet; undefined when they only remove. */
export function wantedMap(changes: KeyEdits): ValueMap | undefined {
  const entries = Array.from(changes, ([key, change]) => [key, wantedValue(change)] as const);
  const wanted = entries.filter((entry): entry is [string, Value] => entry[1] !== undefined);
  return wanted.length === 0 ? undefined : Object.fromEntries(wanted);
}

/** The items `{name: value}` of a list. */
export function wantedItems(items: ReadonlyMap<string, Value>): readonly ValueMap[] {
  return Array.from(items, ([name, value]) => ({ [name]: value }));
}

/** The changes with one more, of the key at a path. */
export function withEdit(changes: KeyEdits, path: readonly string[], change: KeyEdit): KeyEdits {
  const [key, ...rest] = path;
  if (key === undefined) return changes;
  const before = changes.get(key);
  const next: KeyEdit =
    rest.length === 0 ? change : { kind: 'into', keys: withEdit(below(before), rest, change) };
  // A key that is set as a whole and then changed below is still set as a whole.
  const whole = before?.kind === 'set' && next.kind === 'into' ? wantedMap(next.keys) : undefined;
  return new Map(changes).set(key, whole === undefined ? next : { kind: 'set', value: whole });
}

function below(change: KeyEdit | undefined): KeyEdits {
  if (change?.kind === 'into') return change.keys;
  if (change?.kind !== 'set' || !isMap(change.value)) return new Map();
  return new Map(Object.entries(change.value).map(([key, value]) => [key, { kind: 'set', value }]));
}
