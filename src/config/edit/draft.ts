import type { Code, Problem } from '../../errors.ts';
import type { TextEdit } from '../model.ts';
import type { SourceText } from '../read/source.ts';
import type { MapNode, Pair, TreeNode } from '../read/tree.ts';
import { problemAt } from '../refused.ts';

/** What an edit collects: changes of the text, the anchored nodes whose value changes, and why it is refused. */
export interface Draft {
  readonly src: SourceText;
  readonly edits: TextEdit[];
  readonly touched: TreeNode[];
  readonly problems: Problem[];
}

/** A part of the text, as offsets; the end is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A map whose keys change, with what contains it. */
export interface Target {
  readonly map: MapNode;
  /** The nodes from the document's root down to the map: all of them change with it. */
  readonly chain: readonly TreeNode[];
  /** The key the map is the value of; undefined for an item of a list. */
  readonly holder: Pair | undefined;
  /** Columns that a map below would be indented by. */
  readonly step: number;
}

/** A draft without any change. */
export function newDraft(src: SourceText): Draft {
  return { src, edits: [], touched: [], problems: [] };
}

/** Replaces [start, end) by `text`. At one offset, insertions keep the order in which they are noted, and precede a removal. */
export function replace(draft: Draft, start: number, end: number, text: string): void {
  if (start !== end || text !== '') draft.edits.push({ start, end, text });
}

/** Inserts `text` at an offset. */
export function insert(draft: Draft, at: number, text: string): void {
  replace(draft, at, at, text);
}

/** Notes that the value of these nodes changes, so that anchors on them are checked; nodes without an anchor are not noted. */
export function touch(draft: Draft, ...nodes: readonly TreeNode[]): void {
  for (const node of nodes) if (node.props?.anchor !== undefined) draft.touched.push(node);
}

/** Refuses the edit, with the place of an offset. */
export function refuse(draft: Draft, code: Code, offset: number, message: string, hint?: string): void {
  draft.problems.push(problemAt(code, draft.src.place(offset), message, hint));
}

/** In the order of the text; at one offset insertions in the order given, then a removal. */
export function sorted(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.toSorted((a, b) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start));
}

/** Applies sorted edits at once; `undefined` when they overlap or leave the text. */
export function splice(text: string, edits: readonly TextEdit[]): string | undefined {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: inserted } of edits) {
    if (start < at || end < start || end > text.length) return undefined;
    parts.push(text.slice(at, start), inserted);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
