import type { Value } from '../model.ts';
import { isList, isMap } from '../model.ts';
import { plainValue, taggedValue } from './scalar.ts';
import {
  dereference,
  type MapNode,
  type Pair,
  type ScalarNode,
  type SeqNode,
  type TreeNode,
} from './tree.ts';

/** A key as PyYAML ends up with it: written in the map itself, or supplied by one that `<<` merges. */
export interface Effective {
  readonly pair: Pair;
  readonly own: boolean;
}

const CORE = 'tag:yaml.org,2002:';

/** The map that a node is or refers to; none where a tag makes it something else to PyYAML. */
export function mapOf(node: TreeNode | undefined): MapNode | undefined {
  const target = node === undefined ? undefined : dereference(node);
  if (target?.kind !== 'map') return undefined;
  const tag = target.props?.tag;
  return tag === undefined || tag === `${CORE}map` || tag === '!' ? target : undefined;
}

/** A map's keys as `safe_load` gives them: the own ones, where the last of a name wins, over the merged ones. Keys that are not strings are left out. */
export function effectiveKeys(map: MapNode): ReadonlyMap<string, Effective> {
  const keys = new Map<string, Effective>();
  for (const pair of mergedPairs(map, new Set())) {
    const name = keyName(pair);
    if (name !== undefined) keys.set(name, { pair, own: false });
  }
  for (const pair of map.pairs) {
    const name = keyName(pair);
    if (name !== undefined) keys.set(name, { pair, own: true });
  }
  return keys;
}

/** The map's own pairs of one name; more than one is a duplicate. */
export function ownPairs(map: MapNode, name: string): readonly Pair[] {
  return map.pairs.filter((pair) => keyName(pair) === name);
}

/** A key's text where PyYAML makes it a string. `=` counts: as a key it is one. A merge key has none. */
export function keyName({ key }: Pair): string | undefined {
  const node = dereference(key);
  if (node?.kind !== 'scalar') return undefined;
  if (node.style === 'plain' && node.props?.tag === undefined && node.text === '=') return '=';
  const value = scalarValue(node);
  return typeof value === 'string' ? value : undefined;
}

/** `<<` as PyYAML sees it: plain and untagged. */
export function isMerge({ key }: Pair): boolean {
  const node = dereference(key);
  if (node?.kind !== 'scalar') return false;
  const tag = node.props?.tag;
  return tag === undefined ? node.style === 'plain' && node.text === '<<' : tag === `${CORE}merge`;
}

/** As PyYAML flattens: of several `<<` the last wins, within the list of one `<<` the first. */
function mergedPairs(map: MapNode, visited: Set<MapNode>): Pair[] {
  if (visited.has(map)) return [];
  visited.add(map);
  const pairs = map.pairs.filter(isMerge).flatMap(({ value }) => {
    const merged = dereference(value);
    const maps = merged?.kind === 'seq' ? merged.items.map(dereference).toReversed() : [merged];
    return maps.flatMap((item) =>
      item?.kind === 'map'
        ? [...mergedPairs(item, visited), ...item.pairs.filter((pair) => !isMerge(pair))]
        : [],
    );
  });
  visited.delete(map);
  return pairs;
}

/** A scalar's value as PyYAML constructs it; `undefined` where JSON has none. */
export function scalarValue(node: ScalarNode): Value | undefined {
  if (node.props?.tag !== undefined) return taggedValue(node.props.tag, node.text);
  if (node.style === 'empty') return null;
  return node.style === 'plain' ? plainValue(node.text) : node.text;
}

/** Values of nodes, each built once and shared where aliases share it. `undefined` where JSON has none, circular ones included. */
export function valueReader(): (node: TreeNode) => Value | undefined {
  const known = new Map<TreeNode, Value | undefined>();
  const read = (node: TreeNode): Value | undefined => {
    const target = dereference(node);
    if (target === undefined) return undefined;
    if (target.kind === 'scalar') return scalarValue(target);
    if (!known.has(target)) {
      known.set(target, undefined);
      known.set(target, target.kind === 'map' ? readMap(target, read) : readList(target, read));
    }
    return known.get(target);
  };
  return read;
}

function readMap(map: MapNode, read: (node: TreeNode) => Value | undefined): Value | undefined {
  const tag = map.props?.tag;
  if (tag !== undefined && tag !== `${CORE}map` && tag !== '!') return undefined;
  const keys = effectiveKeys(map);
  const entries: [string, Value][] = [];
  for (const [name, { pair }] of keys) {
    const value = read(pair.value);
    if (value === undefined) return undefined;
    entries.push([name, value]);
  }
  const foreign = map.pairs.some((pair) => !isMerge(pair) && keyName(pair) === undefined);
  return foreign ? undefined : Object.fromEntries(entries);
}

function readList(list: SeqNode, read: (node: TreeNode) => Value | undefined): Value | undefined {
  const tag = list.props?.tag;
  if (tag !== undefined && tag !== `${CORE}seq` && tag !== '!') return undefined;
  const values: Value[] = [];
  for (const item of list.items) {
    const value = read(item);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

/**
 * Equal in meaning, as Python compares what `safe_load` gives: `128000` and `128000.0` are, `"128000"` and `128000` are
 * not, the order of keys does not matter. Unlike in Python `true` differs from `1`.
 */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b || Object.is(a, b)) return true;
  if (isList(a))
    return isList(b) && a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  if (!isMap(a) || !isMap(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  );
}
