import { expect, test } from 'vitest';
import { readValue } from '../../../src/config/index.ts';

test.for([
  ['a: yes\nb: 017\nc: 0o17\nd: 1_000', { a: true, b: 15, c: '0o17', d: 1000 }],
  ['- &x {a: 1}\n- *x\n- {<<: *x, b: 2}', [{ a: 1 }, { a: 1 }, { a: 1, b: 2 }]],
  ['- &x {a: 1, c: 4}\n- &y {a: 2}\n- <<: *x\n  <<: *y', [{ a: 1, c: 4 }, { a: 2 }, { a: 2, c: 4 }]],
  ['', null],
  ['"\\u00e9"', 'é'],
] as const)('%j is read as PyYAML reads it', ([text, value]) => {
  expect(readValue('input', text)).toEqual({ kind: 'value', value });
});

const bomb = Array.from({ length: 6 }, (_, level) => {
  const item = level === 0 ? 'a' : `*l${level - 1}`;
  return `l${level}: &l${level} [${Array<string>(8).fill(item).join(', ')}]\n`;
}).join('');

test.for([
  ['!!set {a, b}', 'UNSUPPORTED_YAML'],
  ['a: !!binary aGk=', 'UNSUPPORTED_YAML'],
  ['a: 2024-10-21', 'UNSUPPORTED_YAML'],
  ['a: .inf', 'UNSUPPORTED_YAML'],
  ['a: &a [*a]', 'UNSUPPORTED_YAML'],
  ['__proto__: 1', 'PROTO_KEY'],
  ['a: *b', 'YAML_ERROR'],
  ['a: [', 'YAML_ERROR'],
  ['a: 1\n---\nb: 2', 'MULTI_DOC'],
  ['a:\t1', 'TAB'],
  ['a: \0', 'CONTROL_CHARACTER'],
  ['['.repeat(1000), 'TOO_DEEP'],
  [bomb, 'TOO_MANY_ALIASES'],
] as const)('%j is refused', ([text, code]) => {
  expect(readValue('input', text)).toMatchObject({ kind: 'refused', problem: { code } });
});

test('10,000 values are read, and one more is refused', () => {
  const list = (items: number): string => `[${'a, '.repeat(items)}]`;
  expect(readValue('input', list(9_999)).kind).toBe('value');
  expect(readValue('input', list(10_000))).toMatchObject({ problem: { code: 'TOO_MANY_ALIASES' } });
});
