import { isKeep } from '../read/keep.ts';
import { eol, lineAt, lineEnd, lineStart, type SourceText } from '../read/source.ts';
import { type Draft, insert, replace } from './draft.ts';

export interface Flow {
  /** Offset of the opening bracket. */
  readonly start: number;
  readonly elements: readonly { readonly start: number; readonly end: number }[];
  /** Offset of the comma behind each element, or -1. */
  readonly commas: readonly number[];
}

/** A new element behind the one at `after`, -1 for the front. */
export interface FlowInsert {
  readonly after: number;
  readonly text: string;
}

/**
 * Changes a collection in brackets: removes elements, adds others, and puts every comma where JSON wants it. Elements on
 * lines of their own keep these lines, with the comments behind them.
 */
export function changeFlow(
  draft: Draft,
  flow: Flow,
  removed: ReadonlySet<number>,
  inserts: readonly FlowInsert[],
): void {
  const order = sequence(
    flow,
    removed,
    inserts.map((item) => ({ ...item, after: lastStaying(item.after, removed) })),
  );
  const trailing = (flow.commas.at(-1) ?? -1) !== -1;
  for (const [position, member] of order.entries()) {
    const comma = position < order.length - 1 || trailing;
    if (member.kind === 'new') insertElement(draft, flow, member.insert, { comma, isFirst: position === 0 });
    else setComma(draft, flow, member.index, comma);
  }
  removeElements(draft, flow, removed);
}

function lastStaying(index: number, removed: ReadonlySet<number>): number {
  let at = index;
  while (removed.has(at)) at -= 1;
  return at;
}

type Member =
  | { readonly kind: 'old'; readonly index: number }
  | { readonly kind: 'new'; readonly insert: FlowInsert };

function sequence(
  flow: Flow,
  removed: ReadonlySet<number>,
  inserts: readonly FlowInsert[],
): readonly Member[] {
  const order: Member[] = [];
  for (let index = -1; index < flow.elements.length; index += 1) {
    if (index >= 0 && !removed.has(index)) order.push({ kind: 'old', index });
    for (const item of inserts) if (item.after === index) order.push({ kind: 'new', insert: item });
  }
  return order;
}

function setComma(draft: Draft, { elements, commas }: Flow, index: number, wanted: boolean): void {
  const comma = commas[index] ?? -1;
  const end = elements[index]?.end ?? 0;
  if (wanted && comma === -1) insert(draft, end, ',');
  if (!wanted && comma !== -1) replace(draft, comma, comma + 1, '');
}

function insertElement(
  draft: Draft,
  flow: Flow,
  { after, text }: FlowInsert,
  { comma, isFirst }: { readonly comma: boolean; readonly isFirst: boolean },
): void {
  const { src } = draft;
  const before = flow.elements[after];
  const first = flow.elements[0];
  const tail = comma ? ',' : '';
  const anchor = before === undefined ? flow.start + 1 : behind(flow, after);
  const model = before ?? first;
  if (model !== undefined && endsLine(src, anchor) && startsLine(src, model.start)) {
    const line = lineAt(src.starts, anchor);
    insert(draft, lineEnd(src, line), `${eol(src, line)}${indentOf(src, model.start)}${text}${tail}`);
  } else if (before !== undefined) {
    insert(draft, anchor, ` ${text}${tail}`);
  } else {
    const glued = first !== undefined && first.start === anchor;
    const [lead, trail] = glued && comma ? ['', ' '] : [isFirst ? '' : ' ', ''];
    insert(draft, anchor, `${lead}${text}${tail}${trail}`);
  }
}

function removeElements(draft: Draft, flow: Flow, removed: ReadonlySet<number>): void {
  const { src } = draft;
  let free = flow.start + 1;
  for (const index of [...removed].toSorted((a, b) => a - b)) {
    const element = flow.elements[index];
    if (element === undefined) continue;
    const end = behind(flow, index);
    const line = lineAt(src.starts, end);
    if (hasOwnLines(src, flow, index)) {
      free = lineStart(src, line + 1);
      replace(draft, lineStart(src, lineAt(src.starts, element.start)), free, '');
    } else {
      // The last one takes the spaces in front of it along, the others those behind their comma.
      const last = flow.commas[index] === -1;
      const start = last ? skipBack(src.text, element.start, free) : element.start;
      free = last ? end : skip(src.text, end);
      replace(draft, start, free, '');
    }
  }
}

/** Is the element, with its comma and comment, all that is on its lines? Then they are removed with it. */
export function hasOwnLines(src: SourceText, flow: Flow, index: number): boolean {
  const element = flow.elements[index];
  if (element === undefined) return false;
  const end = behind(flow, index);
  const isLastLine = src.starts[lineAt(src.starts, end) + 1] === undefined;
  return startsLine(src, element.start) && endsLine(src, end) && !isLastLine;
}

/** Is there a `keep` above an element or on its lines? */
export function hasKeep(src: SourceText, { start, elements }: Flow, index: number): boolean {
  const element = elements[index];
  if (element === undefined) return false;
  const above = elements[index - 1]?.end ?? start + 1;
  const from = lineEnd(src, lineAt(src.starts, above));
  return isKeep(src.text.slice(Math.min(from, element.start), lineEnd(src, lineAt(src.starts, element.end))));
}

function skip(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}

function skipBack(text: string, from: number, limit: number): number {
  let at = from;
  while (at > limit && text[at - 1] === ' ') at -= 1;
  return at;
}

/** Offset behind an element and its comma. */
function behind({ elements, commas }: Flow, index: number): number {
  const comma = commas[index] ?? -1;
  return comma === -1 ? (elements[index]?.end ?? 0) : comma + 1;
}

function startsLine(src: SourceText, offset: number): boolean {
  return src.text.slice(lineStart(src, lineAt(src.starts, offset)), offset).trim() === '';
}

/** Nothing but a comment follows on the line. */
function endsLine(src: SourceText, offset: number): boolean {
  return /^[ \t]*(?:[ \t]#.*)?$/.test(src.text.slice(offset, lineEnd(src, lineAt(src.starts, offset))));
}

function indentOf(src: SourceText, offset: number): string {
  const line = src.text.slice(lineStart(src, lineAt(src.starts, offset)), offset);
  return ' '.repeat(line.length - line.trimStart().length);
}
