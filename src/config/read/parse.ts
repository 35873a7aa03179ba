import { CST, type Document, type ErrorCode, Lexer, Parser } from 'yaml';
import type { Problem } from '../../errors.ts';
import { problemAt, type Refused, refused } from '../refused.ts';
import { convert, empty, endOfIndicators, type Parts } from './convert.ts';
import { type Lexeme, positions } from './lexemes.ts';
import { listParts, newComposer } from './list-parts.ts';
import type { SourceText } from './source.ts';
import type { Tree } from './tree.ts';
import { openings, type Unclosed } from './unclosed.ts';

/** Nesting that is read. PyYAML gives up near 490 levels of its own stack, which LiteLLM has used a part of by then. */
const MAX_DEPTH = 400;

export interface Parsed {
  readonly trees: readonly Tree[];
  /** Offset of every comment's `#`, in order. */
  readonly comments: readonly number[];
}

export type ParseResult = ({ readonly kind: 'parsed' } & Parsed) | Refused;

/**
 * Text → trees with exact offsets. `yaml` serves as a positioned reader only: schema `failsafe` leaves every scalar a
 * string, since none of its schemas is PyYAML's; unique keys are not asked for, which would be quadratic.
 *
 * @param tabs refuse tabs that PyYAML refuses; false where another program reads the text (a manifest around a config)
 */
export function parse(src: SourceText, { tabs }: { readonly tabs: boolean }): ParseResult {
  // A tab at the start of a line has no column, and a directive would be missing in a part of a list.
  const stream = read(src, tabs, { inParts: !/^ *\t|^%/m.test(src.text) });
  if ('code' in stream) return refused(stream);
  for (const { errors } of stream.documents) {
    const [error] = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
    if (error !== undefined) return refused(syntaxError(src, error.code, error.pos[0], stream.unclosed));
  }
  const composed = { text: src.text, parts: stream.parts };
  const trees = stream.documents.map((document, index) => {
    const token = stream.tokens[index];
    const start = Math.max(token?.offset ?? 0, endOfIndicators(token?.start ?? []));
    const end = stream.ends[index] ?? stream.tokens[index + 1]?.offset ?? src.text.length;
    const { contents } = document;
    const root = contents === null ? empty(end) : convert(composed, contents, token?.start ?? [], start);
    return { root, start: token?.offset ?? 0, end };
  });
  return { kind: 'parsed', trees, comments: stream.comments };
}

interface Stream {
  readonly documents: readonly Document.Parsed[];
  /** The syntax tokens of the documents; none for a text without any. */
  readonly tokens: readonly CST.Document[];
  /** Offset of `...`, by position of the document. */
  readonly ends: readonly number[];
  readonly comments: readonly number[];
  readonly parts: ReadonlyMap<CST.Token, Parts>;
  readonly unclosed: Unclosed | undefined;
}

/**
 * Drives lexer, parser and composer by hand, so that hostile nesting is seen before the recursive composer meets it.
 *
 * @param how.inParts read long lists in parts, as long as these have no errors
 */
