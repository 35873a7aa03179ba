import { CST } from 'yaml';
import type { Lexeme } from './lexemes.ts';

/**
 * Whether a lexeme contains a tab that PyYAML refuses. PyYAML allows tabs in comments, quotes and block scalars, and
 * raises on every other tab, even on one behind a value at the end of a line, which other parsers skip.
 */
export function tabRule(): (lexeme: Lexeme) => boolean {
  let inBlockScalar = false;
  return ({ type, source }) => {
    const allowed =
      type === 'comment' ||
      type === 'single-quoted-scalar' ||
      type === 'double-quoted-scalar' ||
      (type === 'scalar' && inBlockScalar);
    if (type === 'block-scalar-header') inBlockScalar = true;
    if (type === 'scalar' && source !== CST.SCALAR) inBlockScalar = false;
    return !allowed && source.includes('\t');
  };
}
