import type { Place } from '../../errors.ts';
import { problemAt, type Refused, refused } from '../refused.ts';
import { lastLine, lineAt, lineEnd, lineStart, type SourceText, sourceText } from './source.ts';
import type { ScalarNode } from './tree.ts';

/** A config inside a literal block scalar of another file, such as a ConfigMap. */
export interface Host {
  readonly outer: SourceText;
  readonly inner: SourceText;
  /** Columns in front of every line. */
  readonly indent: number;
  /** Outer offset of the start of every inner line, its indentation included. */
  readonly lines: readonly number[];
}

export type Opened = { readonly kind: 'host'; readonly host: Host } | Refused;

/**
 * Takes the text out of a literal block scalar, line breaks as they are.
 *
 * @param parent column of the key it belongs to
 */
export function openBlockScalar(outer: SourceText, node: ScalarNode, parent: number): Opened {
  const header = /^\|([-+]?)([1-9]?)([-+]?)/.exec(outer.text.slice(node.start, node.start + 4));
  const first = lineAt(outer.starts, node.start) + 1;
  if (header === null || node.style !== 'literal') {
    const message = 'A config inside a file must be a literal block (`|`) or a mapping.';
    return refused(problemAt('UNSUPPORTED_YAML', outer.place(node.start), message));
  }
  if (first >= outer.starts.length) {
    return refused(
      problemAt('OPEN_BLOCK_SCALAR', outer.place(node.start), 'The file ends on the line of this block.'),
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
    const message = 'The indentation of this block is not clear.';
    return refused(problemAt('UNSUPPORTED_YAML', outer.place(node.start), message));
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
  const inner = sourceText(outer.path, text, place);
  return { kind: 'host', host: { outer, inner, indent, lines } };
}

/** Offset of a line's first character that is not a space. */
function firstInk(src: SourceText, line: number): number {
  let at = lineStart(src, line);
  while (src.text[at] === ' ') at += 1;
  return at;
}

/** A text as chomping leaves it alone: without the line breaks at its end, which `|-` and `|` take away. */
export function bare(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/\n+$/, '');
}
