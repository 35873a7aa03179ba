import type { Config, EditResult, Operation, TextEdit, Value } from '../model.ts';
import { bare } from '../read/block-scalar.ts';
import { type Internals, internals, readText } from '../read/index.ts';
import { dereference, type MapNode, outerStart, type Pair, type TreeNode } from '../read/tree.ts';
import { effectiveKeys, keyName, ownPairs, sameValue, valueReader } from '../read/value.ts';
import { problemAt, refused } from '../refused.ts';
import { splice } from './draft.ts';
import { groupBy } from './group.ts';
import { type KeyEdits, keyEditsOf, removedEntries } from './key-edits.ts';
import { type Placed, slotKey } from './slot.ts';
import { aroundFault, commentFault, rootFault, samePairs, sliceFault } from './unchanged.ts';

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
