import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '../../../src/copilot/redact.ts';

const key = 'q7Zp'.repeat(9);

test.for<[string, string]>([
  ['keeps plain words', 'keeps plain words'],
  [' one\n\ttwo\u{2028}three\u{0}four ', 'one two three four'],
  ['right\u{202e}to left', 'right to left'],
  ['<!doctype html><style>a { b: c }</style><h1>Sign in</h1><script>x()</script>', 'Sign in'],
  [`bad credentials: ghu_${key}`, 'bad credentials: ***'],
  [`github_pat_11ABC_${key}.`, '***'],
  [`session tid=${key};exp=1;sku=free:x expired`, 'session *** expired'],
  [`Authorization: Bearer ${key} refused`, 'Authorization: *** refused'],
  ['Proxy-Authorization: Basic dXNlcjpwYXNz refused', 'Proxy-Authorization: *** refused'],
  ['token expired', 'token expired'],
  ['unauthorized: token expired', 'unauthorized: token expired'],
  [`a JWT eyJhbGciOi.eyJzdWIi.${key}`, 'a JWT ***'],
  [`a bare key ${key}`, 'a bare key ***'],
])('%j becomes %j', ([text, expected]) => {
  expect(excerpt(text)).toBe(expected);
});

test('hides a known secret that does not look like one', () => {
  expect(excerpt('the word swordfish was wrong', ['swordfish', ''])).toBe('the word *** was wrong');
});

test('long texts are cut', () => {
  expect(excerpt('word '.repeat(100_000))).toHaveLength(201);
  expect(excerpt('word '.repeat(100_000))).toMatch(/…$/);
});

test('wherever a text is cut, no part of a token remains', () => {
  const filler = fc.string({ unit: fc.constantFrom('a ', '<b>', ' ', 'x;', '\n'), maxLength: 4500 });
  fc.assert(
    fc.property(filler, filler, (before, after) => {
      expect(excerpt(`${before} ghu_${key} ${after}`)).not.toContain('q7Zp');
    }),
  );
});

test('no part remains of a known secret that a cut would halve', () => {
  const text = `${' '.repeat(3995)}swordfish${' '.repeat(100)}`;
  expect(excerpt(text, ['swordfish'])).toBe('');
});

test('a surrogate pair is not cut in half', () => {
  expect(excerpt(`${'x '.repeat(99)}x${'😀'.repeat(50)}`).isWellFormed()).toBe(true);
});
