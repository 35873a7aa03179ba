import type { Random } from './random.ts';

/** How one config is laid out. */
export interface Layout {
  readonly dash: number;
  readonly gap: number;
  readonly step: number;
  readonly quotes: '' | '"' | "'";
  /** Between a brace and what it encloses. */
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
export interface Pen {
  readonly random: Random;
  readonly layout: Layout;
  /** The config is edited by a sync and not by operations of its own, so only what a sync owns is written as managed. */
  readonly isSync: boolean;
  readonly lines: string[];
  /** Ids of comments that must survive. */
  readonly required: string[];
  /** Ids of comments that may be removed together with what they belong to. */
  readonly optional: string[];
  readonly kept: Kept[];
  /** Anchors written so far, with what they name. */
  readonly anchors: { readonly map: string[]; readonly scalar: string[] };
  count: number;
  /** Comments written now belong to something that is removed. */
  owned: boolean;
  /** What is written now is between the first and the last line of something that is removed. */
  inside: boolean;
}

export function pen(random: Random, layout: Layout, isSync: boolean): Pen {
  return {
    random,
    layout,
    isSync,
    lines: [],
    required: [],
    optional: [],
    kept: [],
    anchors: { map: [], scalar: [] },
    count: 0,
    owned: false,
    inside: false,
  };
}

/** A pen for text outside the config: its anchors are its own, its comments must survive too. */
export function outside(pen: Pen): Pen {
  return { ...pen, lines: [], kept: [], anchors: { map: [], scalar: [] }, owned: false, inside: false };
}

/** A new id, unique in the config. */
export function id(pen: Pen): string {
  pen.count += 1;
  return String(pen.count).padStart(4, '0');
}

export function spaces(count: number): string {
  return ' '.repeat(count);
}

export function line(pen: Pen, text: string): void {
  pen.lines.push(pen.random.chance(pen.layout.spaces) ? `${text}  ` : text);
}

/** Maybe blank lines, some with spaces. */
export function blank(pen: Pen, probability: number): void {
  if (!pen.random.chance(probability)) return;
  for (let count = pen.random.pick([1, 1, 1, 2]); count > 0; count -= 1)
    pen.lines.push(pen.random.pick(['', '', '   ']));
}

/** A string in the quotes of the file, if it can be plain. */
export function text(pen: Pen, value: string): string {
  const { quotes } = pen.layout;
  return `${quotes}${value}${quotes}`;
}

/** A flow mapping with the file's spacing inside braces. */
export function braces(pen: Pen, content: string): string {
  const { brace } = pen.layout;
  return content === '' ? `{${brace}}` : `{${brace}${content}${brace}}`;
}
