import type { TextEdit } from '../../config/model.ts';
import type { Style } from './print.ts';
import type { Node } from './read.ts';
import { behindBreak, commaBetween, endOfLineComments, indentAt, lineStart, skipBlanks } from './trivia.ts';

/** What happens to the children of an object or array. */
export interface ChildEdits {
  /** Positions of children that are removed. */
  readonly removed: ReadonlySet<number>;
  /** Children that are added at the end, each printed for an indent. */
  readonly added: readonly ((indent: string) => string)[];
}

/**
 * The edits that remove and add children. Every other byte of the file is kept: only the commas that the change itself
 * needs are added or removed, and a trailing comma is kept or left out as it was. A comment to the right of a removed child
 * is removed with it; comments on lines of their own stay.
 */
export function editChildren(text: string, container: Node, edits: ChildEdits, style: Style): TextEdit[] {
  const children = container.children ?? [];
  if (edits.removed.size === 0 && edits.added.length === 0) return [];
  const close = container.offset + container.length - 1;
  const commas = children.map((child, i) =>
    commaBetween(text, endOf(child), children[i + 1]?.offset ?? close),
  );
  const isTrailing = commas.at(-1) !== undefined;
  const last = children.findLastIndex((_, i) => !edits.removed.has(i));
  return [
    ...[...edits.removed].flatMap((i) =>
      cut(text, children[i], commas[i], i > 0 && !edits.removed.has(i - 1)),
    ),
    ...separator(children[last], commas[last], edits.added.length > 0 || isTrailing),
    ...addition(
      text,
      container,
      { last: children[last], comma: commas[last], isTrailing },
      edits.added,
      style,
    ),
  ];
}

function endOf(node: Node): number {
  return node.offset + node.length;
}

/** The comma behind the last child that is kept. */
function separator(last: Node | undefined, comma: number | undefined, isNeeded: boolean): TextEdit[] {
  if (last === undefined || isNeeded === (comma !== undefined)) return [];
  if (comma === undefined) return [{ start: endOf(last), end: endOf(last), text: ',' }];
  return [{ start: comma, end: comma + 1, text: '' }];
}

interface End {
  readonly last: Node | undefined;
  readonly comma: number | undefined;
  readonly isTrailing: boolean;
}

function addition(
  text: string,
  container: Node,
  { last, comma, isTrailing }: End,
  added: ChildEdits['added'],
  style: Style,
): TextEdit[] {
  if (added.length === 0) return [];
  const [first] = container.children ?? [];
  const behind = last === undefined ? container.offset + 1 : Math.max(endOf(last), (comma ?? -1) + 1);
  const at = endOfLineComments(text, behind);
  const isBeside = first !== undefined && lineStart(text, first.offset) <= container.offset;
  // Behind `//` there is no place on the same line.
  const isInline = style.inline || (isBeside && at === behind);
  const outer = indentAt(text, container.offset);
  const indent = first === undefined || isBeside ? outer + style.step : indentAt(text, first.offset);
  const separated = isInline ? ', ' : `,${style.eol}${indent}`;
  const block = added.map((print) => print(isInline ? outer : indent)).join(separated);
  const end = isTrailing ? ',' : '';
  if (isInline) return [{ start: at, end: at, text: `${last === undefined ? '' : ' '}${block}${end}` }];
  const close = container.offset + container.length - 1;
  const isOpen = first === undefined && !/[\r\n]/.test(text.slice(at, close));
  const tail = isOpen ? `${style.eol}${outer}` : '';
  return [
    {
      start: at,
      end: isOpen ? skipBlanks(text, at) : at,
      text: `${style.eol}${indent}${block}${end}${tail}`,
    },
  ];
}

/**
 * Removes a child with its comma; whole lines when nothing else is on them.
 *
 * @param follows the child in front of it is kept
 */
function cut(text: string, child: Node | undefined, comma: number | undefined, follows: boolean): TextEdit[] {
  if (child === undefined) return [];
  const { offset: start } = child;
  const isApart = comma !== undefined && text.slice(endOf(child), comma).trim() !== '';
  const end = comma === undefined || isApart ? endOf(child) : comma + 1;
  const rest = isApart ? [{ start: comma, end: comma + 1, text: '' }] : [];
  const from = lineStart(text, start);
  const behind = behindBreak(text, skipBlanks(text, endOfLineComments(text, end)));
  if (!isApart && behind !== undefined && text.slice(from, start).trim() === '') {
    return [{ start: from, end: behind, text: '' }];
  }
  const next = skipBlanks(text, end);
  const isLast = comma === undefined;
  return [
    {
      start: isLast && follows ? behindComma(text, start) : start,
      end: isLast || behindBreak(text, next) !== undefined ? end : next,
      text: '',
    },
    ...rest,
  ];
}

/** Start of the blanks between a comma on the same line and what follows it; `start` when there is no such comma. */
function behindComma(text: string, start: number): number {
  let at = start;
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at -= 1;
  return text[at - 1] === ',' ? at : start;
}
