import { aside, comment, keepable, tail } from './comments.ts';
import { braces, id, line, type Pen, spaces, text } from './pen.ts';

/** Scalars that YAML versions read differently, and other oddities, as PyYAML takes them. */
const SCALARS: readonly [string, ...string[]] = [
  'on',
  'No',
  'y',
  '~',
  'null',
  '017',
  '0o17',
  '08',
  '1_000',
  '12:30',
  '12:30:45',
  '1e3',
  '1.0e+3',
  '1.10',
  '0xFF',
  '0b11',
  '.inf',
  '-1',
  '+1',
  '1.',
  '2024-10-21',
  '2001-12-14t21:59:43.10-05:00',
  'plain text',
  'a:b',
  'http://x.invalid/a?b=c',
  'os.environ/KEY',
  '"="',
  "'it''s'",
  '"a \\u2192 \\x41 \\t"',
  '"with # no comment"',
  "'a: b'",
  '""',
  "''",
  '[]',
  '{}',
  '[a, 1, "b"]',
  '{a: 1, "b": [2, {c: d}]}',
  '!!str 017',
  '!!int "5"',
  '!!float 1',
  '!!binary aGk=',
  '-x',
  '?x',
  ':x',
  'a # no',
  'grüße',
  '"日本 🚀"',
  '!!set {a, b}',
  '!!map {a: 1}',
  '!!seq [1]',
];

const CHOMPS = ['', '-', '+'] as const;

/** `key: value` with any value a person may have written, at a column. */
export function foreignPair(pen: Pen, column: number, key: string, depth = 0): void {
  const { random } = pen;
  const start = `${spaces(column)}${key}:`;
  const kind = random.int(depth > 1 ? 9 : 14);
  if (kind < 5) {
    const value = random.pick(SCALARS);
    line(
      pen,
      value.includes(' # ')
        ? `${start} plain`
        : `${start}${random.pick([' ', ' ', '   '])}${value}${tail(pen)}`,
    );
  } else if (kind === 5) blockScalar(pen, column, start);
  else if (kind === 6) multiline(pen, column, start);
  else if (kind === 7) flow(pen, column, start);
  else if (kind === 8) anchored(pen, column, start);
  else if (kind === 9) line(pen, `${start}${tail(pen)}`);
  else if (kind === 10) keepable(pen, key, column, (end) => line(pen, `${start} 5${end}`));
  else if (kind === 11) list(pen, column, start);
  else map(pen, column, start, depth);
}

/** A map's keys with foreign values. */
export function foreignMap(pen: Pen, column: number, count: number, depth: number): void {
  for (let index = 0; index < count; index += 1) {
    aside(pen, column);
    foreignPair(pen, column, `${pen.random.pick(['k', 'k', 'x-k'])}${id(pen)}`, depth);
  }
}

function blockScalar(pen: Pen, column: number, start: string): void {
  const { random } = pen;
  const chomp = random.pick(CHOMPS);
  const fixed = random.chance(0.15);
  const indent = 2;
  const inner = spaces(column + indent);
  line(
    pen,
    `${start} ${random.pick(['|', '|', '>'])}${fixed ? String(indent) : ''}${chomp}${random.chance(0.2) ? ` ${comment(pen)}` : ''}`,
  );
  pen.lines.push(
    `${inner}${random.pick(['literal', 'text: x', '# no comment', '- a', "it's", 'a\tb', '{{ x }}'])}`,
  );
  if (random.chance(0.4)) pen.lines.push(`${inner}  more`, '', `${inner}end`);
  if (random.chance(0.4)) pen.lines.push(...Array<string>(1 + random.int(2)).fill(''));
}

function multiline(pen: Pen, column: number, start: string): void {
  const inner = spaces(column + 1 + pen.random.int(5));
  const quote = pen.random.pick(['', '"', "'"]);
  pen.lines.push(`${start} ${quote}first words`);
  if (pen.random.chance(0.3)) pen.lines.push('');
  line(pen, `${inner}go on   here${quote}${tail(pen)}`);
}

function flow(pen: Pen, column: number, start: string): void {
  const inner = spaces(column + 2);
  pen.lines.push(`${start} [${tail(pen)}`, `${inner}a, {b: 1,${tail(pen)}`, `${inner}"c": 2}${tail(pen)}`);
  line(pen, `${spaces(column + (column === 0 ? 1 : pen.random.pick([1, 2])))}]${tail(pen)}`);
}

/** Anchors are defined and used; never twice, which PyYAML refuses. */
function anchored(pen: Pen, column: number, start: string): void {
  const { random, anchors } = pen;
  const old = random.pick([anchors.map, anchors.scalar]);
  const used = old[random.int(Math.max(1, old.length))];
  if (used !== undefined && random.chance(0.6)) {
    line(pen, `${start} *${used}${tail(pen)}`);
    return;
  }
  const name = `a${id(pen)}`;
  if (random.chance(0.5)) {
    line(pen, `${start} &${name} 42${tail(pen)}`);
    anchors.scalar.push(name);
  } else {
    line(pen, `${start} &${name}${tail(pen)}`);
    line(pen, `${spaces(column + pen.layout.step)}timeout: ${pen.count}${tail(pen)}`);
    anchors.map.push(name);
  }
}

function list(pen: Pen, column: number, start: string): void {
  const dash = spaces(column + pen.random.pick([0, 2]));
  line(pen, `${start}${tail(pen)}`);
  for (let count = 1 + pen.random.int(3); count > 0; count -= 1) {
    line(
      pen,
      `${dash}- ${pen.random.pick(['a', text(pen, 'b'), braces(pen, 'c: d'), '- nested', 'e: f'])}${tail(pen)}`,
    );
  }
}

function map(pen: Pen, column: number, start: string, depth: number): void {
  line(pen, `${start}${tail(pen)}`);
  const inner = column + pen.layout.step;
  merges(pen, inner, 0.3);
  foreignMap(pen, inner, 1 + pen.random.int(2), depth + 1);
}

/** Maybe merge keys: one, several, or one with a list. */
export function merges(pen: Pen, column: number, probability: number): void {
  const { random } = pen;
  const [last, before] = pen.anchors.map.toReversed();
  if (last === undefined || !random.chance(probability)) return;
  const start = `${spaces(column)}<<:`;
  if (before === undefined) line(pen, `${start} *${last}${tail(pen)}`);
  else if (random.chance(0.4)) line(pen, `${start} [*${last}, *${before}]${tail(pen)}`);
  else for (const name of random.pick([[last], [before, last]])) line(pen, `${start} *${name}${tail(pen)}`);
}
