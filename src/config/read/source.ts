import type { Place } from '../../errors.ts';

/** A YAML source with its lines found once. Offsets are UTF-16 units; a line's end includes no line break. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** Offset of every line's first character; the first line starts behind a BOM. */
  readonly starts: Int32Array;
  /** Translates an offset to a place in the file; not the obvious one when the text is inside a block scalar. */
  readonly place: (offset: number) => Place;
}

/** @param place how offsets are shown; by default as line and column of `text` itself */
export function sourceText(path: string, text: string, place?: (offset: number) => Place): SourceText {
  const starts = lineStarts(text);
  const own = (offset: number): Place => {
    const line = lineAt(starts, offset);
    return { path, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
  return { path, text, starts, place: place ?? own };
}

/** Counted before they are noted: a list that grows to 100,000 numbers leaves several of its kind behind. */
function lineStarts(text: string): Int32Array {
  let count = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  const starts = new Int32Array(count);
  starts[0] = text.startsWith('\uFEFF') ? 1 : 0;
  for (let line = 1; line < count; line += 1) starts[line] = text.indexOf('\n', starts[line - 1]) + 1;
  return starts;
}

/** The line (from 0) an offset is on, by binary search. */
export function lineAt(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Offset where a line starts; the end of the text for the line after the last. */
export function lineStart({ starts, text }: SourceText, line: number): number {
  return starts[line] ?? text.length;
}

/** The line that the last character before `end` is on: block scalars end behind their own line break. */
export function lastLine(src: SourceText, end: number): number {
  return lineAt(src.starts, Math.max(end - 1, 0));
}

/** Offset of the line break, or the end of the text. */
export function lineEnd(src: SourceText, line: number): number {
  const next = src.starts[line + 1];
  if (next === undefined) return src.text.length;
  return src.text[next - 2] === '\r' ? next - 2 : next - 1;
}

/** A line without its line break. */
export function lineText(src: SourceText, line: number): string {
  return src.text.slice(lineStart(src, line), lineEnd(src, line));
}

/** Column (from 0) of an offset. */
export function column(src: SourceText, offset: number): number {
  return offset - lineStart(src, lineAt(src.starts, offset));
}

/** What a line is where YAML allows nothing but comments. `column` is that of `#`. */
export function trivia(src: SourceText, line: number): 'blank' | { readonly column: number } | undefined {
  if (line < 0 || line >= src.starts.length) return undefined;
  const text = lineText(src, line);
  const at = text.search(/[^ \t]/);
  // What follows the last line break is not a line.
  if (at === -1) return line === src.starts.length - 1 ? undefined : 'blank';
  return text[at] === '#' ? { column: at } : undefined;
}

/** The line end in use at a line, or the first one of the text. */
export function eol(src: SourceText, line: number): string {
  for (const candidate of [line, line - 1, 0]) {
    const next = src.starts[candidate + 1];
    if (next !== undefined) return src.text[next - 2] === '\r' ? '\r\n' : '\n';
  }
  return '\n';
}
