import { isList, isMap, type Value, type ValueMap } from '../model.ts';
import { resolvePlain } from '../read/scalar.ts';
import type { EntryStyle, Quoting } from './entry-style.ts';

/** How strings are written. `single` and `plain` fall back to double quotes where they would be read otherwise. */
export type Quotes = 'plain' | 'single' | 'double';

/** Letters and digits in groups: such text is read as itself by PyYAML and by YAML 1.1 and 1.2 parsers. */
const PLAIN = /^[A-Za-z][A-Za-z0-9]*(?:[._/+-]+[A-Za-z0-9]+)*$/;
/** What any version of YAML reads as something else than a string. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
const SINGLE = /^[ -~]*$/;

/**
 * A scalar, empty map or flow collection on one line, in ASCII: LiteLLM may open the file in another locale than UTF-8.
 *
 * @param isSpaced write `{ a: 1 }` instead of `{a: 1}`
 */
export function emit(
  value: Value,
  quotes: Quotes = 'plain',
  keyQuotes: Quotes = quotes,
  isSpaced = false,
): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return emitString(value, quotes);
  if (typeof value === 'number') return emitNumber(value);
  if (typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map((item) => emit(item, quotes, keyQuotes, isSpaced)).join(', ')}]`;
  const pairs = Object.entries(value).map(
    ([key, item]) => `${emitString(key, keyQuotes)}: ${emit(item, quotes, keyQuotes, isSpaced)}`,
  );
  const space = isSpaced && pairs.length > 0 ? ' ' : '';
  return `{${space}${pairs.join(', ')}${space}}`;
}

/** A string in the style wanted, or in double quotes. */
function emitString(text: string, quotes: Quotes): string {
  if (quotes === 'plain' && PLAIN.test(text) && !RESERVED.test(text) && resolvePlain(text) === 'str')
    return text;
  if (quotes === 'single' && SINGLE.test(text)) return `'${text.replaceAll("'", "''")}'`;
  const escaped = Array.from(JSON.stringify(text), (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x7f) return character;
    // PyYAML does not join two `\u` of a surrogate pair.
    if (code > 0xffff) return `\\U${hex(code, 8)}`;
    return `\\u${hex(code, 4)}`;
  });
  return escaped.join('');
}

function hex(code: number, width: number): string {
  return code.toString(16).toUpperCase().padStart(width, '0');
}

/**
 * A number as plain digits: PyYAML reads `1e-7` as a string, and other parsers differ in which exponents they read. Only
 * numbers too small or large to be read by people get one, with the point and the sign that PyYAML needs.
 */
function emitNumber(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value < 0 ? '-.inf' : '.inf';
  if (Number.isInteger(value)) return BigInt(value).toString();
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const zeros = -Number(exponent) - 1;
  if (zeros < 20) {
    const sign = value < 0 ? '-' : '';
    return `${sign}0.${'0'.repeat(zeros)}${mantissa.replace(/[-.]/g, '')}`;
  }
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}e${exponent}`;
}

export interface MapStyle extends Quoting {
  readonly isSpaced: boolean;
  readonly column: number;
  readonly step: number;
  readonly flowKeys: ReadonlySet<string>;
  /** Columns from a key to the dashes of its list. */
  readonly listStep: number;
  /** Lists of plain values are written with dashes too, not in brackets. */
  readonly blockLists: boolean;
}

/** The lines of a block map, each with its indentation. */
export function mapLines(map: ValueMap, style: MapStyle): readonly string[] {
  return Object.entries(map).flatMap(([key, value]) => {
    const name = `${' '.repeat(style.column)}${emitString(key, style.keys)}:`;
    const below = style.flowKeys.has(key) ? [] : linesBelow(value, style);
    return below.length > 0
      ? [name, ...below]
      : [`${name} ${emit(value, style.strings, style.keys, style.isSpaced)}`];
  });
}

/** The lines of a value below a key in block style; none for a value that is written on the line of its key. */
export function linesBelow(value: Value, style: MapStyle): readonly string[] {
  if (isMap(value)) return mapLines(value, { ...style, column: style.column + style.step });
  if (!isList(value) || !(style.blockLists || value.some(isMap))) return [];
  const dash = style.column + style.listStep;
  const item: EntryStyle = { ...style, dash, column: dash + 2, flow: false, blockLists: false };
  return value.flatMap((member) => (isMap(member) ? itemLines(member, item) : scalarItem(member, item)));
}

function scalarItem(value: Value, { dash, column, strings, keys, isSpaced }: EntryStyle): readonly string[] {
  return [
    `${' '.repeat(dash)}-${' '.repeat(Math.max(1, column - dash - 1))}${emit(value, strings, keys, isSpaced)}`,
  ];
}

/** The lines of a list item in the style of its neighbors. */
export function itemLines(item: ValueMap, style: EntryStyle): readonly string[] {
  const dash = `${' '.repeat(style.dash)}-`;
  const gap = ' '.repeat(Math.max(1, style.column - style.dash - 1));
  const inline = style.flow || Object.keys(item).length === 0;
  if (inline) return [`${dash}${gap}${emit(item, style.strings, style.keys, style.isSpaced)}`];
  const [first = '', ...rest] = mapLines(item, { ...style, column: style.dash + 1 + gap.length });
  return [`${dash}${gap}${first.trimStart()}`, ...rest];
}

/** A value in brackets over several lines, as JSON files are laid out; `indent` is that of the line it starts on. */
export function prettyFlow(value: Value, style: Quoting, indent: number, step: number, eol: string): string {
  const nested = (item: Value): string => prettyFlow(item, style, indent + step, step, eol);
  let parts: readonly string[];
  if (isList(value)) parts = value.map(nested);
  else if (isMap(value)) {
    parts = Object.entries(value).map(([key, item]) => `${emitString(key, style.keys)}: ${nested(item)}`);
  } else return emit(value, style.strings, style.keys);
  const [open, close] = isList(value) ? '[]' : '{}';
  if (parts.length === 0) return `${open}${close}`;
  const inner = `${eol}${' '.repeat(indent + step)}`;
  return `${open}${inner}${parts.join(`,${inner}`)}${eol}${' '.repeat(indent)}${close}`;
}
