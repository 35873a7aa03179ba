import type { Operation } from '../../src/config/model.ts';
import type { Random } from './random.ts';

/** The layout of one config. */
export interface Layout {
  readonly dash: number;
  readonly gap: number;
  readonly step: number;
  readonly quotes: '' | '"' | "'";
  /** Between a brace and its content. */
  readonly brace: '' | ' ';
  readonly comments: number;
  readonly keeps: number;
  readonly blank: number;
  readonly spaces: number;
}

/** Lines of the config that a `keep` comment protects: from the first comment above to the last line of the value. */
export interface Kept {
  /** From the entry's root, such as `model_info.mode`; empty for the whole entry. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Writes lines and remembers which comments must survive. */
export interface Writer {
  readonly random: Random;
  readonly layout: Layout;
  /** A sync makes the edit. Otherwise operations are applied directly, also ones that no sync would plan. */
  readonly isSync: boolean;
  readonly lines: string[];
  /** Ids of comments that must survive. */
  readonly required: string[];
  /** Ids of comments that may be removed together with what they belong to. */
  readonly optional: string[];
  readonly kept: Kept[];
  /** Anchors defined so far. */
  readonly anchors: { readonly map: string[]; readonly scalar: string[] };
  /** Operations on aliases and fallbacks, which `generate` adds to its case. */
  readonly settings: { readonly operations: Operation[]; readonly forbidden: Operation[] };
  count: number;
  /** Comments written now belong to something that the edit removes. */
  owned: boolean;
  /** What is written now is between the first and the last line of something that the edit removes. */
  inside: boolean;
}

export function newWriter(random: Random, layout: Layout, isSync: boolean): Writer {
  return {
    random,
    layout,
    isSync,
    lines: [],
    required: [],
    optional: [],
    kept: [],
    anchors: { map: [], scalar: [] },
    settings: { operations: [], forbidden: [] },
    count: 0,
    owned: false,
    inside: false,
  };
}

/** A writer for text outside the config. It has anchors of its own; its comments must survive too. */
export function outside(writer: Writer): Writer {
  return { ...writer, lines: [], kept: [], anchors: { map: [], scalar: [] }, owned: false, inside: false };
}

/** A new id, unique in the config. */
export function id(writer: Writer): string {
  writer.count += 1;
  return String(writer.count).padStart(4, '0');
}

export function spaces(count: number): string {
  return ' '.repeat(count);
}

export function line(writer: Writer, text: string): void {
  writer.lines.push(writer.random.chance(writer.layout.spaces) ? `${text}  ` : text);
}

/** Maybe blank lines, some with spaces. */
export function blank(writer: Writer, probability: number): void {
  if (!writer.random.chance(probability)) return;
  for (let count = writer.random.pick([1, 1, 1, 2]); count > 0; count -= 1)
    writer.lines.push(writer.random.pick(['', '', '   ']));
}

/** A string in the quotes that this config uses. */
export function text(writer: Writer, value: string): string {
  const { quotes } = writer.layout;
  return `${quotes}${value}${quotes}`;
}

/** A flow mapping with the file's spacing inside braces. */
export function braces(writer: Writer, content: string): string {
  const { brace } = writer.layout;
  return content === '' ? `{${brace}}` : `{${brace}${content}${brace}}`;
}
