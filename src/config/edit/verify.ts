import type { Config, EditResult, Operation, TextEdit, Value } from '../model.ts';
import { bare } from '../read/block-scalar.ts';
import { type Internals, internals, readText } from '../read/index.ts';
import { lineAt, lineEnd, type SourceText } from '../read/source.ts';
import {
  dereference,
  endingBlock,
  type MapNode,
  outerStart,
  type Pair,
  type TreeNode,
} from '../read/tree.ts';
import { effectiveKeys, keyName, ownPairs, sameValue, valueReader } from '../read/value.ts';
import { problemAt, refused } from '../refused.ts';
import { splice } from './draft.ts';
import { groupBy } from './group.ts';
import { type KeyEdits, keyEditsOf, removedEntries } from './key-edits.ts';
import { removable } from './removable.ts';
import { type Placed, slotKey } from './slot.ts';

export interface Done {
  readonly operations: readonly Operation[];
  readonly placed: readonly Placed[];
  /** In the text PyYAML reads. */
  readonly edits: readonly TextEdit[];
  /** The same in the file. */
  readonly outer: readonly TextEdit[];
}

/** Reads the result once and holds it against what was wanted. Nothing is believed of the way it was made. */
export function verify(config: Config, done: Done): EditResult {
  const text = splice(config.text, done.outer);
  if (text === undefined) return unsafe(config, 'two edits overlap');
  const again = readText({ path: config.path, pointer: config.pointer, text, absent: false });
  if (again.kind === 'refused')
    return unsafe(config, `the result would be refused (${again.problem.message})`);
  const old = internals(config);
  const now = internals(again.config);
  const inner = old.host === undefined ? text : splice(old.src.text, done.edits);
  if (inner === undefined || (inner !== now.src.text && bare(inner) !== bare(now.src.text)))
    return unsafe(config, 'the block around the config reads differently');
  const fault =
    listFault(old, now, done) ??
    rootFault(old, now) ??
    aroundFault(old, now) ??
    commentFault(config, old, now, done) ??
    keepFault(config, old, now, done);
  if (fault !== undefined) return inner === now.src.text ? unsafe(config, fault) : chomped(config);
  return { kind: 'edited', text, edits: done.outer, config: again.config };
}

function unsafe(config: Config, why: string): EditResult {
  return {
    kind: 'refused',
    problem: problemAt('EDIT_UNSAFE', { path: config.path }, `The edit was not safe: ${why}.`),
  };
}

/** `|` and `|-` around a config take away line breaks at its end that a `|+` value in it may keep. */
function chomped(config: Config): EditResult {
  const message = 'The block around the config would take away line breaks that its last value keeps.';
  return refused(problemAt('UNSUPPORTED_YAML', { path: config.path }, message));
}

function items({ list }: Internals): readonly TreeNode[] {
  return list.kind === 'seq' ? list.seq.items : [];
}

/** The items expected, in order: an old position, or what was inserted. */
function expected(count: number, { operations, placed }: Done): readonly (number | Placed)[] {
  const gone = removedEntries(operations);
  const slots = groupBy(placed, ({ slot }) => slotKey(slot));
  const order: (number | Placed)[] = [];
  for (let index = 0; index < count; index += 1) {
    order.push(...(slots.get(`before ${index}`) ?? []));
    if (!gone.has(index)) order.push(index);
    order.push(...(slots.get(`after ${index}`) ?? []));
  }
  return [...order, ...(slots.get('alone') ?? [])];
}

function listFault(old: Internals, now: Internals, done: Done): string | undefined {
  const before = items(old);
  const after = items(now);
  const order = expected(before.length, done);
  if (order.length !== after.length) return `${after.length} entries instead of ${order.length}`;
  const updates = done.operations.filter(
    (operation) => operation.kind === 'set' || operation.kind === 'unset',
  );
  const changed = groupBy(updates, (update) => update.entry);
  const read = valueReader();
  for (const [position, member] of order.entries()) {
    const node = after[position];
    if (node === undefined) return 'an entry is missing';
    if (typeof member !== 'number') {
      if (!sameValue(read(node), member.value)) return 'a new entry reads differently';
      continue;
    }
    const was = before[member];
    const changes = changed.get(member);
    const fault =
      was === undefined || changes === undefined
        ? sliceFault(old, now, was, node)
        : mapFault(old, now, was, node, keyEditsOf(changes), read);
    if (fault !== undefined) return `entry ${member}: ${fault}`;
  }
  return undefined;
}

function written({ src }: Internals, node: { readonly start: number; readonly end: number }): string {
  return bare(src.text.slice(node.start, node.end));
}

function sliceFault(
  old: Internals,
  now: Internals,
  was: TreeNode | undefined,
  is: TreeNode,
): string | undefined {
  if (was === undefined) return 'a foreign value came';
  const before = old.src.text.slice(outerStart(was), was.end);
  const after = now.src.text.slice(outerStart(is), is.end);
  // With every line break the same, the usual case, it need not be told which of them mean something.
  const same = before === after || (bare(before) === bare(after) && sameEnd(was, is));
  return same ? undefined : 'a foreign value changed';
}

/** The line breaks at the end of a block scalar may mean something or not: its value tells. */
function sameEnd(was: TreeNode, is: TreeNode): boolean {
  return endingBlock(was)?.text === endingBlock(is)?.text;
}

