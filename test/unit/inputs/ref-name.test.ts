import { expect, test } from 'vitest';
import { isRefName } from '../../../src/inputs/ref-name.ts';

test.each(['a', 'models/copilot', 'a.b', 'a-b', 'a@b', 'a.lockb', 'é', 'x'.repeat(200)])(
  'takes the branch name %j',
  (name) => {
    expect(isRefName(name)).toBe(true);
  },
);

test.each([
  'a..b',
  'a@{1}',
  'a b',
  'a~1',
  'a^',
  'a:b',
  'a?',
  'a*',
  'a[b',
  'a\\b',
  'a\u007f',
  'a\nb',
  '',
  'a//b',
  '/a',
  'a/',
  '.a',
  'a/.b',
  'a.',
  'a.lock',
  'a.lock/b',
])('refuses the branch name %j, as `git check-ref-format` does', (name) => {
  expect(isRefName(name)).toBe(false);
});

test.each(['@', 'refs/heads/a', '-a', 'a./b', 'x'.repeat(201)])(
  'refuses the branch name %j, although git allows it in a ref',
  (name) => {
    expect(isRefName(name)).toBe(false);
  },
);
