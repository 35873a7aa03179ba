import type { Value } from '../model.ts';
import { resolvePlain } from '../read/scalar.ts';

/** How strings are written. `single` and `plain` fall back to double quotes where they would be read otherwise. */
export type Quotes = 'plain' | 'single' | 'double';

/** Letters and digits in groups: such text is read as itself by PyYAML and by YAML 1.1 and 1.2 parsers. */
const PLAIN = /^[A-Za-z][A-Za-z0-9]*(?:[._/+-]+[A-Za-z0-9]+)*$/;
/** What any version of YAML reads as something else than a string. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
const SINGLE = /^[ -~]*$/;

/** A scalar, empty map or flow collection on one line, in ASCII: LiteLLM may open the file in another locale than UTF-8. */
export function emit(value: Value, quotes: Quotes = 'plain', keyQuotes: Quotes = quotes): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return emitString(value, quotes);
  if (typeof value === 'number') return emitNumber(value);
  if (typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map((item) => emit(item, quotes, keyQuotes)).join(', ')}]`;
  const pairs = Object.entries(value).map(
    ([key, item]) => `${emitString(key, keyQuotes)}: ${emit(item, quotes, keyQuotes)}`,
  );
  return `{${pairs.join(', ')}}`;
}

/** Is the value a list? (`Array.isArray` does not narrow readonly arrays.) */
export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** Is the value a map? */
export function isMap(value: Value | undefined): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** A string in the style wanted, or in double quotes. */
export function emitString(text: string, quotes: Quotes): string {
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

/** PyYAML reads `1e-7` as a string: a float needs a dot in the mantissa and a sign in the exponent. */
function emitNumber(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value < 0 ? '-.inf' : '.inf';
  if (Number.isInteger(value)) return BigInt(value).toString();
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const digits = exponent.replace(/^[-+]/, '').padStart(2, '0');
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}e${exponent.startsWith('-') ? '-' : '+'}${digits}`;
}
