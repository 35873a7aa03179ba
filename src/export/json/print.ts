import { isList, isMap, type Value } from '../../config/model.ts';
import type { Node } from './read.ts';
import { indentAt, lineStart } from './trivia.ts';

/** How a file is laid out. */
export interface Style {
  /** What each level adds to the indent. */
  readonly step: string;
  readonly eol: string;
  /** The file is a single line, and additions stay on that line. */
  readonly inline: boolean;
}

/** Columns up to which a small value is written on one line. */
const WIDTH = 80;

/** The layout of a file, read from its first lines. */
export function styleOf(text: string, root: Node): Style {
  const eol = /\r\n|[\r\n]/.exec(text)?.[0];
  const [first] = root.children ?? [];
  const step =
    first !== undefined && lineStart(text, first.offset) > root.offset ? indentAt(text, first.offset) : '';
  return {
    step: step === '' ? '  ' : step,
    eol: eol ?? '\n',
    inline: eol === undefined && first !== undefined,
  };
}

/** A value as JSON whose first line is where the caller puts it, and whose other lines have the indent. */
export function print(value: Value, indent: string, style: Style): string {
  const line = flat(value);
  if (style.inline || !isBranch(value) || (isSmall(value) && indent.length + line.length <= WIDTH))
    return line;
  const inner = indent + style.step;
  const parts = isList(value)
    ? value.map((item) => print(item, inner, style))
    : Object.entries(value).map(([key, item]) => printProperty(key, item, inner, style));
  const [open, close] = isList(value) ? '[]' : '{}';
  const between = style.eol + inner;
  return `${open}${between}${parts.join(`,${between}`)}${style.eol}${indent}${close}`;
}

/** A key and its value as JSON; see {@link print}. */
export function printProperty(key: string, value: Value, indent: string, style: Style): string {
  return `${quote(key)}: ${print(value, indent, style)}`;
}

function flat(value: Value): string {
  if (isList(value)) return `[${value.map(flat).join(', ')}]`;
  if (!isMap(value)) return typeof value === 'string' ? quote(value) : JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, item]) => `${quote(key)}: ${flat(item)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

function isBranch(value: Value): value is readonly Value[] | { readonly [key: string]: Value } {
  return isList(value) ? value.length > 0 : isMap(value) && Object.keys(value).length > 0;
}

/** Reads well on one line: scalars, and lists of them. */
function isSmall(value: readonly Value[] | { readonly [key: string]: Value }): boolean {
  if (isList(value)) return value.every(isScalar);
  return Object.values(value).every((item) => isScalar(item) || (isList(item) && item.every(isScalar)));
}

function isScalar(value: Value): boolean {
  return !isBranch(value);
}

/** A text in quotes. What a terminal or an editor would act on and not show is escaped. */
function quote(text: string): string {
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
