import { type Node, parseTree } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { sameOutside } from '../../../src/export/verify.ts';
import type { ExportChange } from '../../../src/sync/model.ts';

const CHANGES: ExportChange[] = [
  { kind: 'added', name: 'a', entry: {} },
  { kind: 'removed', name: 'b' },
];

function same(before: string, after: string, kind: 'opencode' | 'claude-code-router' = 'opencode'): boolean {
  const [a, b] = [before, after].map((text): Node => {
    const root = parseTree(text);
    if (root === undefined) throw new Error(text);
    return root;
  });
  if (a === undefined || b === undefined) throw new Error('unreachable');
  return sameOutside(a, b, { kind, path: 'x.json', provider: 'p' }, CHANGES);
}

const file = (models: string, more = ''): string =>
  `{"x": 1, "provider": {"p": {"models": ${models}${more}}}}`;

test.for([
  ['nothing', file('{}'), file('{}')],
  ['a model that is added', file('{"m": 1}'), file('{"m": 1, "a": 1}')],
  ['a model that is removed', file('{"b": 1, "m": 1}'), file('{"m": 1}')],
  [
    'a list that is new',
    '{"provider": {"p": {"y": 1}}}',
    '{"provider": {"p": {"y": 1, "models": {"a": 1}}}}',
  ],
  ['a provider that is new', '{"x": 1}', '{"x": 1, "provider": {"p": {"models": {"a": 1}}}}'],
  [
    'a provider beside another',
    '{"provider": {"q": 1}}',
    '{"provider": {"q": 1, "p": {"models": {"a": 1}}}}',
  ],
] as const)('%s may differ', ([, before, after]) => {
  expect(same(before, after)).toBe(true);
});

test.for([
  ['another model', file('{"m": 1}'), file('{"m": 2}')],
  ['a model that disappears', file('{"m": 1, "b": 1}'), file('{}')],
  ['a key of the provider', file('{}', ', "y": 1'), file('{}', ', "y": 2')],
  ['a key of the file', '{"x": 1, "provider": {"p": {}}}', '{"x": 2, "provider": {"p": {}}}'],
  ['a key that disappears', '{"x": 1}', '{"provider": {"p": {"models": {"a": 1}}}}'],
  ['another provider', '{"provider": {"q": 1}}', '{"provider": {"q": 2, "p": {"models": {"a": 1}}}}'],
] as const)('%s may not differ', ([, before, after]) => {
  expect(same(before, after)).toBe(false);
});

test('in a list of names and of providers', () => {
  const before = '{"Providers": [{"name": "q"}, {"name": "p", "models": ["b", "m"]}]}';
  const router = (text: string): boolean => same(before, text, 'claude-code-router');
  expect(router('{"Providers": [{"name": "q"}, {"name": "p", "models": ["m", "a"]}]}')).toBe(true);
  expect(router('{"Providers": [{"name": "q"}, {"name": "p", "models": ["a"]}]}')).toBe(false);
  expect(router('{"Providers": [{"name": "p", "models": ["m", "a"]}]}')).toBe(false);
  expect(
    same(
      '{"Providers": [{"name": "q"}]}',
      '{"Providers": [{"name": "q"}, {"name": "p", "models": ["a"]}]}',
      'claude-code-router',
    ),
  ).toBe(true);
});
