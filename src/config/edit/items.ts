import { isList, isMap, type Value } from '../model.ts';
import { type MapNode, outerStart, type Pair, type SeqNode } from '../read/tree.ts';
import { effectiveKeys, isMerge, keyName, mapOf, ownPairs, sameValue, valueReader } from '../read/value.ts';
import { type Draft, refuse, type Target, touch } from './draft.ts';
import { wantedItems } from './key-edits.ts';
import { changeList } from './list.ts';
import { changeNames } from './names.ts';
import { replaceValue } from './replace-value.ts';

/** Does a list have these items `{name: value}`? If two items have the same name, LiteLLM uses the first. */
export function hasItems(list: Value | undefined, items: ReadonlyMap<string, Value>): boolean {
  if (!isList(list)) return false;
  return [...items].every(([name, value]) => {
    const item = list.find((member) => isMap(member) && Object.hasOwn(member, name));
    return isMap(item) && Object.keys(item).length === 1 && sameValue(item[name], value);
  });
}

/** Gives the items `{name: value}` of a list the values wanted. An item that is missing is added at the end of the list. */
export function changeItems(
  draft: Draft,
  target: Target,
  pair: Pair,
  items: ReadonlyMap<string, Value>,
): void {
  const node = pair.value;
  const read = valueReader();
  if (node.kind === 'alias') {
    const message = `The list here is the alias *${node.name} and would have to change.`;
    refuse(draft, 'ALIASED_MAP', node.start, message);
  } else if (node.kind === 'seq' && node.items.length > 0) {
    changeMembers(draft, target, { seq: node, pair }, items);
  } else if (isNothing(read(node))) {
    touch(draft, ...target.chain, node);
    replaceValue(draft, target, pair, wantedItems(items));
  } else {
    const message = `\`${keyName(pair) ?? ''}\` is not a list. LiteLLM does not start with it.`;
    refuse(draft, 'NOT_A_LIST', outerStart(node), message, 'Write `- name: [name]`.');
  }
}

/** A value that LiteLLM treats like a missing list. */
function isNothing(value: Value | undefined): boolean {
  if (typeof value !== 'object' || value === null) return value !== undefined && !value;
  return Object.keys(value).length === 0;
}

function changeMembers(
  draft: Draft,
  target: Target,
  { seq, pair }: { readonly seq: SeqNode; readonly pair: Pair },
  items: ReadonlyMap<string, Value>,
): void {
  const read = valueReader();
  const chain = [...target.chain, seq];
  const added = new Map<string, Value>();
  for (const [name, value] of items) {
    if (hasItems(read(seq), new Map([[name, value]]))) continue;
    const found = seq.items.filter((item) => {
      const map = mapOf(item);
      return map !== undefined && effectiveKeys(map).has(name);
    });
    const [item, second] = found;
    if (item === undefined) added.set(name, value);
    else if (second !== undefined) {
      const message = `${quoted(name)} has two items in this list and would have to change. LiteLLM uses the first.`;
      refuse(draft, 'DUPLICATE_KEY', second.start, message);
    } else if (item.kind === 'map')
      changeItem(draft, { ...target, map: item, chain: [...chain, item] }, name, value);
    else {
      const message = `The item of ${quoted(name)} is an alias and would have to change.`;
      refuse(draft, 'ALIASED_MAP', item.start, message);
    }
  }
  const slot = { kind: 'after', index: seq.items.length - 1 } as const;
  const placed = wantedItems(added).map((value, operation) => ({ slot, operation, value }));
  changeList(draft, { seq, pair, chain }, new Set(), placed);
}

function changeItem(draft: Draft, target: Target, name: string, value: Value): void {
  const { map } = target;
  const [pair, second] = ownPairs(map, name);
  if (pair === undefined) {
    const message = `${quoted(name)} comes from a merge key (\`<<\`) and would have to change.`;
    refuse(draft, 'ALIASED_MAP', map.start, message);
  } else if (second !== undefined) {
    const message = `${quoted(name)} is defined twice in one mapping and would have to change.`;
    refuse(draft, 'DUPLICATE_KEY', second.start, message);
  } else if (hasOthers(map)) {
    const message = `The item of ${quoted(name)} has several keys. LiteLLM does not start with it.`;
    refuse(draft, 'UNSUPPORTED_YAML', map.start, message, 'Write a separate item for each name.');
  } else if (isList(value) && pair.value.kind === 'seq' && pair.value.props?.tag === undefined) {
    changeNames(draft, target, pair, pair.value, value);
  } else {
    touch(draft, ...target.chain, pair.value);
    replaceValue(draft, target, pair, value);
  }
}

/** Does the map have more than one key, counting merged ones and keys that are not strings? */
function hasOthers(map: MapNode): boolean {
  const strange = map.pairs.some((pair) => !isMerge(pair) && keyName(pair) === undefined);
  return strange || effectiveKeys(map).size !== 1;
}

function quoted(name: string): string {
  return `\`${name.replaceAll('`', "'")}\``;
}
