import { type CST, isSeq } from 'yaml';
import { compose } from './compose.ts';
import { type Apart, convertItems, hasDash, type ListPart } from './convert.ts';
import type { SourceText } from './source.ts';
import { MAX_DEPTH, readSyntax } from './syntax.ts';
import { moved } from './tree.ts';

/** Characters that are read at once, where items are shorter: a text of tiny items would need a parser for each. */
const SHORTEST_PART = 64;

/**
 * The items of the longest block list of a text, except for the first and the last one. They are read in parts: what `yaml`
 * makes of 4 MiB at once needs half a gigabyte, what it makes of one item is free before the next is read. To the parser of the
 * document the list is just shorter.
 */
export interface Middle {
  readonly start: number;
  readonly end: number;
  readonly column: number;
  /** Offset of the line that each part starts on. A part is one item, or some short ones. */
  readonly parts: readonly number[];
}

/**
 * Finds the longest list by its lines alone. These may be no list, such as lines of a block scalar: {@link readMiddle} checks
 * that. `undefined` where no list has three items.
 */
export function middleOf({ text, starts }: SourceText): Middle | undefined {
  // A tab at the start of a line has no column, and a directive would be missing in a part.
  if (/^ *\t|^%/m.test(text)) return undefined;
  let longest: Middle | undefined;
  let column = 0;
  let items: number[] = [];
  const close = (): void => {
    const [, start = 0] = items;
    const end = items.at(-1) ?? 0;
    const length = longest === undefined ? 0 : longest.end - longest.start;
    if (items.length > 2 && end - start > length) {
      longest = { start, end, column, parts: startsOfParts(items.slice(1, -1)) };
    }
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

function startsOfParts(items: readonly number[]): readonly number[] {
  const parts: number[] = [];
  for (const start of items) {
    if (start - (parts.at(-1) ?? Number.NEGATIVE_INFINITY) >= SHORTEST_PART) parts.push(start);
  }
  return parts;
}

function contentStart(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at += 1;
  return at;
}

/**
 * Reads the parts, each as a text of its own. `undefined` when the lines are not items of a list, or when a part has an error:
 * only the parser of the whole document knows its place.
 *
 * @param stack the tokens that the parser of the document is building in front of the parts
 * @param known parts of another text: the same source at the same depth has the same nodes, at another offset
 */
export function readMiddle(
  text: string,
  middle: Middle,
  stack: readonly CST.Token[],
  known: readonly ListPart[],
): Apart | undefined {
  const depth = stack.findIndex(({ type }) => type !== 'document' && type !== 'block-map');
  const list = stack[depth];
  if (list?.type !== 'block-seq' || list.indent !== middle.column || stack.some(isFlow)) return undefined;
  const last = list.items.at(-1);
  // Comments in front of the parts are in an item of their own.
  const index = list.items.length - (last !== undefined && hasDash(last) ? 0 : 1);
  const same = new Map(known.filter((part) => part.depth === depth).map((part) => [part.source, part]));
  const parts: ListPart[] = [];
  for (const [position, start] of middle.parts.entries()) {
    const source = text.slice(start, middle.parts[position + 1] ?? middle.end);
    const before = same.get(source);
    const part = before === undefined ? readPart(source, start, depth) : movedPart(before, start);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return { list, index, parts };
}

function isFlow({ type }: CST.Token): boolean {
  return type === 'flow-collection';
}

function movedPart(part: ListPart, start: number): ListPart {
  const by = start - part.start;
  const move = (offset: number): number => offset + by;
  return {
    ...part,
    start,
    items: part.items.map((item) => moved(item, by)),
    dashes: part.dashes.map(move),
    comments: part.comments.map(move),
  };
}

/** Reads the source of a part as a text of its own; `undefined` when it has errors. */
function readPart(source: string, start: number, depth: number): ListPart | undefined {
  // Alone it is below one level as well, that of its document.
  const syntax = readSyntax(source, { tabs: true, from: start, maxDepth: MAX_DEPTH + 1 - depth });
  if (syntax.kind !== 'syntax') return undefined;
  const [document, second] = compose(syntax.tokens);
  if (document === undefined || second !== undefined || document.errors.length > 0) return undefined;
  if (!isSeq(document.contents)) return undefined;
  const { items, dashes } = convertItems({ text: source, apart: undefined }, document.contents);
  return { source, start, depth, items, dashes, comments: syntax.comments };
}
