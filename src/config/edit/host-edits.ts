import type { TextEdit } from '../model.ts';
import type { Host } from '../read/block-scalar.ts';
import { column, lineAt, lineEnd, lineStart } from '../read/source.ts';

/** Edits of the inner text → edits of the file: new lines get the block's indentation. */
export function outerEdits(host: Host, edits: readonly TextEdit[]): TextEdit[] {
  return edits.map((edit) => {
    const { start, end, text } = edit;
    const lines = indented(text, host.indent);
    const isLast = edits.every((other) => other === edit || other.end < end);
    if (text === '' && isLast && atLineStart(host, start) && isUnclosedEnd(host, end)) {
      return wholeLines(host, start, end);
    }
    if (atLineStart(host, start) && atLineStart(host, end) && /(?:^|\n)$/.test(text)) {
      const first = text === '' || /^\r?\n/.test(text) ? '' : ' '.repeat(host.indent);
      return { start: outerOffset(host, start, 0), end: outerOffset(host, end, 0), text: first + lines };
    }
    const joins = text.endsWith('\n') ? 0 : host.indent;
    return {
      start: outerOffset(host, start, host.indent),
      end: outerOffset(host, end, atLineStart(host, end) ? joins : host.indent),
      text: lines,
    };
  });
}

/** The end of a text without a last line break, as `|-` gives it; the file has the break. */
function isUnclosedEnd(host: Host, offset: number): boolean {
  return offset === host.inner.text.length && !atLineStart(host, offset);
}

/** Removes the last lines with their indentation and the line break behind them, so that no blank line is left. */
function wholeLines(host: Host, start: number, end: number): TextEdit {
  const { outer } = host;
  const line = lineAt(outer.starts, outerOffset(host, end, host.indent));
  return { start: outerOffset(host, start, 0), end: lineStart(outer, line + 1), text: '' };
}

/** Every line but the first indented, where it is not empty. */
function indented(text: string, indent: number): string {
  return text.replace(/\n(?!\r?\n|$)/g, `\n${' '.repeat(indent)}`);
}

function atLineStart({ inner }: Host, offset: number): boolean {
  return column(inner, offset) === 0;
}

function outerOffset({ inner, lines, outer }: Host, offset: number, indent: number): number {
  const line = lineAt(inner.starts, offset);
  const start = lines[line] ?? outer.text.length;
  const end = lineEnd(outer, lineAt(outer.starts, start));
  return Math.min(start + indent + offset - lineStart(inner, line), Math.max(end, start));
}
