import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ListPart } from '../../../src/config/read/convert.ts';
import { type ParseResult, parse } from '../../../src/config/read/parse.ts';
import { sourceText } from '../../../src/config/read/source.ts';

/** Lists of a text without a directive are read in parts; those of a text with one are not, and are otherwise the same. */
function apart(text: string, known?: readonly ListPart[]): ParseResult {
  return parse(sourceText('config.yaml', `#YAML 1.1\n---\n${text}`), { tabs: true, known });
}
function atOnce(text: string): ParseResult {
  return parse(sourceText('config.yaml', `%YAML 1.1\n---\n${text}`), { tabs: true });
}

function same(text: string): boolean {
  const [items, whole] = [apart(text), atOnce(text)];
  if (items.kind === 'refused' || whole.kind === 'refused') return isDeepStrictEqual(items, whole);
  const own = items.comments.filter((offset) => offset > 0);
  return isDeepStrictEqual(items.trees, whole.trees) && isDeepStrictEqual(own, whole.comments);
}

function partsOf(text: string): readonly ListPart[] {
  const result = apart(text);
  return result.kind === 'parsed' ? result.parts : [];
}

const ITEMS = [
  '  - name: a\n    b: {c: [1, 2]} # d\n',
  '  # above\n  - &x plain\n    over lines\n\n',
  '  - "quoted\n   over lines" # behind\n',
  '  - |\n    - text\n\n    more\n',
  '  - |+\n    kept\n\n\n',
  '  - >-\n      folded\n\n # less indented\n\n',
  '  - a: |2\n        text\n    b: "c\n\n      d" # e\n',
  "  - ? 'it''s'\n    : - x\n      - y\n",
  '  - {\n    a: 1\n    }\n',
  '  - [\n    a,\n    b ]\n    # below\n',
  '  -\n    - nested\n    - - *x\n',
  '  - !t\n   a: 1\n   ? k\n   : v\n',
  '  -\n',
];
const ITEM = fc.constantFrom(...ITEMS);
const BETWEEN = fc.constantFrom(
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '# at the start\n',
  'key: 1\nnext:\n',
  '  -  \n',
  '...\n---\nnext:\n',
);
const WRONG = fc.constantFrom(
  '  - "quoted\nover lines" # behind\n',
  '  - {\n  a: 1\n  }\n',
  '   - x\n',
  '    y\n',
  ' z: 1\n',
  '  }\n',
  '  - "\n',
  '  - [\n',
  '  - a: b: c\n',
  '  -x\n',
  '- x\n',
);

/** Lists of items, with something between some of them. */
const LINES = fc.array(fc.tuple(ITEM, BETWEEN), { minLength: 17, maxLength: 80, size: 'max' });

test('a list is read as if it were read at once', () => {
  fc.assert(
    fc.property(LINES, (items) => {
      expect(same(`list:\n${items.flat().join('')}end: 1\n`)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a list is read in parts, except for its first and its last item', () => {
  const long = `  - b # ${'one '.repeat(20)}\n# two\n`;
  const parts = partsOf(`list:\n  - a\n${long}  - c\n  - d\n  - e\n`);
  expect(parts.map(({ source, items }) => [source, items.length])).toEqual([
    [long, 1],
    ['  - c\n  - d\n', 2],
  ]);
});

test.each([
  ['a block scalar', 'text: |\n  - a\n  - b\n  - c\n'],
  ['quotes', 'text: "\n  - a\n  - b\n  - c\n  "\n'],
  ['a plain scalar', 'text: x\n  - a\n  - b\n  - c\n'],
  ['brackets', 'text: [\n  - 1,\n  - 2,\n  - 3 ]\n'],
  ['a document that is a block scalar', '|1\n - a\n - b\n - c\n'],
  ['another list', 'list:\n- - a\n  - b\n  - c\n'],
  ['a list inside of a complex key', '? - a: 1\n    b:\n    - p\n    - q\n    - r\n: v\n'],
  ['brackets of an item', '- [\n- a,\n- b,\n- c\n- ]\n'],
])('lines in %s that look like items are read at once', (_, text) => {
  expect(partsOf(text)).toEqual([]);
  expect(same(text)).toBe(true);
});

test.each([
  ['a comment above the second item', 'list:\n  - "a"\n  # above\n  - b\n  - c\n'],
  ['a tab that PyYAML refuses', 'list:\n  - a\n  - b:\t1\n  - c\n'],
  ['tabs that PyYAML allows', 'list:\n  - a\n  - "b\n\tc" #\td\n  - |\n    e\tf\n  - g\n'],
])('a list with %s is read as if it were read at once', (_, text) => {
  expect(same(text)).toBe(true);
});

test('a list below a directive is read at once', () => {
  const text = '%TAG !e! tag:example.com,2026:\n---\nlist:\n- !e!x a\n- !e!x b\n- !e!x c\n';
  expect(parse(sourceText('config.yaml', text), { tabs: true })).toMatchObject({ kind: 'parsed', parts: [] });
});

test('a text reads the same with the parts of another text', () => {
  fc.assert(
    fc.property(LINES, LINES, fc.nat(80), (before, inserted, at) => {
      const old = before.flat();
      const items = old.toSpliced(at % old.length, at % 5, ...inserted.flat().slice(0, 6));
      const text = `first: 1\nlist:\n${items.join('')}end: 1\n`;
      const known = partsOf(`list:\n${old.join('')}end: 1\n`);
      expect(apart(text, known)).toEqual(apart(text));
    }),
    { numRuns: 60 },
  );
});

test('a part of another text is the same at another offset, down to its last node', () => {
  const list = `list:\n  - first\n${ITEMS.map((item) => `${item}# ${'-'.repeat(64)}\n`).join('')}  - last\n`;
  const known = partsOf(list);
  expect(known).toHaveLength(ITEMS.length);
  expect(apart(`key: 1\n${list}`, known)).toEqual(apart(`key: 1\n${list}`));
});

test('a part that is known at another depth is read again', () => {
  const deep = `  - ${'['.repeat(397)}${']'.repeat(397)}\n`;
  const known = partsOf(`list:\n  - a\n${deep}  - b\n`);
  expect(known).toHaveLength(1);
  const text = `map:\n list:\n  - a\n${deep}  - b\n`;
  expect(apart(text, known)).toEqual(apart(text));
});

test('an error in a list is reported at the same place', () => {
  fc.assert(
    fc.property(
      fc.array(ITEM, { minLength: 20, maxLength: 60, size: 'max' }),
      fc.nat(60),
      WRONG,
      (items: readonly string[], at, wrong) => {
        const index = at % items.length;
        expect(
          same(
            `list:\n${items.map((item, position) => (position === index ? wrong + item : item)).join('')}`,
          ),
        ).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test('nesting too deep to read is refused in a part as well', () => {
  const deep = `  - ${'['.repeat(398)}${']'.repeat(398)}\n`;
  const list = `list:\n${'  - a\n'.repeat(20)}${deep}${'  - a\n'.repeat(40)}`;
  expect(apart(list)).toMatchObject({
    kind: 'refused',
    problem: { code: 'TOO_DEEP', place: { line: 24 } },
  });
  expect(same(list)).toBe(true);
});
