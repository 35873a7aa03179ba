import type { Place, Problem } from '../../errors.ts';
import type { TextEdit } from '../model.ts';
import { refusal } from './bytes.ts';
import { column, lastLine, lineAt, lineEnd, lineStart, type Source, source } from './source.ts';
import type { ScalarNode } from './tree.ts';

/** A config that stands in a literal block scalar of another file, such as a ConfigMap. */
export interface Host {
  readonly outer: Source;
  readonly inner: Source;
  /** Columns in front of every line. */
  readonly indent: number;
  /** Outer offset of the start of every inner line, its indentation included. */
  readonly lines: readonly number[];
}

export type Opened =
  | { readonly kind: 'host'; readonly host: Host }
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * Takes the text out of a literal block scalar, line breaks as they are.
 *
 * @param parent column of the key it belongs to
 */
export function openBlockScalar(outer: Source, node: ScalarNode, parent: number): Opened {
  const header = /^\|([-+]?)([1-9]?)([-+]?)/.exec(outer.text.slice(node.start, node.start + 4));
  const first = lineAt(outer.starts, node.start) + 1;
  if (header === null || node.style !== 'literal') {
    const message = 'A config inside a file has to be a literal block (`|`) or a mapping.';
    return refused(refusal('UNSUPPORTED_YAML', outer.place(node.start), message));
  }
  if (first >= outer.starts.length) {
    return refused(
      refusal('OPEN_BLOCK_SCALAR', outer.place(node.start), 'The file ends on the line of this block.'),
    );
  }
  const last = Math.max(first - 1, lastLine(outer, node.end));
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const filled = numbers.find((line) => lineEnd(outer, line) > firstInk(outer, line));
  const found = filled === undefined ? parent + 2 : firstInk(outer, filled) - lineStart(outer, filled);
  const indent = header[2] ? parent + Number(header[2]) : found;
  const cut = numbers.map((line) => {
    const start = Math.min(lineStart(outer, line) + indent, lineEnd(outer, line));
    return outer.text.slice(start, Math.min(lineStart(outer, line + 1), node.end));
  });
  const stripped = header[1] === '-' || header[3] === '-';
  const text = stripped ? cut.join('').replace(/[\r\n]+$/, '') : cut.join('');
  if (bare(text) !== bare(node.text)) {
    const message = 'The indentation of this block cannot be told.';
    return refused(refusal('UNSUPPORTED_YAML', outer.place(node.start), message));
  }
  const lines = [
    ...numbers.map((line) => lineStart(outer, line)),
    last < first ? lineStart(outer, first) : node.end,
  ];
  const place = (offset: number): Place => {
    const line = lineAt(inner.starts, offset);
    return {
      path: outer.path,
      line: first + line + 1,
      column: offset - lineStart(inner, line) + indent + 1,
    };
  };
  const inner = source(outer.path, text, place);
  return { kind: 'host', host: { outer, inner, indent, lines } };
}

/** Edits of the inner text → edits of the file: new lines get the block's indentation. */
export function outerEdits(host: Host, edits: readonly TextEdit[]): TextEdit[] {
  return edits.map(({ start, end, text }) => {
    const lines = indented(text, host.indent);
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

function refused(problem: Problem): Opened {
  return { kind: 'refused', problem };
}

/** Offset of a line's first character that is no space. */
function firstInk(src: Source, line: number): number {
  let at = lineStart(src, line);
  while (src.text[at] === ' ') at += 1;
  return at;
}

/** A text as chomping leaves it alone: without the line breaks at its end, which `|-` and `|` take away. */
export function bare(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/\n+$/, '');
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
