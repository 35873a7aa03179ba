import { CST, Lexer } from 'yaml';

/** One lexeme of YAML, as the lexer of `yaml` cuts the text. */
export interface Lexeme {
  readonly type: CST.TokenType | undefined;
  readonly offset: number;
  readonly source: string;
}

/** Marks that the lexer puts between lexemes and that are not in the text. */
const MARKS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/**
 * The lexemes of a text in order, with their types and offsets. It ends early when one of them reaches into the gap.
 *
 * @param from offset of the text's first character
 * @param gap offsets of what is left out; it starts where a line starts
 */
export function* lexemes(
  text: string,
  from: number,
  gap?: { readonly start: number; readonly end: number },
): Generator<Lexeme> {
  const rest = gap === undefined ? text : text.slice(0, gap.start - from) + text.slice(gap.end - from);
  let next = from;
  let afterMark = false;
  for (const source of new Lexer().lex(rest)) {
    const type = afterMark ? 'scalar' : (CST.tokenType(source) ?? undefined);
    const isMark: boolean = !afterMark && MARKS.has(source);
    afterMark = isMark && source === CST.SCALAR;
    if (next === gap?.start) next = gap.end;
    const offset = next;
    if (!isMark) next += source.length;
    if (gap !== undefined && offset < gap.start && next > gap.start) return;
    yield { type, offset, source };
  }
}
