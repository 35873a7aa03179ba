import type { Value } from '../model.ts';

/**
 * How PyYAML's `safe_load` reads a plain scalar: its own resolver (yaml/resolver.py) and constructors
 * (yaml/constructor.py) of version 6.0. No schema of `yaml` is the same: `y` is a string here, `017` is 15, `12:30` is
 * 750, `1e3` is a string.
 */
export type ScalarTag = 'str' | 'null' | 'bool' | 'int' | 'float' | 'timestamp' | 'merge' | 'value';

const PATTERNS: readonly (readonly [ScalarTag, RegExp])[] = [
  ['bool', /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/],
  [
    'float',
    /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
  ],
  [
    'int',
    /^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/,
  ],
  ['merge', /^<<$/],
  ['null', /^(?:~|null|Null|NULL|)$/],
  [
    'timestamp',
    /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?)$/,
  ],
  ['value', /^=$/],
];

/** First characters that anything but a string starts with: strings, the usual case, need no pattern. */
const NOT_STRING = /^(?:$|[-+0-9.yYnNtTfFoO~<=])/;

/** The tag PyYAML resolves an untagged plain scalar to. */
export function resolvePlain(text: string): ScalarTag {
  if (!NOT_STRING.test(text)) return 'str';
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'str';
}

/** The value of an untagged plain scalar; `undefined` where JSON has none (dates, integers past 2^53) or PyYAML raises. */
export function plainValue(text: string): Value | undefined {
  return construct(resolvePlain(text), text);
}

const CORE = 'tag:yaml.org,2002:';

/** The value of a scalar with an explicit tag; `undefined` where there is none. */
export function taggedValue(tag: string, text: string): Value | undefined {
  switch (tag) {
    case '!':
      return plainValue(text);
    case `${CORE}str`:
      return text;
    case `${CORE}null`:
      return null;
    case `${CORE}bool`:
      return construct('bool', text);
    case `${CORE}int`:
      return resolvePlain(text) === 'int' ? construct('int', text) : undefined;
    case `${CORE}float`:
      return /^(?:int|float)$/.test(resolvePlain(text)) ? toFloat(text) : undefined;
    default:
      return undefined;
  }
}

function construct(tag: ScalarTag, text: string): Value | undefined {
  switch (tag) {
    case 'str':
      return text;
    case 'null':
      return null;
    case 'bool':
      return toBool(text);
    case 'int':
      return toInt(text);
    case 'float':
      return toFloat(text);
    case 'timestamp':
    case 'merge':
    case 'value':
      return undefined;
  }
}

function toBool(text: string): boolean | undefined {
  if (/^(?:yes|true|on)$/i.test(text)) return true;
  return /^(?:no|false|off)$/i.test(text) ? false : undefined;
}

function toInt(text: string): number | undefined {
  const digits = text.replaceAll('_', '').replace(/^[-+]/, '');
  const sign = text.startsWith('-') ? -1 : 1;
  let value: number;
  if (/^0[bx]/.test(digits)) value = digits.length > 2 ? Number(digits) : Number.NaN;
  else if (/^0[0-7]/.test(digits)) value = Number.parseInt(digits, 8);
  else value = sexagesimal(digits);
  return Number.isSafeInteger(value) ? sign * value : undefined;
}

function toFloat(text: string): number | undefined {
  const digits = text.replaceAll('_', '').replace(/^[-+]/, '').toLowerCase();
  const sign = text.startsWith('-') ? -1 : 1;
  if (digits === '.inf') return sign * Number.POSITIVE_INFINITY;
  if (digits === '.nan') return Number.NaN;
  return sign * sexagesimal(digits);
}

/** Base 60, as `12:30` and `1:30.5` are; a number without colon is itself. */
function sexagesimal(digits: string): number {
  return digits.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
