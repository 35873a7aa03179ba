import { type CST, Parser } from 'yaml';
import type { Apart } from './convert.ts';
import { lexemes } from './lexemes.ts';
import { tabRule } from './tabs.ts';
import { openings, type Unclosed } from './unclosed.ts';

/** Levels of nesting that are read. PyYAML gives up near 490 levels of its own stack, which LiteLLM has used a part of by then. */
export const MAX_DEPTH = 400;

/** A range of the text that is read apart from the rest. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  /**
   * Reads the range; `undefined` when it cannot be read apart.
   *
   * @param stack the tokens that the parser is building in front of the range
   */
  readonly read: (stack: readonly CST.Token[]) => Apart | undefined;
}

export interface Syntax {
  readonly kind: 'syntax';
  /** Documents, and what is between them. */
  readonly tokens: readonly CST.Token[];
  /** Offset of every comment's `#`, in order. */
  readonly comments: readonly number[];
  readonly unclosed: Unclosed | undefined;
  readonly apart: Apart | undefined;
}

/** Where the text cannot be read; `gap`: it cannot be read without the gap. */
export interface Fault {
  readonly kind: 'tab' | 'unexpected' | 'too-deep' | 'gap';
  readonly offset: number;
}

/**
 * Text → syntax tokens. Drives lexer and parser by hand, so that hostile nesting is seen before the recursive composer
 * meets it.
 *
 * @param how.from offset of the text's first character
 * @param how.tabs refuse tabs that PyYAML refuses
 */
export function readSyntax(
  text: string,
  how: { readonly tabs: boolean; readonly from?: number; readonly maxDepth?: number; readonly gap?: Gap },
): Syntax | Fault {
  const { from = 0, maxDepth = MAX_DEPTH, gap } = how;
  const tokens: CST.Token[] = [];
  const comments: number[] = [];
  const parser = new Parser();
  parser.offset = from;
  const isTabRefused = tabRule();
  const open = openings();
  let apart: Apart | undefined;
  for (const lexeme of lexemes(text, from, gap)) {
    const { type, offset, source } = lexeme;
    if (gap !== undefined && apart === undefined && offset >= gap.end) {
      apart = gap.read(parser.stack);
      if (apart === undefined) return { kind: 'gap', offset: gap.start };
      for (const part of apart.parts) comments.push(...part.comments);
      parser.offset = gap.end;
    }
    open.look(lexeme);
    if (type === 'comment') comments.push(offset);
    if (isTabRefused(lexeme) && how.tabs) return { kind: 'tab', offset: offset + source.indexOf('\t') };
    for (const token of parser.next(source)) {
      // The first error is enough: hostile text can have one for each character.
      if (token.type === 'error') return { kind: 'unexpected', offset: token.offset };
      tokens.push(token);
    }
    if (parser.stack.length > maxDepth) return { kind: 'too-deep', offset: parser.offset };
  }
  if (gap !== undefined && apart === undefined) return { kind: 'gap', offset: gap.start };
  tokens.push(...parser.end());
  return { kind: 'syntax', tokens, comments, unclosed: open.first(), apart };
}
