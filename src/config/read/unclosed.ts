import type { Lexeme } from './lexemes.ts';

/** A quote or bracket that is opened and never closed. */
export interface Unclosed {
  readonly offset: number;
  readonly what: 'bracket' | 'quote';
}

/** Looks at the lexemes of one text in order. `first()` is the first quote or bracket that is still open. */
export function openings(): {
  look(lexeme: Lexeme): void;
  first(): Unclosed | undefined;
} {
  const brackets: number[] = [];
  let quote: number | undefined;
  return {
    look({ type, offset, source }) {
      if (type === 'flow-map-start' || type === 'flow-seq-start') brackets.push(offset);
      if (type === 'flow-map-end' || type === 'flow-seq-end') brackets.pop();
      if (type === 'double-quoted-scalar' && !/^"(?:[^"\\]|\\.)*"$/s.test(source)) quote ??= offset;
      if (type === 'single-quoted-scalar' && !/^'(?:[^']|'')*'$/.test(source)) quote ??= offset;
    },
    first() {
      const [bracket] = brackets;
      // Everything behind a quote that is not closed is text of the quote, also the end of a bracket before it.
      if (quote !== undefined) return { offset: quote, what: 'quote' };
      return bracket === undefined ? undefined : { offset: bracket, what: 'bracket' };
    },
  };
}
