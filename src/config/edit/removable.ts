import type { Config } from '../model.ts';
import { isList, isMap, type Operation, type Value } from '../model.ts';
import { internals } from '../read/index.ts';
import { lastLine, lineAt, lineEnd, lineStart, type SourceText } from '../read/source.ts';
import type { MapNode, Pair, SeqNode } from '../read/tree.ts';
import { ownPairs } from '../read/value.ts';
import { type Members, ownedLines } from './comments.ts';
import type { Range } from './draft.ts';
import { hasOwnLines } from './flow.ts';
import { groupBy } from './group.ts';
import { type KeyEdits, keyEditsOf, removedEntries } from './key-edits.ts';
import { pairsOf } from './keys.ts';
import { itemsOf } from './list.ts';
import { removedNames } from './names.ts';
import { regions } from './remove.ts';
import { settingEdits } from './setting-edits.ts';

/**
 * The parts of the text that the operations allow to be removed together with the comments in them: the removed entries and
 * keys with the comments they own, and the lines of a replaced block collection.
 */
export function removable(config: Config, operations: readonly Operation[]): readonly Range[] {
  const { src, list, root } = internals(config);
  const settings =
    root.kind === 'map' ? ofKeys(src, root.map, root.pair, settingEdits(root, operations)) : [];
  if (list.kind !== 'seq') return settings;
  const { seq, pair } = list;
  const updates = operations.filter((operation) => operation.kind === 'set' || operation.kind === 'unset');
  const keys = [...groupBy(updates, (update) => update.entry)].flatMap(([entry, edits]) => {
    const item = seq.items[entry];
    return item?.kind === 'map' ? ofKeys(src, item, undefined, keyEditsOf(edits)) : [];
  });
  return [
    ...settings,
    ...keys,
    ...ofMembers(src, seq, () => itemsOf(src, seq, pair), removedEntries(operations)),
  ];
}

function ofKeys(src: SourceText, map: MapNode, holder: Pair | undefined, edits: KeyEdits): readonly Range[] {
  const removed = new Set<number>();
  const ranges: Range[] = [];
  for (const [name, edit] of edits) {
    for (const pair of ownPairs(map, name)) {
      const { value } = pair;
      if (edit.kind === 'unset') removed.add(map.pairs.indexOf(pair));
      else if (edit.kind === 'into' && value.kind === 'map')
        ranges.push(...ofKeys(src, value, pair, edit.keys));
      else if (edit.kind === 'items' && value.kind === 'seq') ranges.push(...ofItems(src, value, edit.items));
      else if (edit.kind === 'set' && value.kind === 'map' && isMap(edit.value)) {
        ranges.push(...ofKeys(src, value, pair, rewritten(value, Object.keys(edit.value))));
      } else if (value.kind === 'map' || value.kind === 'seq') ranges.push(wholeLines(src, value));
    }
  }
  return [...ranges, ...ofMembers(src, map, () => pairsOf(src, map, holder), removed)];
}

/** The item of each name changes as a map with the one key. */
function ofItems(src: SourceText, list: SeqNode, items: ReadonlyMap<string, Value>): readonly Range[] {
  return list.items.flatMap((item) => {
    if (item.kind !== 'map') return [];
    return [...items].flatMap(([name, wanted]) =>
      ownPairs(item, name).flatMap((pair) => {
        const { value } = pair;
        if (!isList(wanted) || value.kind !== 'seq')
          return ofKeys(src, item, undefined, new Map([[name, { kind: 'set', value: wanted }]]));
        return ofMembers(src, value, () => itemsOf(src, value, pair), removedNames(value, wanted));
      }),
    );
  });
}

/** Replacing a map by another one removes the keys that the other one does not have. */
function rewritten(map: MapNode, wanted: readonly string[]): KeyEdits {
  const names = map.pairs.flatMap(({ key }) => (key.kind === 'scalar' ? [key.text] : []));
  return new Map(names.filter((name) => !wanted.includes(name)).map((name) => [name, { kind: 'unset' }]));
}

function ofMembers(
  src: SourceText,
  collection: MapNode | SeqNode,
  members: () => Members,
  removed: ReadonlySet<number>,
): readonly Range[] {
  if (removed.size === 0) return [];
  if (collection.flow) {
    const elements = collection.kind === 'map' ? collection.pairs : collection.items;
    const flow = { start: collection.start, elements, commas: collection.commas };
    return [...removed].flatMap((index) => {
      const element = elements[index];
      if (element === undefined) return [];
      return hasOwnLines(src, flow, index)
        ? [wholeLines(src, element)]
        : [{ start: element.start, end: element.end }];
    });
  }
  return regions(src, ownedLines(src, members()), removed).map(({ start, end }) => ({
    start: lineStart(src, start),
    end: lineStart(src, end),
  }));
}

function wholeLines(src: SourceText, { start, end }: Range): Range {
  return { start: lineStart(src, lineAt(src.starts, start)), end: lineEnd(src, lastLine(src, end)) };
}