function read(src: SourceText, tabs: boolean, how: { readonly inParts: boolean }): Stream | Problem {
  const documents: Document.Parsed[] = [];
  const tokens: CST.Document[] = [];
  const ends: number[] = [];
  const comments: number[] = [];
  const parser = new Parser();
  const composer = newComposer();
  let broken: number | undefined;
  const take = (token: CST.Token): void => {
    if (token.type === 'error') broken ??= token.offset;
    if (token.type === 'document') tokens.push(token);
    if (token.type === 'doc-end') ends[tokens.length - 1] = token.offset;
    documents.push(...composer.next(token));
  };
  const feed = (source: string): Problem | undefined => {
    for (const token of parser.next(source)) take(token);
    // The first error is enough: hostile text can have one for each character.
    if (broken !== undefined) return syntaxError(src, 'UNEXPECTED_TOKEN', broken);
    if (parser.stack.length <= MAX_DEPTH) return undefined;
    return problemAt('TOO_DEEP', src.place(parser.offset), `More than ${MAX_DEPTH} levels of nesting.`);
  };
  const lists = listParts(src.text, MAX_DEPTH);
  const feedHeld = (): Problem | undefined => {
    const held = lists.release();
    if (held === undefined) return undefined;
    parser.offset = held.offset;
    for (const source of held.sources) {
      const problem = feed(source);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
  const position = positions();
  const isTabRefused = tabRule();
  const open = openings();
  for (const source of new Lexer().lex(src.text)) {
    const lexeme = position(source);
    open.look(lexeme);
    if (lexeme.type === 'comment') comments.push(lexeme.offset);
    if (isTabRefused(lexeme) && tabs) {
      const tab = lexeme.offset + source.indexOf('\t');
      return problemAt('TAB', src.place(tab), 'PyYAML does not allow a tab here.');
    }
    if (how.inParts && lists.take(lexeme, parser.stack)) continue;
    if (lists.failed()) return read(src, tabs, { inParts: false });
    const problem = feedHeld() ?? feed(source);
    if (problem !== undefined) return problem;
  }
  const problem = feedHeld();
  if (problem !== undefined) return problem;
  for (const token of parser.end()) take(token);
  documents.push(...composer.end(true, src.text.length));
  return { documents, tokens, ends, comments, parts: lists.parts, unclosed: open.first() };
}

/**
 * Whether a lexeme contains a tab that PyYAML refuses. PyYAML allows tabs in comments, quotes and block scalars, and
 * raises on every other tab, even on one behind a value at the end of a line, which other parsers skip.
 */
function tabRule(): (lexeme: Lexeme) => boolean {
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

/** The parser finds out about a missing quote or bracket at the end of the file at the latest; the mistake is where it opens. */
function syntaxError(src: SourceText, code: ErrorCode, offset: number, unclosed?: Unclosed): Problem {
  if (unclosed !== undefined && unclosed.offset < offset) {
    return problemAt('YAML_ERROR', src.place(unclosed.offset), `This ${unclosed.what} is not closed.`);
  }
  return problemAt('YAML_ERROR', src.place(Math.min(offset, src.text.length)), SENTENCES[code]);
}

/** In words of our own: those of the parser quote the source, which may be a secret. */
const SENTENCES: Record<ErrorCode, string> = {
  ALIAS_PROPS: 'An alias cannot have an anchor or a tag.',
  BAD_ALIAS: 'An anchor or alias has no usable name.',
  BAD_COLLECTION_TYPE: 'A tag does not fit the collection after it.',
  BAD_DIRECTIVE: 'A directive is not valid YAML.',
  BAD_DQ_ESCAPE: 'An escape in double quotes is not valid YAML.',
  BAD_INDENT: 'The indentation does not match the lines around it.',
  BAD_PROP_ORDER: 'An anchor or tag is in front of the indicator that it should follow.',
  BAD_SCALAR_START: 'A plain value cannot start with this character; quote it.',
  BLOCK_AS_IMPLICIT_KEY: 'A value starts on the line of its key, but continues as a mapping or list.',
  BLOCK_IN_FLOW: 'A block collection is inside brackets.',
  DUPLICATE_KEY: 'A key is defined twice.',
  IMPOSSIBLE: 'This is not valid YAML.',
  KEY_OVER_1024_CHARS: 'A key is longer than 1,024 characters.',
  MISSING_CHAR: 'A character is missing: a quote, bracket, comma, colon or space.',
  MULTILINE_IMPLICIT_KEY: 'A key is longer than one line, or its colon is missing.',
  MULTIPLE_ANCHORS: 'A value has two anchors.',
  MULTIPLE_DOCS: 'The file contains several documents.',
  MULTIPLE_TAGS: 'A value has two tags.',
  NON_STRING_KEY: 'A key is not a string.',
  RESOURCE_EXHAUSTION: 'The nesting is too deep to read.',
  TAB_AS_INDENT: 'The indentation contains a tab.',
  TAG_RESOLVE_FAILED: 'A tag is not valid YAML.',
  UNEXPECTED_TOKEN: 'YAML does not expect this here.',
};
