import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastError, redact } from '../../../src/prove/redact.ts';

test.for<[string, string, string]>([
  [
    'the exception behind a traceback',
    'Traceback (most recent call last):\n  File "a"\nValueError: bad\n',
    'ValueError: bad',
  ],
  [
    'a module’s exception',
    'x\nyaml.scanner.ScannerError: while scanning\n',
    'yaml.scanner.ScannerError: while scanning',
  ],
  [
    'a log line',
    '10:00:00 - LiteLLM:ERROR: router.py:1 - no\nINFO: bye\n',
    '10:00:00 - LiteLLM:ERROR: router.py:1 - no',
  ],
  [
    'not uvicorn’s farewell',
    'ValueError: bad\nERROR:    Application startup failed. Exiting.\n',
    'ValueError: bad',
  ],
  ['the last line without any error', 'hello\nKilled\n\n', 'Killed'],
  ['nothing', '', ''],
  ['without colors', '\u001b[1;31mValueError\u001b[0m: bad', 'ValueError: bad'],
  ['without control characters', 'ValueError: a\u0007b\u202Ec', 'ValueError: a b c'],
])('The last error is %s', ([, output, expected]) => {
  expect(lastError(output, [])).toBe(expected);
});

test.for([
  'sk-abcdefghij',
  'sk-proj-abc_DEF-123',
  'ghu_abcdefghijklmnopqrst',
  'github_pat_11ABCDEFG0abcdefghijkl',
  'AKIAIOSFODNN7EXAMPLE',
  'eyJhbGciOi.J9.abc',
  'tid=abc;exp=1',
  'https://user:pass@host/',
  "{'api_key': 'hunter2222'}",
  'password=hunter2222',
  'Authorization: Bearer abcdefgh1234',
  '0123456789abcdef0123456789abcdef',
])('%j does not get through', (secret) => {
  const shown = lastError(`ValueError: cannot use ${secret}`, []);
  expect(shown).toContain('***');
  expect(shown).not.toMatch(/hunter2222|abcdefgh|abc_DEF|IOSFODNN|pass@|exp=1|0123456789abcdef/);
});

test('No secret of the file gets through, wherever it is', () => {
  const secret = fc.stringMatching(/^[\w!#%&*+/=?@^~-]{4,40}$/);
  fc.assert(
    fc.property(fc.string(), secret, fc.string(), (before, value, after) => {
      fc.pre(!'***'.includes(value));
      expect(redact(`${before} ${value} ${after}`, [value])).not.toContain(value);
    }),
  );
});

test('An error is one line of at most 300 characters', () => {
  const shown = lastError(`ValueError: ${'word '.repeat(1000)}`, []);
  expect(Array.from(shown)).toHaveLength(300);
});
