import type { Random } from './random.ts';

/** How one config is laid out. */
export interface Layout {
  readonly dash: number;
  readonly gap: number;
  readonly step: number;
  readonly quotes: '' | '"' | "'";
  readonly comments: number;
  readonly blank: number;
  readonly spaces: number;
}

/** Writes lines and remembers which comments are a person's and have to stay. */
export interface Pen {
  readonly random: Random;
  readonly layout: Layout;
  readonly lines: string[];
  /** Ids of comments that have to stay. */
  readonly required: string[];
  /** Anchors written so far, with what they name. */
  readonly anchors: { readonly map: string[]; readonly scalar: string[] };
  count: number;
  /** Comments written now belong to something that goes. */
  owned: boolean;
}

export function pen(random: Random, layout: Layout): Pen {
  return {
    random,
    layout,
    lines: [],
    required: [],
    anchors: { map: [], scalar: [] },
    count: 0,
    owned: false,
  };
}

/** A new id, unique in the config. */
export function id({ count }: Pen): string {
  return String(count).padStart(3, '0');
}

export function line(pen: Pen, text: string): void {
  pen.lines.push(pen.random.chance(pen.layout.spaces) ? `${text}  ` : text);
}

/** A comment's text, with an id the judge can follow. */
export function comment(pen: Pen): string {
  pen.count += 1;
  const name = `~${id(pen)}`;
  if (!pen.owned) pen.required.push(name);
  const { random } = pen;
  return `#${random.pick(['', ' ', '\t'])}${name}${random.pick(['', ' note', ' key: value', ' - item', ' "quote', ' été 🚀', ' # two'])}`;
}

/** Maybe a comment behind what is on a line. */
export function tail(pen: Pen): string {
  if (!pen.random.chance(pen.layout.comments / 2)) return '';
  return `${pen.random.pick([' ', '  ', '    '])}${comment(pen)}`;
}

/** Maybe lines of comment at a column. */
export function aside(pen: Pen, column: number): void {
  if (!pen.random.chance(pen.layout.comments)) return;
  for (let count = 1 + pen.random.int(2); count > 0; count -= 1)
    pen.lines.push(`${' '.repeat(column)}${comment(pen)}`);
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

/** Comments that touch what is written next may go with it. */
export function claim({ lines, required }: Pen): void {
  const first = lines.findLastIndex((text) => !/^ *#/.test(text)) + 1;
  const touching = lines.slice(first).join('\n');
  required.splice(0, required.length, ...required.filter((name) => !touching.includes(name)));
}
