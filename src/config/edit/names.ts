import type { Value } from '../model.ts';
import { column } from '../read/source.ts';
import type { Pair, SeqNode } from '../read/tree.ts';
import { sameValue, valueReader } from '../read/value.ts';
import { type Draft, type Target, touch } from './draft.ts';
import { emit } from './emit.ts';
import { quotesOf, quoting } from './entry-style.ts';
import { changeFlow } from './flow.ts';
import { changeBlockItems } from './list.ts';
import type { Slot } from './slot.ts';

/** Changes a list of plain values to the ones wanted. Values that it already has keep their lines and comments. */
export function changeNames(
  draft: Draft,
  target: Target,
  pair: Pair,
  seq: SeqNode,
  wanted: readonly Value[],
): void {
  const { src } = draft;
  const { removed, added } = difference(seq, wanted);
  if (removed.size === 0 && added.length === 0) return;
  touch(draft, ...target.chain, seq);
  const strings = quotesOf(seq.items[0]) ?? quoting(target.map).strings;
  if (seq.flow) {
    const inserts = added.map(({ after, value }) => ({ after, text: emit(value, strings) }));
    changeFlow(draft, { start: seq.start, elements: seq.items, commas: seq.commas }, removed, inserts);
    return;
  }
  const dash = column(src, seq.dashes[0] ?? seq.start);
  const gap = ' '.repeat(Math.max(1, column(src, seq.items[0]?.start ?? seq.start) - dash - 1));
  const inserts = added.map(({ after, value }) => ({
    slot: slotBehind(seq, removed, after),
    lines: [`${' '.repeat(dash)}-${gap}${emit(value, strings)}`],
  }));
  changeBlockItems(draft, { seq, pair }, removed, inserts);
}

/** Positions of the items of a list that are removed for the values wanted. */
export function removedNames(seq: SeqNode, wanted: readonly Value[]): ReadonlySet<number> {
  return difference(seq, wanted).removed;
}

interface Difference {
  readonly removed: ReadonlySet<number>;
  /** New values, each behind the item at a position that is kept; -1 for the front. */
  readonly added: readonly { readonly after: number; readonly value: Value }[];
}

/** Keeps the longest common subsequence. */
function difference(seq: SeqNode, wanted: readonly Value[]): Difference {
  const read = valueReader();
  const values = seq.items.map(read);
  const width = wanted.length + 1;
  const lengths = new Uint32Array((values.length + 1) * width);
  const length = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = values.length - 1; row >= 0; row -= 1) {
    for (let at = wanted.length - 1; at >= 0; at -= 1) {
      lengths[row * width + at] = sameValue(values[row], wanted[at])
        ? length(row + 1, at + 1) + 1
        : Math.max(length(row + 1, at), length(row, at + 1));
    }
  }
  const removed = new Set<number>();
  const added: { after: number; value: Value }[] = [];
  let row = 0;
  let last = -1;
  for (const [at, value] of wanted.entries()) {
    while (!sameValue(values[row], value) && length(row, at) > 0 && length(row + 1, at) === length(row, at)) {
      removed.add(row);
      row += 1;
    }
    if (row < values.length && sameValue(values[row], value)) {
      last = row;
      row += 1;
    } else added.push({ after: last, value });
  }
  for (; row < values.length; row += 1) removed.add(row);
  return { removed, added };
}

function slotBehind(seq: SeqNode, removed: ReadonlySet<number>, after: number): Slot {
  if (after >= 0) return { kind: 'after', index: after };
  const index = seq.items.findIndex((_, position) => !removed.has(position));
  return index === -1 ? { kind: 'alone' } : { kind: 'before', index };
}
