import fc from 'fast-check';
import { expect, test } from 'vitest';
import { code, logLine, logText, markdown, plain, prose, terminalText } from '../../../src/report/escape.ts';
import { HOSTILE, LIVE, look } from './hostile.ts';

/** Hostile pieces in any order, with anything between them. */
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 12 })), {
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));
const INERT = new Set(['paragraph', 'text', 'escape', 'space']);

test.each(HOSTILE)('as Markdown %j is text and nothing else', (text) => {
  const { kinds, text: rendered } = look(`Before ${markdown(text, 500)} after`);
  expect(kinds.filter((kind) => !INERT.has(kind))).toEqual([]);
  expect(rendered).not.toMatch(LIVE);
});

test('any text in a paragraph, a list item or at the start of one is text and nothing else', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const around of ['x %', '- x: %', '%', '> %']) {
        const { kinds, text: rendered } = look(around.replace('%', () => markdown(text, 500)));
        expect(kinds.filter((kind) => !INERT.has(kind) && !['list', 'blockquote'].includes(kind))).toEqual(
          [],
        );
        expect(rendered).not.toMatch(LIVE);
      }
    }),
  );
});

test('any text in a table cell leaves the table as it is', () => {
  fc.assert(
    fc.property(hostile, hostile, (a, b) => {
      const table = `| h | h |\n| --- | --- |\n| ${markdown(a)} | ${code(b)} |\n| last | row |`;
      const { rows, kinds, text } = look(table);
      expect(rows).toHaveLength(2);
      expect(rows[1]).toEqual(['last', 'row']);
      expect(kinds.filter((kind) => ['link', 'image', 'html', 'strong', 'em', 'del'].includes(kind))).toEqual(
        [],
      );
      expect(text).not.toMatch(LIVE);
    }),
  );
});

test('a sentence shows text in backticks as code and escapes the rest', () => {
  expect(prose('the alias `fast` of `router_settings` has a | in it')).toBe(
    'the alias `fast` of `router_settings` has a \\| in it',
  );
  fc.assert(
    fc.property(hostile, (text) => {
      const { kinds, text: rendered } = look(`x ${prose(text)}`);
      expect(kinds.filter((kind) => !INERT.has(kind) && kind !== 'codespan')).toEqual([]);
      expect(rendered).not.toMatch(LIVE);
    }),
  );
});

test.each([
  ['gpt-5.4-mini', '`gpt-5.4-mini`'],
  ['a`b', 'a\\`b'],
  ['a|b', 'a\\|b'],
  ['', ''],
  ['x'.repeat(200), `\`${'x'.repeat(99)}…\``],
])('as code %j is %j', (text, expected) => {
  expect(code(text)).toBe(expected);
});

test('lengths are counted in characters, and no pair is cut in half', () => {
  expect(markdown('😀'.repeat(20), 5)).toBe('😀😀😀😀…');
  expect(plain('😀'.repeat(20), 5)).toBe('😀😀😀😀…');
});

test('titles and commit messages mention nobody, close nothing and skip no checks', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(plain(text)).not.toMatch(LIVE);
      expect(plain(text)).not.toMatch(/\[[a-z]|`|[\n\r]/i);
    }),
  );
});

test('unescaped, the same texts are noticed', () => {
  const noticed = HOSTILE.filter((text) => {
    const { kinds, text: rendered } = look(`Before ${text} after`);
    return kinds.some((kind) => !INERT.has(kind)) || LIVE.test(rendered);
  });
  expect(noticed.length).toBeGreaterThanOrEqual(12);
});

test.each([
  ['::set-env name=X::y', ': :set-env name=X::y'],
  ['  ::error::x', '  : :error::x'],
  ['x ##[add-mask]y', 'x ## [add-mask]y'],
  ['one\n::error::two\r\u2028three', 'one ::error::two three'],
  ['\u001b[31mred\u0007', '[31mred'],
  ['\u200B::error::x', ': :error::x'],
  ['a::b', 'a::b'],
])('the log line %j becomes %j', (text, expected) => {
  expect(logLine(text)).toBe(expected);
});

test('no line of a log is a workflow command', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('::', '##[', ' ', '\n', '\r', '\u2028', 'a', '\u200B', '\t', ':')),
      (parts) => {
        for (const line of logText(parts.join('')).split('\n')) {
          expect(line).not.toMatch(/^\s*::|##\[|[\r\u2028]/);
        }
      },
    ),
  );
});

test('text for a terminal keeps lines and tabs, and shows where something was hidden', () => {
  expect(terminalText('a\r\n\tb\u001b[2Jc\u202Ed')).toBe('a\n\tb\uFFFD[2Jc\uFFFDd');
});
