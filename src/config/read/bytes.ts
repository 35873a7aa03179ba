import type { Problem } from '../../errors.ts';
import { decodeUtf8 } from '../../utf8.ts';
import { problemAt, type Refused, refused } from '../refused.ts';
import { lineAt, sourceText } from './source.ts';

/** Largest file that is read, in bytes. */
const MAX_BYTES = 4 * 1024 * 1024;

export type Decoded = { readonly kind: 'text'; readonly text: string } | Refused;

/** Bytes → text, BOM included. Refuses what PyYAML cannot read and what it reads otherwise than other YAML parsers. */
export function decode(path: string, bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) {
    const message = `The file has ${bytes.length} bytes, more than the ${MAX_BYTES} that are read.`;
    return refused(problemAt('TOO_LARGE', { path }, message));
  }
  const text = decodeUtf8(bytes);
  if (text === undefined) return refused(undecodable(path, bytes));
  const found = unreadableCharacter(path, text);
  return found === undefined ? { kind: 'text', text } : refused(found);
}

/** Text → bytes: the inverse of {@link decode}. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function undecodable(path: string, bytes: Uint8Array): Problem {
  // A bad byte decodes to U+FFFD, which encodes differently: the first difference is the first bad byte.
  const lossy = encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  let bad = 0;
  while (bad < bytes.length && bytes[bad] === lossy[bad]) bad += 1;
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, bad));
  return problemAt(
    'ENCODING',
    sourceText(path, before).place(before.length),
    'This byte is not valid UTF-8.',
  );
}

/**
 * What PyYAML's reader refuses (yaml/reader.py, NON_PRINTABLE), and what ends a line for it but not for others:
 * after U+2028 it ends a comment and sees a real key.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNREADABLE = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\r(?!\n)/g;
const BREAKS = new Set(['\r', '\x85', '\u2028', '\u2029', '\uFEFF']);

function unreadableCharacter(path: string, text: string): Problem | undefined {
  UNREADABLE.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  const found = UNREADABLE.exec(text);
  if (found === null) return undefined;
  const name = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const { starts, place } = sourceText(path, text);
  const at = place(found.index);
  if (!BREAKS.has(found[0])) {
    return problemAt(
      'CONTROL_CHARACTER',
      at,
      `The character ${name} is a character that PyYAML does not allow.`,
    );
  }
  const what =
    found[0] === '\uFEFF'
      ? 'a byte order mark is inside the file'
      : 'YAML parsers disagree about whether it ends a line';
  return problemAt('LINE_BREAK', at, `${name} in line ${lineAt(starts, found.index) + 1}: ${what}.`);
}
