import type { CST, Document, ErrorCode } from 'yaml';
import type { Problem } from '../../errors.ts';
import { problemAt, type Refused, refused } from '../refused.ts';
import { compose } from './compose.ts';
import { convert, empty, endOfIndicators, type ListPart } from './convert.ts';
import { middleOf, readMiddle } from './list-parts.ts';
import type { SourceText } from './source.ts';
import { type Fault, type Gap, MAX_DEPTH, readSyntax, type Syntax } from './syntax.ts';
import type { Tree } from './tree.ts';
import type { Unclosed } from './unclosed.ts';

export interface Parsed {
  readonly trees: readonly Tree[];
  /** Offset of every comment's `#`, in order. */
  readonly comments: readonly number[];
  /** Parts of a long list, which need not be read again where another text has them too. */
  readonly parts: readonly ListPart[];
}

export type ParseResult = ({ readonly kind: 'parsed' } & Parsed) | Refused;

/**
 * Text → trees with exact offsets.
 *
 * @param how.tabs refuse tabs that PyYAML refuses; false where another program reads the text (a manifest around a config)
 * @param how.known parts of a text that was read before
 */
export function parse(
  src: SourceText,
  how: { readonly tabs: boolean; readonly known?: readonly ListPart[] | undefined },
): ParseResult {
  const read = readInParts(src, how.tabs, how.known ?? []) ?? readStream(src, how.tabs);
  if ('code' in read) return refused(read);
  const { syntax, documents } = read;
  const { apart, comments } = syntax;
  const composed = { text: src.text, apart };
  const tokens = syntax.tokens.filter((token) => token.type === 'document');
  const ends = endsOf(syntax.tokens);
  const trees = documents.map((document, index) => {
    const token = tokens[index];
    const start = Math.max(token?.offset ?? 0, endOfIndicators(token?.start ?? []));
    const end = ends[index] ?? tokens[index + 1]?.offset ?? src.text.length;
    const { contents } = document;
    const root = contents === null ? empty(end) : convert(composed, contents, token?.start ?? [], start);
    return { root, start: token?.offset ?? 0, end };
  });
  return { kind: 'parsed', trees, comments, parts: apart?.parts ?? [] };
}

interface Stream {
  readonly syntax: Syntax;
  readonly documents: readonly Document.Parsed[];
}

/** Reads the longest list in parts. `undefined` when there is none, or the text has an error: its place would not be exact. */
function readInParts(src: SourceText, tabs: boolean, known: readonly ListPart[]): Stream | undefined {
  const middle = middleOf(src);
  if (middle === undefined) return undefined;
  const read = (stack: readonly CST.Token[]) => readMiddle(src.text, middle, stack, known);
  const stream = readStream(src, tabs, { ...middle, read });
  return 'code' in stream ? undefined : stream;
}

function readStream(src: SourceText, tabs: boolean, gap?: Gap): Stream | Problem {
  const syntax = readSyntax(src.text, gap === undefined ? { tabs } : { tabs, gap });
  if (syntax.kind !== 'syntax') return problemOf(src, syntax);
  const documents = compose(syntax.tokens, src.text.length);
  for (const { errors } of documents) {
    const [error] = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
    if (error !== undefined) return syntaxError(src, error.code, error.pos[0], syntax.unclosed);
  }
  return { syntax, documents };
}

/** Offset of `...`, by position of the document. */
function endsOf(tokens: readonly CST.Token[]): readonly number[] {
  const ends: number[] = [];
  let documents = 0;
  for (const { type, offset } of tokens) {
    if (type === 'document') documents += 1;
    if (type === 'doc-end') ends[documents - 1] = offset;
  }
  return ends;
}

function problemOf(src: SourceText, { kind, offset }: Fault): Problem {
  if (kind === 'tab') return problemAt('TAB', src.place(offset), 'PyYAML does not allow a tab here.');
  if (kind === 'too-deep') {
    return problemAt('TOO_DEEP', src.place(offset), `More than ${MAX_DEPTH} levels of nesting.`);
  }
  return syntaxError(src, 'UNEXPECTED_TOKEN', offset);
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
