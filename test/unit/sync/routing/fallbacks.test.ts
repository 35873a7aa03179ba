import { expect, test } from 'vitest';
import { aliases, config, notices, type Over, plan, routes } from './plan.ts';

const chain = (over: NonNullable<Over>['routing'], ...items: readonly [string, ...string[]][]): Over => ({
  routing: { ...over, fallbacks: items.map(([id, ...targets]) => ({ id, targets })) },
});
const A_TO_B = chain({}, ['a', 'b']);
const router = (lines: string): string => `router_settings:\n  fallbacks:\n    - ${lines}\n`;

test('the fallbacks of an entry, repeated for its aliases of the input', () => {
  const over = chain(
    {
      aliases: [
        { name: 'fast', id: 'a' },
        { name: 'slow', id: 'b' },
      ],
    },
    ['a', 'b', 'd'],
  );
  const planned = plan(config(['a', 'b']), ['a', 'b', 'd'], over);
  expect(routes(planned).slice(2)).toEqual([
    'fallbacks c-a: – → c-b,c-d (additive)',
    'fallbacks fast: – → c-b,c-d (additive)',
  ]);
  expect(planned.operations.slice(-2)).toEqual([
    { kind: 'set-fallbacks', name: 'c-a', targets: ['c-b', 'c-d'] },
    { kind: 'set-fallbacks', name: 'fast', targets: ['c-b', 'c-d'] },
  ]);
  expect(planned.level).toBe('additive');
});

const KEEP = ' # copilot-model-sync: keep';

test.each<[string, string, Over, string[], string[]]>([
  ['the same', router('c-a: [c-b]'), A_TO_B, [], []],
  ['the same in `litellm_settings`', 'litellm_settings: {fallbacks: [{c-a: [c-b]}]}\n', A_TO_B, [], []],
  [
    'in `litellm_settings`, where LiteLLM uses those of `router_settings`',
    `litellm_settings: {fallbacks: [{c-a: [c-b]}]}\n${router('other: [c-a]')}`,
    A_TO_B,
    ['fallbacks c-a: – → c-b (additive)'],
    [],
  ],
  [
    'two items of one name, of which LiteLLM uses the first',
    'router_settings: {fallbacks: [{c-a: [c-b]}, {c-a: [c-d]}]}\n',
    A_TO_B,
    [],
    [],
  ],
  ['others', router('c-a: [c-d]'), A_TO_B, ['fallbacks c-a: c-d → c-b (breaking)'], []],
  [
    'fewer',
    router('c-a: [c-b]'),
    chain({}, ['a', 'd', 'b']),
    ['fallbacks c-a: c-b → c-d,c-b (additive)'],
    [],
  ],
  ['those of another name', router('c-b: [c-d]'), A_TO_B, ['fallbacks c-a: – → c-b (additive)'], []],
  [
    'an item that LiteLLM cannot read',
    router('c-a: {x: y}'),
    A_TO_B,
    ['fallbacks c-a: – → c-b (additive)'],
    [],
  ],
  [
    'a kept item',
    router(`c-a: [c-d]${KEEP}`),
    A_TO_B,
    [],
    [
      'The fallbacks of `c-a` are protected by a `keep` comment; the input `fallbacks` would change them to `c-b`.',
    ],
  ],
  [
    'a kept list',
    `router_settings:${KEEP}\n  fallbacks: []\n`,
    A_TO_B,
    [],
    [
      'The fallbacks of `c-a` are protected by a `keep` comment; the input `fallbacks` would change them to `c-b`.',
    ],
  ],
  [
    'a target that no entry serves',
    '',
    chain({}, ['a', 'z', 'b']),
    ['fallbacks c-a: – → c-b (additive)'],
    ['The fallbacks of a are written without z: no managed entry serves it.'],
  ],
  [
    'targets that no entry serves',
    router('c-a: [c-d]'),
    chain({}, ['a', 'y', 'z']),
    [],
    ['The fallbacks of a are not written: no managed entry serves y and z.'],
  ],
  [
    'a model that no entry serves',
    '',
    chain({}, ['z', 'a']),
    [],
    ['No managed entry serves z, so its fallbacks of the input `fallbacks` are not written.'],
  ],
  ['an alias of a person', aliases({ fast: 'c-a' }), A_TO_B, ['fallbacks c-a: – → c-b (additive)'], []],
])('%s', (_, more, over, expected, told) => {
  const planned = plan(config(['a', 'b', 'd'], more), ['a', 'b', 'd'], over);
  expect(routes(planned)).toEqual(expected);
  expect(notices(planned)).toEqual(told);
});

