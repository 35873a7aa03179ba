import { type Node, type ParseError, parseTree, printParseErrorCode } from '#jsonc-parser';
import { type Place, problem, type Refused, refused } from '../../errors.ts';
import { decodeUtf8 } from '../../utf8.ts';
import { count } from '../../words.ts';
import { depthOf } from './trivia.ts';

export type { Node } from '#jsonc-parser';

/** A file of JSON with comments and trailing commas, as clients read it. Offsets are UTF-16 units of `text`. */
export interface Document {
  readonly path: string;
  /** Without the byte order mark. */
  readonly text: string;
  readonly mark: '' | '\ufeff';
  /** An object. */
  readonly root: Node;
}

/** Far above every settings file; a larger one is a mistake. */
const MAX_BYTES = 4 * 1024 * 1024;
/** The parser calls itself for each level. */
const MAX_DEPTH = 100;

/** Reads a client's file, or refuses it: it is not UTF-8, not JSON with comments, or not an object. */
export function readDocument(
  path: string,
  bytes: Uint8Array,
): { readonly kind: 'document'; readonly document: Document } | Refused {
  if (bytes.length > MAX_BYTES) return unsafe({ path }, 'The file is larger than 4 MiB.');
  const whole = decodeUtf8(bytes);
  if (whole === undefined) return unsafe({ path }, 'The file is not valid UTF-8.');
  const mark = whole.startsWith('\ufeff') ? '\ufeff' : '';
  const text = whole.slice(mark.length);
  if (depthOf(text) > MAX_DEPTH) {
    return unsafe({ path }, `The file is nested more than ${count(MAX_DEPTH, 'level')} deep.`);
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined) {
    const what = WORDS[printParseErrorCode(error.error)] ?? 'a mistake';
    return unsafe(placeAt(path, text, error.offset), `The file is not JSON with comments: ${what}.`);
  }
  if (root?.type !== 'object') {
    return unsafe(placeAt(path, text, root?.offset ?? 0), 'The file does not contain an object (`{ … }`).');
  }
  return { kind: 'document', document: { path, text, mark, root } };
}

/** The place of an offset, lines and columns counted from 1. */
export function placeAt(path: string, text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|[\r\n]/);
  return { path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The refusal of a file that cannot be edited safely. */
export function unsafe(place: Place, message: string): Refused {
  return refused(problem('EXPORT_UNSAFE', message, { place }));
}

/** Keys of an object, in order. Its nodes are the whole `"key": value`. */
export function propertiesOf(
  node: Node,
): { readonly key: string; readonly node: Node; readonly value: Node }[] {
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    return key === undefined || value === undefined
      ? []
      : [{ key: String(key.value), node: property, value }];
  });
}

/**
 * A key of an object, or of something below it, that readers take in different ways: it is defined twice, or it is
 * `__proto__`.
 */
export function ambiguousKey(node: Node): { readonly key: string; readonly node: Node } | undefined {
  if (node.type === 'object') {
    const seen = new Set<string>();
    for (const property of propertiesOf(node)) {
      if (seen.has(property.key) || property.key === '__proto__') return property;
      seen.add(property.key);
    }
  }
  const below = node.type === 'object' ? propertiesOf(node).map(({ value }) => value) : (node.children ?? []);
  for (const child of below) {
    const found = ambiguousKey(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the parser calls a mistake, in words. */
const WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word or sign is not JSON',
  InvalidNumberFormat: 'a number is not valid',
  PropertyNameExpected: 'a key in double quotes is expected here',
  ValueExpected: 'a value is expected here',
  ColonExpected: 'a colon is expected here',
  CommaExpected: 'a comma is expected here',
  CloseBraceExpected: 'a closing brace is expected here',
  CloseBracketExpected: 'a closing bracket is expected here',
  EndOfFileExpected: 'the file continues after its end',
  UnexpectedEndOfComment: 'a comment is not closed',
  UnexpectedEndOfString: 'a text is not closed',
  UnexpectedEndOfNumber: 'a number is not complete',
  InvalidUnicode: 'a `\\u` escape is not valid',
  InvalidEscapeCharacter: 'an escape is not valid',
  InvalidCharacter: 'a text contains a control character',
};
