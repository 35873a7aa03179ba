import fc from 'fast-check';
import { expect, test } from 'vitest';
import { glob, isExplosive } from '../../src/glob.ts';

test.each([
  ['gpt-4.1', 'gpt-4.1', true],
  ['gpt-4.1', 'gpt-4x1', false],
  ['gpt-*', 'gpt-4.1', true],
  ['gpt-*', 'xgpt-4.1', false],
  ['*-mini', 'gpt-5-mini', true],
  ['*', 'accounts/msft/router', false],
  ['**', 'accounts/msft/router', true],
  ['accounts/**', 'accounts/msft/router', true],
  ['**/values.yaml', 'values.yaml', true],
  ['**/values.yaml', 'a/b/values.yaml', true],
  ['charts/*/values.yaml', 'charts/a/values.yaml', true],
  ['charts/*/values.yaml', 'charts/a/b/values.yaml', false],
  ['o?', 'o3', true],
  ['o?', 'o', false],
  ['o[13]', 'o3', true],
  ['o[!13]', 'o3', false],
  ['o[1-4]', 'o4', true],
  ['{gpt,claude}-*', 'claude-sonnet-4', true],
  ['{gpt,claude}-*', 'gemini-2.5-pro', false],
  ['{a,b{c,d}}', 'bd', true],
  ['[', '[', true],
  ['{a', '{a', true],
])('%s on %s is %s', (pattern, text, expected) => {
  expect(glob(pattern)(text)).toBe(expected);
});

test('a text without glob characters matches itself and nothing else', () => {
  const plain = fc.stringMatching(/^[a-z0-9./-]{1,20}$/);
  fc.assert(fc.property(plain, plain, (a, b) => glob(a)(b) === (a === b)));
});

test('many stars and a long text take bounded time', () => {
  expect(glob(`${'*a'.repeat(50)}b`)('a'.repeat(20_000))).toBe(false);
});

test('braces with too many alternatives are recognized without being expanded', () => {
  expect(isExplosive('{a,b}'.repeat(60))).toBe(true);
  expect(isExplosive('{a,b}{c,d}')).toBe(false);
});
