import type { Value, ValueMap } from '../model.ts';
import { emit, emitString, isList, isMap } from './emit.ts';
import type { ItemLook, Quoting } from './entry-style.ts';

export interface MapLook extends Quoting {
  readonly column: number;
  readonly step: number;
  readonly flowKeys: ReadonlySet<string>;
}

/** The lines of a block map, each with its indentation. */
export function mapLines(map: ValueMap, look: MapLook): readonly string[] {
  return Object.entries(map).flatMap(([key, value]) => {
    const name = `${' '.repeat(look.column)}${emitString(key, look.keys)}:`;
    if (!isMap(value) || Object.keys(value).length === 0 || look.flowKeys.has(key)) {
      return [`${name} ${emit(value, look.strings, look.keys)}`];
    }
    return [name, ...mapLines(value, { ...look, column: look.column + look.step })];
  });
}

/** The lines of a list item in the look of its neighbours. */
export function itemLines(item: ValueMap, look: ItemLook): readonly string[] {
  const dash = `${' '.repeat(look.dash)}-`;
  const gap = ' '.repeat(Math.max(1, look.column - look.dash - 1));
  const inline = look.flow || Object.keys(item).length === 0;
  if (inline) return [`${dash}${gap}${emit(item, look.strings, look.keys)}`];
  const [first = '', ...rest] = mapLines(item, { ...look, column: look.dash + 1 + gap.length });
  return [`${dash}${gap}${first.trimStart()}`, ...rest];
}

/** A value in brackets over several lines, as JSON files are laid out; `indent` is that of the line it starts on. */
export function prettyFlow(value: Value, look: Quoting, indent: number, step: number, eol: string): string {
  const nested = (item: Value): string => prettyFlow(item, look, indent + step, step, eol);
  let parts: readonly string[];
  if (isList(value)) parts = value.map(nested);
  else if (isMap(value)) {
    parts = Object.entries(value).map(([key, item]) => `${emitString(key, look.keys)}: ${nested(item)}`);
  } else return emit(value, look.strings, look.keys);
  const [open, close] = isList(value) ? '[]' : '{}';
  if (parts.length === 0) return `${open}${close}`;
  const inner = `${eol}${' '.repeat(indent + step)}`;
  return `${open}${inner}${parts.join(`,${inner}`)}${eol}${' '.repeat(indent)}${close}`;
}
