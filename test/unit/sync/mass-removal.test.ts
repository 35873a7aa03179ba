import { expect, test } from 'vitest';
import { massRemoval } from '../../../src/sync/mass-removal.ts';

const MANAGED = [
  'claude-opus-4.5',
  'claude-sonnet-4',
  'gemini-2.5-pro',
  'gpt-4.1',
  'gpt-5',
  'gpt-5-mini',
  'o3',
];

test.each<[string, string[], string[]]>([
  ['nothing goes', [], []],
  ['one goes', ['gpt-4.1'], []],
  ['the only one of a family goes', ['gemini-2.5-pro'], []],
  [
    'all of a family of two go',
    ['claude-opus-4.5', 'claude-sonnet-4'],
    ['claude-opus-4.5', 'claude-sonnet-4'],
  ],
  [
    'all of a family and one more',
    ['claude-opus-4.5', 'claude-sonnet-4', 'o3'],
    ['claude-opus-4.5', 'claude-sonnet-4'],
  ],
  ['fewer than half go', ['gpt-4.1', 'gpt-5', 'o3'], []],
  [
    'more than half go',
    ['gpt-4.1', 'gpt-5', 'o3', 'claude-sonnet-4'],
    ['gpt-4.1', 'gpt-5', 'o3', 'claude-sonnet-4'],
  ],
])('%s', (_, going, held) => {
  expect([...massRemoval(MANAGED, going).keys()]).toEqual(held);
});

test('exactly half may go, and the last one of a file is held', () => {
  expect(massRemoval(['a1', 'b1'], ['a1']).size).toBe(0);
  expect(massRemoval(['a1'], ['a1']).size).toBe(1);
});

test('an id that stands in several entries counts once', () => {
  expect(massRemoval(['a', 'a', 'a', 'b', 'c'], ['a']).size).toBe(0);
});
