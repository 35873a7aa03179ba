import { aside, comment, keepable, tail } from './comments.ts';
import { braces, id, line, spaces, text, type Writer } from './writer.ts';

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
export function foreignPair(writer: Writer, column: number, key: string, depth = 0): void {
  const { random } = writer;
  const start = `${spaces(column)}${key}:`;
  const kind = random.int(depth > 1 ? 9 : 14);
  if (kind < 5) {
    const value = random.pick(SCALARS);
    line(
      writer,
      value.includes(' # ')
        ? `${start} plain`
        : `${start}${random.pick([' ', ' ', '   '])}${value}${tail(writer)}`,
    );
  } else if (kind === 5) blockScalar(writer, column, start);
  else if (kind === 6) multiline(writer, column, start);
  else if (kind === 7) flow(writer, column, start);
  else if (kind === 8) anchored(writer, column, start);
  else if (kind === 9) line(writer, `${start}${tail(writer)}`);
  else if (kind === 10) keepable(writer, key, column, (end) => line(writer, `${start} 5${end}`));
  else if (kind === 11) list(writer, column, start);
  else map(writer, column, start, depth);
}

/** A map's keys with foreign values. */
export function foreignMap(writer: Writer, column: number, count: number, depth: number): void {
  for (let index = 0; index < count; index += 1) {
    aside(writer, column);
    foreignPair(writer, column, `${writer.random.pick(['k', 'k', 'x-k'])}${id(writer)}`, depth);
  }
}

function blockScalar(writer: Writer, column: number, start: string): void {
  const { random } = writer;
  const chomp = random.pick(CHOMPS);
  const fixed = random.chance(0.15);
  const indent = 2;
  const inner = spaces(column + indent);
  line(
    writer,
    `${start} ${random.pick(['|', '|', '>'])}${fixed ? String(indent) : ''}${chomp}${random.chance(0.2) ? ` ${comment(writer)}` : ''}`,
  );
  writer.lines.push(
    `${inner}${random.pick(['literal', 'text: x', '# no comment', '- a', "it's", 'a\tb', '{{ x }}'])}`,
  );
  if (random.chance(0.4)) writer.lines.push(`${inner}  more`, '', `${inner}end`);
  if (random.chance(0.4)) writer.lines.push(...Array<string>(1 + random.int(2)).fill(''));
}

function multiline(writer: Writer, column: number, start: string): void {
  const inner = spaces(column + 1 + writer.random.int(5));
  const quote = writer.random.pick(['', '"', "'"]);
  writer.lines.push(`${start} ${quote}first words`);
  if (writer.random.chance(0.3)) writer.lines.push('');
  line(writer, `${inner}go on   here${quote}${tail(writer)}`);
}

function flow(writer: Writer, column: number, start: string): void {
  const inner = spaces(column + 2);
  writer.lines.push(
    `${start} [${tail(writer)}`,
    `${inner}a, {b: 1,${tail(writer)}`,
    `${inner}"c": 2}${tail(writer)}`,
  );
  line(writer, `${spaces(column + (column === 0 ? 1 : writer.random.pick([1, 2])))}]${tail(writer)}`);
}

/** Anchors are defined and used; never twice, which PyYAML refuses. */
function anchored(writer: Writer, column: number, start: string): void {
  const { random, anchors } = writer;
  const old = random.pick([anchors.map, anchors.scalar]);
  const used = old[random.int(Math.max(1, old.length))];
  if (used !== undefined && random.chance(0.6)) {
    line(writer, `${start} *${used}${tail(writer)}`);
    return;
  }
  const name = `a${id(writer)}`;
  if (random.chance(0.5)) {
    line(writer, `${start} &${name} 42${tail(writer)}`);
    anchors.scalar.push(name);
  } else {
    line(writer, `${start} &${name}${tail(writer)}`);
    line(writer, `${spaces(column + writer.layout.step)}timeout: ${writer.count}${tail(writer)}`);
    anchors.map.push(name);
  }
}

function list(writer: Writer, column: number, start: string): void {
  const dash = spaces(column + writer.random.pick([0, 2]));
  line(writer, `${start}${tail(writer)}`);
  for (let count = 1 + writer.random.int(3); count > 0; count -= 1) {
    line(
      writer,
      `${dash}- ${writer.random.pick(['a', text(writer, 'b'), braces(writer, 'c: d'), '- nested', 'e: f'])}${tail(writer)}`,
    );
  }
}

function map(writer: Writer, column: number, start: string, depth: number): void {
  line(writer, `${start}${tail(writer)}`);
  const inner = column + writer.layout.step;
  merges(writer, inner, 0.3);
  foreignMap(writer, inner, 1 + writer.random.int(2), depth + 1);
}

/** Maybe merge keys: one, several, or one with a list. */
export function merges(writer: Writer, column: number, probability: number): void {
  const { random } = writer;
  const [last, before] = writer.anchors.map.toReversed();
  if (last === undefined || !random.chance(probability)) return;
  const start = `${spaces(column)}<<:`;
  if (before === undefined) line(writer, `${start} *${last}${tail(writer)}`);
  else if (random.chance(0.4)) line(writer, `${start} [*${last}, *${before}]${tail(writer)}`);
  else
    for (const name of random.pick([[last], [before, last]]))
      line(writer, `${start} *${name}${tail(writer)}`);
}
