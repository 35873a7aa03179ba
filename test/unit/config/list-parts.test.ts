import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ParseResult, parse } from '../../../src/config/read/parse.ts';
import { sourceText } from '../../../src/config/read/source.ts';

/** A document without a directive is read in parts; one with a directive is not, and is otherwise the same. */
function inParts(text: string): ParseResult {
  return parse(sourceText('config.yaml', `#YAML 1.1\n---\n${text}`), { tabs: true });
}
function atOnce(text: string): ParseResult {
  return parse(sourceText('config.yaml', `%YAML 1.1\n---\n${text}`), { tabs: true });
}

function same(text: string): boolean {
  const [parts, whole] = [inParts(text), atOnce(text)];
  if (parts.kind === 'refused' || whole.kind === 'refused') return isDeepStrictEqual(parts, whole);
  const own = parts.comments.filter((offset) => offset > 0);
  return isDeepStrictEqual(parts.trees, whole.trees) && isDeepStrictEqual(own, whole.comments);
}

const ITEM = fc.constantFrom(
  '  - name: a\n    b: {c: [1, 2]} # d\n',
  '  # above\n  - &x plain\n    over lines\n\n',
  '  - "quoted\nover lines" # behind\n',
  '  - |\n    - text\n\n    more\n',
  '  - {\n  a: 1\n  }\n',
  '  - [\n    a,\n    b ]\n    # below\n',
  '  -\n    - nested\n    - - *x\n',
  '  - !t\n   a: 1\n   ? k\n   : v\n',
  '  -\n',
);
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

test('a long list is read as if it were read at once', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(ITEM, BETWEEN), { minLength: 17, maxLength: 80, size: 'max' }), (items) => {
      expect(same(`list:\n${items.flat().join('')}end: 1\n`)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('an error in a long list is reported at the same place', () => {
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

test('nesting too deep to read is refused in a long list as well', () => {
  const deep = `  - ${'['.repeat(398)}${']'.repeat(398)}\n`;
  const list = `list:\n${'  - a\n'.repeat(20)}${deep}${'  - a\n'.repeat(40)}`;
  expect(inParts(list)).toMatchObject({
    kind: 'refused',
    problem: { code: 'TOO_DEEP', place: { line: 24 } },
  });
  expect(same(list)).toBe(true);
});
