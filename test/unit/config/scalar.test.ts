import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { emit } from '../../../src/config/edit/emit.ts';
import { sameValue } from '../../../src/config/index.ts';
import type { Value } from '../../../src/config/model.ts';
import { plainValue, resolvePlain } from '../../../src/config/read/scalar.ts';

/** As PyYAML 6.0 reads them. */
test.for<[string, ReturnType<typeof resolvePlain>, Value | undefined]>([
  ['on', 'bool', true],
  ['No', 'bool', false],
  ['YES', 'bool', true],
  ['y', 'str', 'y'],
  ['oN', 'str', 'oN'],
  ['~', 'null', null],
  ['Null', 'null', null],
  ['', 'null', null],
  ['017', 'int', 15],
  ['0o17', 'str', '0o17'],
  ['08', 'str', '08'],
  ['007', 'int', 7],
  ['0xFF', 'int', 255],
  ['-0x1f', 'int', -31],
  ['0b1_0', 'int', 2],
  ['1_000', 'int', 1000],
  ['+12', 'int', 12],
  ['12:30', 'int', 750],
  ['12:30:45', 'int', 45_045],
  ['1:60', 'str', '1:60'],
  ['9007199254740993', 'int', undefined],
  ['1e3', 'str', '1e3'],
  ['1e-7', 'str', '1e-7'],
  ['1.0e3', 'str', '1.0e3'],
  ['1.0e+3', 'float', 1000],
  ['1.e-3', 'float', 0.001],
  ['1.10', 'float', 1.1],
  ['.5', 'float', 0.5],
  ['+.5', 'str', '+.5'],
  ['1_0.5', 'float', 10.5],
  ['1:30.5', 'float', 90.5],
  ['-.INF', 'float', Number.NEGATIVE_INFINITY],
  ['.NaN', 'float', Number.NaN],
  ['.', 'str', '.'],
  ['2024-10-21', 'timestamp', undefined],
  ['2024-10-21 10:00:00', 'timestamp', undefined],
  ['2024-1-2', 'str', '2024-1-2'],
  ['=', 'value', undefined],
  ['<<', 'merge', undefined],
  ['gpt-4.1', 'str', 'gpt-4.1'],
])('%s is %s to PyYAML', ([text, tag, value]) => {
  expect(resolvePlain(text)).toBe(tag);
  expect(plainValue(text)).toEqual(value);
});

test.for<[Value, string]>([
  ['github_copilot/gpt-4.1', 'github_copilot/gpt-4.1'],
  ['os.environ/KEY', 'os.environ/KEY'],
  ['yes', '"yes"'],
  ['Y', '"Y"'],
  ['1.10', '"1.10"'],
  ['a: b', '"a: b"'],
  ['', '""'],
  ['grün 🚀', '"gr\\u00FCn \\U0001F680"'],
  ['a\nb', '"a\\nb"'],
  [128_000, '128000'],
  [1e-7, '0.0000001'],
  [2.5e-7, '0.00000025'],
  [0.000_002, '0.000002'],
  [1e21, '1000000000000000000000'],
  [-1.5, '-1.5'],
  [true, 'true'],
  [null, 'null'],
  [{ 'user-agent': 'a/1', n: [1, 'x y'] }, '{user-agent: a/1, "n": [1, "x y"]}'],
  [{}, '{}'],
])('%j is written as %s', ([value, text]) => {
  expect(emit(value)).toBe(text);
});

test('quotes are kept where they can be', () => {
  expect(emit("it's", 'single')).toBe("'it''s'");
  expect(emit('a\tb', 'single')).toBe('"a\\tb"');
  expect(emit('a', 'double')).toBe('"a"');
});

test('any string reads back as itself in YAML 1.1 and 1.2, in ASCII', () => {
  const quotes = fc.constantFrom('plain', 'single', 'double');
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary' }), { minLength: 20, maxLength: 20 }),
      quotes,
      (texts, style) => {
        const written = texts.map((text) => emit(text, style));
        for (const text of written) {
          expect(text).toMatch(/^[ -~]*$/);
          expect(text.startsWith('"') || text.startsWith("'") || resolvePlain(text) === 'str').toBe(true);
        }
        // In one list, since a parser costs more than a string.
        const list = written.map((text) => `- ${text}\n`).join('');
        for (const version of ['1.1', '1.2'] as const) expect(parse(list, { version })).toEqual(texts);
      },
    ),
    { numRuns: 100 },
  );
});

test('any number reads back as itself to PyYAML', () => {
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.integer()), (number) => {
      const read = plainValue(emit(number));
      // An integer past 2^53 has no exact value to compare.
      expect(read === undefined ? Number.isSafeInteger(number) : !sameValue(read, number)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test.for<[Value | undefined, Value | undefined, boolean]>([
  [128_000, 128_000.0, true],
  ['128000', 128_000, false],
  [true, 1, false],
  [null, undefined, false],
  [undefined, undefined, true],
  [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [Number.NaN, Number.NaN, true],
])('%j and %j are the same: %j', ([a, b, same]) => {
  expect(sameValue(a, b)).toBe(same);
  expect(sameValue(b, a)).toBe(same);
});
