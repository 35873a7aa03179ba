import { CST } from 'yaml';

export interface Watch {
  /** Offset of every comment's `#`, in order. */
  readonly comments: readonly number[];
  /** Offset behind the last lexeme. */
  readonly offset: number;
  /** Takes the next lexeme; the offset of a tab that PyYAML refuses, if it holds one. */
  next(lexeme: string): number | undefined;
}

const MARKS = new Set<string>([CST.BOM, CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/**
 * Looks over the shoulder of `yaml`'s lexer. PyYAML takes a tab in comments, in quotes and in block scalars, and raises
 * on any other, even behind a value at a line's end, where other parsers skip it.
 */
export function watch(): Watch {
  const comments: number[] = [];
  let offset = 0;
  let afterMark = false;
  let inBlockScalar = false;
  return {
    comments,
    get offset() {
      return offset;
    },
    next(lexeme) {
      if (MARKS.has(lexeme)) {
        afterMark = lexeme === CST.SCALAR;
        offset += lexeme === CST.BOM ? 1 : 0;
        return undefined;
      }
      const start = offset;
      offset += lexeme.length;
      const first = lexeme[0];
      const kind = afterMark
        ? 'scalar'
        : first === '#'
          ? 'comment'
          : first === '"' || first === "'"
            ? 'quoted'
            : 'other';
      const freeOfTabs = kind === 'other' || (kind === 'scalar' && !inBlockScalar);
      if (kind === 'comment') comments.push(start);
      if (kind === 'other' && (first === '|' || first === '>')) inBlockScalar = true;
      if (kind === 'scalar') inBlockScalar = false;
      afterMark = false;
      const tab = freeOfTabs ? lexeme.indexOf('\t') : -1;
      return tab === -1 ? undefined : start + tab;
    },
  };
}