test('a chain that the input gives to the removed model itself wins over that of its successor', () => {
  const over = chain(
    { onRemoval: 'alias', successors: [{ pattern: 'old', id: 'a' }] },
    ['a', 'd'],
    ['old', 'b'],
  );
  expect(routes(plan(config(['a', 'b', 'd', 'old']), ['a', 'b', 'd'], over))).toEqual([
    'alias c-old: – → c-a (successor, additive)',
    'fallbacks c-a: – → c-d (additive)',
    'fallbacks c-old: – → c-b (additive)',
  ]);
});

test.each<[string, 'alias' | 'remove', string[]]>([
  ['removed earlier', 'alias', ['fallbacks c-a: – → c-b (additive)', 'fallbacks c-old: – → c-b (additive)']],
  ['of a person, without `on-removal: alias`', 'remove', ['fallbacks c-a: – → c-b (additive)']],
])('the alias of a model that was %s', (_, onRemoval, expected) => {
  const text = config(['a', 'b'], aliases({ 'c-old': 'c-a' }));
  expect(routes(plan(text, ['a', 'b'], chain({ onRemoval }, ['a', 'b'])))).toEqual(expected);
});

test('an alias that makes way for its entry gets no fallbacks', () => {
  const text = config(['a', 'b'], aliases({ 'c-old': 'c-a' }));
  const planned = plan(text, ['a', 'b', 'old'], chain({ onRemoval: 'alias' }, ['a', 'b']));
  expect(routes(planned)).toEqual([
    'alias c-old: c-a → – (returned, additive)',
    'fallbacks c-a: – → c-b (additive)',
  ]);
});

test('a removed model’s alias gets the fallbacks of its successor', () => {
  const over = chain({ onRemoval: 'alias', successors: [{ pattern: 'old', id: 'a' }] }, ['a', 'b']);
  const planned = plan(config(['a', 'b', 'old']), ['a', 'b'], over);
  expect(routes(planned)).toEqual([
    'alias c-old: – → c-a (successor, additive)',
    'fallbacks c-a: – → c-b (additive)',
    'fallbacks c-old: – → c-b (additive)',
  ]);
});

test('the fallbacks that a person gave to the name of a removed model are left as they are', () => {
  const over = chain({ onRemoval: 'alias', successors: [{ pattern: 'old', id: 'a' }] }, ['a', 'b']);
  const text = config(['a', 'b', 'd', 'old'], router('c-old: [c-d]'));
  expect(routes(plan(text, ['a', 'b', 'd'], over))).toEqual([
    'alias c-old: – → c-a (successor, additive)',
    'fallbacks c-a: – → c-b (additive)',
  ]);
});

test('when the input changes, the alias of a removed model follows its entry', () => {
  const text = config(
    ['a', 'b', 'd'],
    `${aliases({ 'c-old': 'c-a' })}  fallbacks:\n    - c-a: [c-b]\n    - c-old: [c-b]\n`,
  );
  const over = chain({ onRemoval: 'alias' }, ['a', 'd']);
  expect(routes(plan(text, ['a', 'b', 'd'], over))).toEqual([
    'fallbacks c-a: c-b → c-d (breaking)',
    'fallbacks c-old: c-b → c-d (breaking)',
  ]);
});

test('a removed model that has become an alias of its own fallback does not fall back to itself', () => {
  const over = chain({ onRemoval: 'alias', successors: [{ pattern: 'old', id: 'a' }] }, ['old', 'a', 'b']);
  expect(routes(plan(config(['a', 'b', 'old']), ['a', 'b'], over))).toEqual([
    'alias c-old: – → c-a (successor, additive)',
    'fallbacks c-old: – → c-b (additive)',
  ]);
});
