import type { Config, EditResult, Operation, TextEdit } from '../model.ts';
import { bare } from '../read/block-scalar.ts';
import { type Internals, internals, listItems, readText } from '../read/index.ts';
import { sameValue, valueReader } from '../read/value.ts';
import { problemAt, refused } from '../refused.ts';
import { mapFault, settingsFault } from './changed.ts';
import { splice } from './draft.ts';
import { groupBy } from './group.ts';
import { keepFault } from './kept.ts';
import { keyEditsOf, removedEntries } from './key-edits.ts';
import { type Placed, slotKey } from './slot.ts';
import { aroundFault, commentFault, sliceFault } from './unchanged.ts';

export interface Done {
  readonly operations: readonly Operation[];
  readonly placed: readonly Placed[];
  /** In the text PyYAML reads. */
  readonly edits: readonly TextEdit[];
  /** The same in the file. */
  readonly outer: readonly TextEdit[];
}

/** Reads the result again and compares it with what was wanted. It does not rely on how the result was made. */
export function verify(config: Config, done: Done): EditResult {
  const text = splice(config.text, done.outer);
  if (text === undefined) return unsafe(config, 'two edits overlap');
  const old = internals(config);
  const again = readText({
    path: config.path,
    pointer: config.pointer,
    text,
    absent: false,
    known: old.parts,
  });
  if (again.kind === 'refused')
    return unsafe(config, `the result would be refused (${again.problem.message})`);
  const now = internals(again.config);
  const inner = old.host === undefined ? text : splice(old.src.text, done.edits);
  if (inner === undefined || (inner !== now.src.text && bare(inner) !== bare(now.src.text)))
    return unsafe(config, 'the block around the config reads differently');
  const fault =
    listFault(old, now, done) ??
    settingsFault(old, now, done.operations) ??
    aroundFault(old, now) ??
    commentFault(config, old, now, done) ??
    keepFault(config, old, now, expected(config.entries.length, done));
  if (fault !== undefined) return inner === now.src.text ? unsafe(config, fault) : chomped(config);
  return { kind: 'edited', text, edits: done.outer, config: again.config };
}

function unsafe(config: Config, why: string): EditResult {
  return refused(problemAt('EDIT_UNSAFE', { path: config.path }, `The edit was not safe: ${why}.`));
}

/** `|` and `|-` around a config take away line breaks at its end that a `|+` value in it may keep. */
function chomped(config: Config): EditResult {
  const message = 'The block around the config would take away line breaks that its last value keeps.';
  return refused(problemAt('UNSUPPORTED_YAML', { path: config.path }, message));
}

/** The items expected, in order: an old position, or what was inserted. */
function expected(count: number, { operations, placed }: Done): readonly (number | Placed)[] {
  const removed = removedEntries(operations);
  const slots = groupBy(placed, ({ slot }) => slotKey(slot));
  const order: (number | Placed)[] = [];
  for (let index = 0; index < count; index += 1) {
    order.push(...(slots.get(`before ${index}`) ?? []));
    if (!removed.has(index)) order.push(index);
    order.push(...(slots.get(`after ${index}`) ?? []));
  }
  return [...order, ...(slots.get('alone') ?? [])];
}

function listFault(old: Internals, now: Internals, done: Done): string | undefined {
  const before = listItems(old);
  const after = listItems(now);
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
