import type { Value, ValueMap } from '../model.ts';
import { isKeep } from '../read/keep.ts';
import type { Root } from '../read/model-list.ts';
import { column, eol, lastLine, lineAt, lineEnd, lineText, type SourceText, trivia } from '../read/source.ts';
import { type MapNode, outerStart, type Pair, type TreeNode, valueSlot } from '../read/tree.ts';
import { mayKeepBreaks } from './block-end.ts';
import { blanks, isPreservedComment, ownedLines } from './comments.ts';
import { type Draft, insert, refuse, touch } from './draft.ts';
import { emit, linesBelow, prettyFlow } from './emit.ts';
import { fillValue, writeBelow } from './empty-value.ts';
import { firstEntryStyle, quoting } from './entry-style.ts';
import { changeFlow } from './flow.ts';
import { insertLines } from './keys.ts';

/** A config whose top-level keys change. */
export interface RootTarget {
  readonly root: Root;
  /** The nodes from the document's root down to the config. */
  readonly chain: readonly TreeNode[];
}

/** Writes the first items of a `model_list` that is null, `[]` or another value without items. */
export function fillList(
  draft: Draft,
  { root, chain }: RootTarget,
  pair: Pair,
  items: readonly ValueMap[],
): void {
  const { value } = pair;
  if (!canBecomeList(draft.src, value)) {
    refuse(draft, 'NOT_A_LIST', outerStart(value), '`model_list` is not a list.');
    return;
  }
  touch(draft, ...chain, value);
  const map = root.kind === 'map' ? root.map : undefined;
  const lines = valueLines(draft.src, root, column(draft.src, pair.start), items);
  fillValue(draft, map, pair, { value: items, lines });
}

/** Is nothing lost when a list takes the place of a value without items? */
function canBecomeList(src: SourceText, node: TreeNode): boolean {
  if (node.kind === 'seq') return true;
  const isText = node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded');
  const hasComment = src.text.slice(node.start, node.end).includes('#');
  return node.kind !== 'alias' && !isText && !hasComment && node.props?.tag === undefined;
}

/** Writes top-level keys that a config does not have yet. */
export function addRootKeys(draft: Draft, { root, chain }: RootTarget, added: ValueMap): void {
  const { src } = draft;
  touch(draft, ...chain);
  if (root.kind === 'map' && (root.map.pairs.length > 0 || staysInBraces(src, root.map, chain))) {
    if (root.map.flow) addToFlow(draft, root.map, added);
    else addToBlock(draft, root, root.map, added);
    return;
  }
  const indent = root.pair === undefined ? 0 : column(src, root.pair.start) + firstStyle(src, root, 0).step;
  const lines = Object.entries(added).flatMap(([key, value]) => [
    `${' '.repeat(indent)}${key}:`,
    ...valueLines(src, root, indent, value),
  ]);
  if (root.pair !== undefined) fillPair(draft, root.pair, lines);
  else if (root.kind === 'map') writeBelow(draft, root.map.start, root.map, lines);
  else append(draft, root.tree.end, lines);
}

/** On one line, or laid out as JSON where the keys are on lines of their own. */
function addToFlow(draft: Draft, map: MapNode, added: ValueMap): void {
  const { src } = draft;
  const style = quoting(map);
  const [first] = map.pairs;
  const line = lineAt(src.starts, map.start);
  const isPretty = first !== undefined && lineAt(src.starts, first.start) > line;
  const indent = first === undefined ? 0 : column(src, first.start);
  const step = Math.max(1, indent - lineText(src, line).search(/[^ ]/));
  const written = (value: Value): string =>
    isPretty
      ? prettyFlow(value, style, indent, step, eol(src, line))
      : emit(value, style.strings, style.keys);
  const inserts = Object.entries(added).map(([key, value]) => ({
    after: map.pairs.length - 1,
    text: `${emit(key, style.keys)}: ${written(value)}`,
  }));
  changeFlow(draft, { start: map.start, elements: map.pairs, commas: map.commas }, new Set(), inserts);
}

/** Below the last content of the config and the comments that touch it, with a blank line where the last two keys have one. */
function addToBlock(draft: Draft, root: Root, map: MapNode, added: ValueMap): void {
  const { src } = draft;
  const [first] = map.pairs;
  const last = map.pairs.at(-1);
  if (first === undefined || last === undefined) return;
  const indent = column(src, first.start);
  const all = ownedLines(src, { items: map.pairs, column: indent, floor: lineAt(src.starts, first.start) });
  const before = all.at(-2);
  const gap = before === undefined ? 0 : blanks(src, before.end, 1);
  const below = lastLine(src, last.end) + 1;
  const line = behindComments(src, below, indent);
  const firstGap = line === below && mayKeepBreaks(draft, last.value, line) ? 0 : gap;
  const { keys } = quoting(map);
  const lines = Object.entries(added).flatMap(([key, value], index) => [
    ...Array<string>(index === 0 ? firstGap : gap).fill(''),
    `${' '.repeat(indent)}${keys === 'plain' ? key : emit(key, keys)}:`,
    ...valueLines(src, root, indent, value),
  ]);
  insertLines(draft, last.value, last.end, line, lines);
}

/**
 * Behind the comments that belong to the last key: deeper ones, and what a person commented out. A `keep` would protect what
 * is written below it.
 */
function behindComments(src: SourceText, from: number, indent: number): number {
  let line = from;
  for (;;) {
    const found = trivia(src, line);
    const text = lineText(src, line);
    const belongs =
      typeof found === 'object' && (found.column > indent || isPreservedComment(text)) && !isKeep(text);
    if (!belongs) return line;
    line += 1;
  }
}

/** The value that the pointer leads to is null or `{}`. */
function fillPair(draft: Draft, pair: Pair, lines: readonly string[]): void {
  const { src } = draft;
  const rest = src.text.slice(pair.value.end, lineEnd(src, lineAt(src.starts, pair.value.end)));
  if (pair.colon === -1 || pair.explicit || /^[ \t]*[^# \t]/.test(rest)) {
    refuse(draft, 'UNSUPPORTED_YAML', pair.start, 'The config would have to be written inside brackets.');
    return;
  }
  writeBelow(draft, valueSlot(pair), pair.value, lines);
}

/** An empty `{}` that contains a comment, or is an item of a list, cannot be replaced by lines below it. */
function staysInBraces(src: SourceText, map: MapNode, chain: readonly TreeNode[]): boolean {
  return src.text.slice(map.start, map.end).includes('#') || chain.at(-2)?.kind === 'seq';
}

function append(draft: Draft, at: number, lines: readonly string[]): void {
  const { src } = draft;
  const line = Math.max(0, lineAt(src.starts, at) - 1);
  const end = eol(src, line);
  const open = !/^\uFEFF?$|\n$/.test(src.text.slice(0, at));
  insert(draft, at, lines.map((item) => (open ? end + item : item + end)).join(''));
}

function valueLines(src: SourceText, root: Root, indent: number, value: Value): readonly string[] {
  return linesBelow(value, { ...firstStyle(src, root, indent), column: indent });
}

function firstStyle(src: SourceText, root: Root, indent: number): ReturnType<typeof firstEntryStyle> {
  return firstEntryStyle(src, root.kind === 'map' ? root.map : root.tree.root, { column: indent });
}
