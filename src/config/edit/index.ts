import { type Config, type EditResult, isList, isMap, type Operation, type Value } from '../model.ts';
import { type Internals, internals } from '../read/index.ts';
import type { List } from '../read/model-list.ts';
import type { SourceText } from '../read/source.ts';
import type { SeqNode, TreeNode } from '../read/tree.ts';
import { refused } from '../refused.ts';
import { anchorProblems } from './anchored.ts';
import { ownedLines, runs } from './comments.ts';
import { type Draft, newDraft, refuse, sorted } from './draft.ts';
import { stepOf } from './entry-style.ts';
import { groupBy } from './group.ts';
import { outerEdits } from './host-edits.ts';
import { keyEditsOf, removedEntries } from './key-edits.ts';
import { changeList, itemsOf } from './list.ts';
import { changeMap } from './map.ts';
import { addRootKeys, fillList } from './root-keys.ts';
import { changeSections } from './sections.ts';
import { chooseSlots, type Placed } from './slot.ts';
import { verify } from './verify.ts';

/**
 * Applies operations to a config by splicing its text. What is returned has been read again and verified: foreign items
 * and sections byte for byte as they were, every operation's value as wanted. It never throws; nothing wanted gives no edits.
 *
 * @param neighbors.managed positions of the entries that new ones are put next to
 */
export function editConfig(
  config: Config,
  operations: readonly Operation[],
  neighbors: { readonly managed: readonly number[] },
): EditResult {
  const inside = internals(config);
  const draft = newDraft(inside.src);
  const placed = apply(draft, inside, operations, config, neighbors.managed);
  draft.problems.push(...anchorProblems(draft, inside.uses));
  const [problem] = draft.problems;
  if (problem !== undefined) return refused(problem);
  const edits = sorted(draft.edits);
  if (edits.length === 0) return { kind: 'edited', text: config.text, edits: [], config };
  const outer = inside.host === undefined ? edits : outerEdits(inside.host, edits);
  return verify(config, { operations, placed, edits, outer });
}

function apply(
  draft: Draft,
  inside: Internals,
  operations: readonly Operation[],
  config: Config,
  managed: readonly number[],
): readonly Placed[] {
  const { list } = inside;
  const count = config.entries.length;
  if (refuseImpossible(draft, operations, config)) return [];
  const removed = removedEntries(operations);
  const inserts = operations.flatMap((operation, index) =>
    operation.kind === 'insert' ? [{ operation: index, value: operation.value }] : [],
  );
  const names = config.entries.map(({ name }) => name);
  const placed = chooseSlots(inserts, { names, removed, managed, grouped: isGrouped(draft.src, list) });
  const chain = chainOf(inside);
  if (list.kind === 'seq' && count > 0) {
    updateItems(draft, list.seq, chain, operations, removed);
    changeList(draft, { seq: list.seq, pair: list.pair, chain: [...chain, list.seq] }, removed, placed);
    refuseAlias(draft, inside);
  } else if (placed.length > 0 && list.kind !== 'missing') {
    fillList(
      draft,
      { root: inside.root, chain },
      list.pair,
      placed.map(({ value }) => value),
    );
    refuseAlias(draft, inside);
  }
  const sections = changeSections(draft, { root: inside.root, chain }, operations);
  const added =
    list.kind === 'missing' && placed.length > 0
      ? { model_list: placed.map(({ value }) => value), ...sections }
      : sections;
  if (Object.keys(added).length > 0) addRootKeys(draft, { root: inside.root, chain }, added);
  return placed;
}

/** Refuses operations that no file allows. */
function refuseImpossible(draft: Draft, operations: readonly Operation[], { entries }: Config): boolean {
  const isUnknown = operations.some((operation) => 'entry' in operation && !(operation.entry in entries));
  if (isUnknown) {
    refuse(
      draft,
      'INTERNAL',
      0,
      `An operation names an entry that does not exist; there are ${entries.length}.`,
    );
    return true;
  }
  if (operations.some(writesProto)) {
    refuse(draft, 'PROTO_KEY', 0, 'A value to be written has a key named `__proto__`.');
    return true;
  }
  return false;
}

/** Some entries follow each other line by line, and others do not. */
function isGrouped(src: SourceText, list: List): boolean {
  if (list.kind !== 'seq' || list.seq.flow || list.seq.items.length === 0) return false;
  const groups = runs(ownedLines(src, itemsOf(src, list.seq, list.pair)));
  return groups.length > 1 && groups.some((group) => group.length > 1);
}

function writesProto(operation: Operation): boolean {
  if (operation.kind === 'set' || operation.kind === 'insert') return hasProto(operation.value);
  return (
    (operation.kind === 'set-alias' || operation.kind === 'set-fallbacks') && operation.name === '__proto__'
  );
}

function hasProto(value: Value): boolean {
  if (isList(value)) return value.some(hasProto);
  if (!isMap(value)) return false;
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(hasProto);
}

function refuseAlias(draft: Draft, { list }: Internals): void {
  if (list.kind !== 'seq' || list.alias === undefined || draft.edits.length === 0) return;
  refuse(
    draft,
    'ALIASED_MAP',
    list.alias.start,
    `\`model_list\` is the alias *${list.alias.name} and would have to change.`,
  );
}

function chainOf({ around, root }: Internals): readonly TreeNode[] {
  return root.kind === 'map' ? [...around, root.map] : around;
}

function updateItems(
  draft: Draft,
  seq: SeqNode,
  chain: readonly TreeNode[],
  operations: readonly Operation[],
  removed: ReadonlySet<number>,
): void {
  const updates = operations.filter((operation) => operation.kind === 'set' || operation.kind === 'unset');
  for (const [entry, changes] of groupBy(updates, (update) => update.entry)) {
    const item = seq.items[entry];
    if (item === undefined || removed.has(entry)) continue;
    if (item.kind === 'map') {
      const target = {
        map: item,
        chain: [...chain, seq, item],
        holder: undefined,
        step: stepOf(draft.src, item),
      };
      changeMap(draft, target, keyEditsOf(changes));
    } else if (item.kind === 'alias') {
      refuse(
        draft,
        'ALIASED_MAP',
        item.start,
        `The entry is the alias *${item.name} and would have to change.`,
      );
    } else {
      refuse(draft, 'NOT_A_MAP', item.start, 'The entry is not a mapping.');
    }
  }
}
