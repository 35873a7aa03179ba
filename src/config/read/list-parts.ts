import { Composer, CST, isSeq, Parser } from 'yaml';
import { convertItems, hasDash, type ListItems, type Parts } from './convert.ts';
import type { Lexeme } from './lexemes.ts';

/** Items that are read at once. Few, so that the usual config is read like the largest one. */
const PART = 16;

/** Lexemes that the parser has not got yet, and the offset of the first of them. */
export interface Held {
  readonly offset: number;
  readonly sources: readonly string[];
}

/**
 * Reads the items of block lists apart from the rest of a document, a few at a time: what `yaml` makes of 4 MiB at once needs
 * half a gigabyte, what it makes of a few items is free before the next are read. The first item of a list and the last ones
 * are left to the parser of the document, to which the list is just shorter.
 */
export interface ListParts {
  /**
   * Takes a lexeme, or leaves it to the parser of the document, which has to get what {@link release} gives first.
   *
   * @param stack the tokens that the parser is building
   */
  readonly take: (lexeme: Lexeme, stack: readonly CST.Token[]) => boolean;
  readonly release: () => Held | undefined;
  /** The items that were read apart, by the token of their list. */
  readonly parts: ReadonlyMap<CST.Token, Parts>;
  /** Some of them have errors, whose places are not those in the document. */
  readonly failed: () => boolean;
}

interface List {
  readonly column: number;
  readonly depth: number;
  readonly read: ListItems[];
}

/** @param maxDepth levels of nesting that are read */
export function listParts(text: string, maxDepth: number): ListParts {
  const found = new Map<CST.Token, Map<number, ListItems[]>>();
  let failed = false;
  let list: List | undefined;
  let held: string[] = [];
  let start = 0;
  let count = 0;
  let brackets = 0;

  const begin = ({ offset, source }: Lexeme): void => {
    held = [source];
    start = offset;
    count = 1;
  };
  const enter = (lexeme: Lexeme, stack: readonly CST.Token[]): boolean => {
    if (lexeme.type !== 'seq-item-ind') return false;
    const depth = stack.findIndex(({ type }) => type !== 'document' && type !== 'block-map');
    const token = stack[depth];
    const column = columnOf(text, lexeme.offset);
    if (token?.type !== 'block-seq' || token.indent !== column || stack.some(isFlow)) return false;
    const last = token.items.at(-1);
    // Comments above the dash are in the item that it begins.
    const index = token.items.length - (last !== undefined && hasDash(last) ? 0 : 1);
    const read: ListItems[] = [];
    const parts = found.get(token) ?? new Map<number, ListItems[]>();
    found.set(token, parts.set(index, read));
    list = { column, depth, read };
    brackets = 0;
    begin(lexeme);
    return true;
  };
  const close = ({ column, depth, read }: List): void => {
    const items = readItems(text, held, start, column, maxDepth - depth);
    if (items?.items.length === count) read.push(items);
    else failed = true;
  };

  return {
    take(lexeme, stack) {
      if (list === undefined) return enter(lexeme, stack);
      const { type, offset, source } = lexeme;
      const column = type !== undefined && BLANK.has(type) ? undefined : columnOf(text, offset);
      if (column !== undefined && column <= list.column) {
        if (column < list.column || type !== 'seq-item-ind' || brackets > 0) return false;
        if (count === PART) {
          close(list);
          begin(lexeme);
          return !failed;
        }
        count += 1;
      }
      if (type === 'flow-map-start' || type === 'flow-seq-start') brackets += 1;
      if (type === 'flow-map-end' || type === 'flow-seq-end') brackets -= 1;
      held.push(source);
      return true;
    },
    release() {
      if (list === undefined) return undefined;
      list = undefined;
      return { offset: start, sources: held };
    },
    parts: found,
    failed: () => failed,
  };
}

const BLANK: ReadonlySet<CST.TokenType> = new Set(['space', 'newline', 'comment']);

/** The column of what is first on its line; `undefined` for anything behind it. */
function columnOf(text: string, offset: number): number | undefined {
  let start = offset;
  while (text[start - 1] === ' ') start -= 1;
  return start === 0 || text[start - 1] === '\n' ? offset - start : undefined;
}

function isFlow({ type }: CST.Token): boolean {
  return type === 'flow-collection';
}

/** Reads lexemes that start with a dash and end in front of another as a document of its own; `undefined` when it has errors. */
function readItems(
  text: string,
  sources: readonly string[],
  offset: number,
  column: number,
  maxDepth: number,
): ListItems | undefined {
  const parser = new Parser();
  parser.offset = offset - column;
  const tokens: CST.Token[] = [];
  for (const source of [CST.DOCUMENT, ...(column > 0 ? [' '.repeat(column)] : []), ...sources]) {
    tokens.push(...parser.next(source));
    if (parser.stack.length > maxDepth) return undefined;
  }
  tokens.push(...parser.end());
  const [token, second] = tokens;
  if (token?.type !== 'document' || token.value?.type !== 'block-seq' || second !== undefined)
    return undefined;
  const composer = newComposer();
  const [document] = [...composer.next(token), ...composer.end()];
  if (document === undefined || document.errors.length > 0 || !isSeq(document.contents)) return undefined;
  return convertItems({ text, parts: new Map() }, document.contents);
}

/** Schema `failsafe` leaves every scalar a string; unique keys are not asked for, which would be quadratic. */
export function newComposer(): Composer {
  return new Composer({
    version: '1.1',
    schema: 'failsafe',
    resolveKnownTags: false,
    merge: false,
    uniqueKeys: false,
    keepSourceTokens: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
}