/** Keys that were not to change are byte for byte as they were; the others have the value wanted. */
function mapFault(
  old: Internals,
  now: Internals,
  was: TreeNode,
  is: TreeNode,
  changes: KeyEdits,
  read: (node: TreeNode) => Value | undefined,
): string | undefined {
  const before = dereference(was);
  const after = dereference(is);
  if (after?.kind !== 'map') return 'no mapping any more';
  const keys = effectiveKeys(after);
  for (const [name, change] of changes) {
    const pair = keys.get(name)?.pair;
    if (change.kind === 'unset') {
      if (pair !== undefined) return `\`${name}\` is still there`;
    } else if (change.kind === 'set') {
      if (pair === undefined || !sameValue(read(pair.value), change.value))
        return `\`${name}\` reads differently`;
    } else if (pair !== undefined) {
      const own = before?.kind === 'map' ? effectiveKeys(before).get(name)?.pair.value : undefined;
      const fault = mapFault(old, now, own ?? pair.value, pair.value, change.keys, read);
      if (fault !== undefined) return fault;
    }
  }
  return before?.kind === 'map' ? othersFault(old, now, before, after, changes) : undefined;
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

function rootFault(old: Internals, now: Internals): string | undefined {
  return samePairs(old, now, sections(old), sections(now)) ? undefined : 'a foreign section changed';
}

function sections({ root, list }: Internals): readonly Pair[] {
  if (root.kind === 'empty') return [];
  return list.kind === 'missing' ? root.map.pairs : root.map.pairs.filter((pair) => pair !== list.pair);
}

/** With a pointer to a mapping: all that is beside the config in its file, other documents included. */
function aroundFault(old: Internals, now: Internals): string | undefined {
  const same =
    old.trees.length === now.trees.length &&
    old.around.length === now.around.length &&
    old.trees.every(
      (tree, index) => index === old.document || sameNode(old, now, tree.root, now.trees[index]?.root),
    ) &&
    old.around.every((node, depth) => sameSiblings(old, now, node, now.around[depth], depth + 1));
  return same ? undefined : 'something beside the config changed';
}

function sameNode(old: Internals, now: Internals, was: TreeNode, is: TreeNode | undefined): boolean {
  return is !== undefined && sliceFault(old, now, was, is) === undefined;
}

function sameSiblings(
  old: Internals,
  now: Internals,
  was: TreeNode,
  is: TreeNode | undefined,
  depth: number,
): boolean {
  const siblings = (inside: Internals, node: TreeNode | undefined): readonly TreeNode[] => {
    const way =
      inside.around[depth] ?? (inside.root.kind === 'map' ? inside.root.map : inside.root.pair?.value);
    if (node?.kind === 'map') {
      return node.pairs.flatMap(({ key, value }) => (value === way ? [key] : [key, value]));
    }
    return node?.kind === 'seq' ? node.items.filter((item) => item !== way) : [];
  };
  const before = siblings(old, was);
  const after = siblings(now, is);
  return (
    before.length === after.length && before.every((node, index) => sameNode(old, now, node, after[index]))
  );
}

function samePairs(old: Internals, now: Internals, left: readonly Pair[], right: readonly Pair[]): boolean {
  if (left.length !== right.length) return false;
  return left.every((pair, index) => {
    const is = right[index];
    return is !== undefined && written(old, pair) === written(now, is) && sameEnd(pair.value, is.value);
  });
}

/**
 * Every comment is in the result, in order and letter by letter, unless it belongs to what the operations remove: none is
 * swallowed by a scalar, none is made.
 */
function commentFault(config: Config, old: Internals, now: Internals, done: Done): string | undefined {
  const allowed = removable(config, done.operations);
  const removals = done.edits.filter(({ start, end }) => end > start);
  const left: number[] = [];
  let next = 0;
  for (const offset of old.comments) {
    while ((removals[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next += 1;
    if (offset < (removals[next]?.start ?? Number.POSITIVE_INFINITY)) left.push(offset);
    else if (!allowed.some(({ start, end }) => start <= offset && offset < end))
      return 'a comment was removed';
  }
  const same =
    left.length === now.comments.length &&
    left.every(
      (offset, index) => commentAt(old.src, offset) === commentAt(now.src, now.comments[index] ?? 0),
    );
  return same ? undefined : 'a comment changed its meaning';
}

function commentAt(src: SourceText, offset: number): string {
  return src.text.slice(offset, lineEnd(src, lineAt(src.starts, offset)));
}

/** What a `keep` covers is as it was, byte for byte. */
function keepFault(config: Config, old: Internals, now: Internals, done: Done): string | undefined {
  const order = expected(config.entries.length, done);
  if (config.keep && done.placed.length > 0) return 'a list that a `keep` covers grew';
  for (const { index, keeps } of config.entries) {
    if (keeps.length === 0) continue;
    const was = items(old)[index];
    const is = items(now)[order.indexOf(index)];
    const same = keeps.every((path) => was && is && keptText(old, was, path) === keptText(now, is, path));
    if (!same) return `entry ${index}: what a \`keep\` covers changed`;
  }
  return undefined;
}

function keptText({ src }: Internals, item: TreeNode, path: readonly string[]): string {
  let range: { readonly start: number; readonly end: number } = { start: outerStart(item), end: item.end };
  let node = item;
  for (const key of path) {
    const pairs = node.kind === 'map' ? ownPairs(node, key) : [];
    const last = pairs.at(-1);
    if (last === undefined) return '';
    range = { start: pairs[0]?.start ?? last.start, end: last.end };
    node = last.value;
  }
  return bare(src.text.slice(range.start, range.end));
}
