import { type CST, isSeq } from 'yaml';
import { compose } from './compose.ts';
import { type Apart, convertItems, hasDash, type ListItem } from './convert.ts';
import type { SourceText } from './source.ts';
import { MAX_DEPTH, readSyntax } from './syntax.ts';
import { moved } from './tree.ts';

/**
 * The items of the longest block list of a text, except for the first and the last one. They are read apart, one at a time:
 * what `yaml` makes of 4 MiB at once needs half a gigabyte, what it makes of one item is free before the next is read.
 * To the parser of the document the list is just shorter.
 */
export interface Middle {
  readonly start: number;
  readonly end: number;
  readonly column: number;
  /** Offset of each line that an item starts on. */
  readonly items: readonly number[];
}

/**
 * Finds the longest list by its lines alone. These may be no list, such as lines of a block scalar: {@link readMiddle} checks
 * that. `undefined` where no list has three items.
 */
export function middleOf({ text, starts }: SourceText): Middle | undefined {
  // A tab at the start of a line has no column, and a directive would be missing in an item read apart.
  if (/^ *\t|^%/m.test(text)) return undefined;
  let longest: Middle | undefined;
  let column = 0;
  let items: number[] = [];
  const close = (): void => {
    const [, start = 0] = items;
    const end = items.at(-1) ?? 0;
    const length = longest === undefined ? 0 : longest.end - longest.start;
    if (items.length > 2 && end - start > length) longest = { start, end, column, items: items.slice(1, -1) };
    items = [];
  };
  for (const start of starts) {
    const at = contentStart(text, start);
    const character = text[at] ?? '\n';
    const indent = at - start;
    if ('#\r\n'.includes(character) || (items.length > 0 && indent > column)) continue;
    const isItem = character === '-' && ' \r\n'.includes(text[at + 1] ?? '\n');
    if (!isItem || indent < column) close();
    if (isItem) items.push(start);
    if (isItem) column = indent;
  }
  close();
  return longest;
}

function contentStart(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at += 1;
  return at;
}

/**
 * Reads the items, each as a text of its own. `undefined` when the lines are not items of a list, or when an item has an error:
 * only the parser of the whole document knows its place.
 *
 * @param stack the tokens that the parser of the document is building in front of the items
 * @param known items of another text: the same source at the same depth has the same nodes, at another offset
 */
export function readMiddle(
  text: string,
  middle: Middle,
  stack: readonly CST.Token[],
  known: readonly ListItem[],
): Apart | undefined {
  const depth = stack.findIndex(({ type }) => type !== 'document' && type !== 'block-map');
  const list = stack[depth];
  if (list?.type !== 'block-seq' || list.indent !== middle.column || stack.some(isFlow)) return undefined;
  const last = list.items.at(-1);
  // Comments in front of the items are in an item of their own.
  const index = list.items.length - (last !== undefined && hasDash(last) ? 0 : 1);
  const same = new Map(known.filter((item) => item.depth === depth).map((item) => [item.source, item]));
  const items: ListItem[] = [];
  for (const [position, start] of middle.items.entries()) {
    const source = text.slice(start, middle.items[position + 1] ?? middle.end);
    const before = same.get(source);
    const item = before === undefined ? readItem(source, start, depth) : movedItem(before, start);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return { list, index, items };
}

function isFlow({ type }: CST.Token): boolean {
  return type === 'flow-collection';
}

function movedItem(item: ListItem, start: number): ListItem {
  const by = start - item.start;
  return {
    ...item,
    start,
    dash: item.dash + by,
    node: moved(item.node, by),
    comments: item.comments.map((offset) => offset + by),
  };
}

/** Reads the source of an item as a text of its own; `undefined` when it has errors. */
function readItem(source: string, start: number, depth: number): ListItem | undefined {
  // Alone it is below one level as well, that of its document.
  const syntax = readSyntax(source, { tabs: true, from: start, maxDepth: MAX_DEPTH + 1 - depth });
  if (syntax.kind !== 'syntax') return undefined;
  const [document, second] = compose(syntax.tokens);
  if (document === undefined || second !== undefined || document.errors.length > 0) return undefined;
  if (!isSeq(document.contents)) return undefined;
  const { items, dashes } = convertItems({ text: source, apart: undefined }, document.contents);
  const [node, other] = items;
  const [dash] = dashes;
  if (node === undefined || dash === undefined || other !== undefined) return undefined;
  return { source, start, depth, dash, node, comments: syntax.comments };
}
