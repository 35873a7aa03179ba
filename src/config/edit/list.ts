import { column, eol, lineAt, lineStart, type SourceText } from '../read/source.ts';
import { type Pair, type SeqNode, type TreeNode, valueSlot } from '../read/tree.ts';
import { isOpenEnd, mayKeepBreaks } from './block-end.ts';
import { blanks, type Members, type OwnedLines, ownedLines, runs } from './comments.ts';
import { type Draft, insert, refuse, touch } from './draft.ts';
import { emit, itemLines, prettyFlow } from './emit.ts';
import { entryStyle, plainStyle } from './entry-style.ts';
import { changeFlow, type FlowInsert } from './flow.ts';
import { groupBy } from './group.ts';
import { removeMembers } from './remove.ts';
import { type Placed, type Slot, slotKey } from './slot.ts';

export interface ListTarget {
  readonly seq: SeqNode;
  /** The key of the list. */
  readonly pair: Pair;
  /** The nodes from the document's root down to the list. */
  readonly chain: readonly TreeNode[];
}

/** Removes items of a list and adds others. */
export function changeList(
  draft: Draft,
  target: ListTarget,
  removed: ReadonlySet<number>,
  placed: readonly Placed[],
): void {
  if (removed.size === 0 && placed.length === 0) return;
  touch(draft, ...target.chain);
  if (target.seq.flow) changeFlowList(draft, target.seq, removed, placed);
  else changeBlockList(draft, target, removed, placed);
}

function changeFlowList(
  draft: Draft,
  seq: SeqNode,
  removed: ReadonlySet<number>,
  placed: readonly Placed[],
): void {
  const { src } = draft;
  const model = seq.items.findIndex((item) => item.kind === 'map' && item.pairs.length > 0);
  const node = seq.items[model];
  const style = entryStyle(src, seq, model);
  const quotes = style ?? { keys: 'plain', strings: 'plain' };
  const line = node === undefined ? 0 : lineAt(src.starts, node.start);
  const start = lineStart(src, line);
  const indent = src.text.slice(start).search(/[^ ]/);
  const first = node?.kind === 'map' ? node.pairs[0] : undefined;
  const pretty = first !== undefined && lineAt(src.starts, first.start) > line;
  const step = first === undefined ? 2 : Math.max(1, column(src, first.start) - indent);
  const inserts: FlowInsert[] = placed.map(({ slot, value }) => ({
    after: slot.kind === 'alone' ? seq.items.length - 1 : slot.kind === 'after' ? slot.index : slot.index - 1,
    text: pretty
      ? prettyFlow(value, quotes, indent, step, eol(src, line))
      : emit(value, quotes.strings, quotes.keys, style?.isSpaced),
  }));
  changeFlow(draft, { start: seq.start, elements: seq.items, commas: seq.commas }, removed, inserts);
}

function changeBlockList(
  draft: Draft,
  { seq, pair }: ListTarget,
  removed: ReadonlySet<number>,
  placed: readonly Placed[],
): void {
  const { src } = draft;
  const shown = seq.items.findIndex((_, index) => entryStyle(src, seq, index) !== undefined);
  const dash = column(src, seq.dashes[0] ?? seq.start);
  const inserts = placed.map(({ slot, value }) => {
    const index = slot.kind === 'alone' ? 0 : slot.index;
    const style = entryStyle(src, seq, index) ?? entryStyle(src, seq, shown) ?? plainStyle(dash);
    return { slot, lines: itemLines(value, style) };
  });
  changeBlockItems(draft, { seq, pair }, removed, inserts);
}

/** A new item of a block list, in lines with their indentation. */
export interface NewItem {
  readonly slot: Slot;
  readonly lines: readonly string[];
}

