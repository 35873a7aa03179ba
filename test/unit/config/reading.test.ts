import { expect, test } from 'vitest';
import type { Read } from '../../../src/config/model.ts';
import { config } from './support.ts';

const values = (reads: ReadonlyMap<string, Read> | undefined): Record<string, unknown> =>
  Object.fromEntries(Array.from(reads ?? [], ([key, { value }]) => [key, value]));

test('an entry is read as PyYAML reads it: last duplicate, then merges, first wins', () => {
  const [entry] = config(`
x: &x {a: 1, b: 1, c: 1}
y: &y {a: 2, b: 2, d: 2}
model_list:
  - model_name: a
    litellm_params:
      <<: [*x, *y]
      model: old
      model: openai/a
      model_info: {max_tokens: 5}
    model_info:
      <<: *x
      b: 3
      b: 0o17
      on: 1
      12: 1
      date: 2024-10-21
      text: "12"
`).entries;
  expect(entry).toMatchObject({
    index: 0,
    name: 'a',
    model: 'openai/a',
    keep: false,
    place: { line: 5, column: 3 },
  });
  expect(values(entry?.params)).toEqual({
    a: 1,
    b: 1,
    c: 1,
    d: 2,
    model: 'openai/a',
    model_info: { max_tokens: 5 },
  });
  expect(values(entry?.info)).toEqual({ a: 1, b: '0o17', c: 1, date: undefined, text: '12' });
  expect(values(entry?.nestedInfo)).toEqual({ max_tokens: 5 });
  expect(entry?.info.get('text')).toMatchObject({ source: '"12"', place: { line: 18, column: 13 } });
});

test('an item that is not an entry is read as one without names', () => {
  const { entries } = config(
    'model_list:\n  - banana\n  - 4.1\n  -\n  - model_name: 4.10\n    litellm_params: x\n  - !odd {model_name: a}\n',
  );
  expect(entries.map(({ name, model, params }) => [name, model, params.size])).toEqual(
    Array.from({ length: 5 }, () => [undefined, undefined, 0]),
  );
});

test('a circular value has no value', () => {
  const [entry] = config(
    'model_list:\n  - model_name: a\n    model_info:\n      x: &x [*x]\n      y: 1\n',
  ).entries;
  expect(values(entry?.info)).toEqual({ x: undefined, y: 1 });
});
