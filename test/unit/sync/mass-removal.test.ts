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
  ['nothing is removed', [], []],
  ['one is removed', ['gpt-4.1'], []],
  ['the only one of a vendor is removed', ['gemini-2.5-pro'], []],
  [
    'all of a vendor with two models',
    ['claude-opus-4.5', 'claude-sonnet-4'],
    ['claude-opus-4.5', 'claude-sonnet-4'],
  ],
  [
    'all of a vendor and one more',
    ['claude-opus-4.5', 'claude-sonnet-4', 'o3'],
    ['claude-opus-4.5', 'claude-sonnet-4'],
  ],
  ['fewer than half', ['gpt-4.1', 'gpt-5', 'o3'], []],
  [
    'more than half',
    ['gpt-4.1', 'gpt-5', 'o3', 'claude-sonnet-4'],
    ['gpt-4.1', 'gpt-5', 'o3', 'claude-sonnet-4'],
  ],
])('%s', (_, removed, held) => {
  expect(
    heldOf(
      removed,
      MANAGED.filter((id) => !removed.includes(id)),
    ),
  ).toEqual(held);
});

test.each<[string, string[], string[], string[], string[]]>([
  ['exactly half', ['a1'], ['b1'], [], []],
  ['the last one of a file', ['a1'], [], [], ['a1']],
  ['the last one of a file, and another is added', ['a1'], [], ['b1'], []],
  ['most of a file, and as many are added', ['a1', 'a2', 'b1'], ['c1'], ['a3', 'b2'], []],
  ['all of a vendor, and one of it is added', ['a1', 'a2'], ['c1', 'c2', 'c3'], ['a3'], []],
  ['all of a vendor, and one of another is added', ['a1', 'a2'], ['c1', 'c2', 'c3'], ['b1'], ['a1', 'a2']],
  ['one that is added again under the same id', ['a1'], ['a1'], ['a1'], []],
])('%s', (_, removed, staying, added, held) => {
  expect(heldOf(removed, staying, added)).toEqual(held);
});

test('the reason counts what is removed against what the file would contain', () => {
  const census = { removed: new Set(['a1', 'b1']), staying: new Set<string>(), added: new Set(['c1']) };
  expect(massRemoval(census).get('a1')).toBe(
    '2 of 3 models would be removed at once. Set `allow-mass-removal: true` for one run if this is intended',
  );
});

function heldOf(removed: string[], staying: string[], added: string[] = []): string[] {
  const census = { removed: new Set(removed), staying: new Set(staying), added: new Set(added) };
  return [...massRemoval(census).keys()];
}
