import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encode, findings, readConfig } from '../../../src/config/index.ts';
import { edited, insert, read, shown } from './support.ts';

const laughs = (levels: number, width: number): string =>
  Array.from({ length: levels }, (_, level) => {
    const items = Array<string>(width).fill(level === 0 ? 'lol' : `*l${level - 1}`);
    return `l${level}: &l${level} [${items.join(', ')}]\n`;
  }).join('');

const merges = (levels: number, width: number): string =>
  Array.from({ length: levels }, (_, level) => {
    const items = Array<string>(width)
      .fill(`*m${level - 1}`)
      .join(', ');
    return `m${level}: &m${level} {${level === 0 ? 'a: 1' : `<<: [${items}]`}}\n`;
  }).join('');

test.for<[string, string, string]>([
  ['a billion laughs', laughs(9, 10), 'TOO_MANY_ALIASES'],
  ['a merge bomb', merges(30, 4), 'TOO_MANY_ALIASES'],
  ['100,000 aliases of a small map', `x: &x {a: 1}\ny: [${'*x,'.repeat(100_000)}]\n`, 'read'],
  ['100,000 brackets', `a: ${'['.repeat(100_000)}\n`, 'TOO_DEEP'],
  ['4 MiB of brackets', '['.repeat(4 * 1024 * 1024), 'TOO_DEEP'],
  ['100,000 question marks', '? '.repeat(100_000), 'TOO_DEEP'],
  ['100,000 dashes', '- '.repeat(100_000), 'TOO_DEEP'],
  [
    'deep indentation',
    Array.from({ length: 1000 }, (_, index) => `${' '.repeat(index)}a:\n`).join(''),
    'TOO_DEEP',
  ],
  ['a circular list', 'a: &a [*a]\n', 'read'],
  ['a circular merge', 'a: &a {<<: *a, b: 1}\nmodel_list:\n  - <<: *a\n', 'read'],
  ['a key of 4 MiB', `${'k'.repeat(4 * 1024 * 1024 - 10)}: 1\n`, 'YAML_ERROR'],
  ['a value of 4 MiB', `k: ${'v'.repeat(4 * 1024 * 1024 - 10)}\n`, 'read'],
  ['1 MiB of newlines', '\n'.repeat(1024 * 1024), 'read'],
  ['1 MiB of comments', '#\n'.repeat(512 * 1024), 'read'],
  ['200,000 keys', Array.from({ length: 200_000 }, (_, index) => `k${index}: 1\n`).join(''), 'read'],
  ['200,000 times one key', 'a: 1\n'.repeat(200_000), 'read'],
  ['1 MiB of braces that close', '}'.repeat(1024 * 1024), 'YAML_ERROR'],
  ['1 MiB of colons', ': '.repeat(512 * 1024), 'TOO_DEEP'],
  ['256 KiB of quotes', '"'.repeat(256 * 1024), 'YAML_ERROR'],
  ['50,000 documents', '---\n'.repeat(50_000), 'MULTI_DOC'],
])('%s', { timeout: 20_000 }, ([, text, expected]) => {
  expect(shown(read(text)).split(':')[0]).toBe(expected);
});

test('10,000 entries are edited', { timeout: 20_000 }, () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `m${String(index).padStart(5, '0')}`);
  const text = `model_list:\n${names.map((name) => `  - model_name: ${name}\n    litellm_params: {model: a/${name}}\n`).join('')}`;
  const managed = names.map((_, index) => index);
  const result = edited(
    text,
    [
      ...managed.filter((index) => index % 3 === 0).map((entry) => ({ kind: 'remove' as const, entry })),
      insert('x'),
    ],
    { managed },
  );
  expect(result.match(/model_name/g)).toHaveLength(6667);
});

const piece = fc.constantFrom(
  'model_list:',
  ' ',
  '\n',
  '\n  ',
  '- ',
  'model_name: a',
  'litellm_params:',
  '{',
  '}',
  '[',
  ']',
  ',',
  ': ',
  '#c',
  ' #c',
  '&a ',
  '*a',
  '!!str ',
  '|',
  '>-',
  '"',
  "'",
  '\t',
  '? ',
  '<<: ',
  '---',
  '...',
  '\r\n',
  '%YAML 1.1',
  'é',
  '\0',
);

test('reading never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const result = read(pieces.join(''));
      if (result.kind === 'refused') return;
      findings(result.config);
      edited(pieces.join(''), [insert('x')]);
      for (const { index } of result.config.entries) {
        const outcome = edited(pieces.join(''), [
          { kind: 'set', entry: index, path: ['model_info', 'a'], value: 1 },
        ]);
        expect(outcome).not.toMatch(/^INTERNAL/);
      }
    }),
    { numRuns: 3000 },
  );
});

test('reading never throws, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const result = readConfig({ path: 'c', bytes });
      if (result.kind === 'config') expect(encode(result.config.text)).toEqual(bytes);
    }),
    { numRuns: 2000 },
  );
});
