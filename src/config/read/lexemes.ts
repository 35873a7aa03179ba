import { CST } from 'yaml';

/** One lexeme of YAML, as the lexer of `yaml` cuts the text. */
export interface Lexeme {
  readonly type: CST.TokenType | undefined;
  readonly offset: number;
  readonly source: string;
}

/** Marks that the lexer puts between lexemes and that are not in the text. */
const MARKS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Gives the lexemes of one text their types and offsets; to be called with each of them in order. */
export function positions(): (source: string) => Lexeme {
  let next = 0;
  let afterMark = false;
  return (source) => {
    const type = afterMark ? 'scalar' : (CST.tokenType(source) ?? undefined);
    const offset = next;
    const isMark = !afterMark && MARKS.has(source);
    if (!isMark) next += source.length;
    afterMark = isMark && source === CST.SCALAR;
    return { type, offset, source };
  };
}
