import type { Operation, Value } from '../model.ts';
import type { Internals } from '../read/index.ts';
import { dereference, type MapNode, type Pair, type SeqNode, type TreeNode } from '../read/tree.ts';
import { effectiveKeys, keyName, mapOf, sameValue, valueReader } from '../read/value.ts';
import { type KeyEdit, type KeyEdits, wantedItems, wantedValue } from './key-edits.ts';
import { settingEdits } from './setting-edits.ts';
import { rootFault, samePairs, sliceFault } from './unchanged.ts';

/** In the sections beside the list only the keys that the operations name have changed. */
export function settingsFault(
  old: Internals,
  now: Internals,
  operations: readonly Operation[],
): string | undefined {
  const edits = settingEdits(old.root, operations);
  const fault = rootFault(old, now, new Set(edits.keys()));
  if (fault !== undefined || edits.size === 0) return fault;
  const before = old.root.kind === 'map' ? old.root.map : undefined;
  const after = now.root.kind === 'map' ? now.root.map : undefined;
  return keysFault(old, now, before, after, edits, valueReader());
}

/** Keys that were not to change are byte for byte as they were; the others have the value wanted. */
export function mapFault(
  old: Internals,
  now: Internals,
  was: TreeNode,
  is: TreeNode,
  changes: KeyEdits,
  read: (node: TreeNode) => Value | undefined,
): string | undefined {
  const before = dereference(was);
  const after = dereference(is);
  if (after?.kind !== 'map') return 'a value is no longer a mapping';
  const map = before?.kind === 'map' ? before : undefined;
  const fault = keysFault(old, now, map, after, changes, read);
  if (fault !== undefined || map === undefined) return fault;
  return othersFault(old, now, map, after, changes);
}

/** Every key that changes has the value wanted. */
function keysFault(
  old: Internals,
  now: Internals,
  before: MapNode | undefined,
  after: MapNode | undefined,
  changes: KeyEdits,
  read: (node: TreeNode) => Value | undefined,
): string | undefined {
  const had = before && effectiveKeys(before);
  const has = after && effectiveKeys(after);
  for (const [name, change] of changes) {
    const was = had?.get(name)?.pair.value;
    const is = has?.get(name)?.pair.value;
    const fault = keyFault(old, now, { name, was, is }, change, read);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

interface Key {
  readonly name: string;
  readonly was: TreeNode | undefined;
  readonly is: TreeNode | undefined;
}

function keyFault(
  old: Internals,
  now: Internals,
  { name, was, is }: Key,
  change: KeyEdit,
  read: (node: TreeNode) => Value | undefined,
): string | undefined {
  if (change.kind === 'unset') return is === undefined ? undefined : `\`${name}\` still exists`;
  const before = was && dereference(was);
  if (is !== undefined && change.kind === 'into' && before?.kind === 'map' && before.pairs.length > 0)
    return mapFault(old, now, before, is, change.keys, read);
  const list = is && dereference(is);
  if (change.kind === 'items' && before?.kind === 'seq' && before.items.length > 0 && list?.kind === 'seq')
    return itemsFault(old, now, before, list, change.items, read);
  const wanted = wantedValue(change);
  if (wanted === undefined && is !== undefined) return sliceFault(old, now, was, is);
  const isRight = is === undefined ? wanted === undefined : sameValue(read(is), wanted);
  return isRight ? undefined : `\`${name}\` reads differently`;
}

/** Items without one of the names, or with its value already, are byte for byte as they were; new ones are at the end. */
function itemsFault(
  old: Internals,
  now: Internals,
  before: SeqNode,
  after: SeqNode,
  items: ReadonlyMap<string, Value>,
  read: (node: TreeNode) => Value | undefined,
): string | undefined {
  const left = new Map(items);
  for (const [index, was] of before.items.entries()) {
    const is = after.items[index];
    if (is === undefined) return 'an item is missing';
    const map = mapOf(was);
    const keys = map && effectiveKeys(map);
    const [name] = [...left.keys()].filter((key) => keys?.has(key));
    const wanted = name === undefined ? undefined : { [name]: left.get(name) ?? null };
    if (name !== undefined) left.delete(name);
    if (wanted === undefined || sameValue(read(was), wanted)) {
      const fault = sliceFault(old, now, was, is);
      if (fault !== undefined) return fault;
    } else if (!sameValue(read(is), wanted)) return `\`${name}\` reads differently`;
  }
  const added = after.items.slice(before.items.length).map((item) => read(item));
  const same =
    added.length === left.size && wantedItems(left).every((item, index) => sameValue(item, added[index]));
  return same ? undefined : 'a new item reads differently';
}

function othersFault(
  old: Internals,
  now: Internals,
  before: MapNode,
  after: MapNode,
  changes: KeyEdits,
): string | undefined {
  const foreign = (map: MapNode): readonly Pair[] =>
    map.pairs.filter((pair) => !changes.has(keyName(pair) ?? ''));
  const same = samePairs(old, now, foreign(before), foreign(after));
  return same ? undefined : 'a foreign key changed';
}
