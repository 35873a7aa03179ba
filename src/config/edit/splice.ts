import type { TextEdit } from '../model.ts';

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
