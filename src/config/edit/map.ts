import type { Value, ValueMap } from '../model.ts';
import { isMap } from '../model.ts';
import { dereference, type MapNode, outerStart, type Pair, type TreeNode } from '../read/tree.ts';
import {
  effectiveKeys,
  isMerge,
  keyName,
  ownPairs,
  sameValue,
  scalarValue,
  valueReader,
} from '../read/value.ts';
import { type Draft, refuse, type Target, touch } from './draft.ts';
import { isEmptyValue } from './empty-value.ts';
import { changeItems, hasItems } from './items.ts';
import { type KeyEdit, type KeyEdits, wantedMap, wantedValue } from './key-edits.ts';
import { applyToMap } from './keys.ts';
import { replaceValue } from './replace-value.ts';

const MAP_TAG = 'tag:yaml.org,2002:map';
const LIST_TAG = 'tag:yaml.org,2002:seq';

/** Gives a map's keys the values wanted. A key that already has its value, in whatever form, is not touched. */
export function changeMap(draft: Draft, target: Target, changes: KeyEdits): void {
  const { map } = target;
  const read = valueReader();
  const added: [string, Value][] = [];
  const removed = new Set<Pair>();
  for (const [name, change] of changes) {
    if (satisfied(map, name, change, read)) continue;
    const own = ownPairs(map, name);
    const [pair, second] = own;
    if (pair === undefined) {
      const merged = effectiveKeys(map).get(name)?.pair;
      if (merged !== undefined && change.kind !== 'set') {
        refuse(
          draft,
          'ALIASED_MAP',
          merged.start,
          `\`${name}\` comes from a merge key (\`<<\`) and would have to change.`,
        );
        continue;
      }
      const value = wantedValue(change);
      if (value !== undefined) added.push([name, value]);
    } else if (second !== undefined && change.kind !== 'unset') {
      refuse(
        draft,
        'DUPLICATE_KEY',
        second.start,
        `\`${name}\` is defined twice in one mapping and would have to change.`,
      );
    } else if (change.kind === 'unset') {
      for (const item of own) removed.add(item);
    } else {
      changePair(draft, target, pair, change);
    }
  }
  if (added.length === 0 && removed.size === 0) return;
  touch(draft, ...target.chain);
  applyToMap(draft, target, Object.fromEntries(added), removed);
}

function changePair(
  draft: Draft,
  target: Target,
  pair: Pair,
  change: Exclude<KeyEdit, { kind: 'unset' }>,
): void {
  const node = pair.value;
  const tag = node.props?.tag;
  const wantsMap = change.kind === 'into' || node.kind === 'map';
  if (tag !== undefined && (wantsMap ? tag !== MAP_TAG : change.kind === 'items' && tag !== LIST_TAG)) {
    const message = `\`${keyName(pair) ?? ''}\` has its own tag and would have to change.`;
    refuse(draft, 'UNSUPPORTED_YAML', outerStart(node), message);
    return;
  }
  if (change.kind === 'items') {
    changeItems(draft, target, pair, change.items);
    return;
  }
  const first = change.kind === 'into' && isEmptyValue(node) ? wantedMap(change.keys) : undefined;
  if (first !== undefined && !target.map.flow && !pair.explicit && pair.colon !== -1) {
    touch(draft, ...target.chain, node);
    replaceValue(draft, target, pair, first);
    return;
  }
  const changes = change.kind === 'into' ? change.keys : rewriting(node, change.value);
  if (node.kind === 'map' && changes !== undefined) {
    const chain = [...target.chain, node];
    changeMap(draft, { map: node, chain, holder: pair, step: target.step }, changes);
    return;
  }
  if (change.kind === 'set') {
    touch(draft, ...target.chain, node);
    replaceValue(draft, target, pair, change.value);
    return;
  }
  if (node.kind === 'alias') {
    const place = draft.src.place(dereference(node)?.start ?? node.start);
    const message = `The mapping here is the alias *${node.name} of line ${place.line} and would have to change.`;
    refuse(draft, 'ALIASED_MAP', node.start, message);
  } else if (node.kind === 'scalar' && scalarValue(node) === null) {
    const value = wantedMap(change.keys);
    if (value === undefined) return;
    touch(draft, ...target.chain, node);
    replaceValue(draft, target, pair, value);
  } else {
    refuse(draft, 'NOT_A_MAP', node.start, `\`${keyName(pair) ?? ''}\` must be a mapping.`);
  }
}

/** A whole map wanted in place of one with keys of its own: changed key by key, so that comments and the order are kept. */
function rewriting(node: TreeNode, value: Value): KeyEdits | undefined {
  if (node.kind !== 'map' || !isMap(value)) return undefined;
  const names = node.pairs.map((pair) => (isMerge(pair) ? undefined : keyName(pair)));
  if (names.some((name) => name === undefined)) return undefined;
  const wanted: ValueMap = value;
  const unset = names.flatMap((name): [string, KeyEdit][] =>
    name === undefined || Object.hasOwn(wanted, name) ? [] : [[name, { kind: 'unset' }]],
  );
  const set = Object.entries(wanted).map(([key, item]): [string, KeyEdit] => [
    key,
    { kind: 'set', value: item },
  ]);
  return new Map([...unset, ...set]);
}

/** Does the key have the meaning wanted already, whoever supplies it? */
function satisfied(
  map: MapNode,
  name: string,
  change: KeyEdit,
  read: ReturnType<typeof valueReader>,
): boolean {
  const pair = effectiveKeys(map).get(name)?.pair;
  if (change.kind === 'unset') return pair === undefined;
  if (change.kind === 'set') return pair !== undefined && sameValue(read(pair.value), change.value);
  if (change.kind === 'items') return pair !== undefined && hasItems(read(pair.value), change.items);
  const below = pair === undefined ? undefined : dereference(pair.value);
  if (below?.kind === 'map')
    return [...change.keys].every(([key, item]) => satisfied(below, key, item, read));
  return pair === undefined && wantedMap(change.keys) === undefined;
}