/** Removes items of a block list, of any kind, and adds others. */
export function changeBlockItems(
  draft: Draft,
  { seq, pair }: Pick<ListTarget, 'seq' | 'pair'>,
  removed: ReadonlySet<number>,
  inserts: readonly NewItem[],
): void {
  const { src } = draft;
  const stray = seq.dashes.find(
    (dash) => src.text.slice(lineStart(src, lineAt(src.starts, dash)), dash).trim() !== '',
  );
  if (stray !== undefined) {
    refuse(draft, 'UNSUPPORTED_YAML', stray, 'The dash of this item is not the first thing on its line.');
    return;
  }
  const members = itemsOf(src, seq, pair);
  insertItems(draft, seq, ownedLines(src, members), inserts);
  if (removed.size === seq.items.length && inserts.length === 0) insert(draft, valueSlot(pair), ' []');
  const replaced = removed.size === seq.items.length && inserts.length > 0;
  if (removed.size > 0)
    removeMembers(draft, members, removed, { node: (index) => seq.items[index], replaced });
}

/** The items of a block list as members that own lines. */
export function itemsOf(src: SourceText, seq: SeqNode, pair: Pair): Members {
  return {
    items: seq.items.map((item, index) => ({ start: seq.dashes[index] ?? item.start, end: item.end })),
    column: column(src, seq.dashes[0] ?? seq.start),
    floor: lineAt(src.starts, valueSlot(pair)) + 1,
  };
}

function insertItems(
  draft: Draft,
  seq: SeqNode,
  all: readonly OwnedLines[],
  inserts: readonly NewItem[],
): void {
  const slots = groupBy(inserts, ({ slot }) => slotKey(slot));
  for (const group of slots.values()) {
    const slot = group[0]?.slot ?? { kind: 'alone' };
    const index = slot.kind === 'alone' ? 0 : slot.index;
    const gap = gapAt(draft.src, all, index);
    const lines = group.map((item) => item.lines);
    if (slot.kind === 'after') insertAfter(draft, seq, all, index, lines, gap);
    else
      insertBefore(
        draft,
        all[index],
        lines,
        slot.kind === 'alone'
          ? { gap, last: 0, below: false }
          : { gap, last: gap, below: leadsRun(all, index) },
      );
  }
}

function insertAfter(
  draft: Draft,
  seq: SeqNode,
  all: readonly OwnedLines[],
  index: number,
  items: readonly (readonly string[])[],
  wanted: number,
): void {
  const { src } = draft;
  const item = seq.items[index];
  const owned = all[index];
  if (item === undefined || owned === undefined) return;
  if (isOpenEnd(src, item, item.end)) {
    refuse(
      draft,
      'OPEN_BLOCK_SCALAR',
      item.end,
      'The file ends inside a block scalar, and an entry has to be added after it.',
    );
    return;
  }
  const gap = owned.end === owned.content && mayKeepBreaks(draft, item, owned.content) ? 0 : wanted;
  const lines = items.flatMap((entry, position) => [
    ...Array<string>(position === 0 ? gap : wanted).fill(''),
    ...entry,
  ]);
  const end = eol(src, owned.content - 1);
  const open = src.starts[owned.end] === undefined;
  insert(draft, lineStart(src, owned.end), lines.map((line) => (open ? end + line : line + end)).join(''));
}

/** In front of an item: above its own comments, but below a heading that belongs to several items. */
function insertBefore(
  draft: Draft,
  owned: OwnedLines | undefined,
  items: readonly (readonly string[])[],
  { gap, last, below }: { readonly gap: number; readonly last: number; readonly below: boolean },
): void {
  const { src } = draft;
  if (owned === undefined) return;
  // A new entry here would take over the `keep`.
  const isBelow = !owned.isPreserved && (owned.isShared || below);
  const line = isBelow ? owned.first : owned.heading;
  const lines = items.flatMap((entry, position) => {
    const blank = position === items.length - 1 ? last : gap;
    return [...entry, ...Array<string>(blank).fill('')];
  });
  insert(draft, lineStart(src, line), lines.map((text) => text + eol(src, owned.first)).join(''));
}

/** Is the item the first of several that follow each other line by line? */
function leadsRun(all: readonly OwnedLines[], index: number): boolean {
  return runs(all).some((run) => run.length > 1 && run[0] === index);
}

/** Blank lines between an item and the one before it, or after it for the first. */
function gapAt(src: SourceText, all: readonly OwnedLines[], index: number): number {
  const [above, below] = index > 0 ? [index - 1, index] : [0, 1];
  const before = all[above];
  return before === undefined || all[below] === undefined ? 0 : blanks(src, before.end, 1);
}
