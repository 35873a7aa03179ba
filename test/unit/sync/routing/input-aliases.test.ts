import { expect, test } from 'vitest';
import { aliases, config, notices, type Over, plan, routes } from './plan.ts';

const set = (...pairs: readonly [string, string][]): Over => ({
  routing: { aliases: pairs.map(([name, id]) => ({ name, id })) },
});

test('each name of the input calls the entry of its model', () => {
  const planned = plan(config(['a', 'b']), ['a', 'b'], set(['fast', 'a'], ['smart', 'b']));
  expect(routes(planned)).toEqual([
    'alias fast: – → c-a (input, additive)',
    'alias smart: – → c-b (input, additive)',
  ]);
  expect(planned.operations).toEqual([
    { kind: 'set-alias', name: 'fast', target: 'c-a' },
    { kind: 'set-alias', name: 'smart', target: 'c-b' },
  ]);
  expect([planned.level, notices(planned)]).toEqual(['additive', []]);
});

test('a model that this very plan adds can be called', () => {
  const planned = plan(config(['a']), ['a', 'b'], set(['fast', 'b']));
  expect(routes(planned)).toEqual(['alias fast: – → c-b (input, additive)']);
});

const KEEP = ' # copilot-model-sync: keep';

test.each<[string, string, Over, string[], string[]]>([
  ['an alias that is right', aliases({ fast: 'c-a' }), set(['fast', 'a']), [], []],
  [
    'an alias that calls another entry',
    aliases({ fast: 'c-b' }),
    set(['fast', 'a']),
    ['alias fast: c-b → c-a (input, breaking)'],
    [],
  ],
  [
    'an alias that calls nothing',
    aliases({ fast: 'nobody' }),
    set(['fast', 'a']),
    ['alias fast: nobody → c-a (input, additive)'],
    [],
  ],
  [
    'a hidden alias',
    aliases({ fast: '{model: c-b, hidden: true}' }),
    set(['fast', 'a']),
    ['alias fast: c-b → c-a (input, breaking)'],
    [],
  ],
  [
    'an alias that LiteLLM cannot read',
    aliases({ fast: '[x]' }),
    set(['fast', 'a']),
    ['alias fast: – → c-a (input, additive)'],
    [],
  ],
  [
    'an alias of somebody else',
    aliases({ other: 'c-b' }),
    set(['fast', 'a']),
    ['alias fast: – → c-a (input, additive)'],
    [],
  ],
  [
    'a name that a wildcard answers until now',
    '  - {model_name: "fa*", litellm_params: {model: openai/x}}\n',
    set(['fast', 'a']),
    ['alias fast: – → c-a (input, breaking)'],
    [],
  ],
  [
    'a kept alias',
    aliases({ fast: `c-b${KEEP}` }),
    set(['fast', 'a']),
    [],
    [
      'The alias `fast` is protected by a `keep` comment; the input `aliases` would change its target to `c-a`.',
    ],
  ],
  [
    'a kept section',
    `router_settings:${KEEP}\n  model_group_alias: {}\n`,
    set(['fast', 'a']),
    [],
    [
      'The alias `fast` is protected by a `keep` comment; the input `aliases` would change its target to `c-a`.',
    ],
  ],
  [
    'a model that no entry serves',
    '',
    set(['fast', 'z']),
    [],
    ['No managed entry serves z: the alias `fast` of the input `aliases` is not written.'],
  ],
  [
    'an alias for a model that no entry serves any more',
    aliases({ fast: 'c-b' }),
    set(['fast', 'z']),
    [],
    ['No managed entry serves z: the alias `fast` of the input `aliases` calls `c-b`.'],
  ],
  [
    'a name that an entry has',
    '',
    set(['c-b', 'a']),
    [],
    [
      'The alias `c-b` of the input `aliases` is not written: an entry has that name, and with the alias LiteLLM would never call it.',
    ],
  ],
  [
    'a name that an entry has as its id',
    '  - {model_name: x, litellm_params: {model: openai/x}, model_info: {id: fast}}\n',
    set(['fast', 'a']),
    [],
    [
      'The alias `fast` of the input `aliases` is not written: an entry has that name, and with the alias LiteLLM would never call it.',
    ],
  ],
  [
    'the entry’s own name',
    '',
    set(['c-a', 'a']),
    [],
    [
      'The alias `c-a` of the input `aliases` is not written: an entry has that name, and with the alias LiteLLM would never call it.',
    ],
  ],
])('%s', (_, more, over, expected, told) => {
  const planned = plan(config(['a', 'b'], more), ['a', 'b'], over);
  expect(routes(planned)).toEqual(expected);
  expect(notices(planned)).toEqual(told);
});

test('an alias whose entry is removed in the same plan calls another model: that is breaking', () => {
  const planned = plan(config(['a', 'b'], aliases({ fast: 'c-b' })), ['a'], set(['fast', 'a']));
  expect(routes(planned)).toEqual(['alias fast: c-b → c-a (input, breaking)']);
  expect(planned.changes.find(({ kind }) => kind === 'removed')).not.toHaveProperty('breaks');
});

test('a name that an added entry is to have gets no alias', () => {
  const planned = plan(config(['a']), ['a', 'b'], set(['c-b', 'a']));
  expect(planned.changes.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['added c-b']);
});

test('an alias that is no longer in the input is left as it is', () => {
  const planned = plan(config(['a'], aliases({ fast: 'c-a' })), ['a']);
  expect([planned.changes, planned.operations]).toEqual([[], []]);
});

test('an alias of the name of a removed entry answers for it', () => {
  const planned = plan(config(['a', 'b']), ['a'], set(['c-b', 'a']));
  expect(routes(planned)).toEqual(['alias c-b: – → c-a (input, additive)']);
  expect(planned.changes.find(({ kind }) => kind === 'removed')).toMatchObject({
    answeredBy: { kind: 'alias', calls: 'c-a', isPlanned: true },
    level: 'additive',
  });
});
