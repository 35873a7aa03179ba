import { expect, test } from 'vitest';
import type { Change } from '../../../../src/sync/model.ts';
import { aliases, bare, config, notices, type Over, plan, routes } from './plan.ts';

type Removed = Extract<Change, { kind: 'removed' }>;

const ON: Over = { routing: { onRemoval: 'alias' } };
const on = (...successors: readonly [string, string][]): Over => ({
  routing: { onRemoval: 'alias', successors: successors.map(([pattern, id]) => ({ pattern, id })) },
});
const removed = (planned: ReturnType<typeof plan>): Removed[] =>
  planned.changes.filter((change) => change.kind === 'removed');
/** An entry of `old` with this `model_info`. */
const old = (info: string): string =>
  `  - model_name: c-old\n    litellm_params: {model: github_copilot/old}\n    model_info: {${info}}\n`;

test('without `on-removal: alias` a name is removed with its entry', () => {
  const text = config(['a'], old('successor_model: c-a'));
  const planned = plan(text, ['a'], { routing: { successors: [{ pattern: 'old', id: 'a' }] } });
  expect(routes(planned)).toEqual([]);
  expect(removed(planned)).toMatchObject([{ name: 'c-old', level: 'breaking' }]);
  expect(removed(planned)[0]).not.toHaveProperty('answeredBy');
  expect(removed(planned)[0]).not.toHaveProperty('noSuccessor');
});

test.each<[string, string, Over]>([
  ['by the template’s name', 'mode: chat, successor_model: c-a', ON],
  ['by its id', 'mode: chat, successor_model: a', ON],
  ['and wins over the input', 'mode: chat, successor_model: c-a', on(['old', 'b'])],
])('the entry names its successor %s', (_, info, over) => {
  const planned = plan(config(['a', 'b'], old(info)), ['a', 'b'], over);
  expect(routes(planned)).toEqual(['alias c-old: – → c-a (successor, additive)']);
  expect(removed(planned)).toMatchObject([
    { name: 'c-old', answeredBy: { kind: 'alias', calls: 'c-a', isPlanned: true }, level: 'additive' },
  ]);
  expect(planned.level).toBe('additive');
});

test('the catalogue announces the successor of a model that it no longer offers', () => {
  const leaving = bare('old', { pickerEnabled: false, retirement: { message: 'x', successor: 'a' } });
  const planned = plan(config(['a'], old('mode: chat, successor_model: c-b')), ['a', leaving], ON);
  expect(routes(planned)).toEqual(['alias c-old: – → c-a (successor, additive)']);
});

test.each<[string, Over, string[]]>([
  ['a glob', on(['o*', 'a']), ['alias c-old: – → c-a (successor, additive)']],
  ['the first of two', on(['ol?', 'b'], ['old', 'a']), ['alias c-old: – → c-b (successor, additive)']],
  ['no glob that matches', on(['x*', 'a']), []],
  ['a successor that no entry serves', on(['old', 'z']), []],
  ['the model itself', on(['old', 'old']), []],
  [
    'a successor of a successor',
    on(['old', 'z'], ['z', 'a']),
    ['alias c-old: – → c-a (successor, additive)'],
  ],
  ['a circle', on(['old', 'z'], ['z', 'old']), []],
  ['a circle with a glob for all', on(['**', 'z']), []],
])('the input names the successor: %s', (_, over, expected) => {
  const planned = plan(config(['a', 'b'], old('mode: chat')), ['a', 'b'], over);
  expect(routes(planned)).toEqual(expected);
  const [change] = removed(planned);
  expect(change?.noSuccessor).toBe(expected.length === 0 ? true : undefined);
  expect(planned.level).toBe(expected.length === 0 ? 'breaking' : 'additive');
});

test('a successor that is removed as well is followed to its own', () => {
  const text = config(['a', 'z'], old('mode: chat, successor_model: c-z'));
  expect(routes(plan(text, ['a'], on(['z', 'a'])))).toEqual([
    'alias c-z: – → c-a (successor, additive)',
    'alias c-old: – → c-a (successor, additive)',
  ]);
});

test('a successor that this very plan adds can be called', () => {
  const planned = plan(config(['a'], old('mode: chat')), ['a', 'b'], on(['old', 'b']));
  expect(routes(planned)).toEqual(['alias c-old: – → c-b (successor, additive)']);
});

test('a model that an input excludes gets an alias as well', () => {
  const over = on(['old', 'a']);
  const planned = plan(config(['a'], old('mode: chat')), ['a', 'old'], {
    ...over,
    select: { exclude: ['old'] },
  });
  expect(routes(planned)).toEqual(['alias c-old: – → c-a (successor, additive)']);
  expect(planned.level).toBe('additive');
});

test('two entries of one model are removed, and one alias is added', () => {
  const planned = plan(config(['a'], old('mode: chat') + old('mode: chat')), ['a'], on(['old', 'a']));
  expect(routes(planned)).toEqual(['alias c-old: – → c-a (successor, additive)']);
  expect(removed(planned).map(({ level }) => level)).toEqual(['additive', 'additive']);
});

test.each<[string, string]>([
  ['another entry of that name', '  - {model_name: c-old, litellm_params: {model: azure/x}}\n'],
  ['an id', '  - {model_name: x, litellm_params: {model: azure/x}, model_info: {id: c-old}}\n'],
  ['a wildcard', '  - {model_name: "c-*", litellm_params: {model: "azure/*"}}\n'],
  ['an alias of a person', aliases({ 'c-old': 'c-b' })],
])('no alias is added where %s answers', (_, more) => {
  const planned = plan(config(['a', 'b'], old('mode: chat') + more), ['a', 'b'], on(['old', 'a']));
  expect(routes(planned)).toEqual([]);
  expect(removed(planned)).toMatchObject([{ level: 'breaking' }]);
  expect(removed(planned)[0]?.answeredBy).not.toHaveProperty('isPlanned');
});

test.each<[string, string]>([
  [
    'calls Copilot’s models by a wildcard',
    '  - {model_name: c-old, litellm_params: {model: "github_copilot/*"}}\n',
  ],
  ['a comment keeps', old('mode: chat').replace('c-old', 'c-old # copilot-model-sync: keep')],
])('no alias hides another entry of the name, which %s', (_, more) => {
  const planned = plan(config(['a'], old('mode: chat') + more), ['a'], on(['old', 'a']));
  expect(routes(planned)).toEqual([]);
  expect(planned.level).toBe('breaking');
});

test('an alias that calls an entry of this very plan makes way for another one', () => {
  const text = `include: [more.yaml]\n${config(['z'], aliases({ 'c-old': 'c-a' }))}`;
  const planned = plan(text, ['a', 'old', 'z'], ON);
  expect(planned.changes.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'added c-a',
    'added c-old',
    'alias c-old',
  ]);
});

test.each<[string, string, string[] | undefined]>([
  ['nothing', 'mode: chat', undefined],
  ['the other endpoint', 'mode: responses', undefined],
  ['a smaller window', 'mode: chat, max_input_tokens: 1000', undefined],
  ['the same window, as text', 'mode: chat, max_input_tokens: "128000"', undefined],
  ['a larger window', 'mode: chat, max_input_tokens: 200000', ['max_input_tokens']],
  ['a limit that the successor does not state', 'mode: chat, max_tokens: 5', ['max_tokens']],
  ['a capability that both have', 'mode: chat, supports_vision: true', undefined],
  ['a capability that neither has', 'mode: chat, supports_web_search: false', undefined],
  ['a capability that the successor lacks', 'mode: chat, supports_web_search: true', ['supports_web_search']],
  ['a lower price', 'mode: chat, input_cost_per_token: 1.0e-9', ['input_cost_per_token']],
  ['fewer levels', 'mode: chat, reasoning_effort_levels: [low]', undefined],
  ['another level', 'mode: chat, reasoning_effort_levels: [low, max]', ['reasoning_effort_levels']],
  ['a note', 'mode: chat, display_name: Old, deprecation_date: "2026-01-01"', undefined],
  ['another kind', 'mode: embedding', ['mode']],
])('the removed entry states %s', (_, info, lost) => {
  const successor = bare('a', {
    limits: { prompt: 128_000 },
    supports: { vision: true },
    reasoningEfforts: ['low', 'high'],
    prices: { input: 1e-6 },
  });
  const over: Over = {
    ...on(['old', 'a']),
    entry: { costs: true },
    select: { modelTypes: ['chat', 'embedding'] },
  };
  const planned = plan(config(['a'], old(info)), [successor], over);
  expect(routes(planned)).toEqual(['alias c-old: – → c-a (successor, additive)']);
  expect(removed(planned)[0]?.lost).toEqual(lost);
  expect(planned.level).toBe(lost === undefined ? 'additive' : 'breaking');
});

test('one removed name that nobody answers makes the plan breaking', () => {
  const planned = plan(config(['a', 'z'], old('mode: chat')), ['a'], on(['old', 'a']));
  expect(removed(planned).map(({ name, level }) => `${name} ${level}`)).toEqual([
    'c-z breaking',
    'c-old additive',
  ]);
  expect(planned.level).toBe('breaking');
});

test('a removal that breaks a person’s alias is breaking, since LiteLLM follows no alias to an alias', () => {
  const text = config(['a'], old('mode: chat') + aliases({ mine: 'c-old' }));
  const planned = plan(text, ['a'], on(['old', 'a']));
  expect(removed(planned)).toMatchObject([
    { level: 'breaking', breaks: [{ message: expect.stringContaining('refers to c-old') }] },
  ]);
});

test('fallbacks to a removed name go on working through its alias', () => {
  const text = config(['a'], `${old('mode: chat')}router_settings: {fallbacks: [{c-a: [c-old]}]}\n`);
  const planned = plan(text, ['a'], on(['old', 'a']));
  expect(removed(planned)[0]).not.toHaveProperty('breaks');
  expect(planned.level).toBe('additive');
});

test('a comment that keeps the aliases is obeyed', () => {
  const kept = 'router_settings:\n  model_group_alias: {} # copilot-model-sync: keep\n';
  const planned = plan(config(['a'], old('mode: chat') + kept), ['a'], on(['old', 'a']));
  expect(routes(planned)).toEqual([]);
  expect(notices(planned)).toEqual([
    'A `keep` comment protects `model_group_alias`, so no alias is added for a removed model.',
  ]);
  expect(planned.level).toBe('breaking');
});

/** `old` was removed earlier, and `a` answers for it. */
const EARLIER = config(['a', 'b'], aliases({ 'c-old': 'c-a', mine: 'c-b' }));

test('an alias of an earlier run that is right is left alone', () => {
  expect(plan(EARLIER, ['a', 'b'], ON).changes).toEqual([]);
});

test.each<[string, string, string[]]>([
  ['the alias makes way for the entry', EARLIER, ['added c-old', 'alias c-old']],
  [
    'an alias that calls nothing',
    config(['a'], aliases({ 'c-old': 'c-gone' })),
    ['added c-old', 'alias c-old'],
  ],
  [
    'an alias that calls another provider is a person’s',
    config(['a'], `  - {model_name: x, litellm_params: {model: azure/x}}\n${aliases({ 'c-old': 'x' })}`),
    [],
  ],
  ['a kept alias is a person’s', config(['a'], aliases({ 'c-old': 'c-a # copilot-model-sync: keep' })), []],
  [
    'a file that is included may define what the alias calls',
    config(['a'], `${aliases({ 'c-old': 'c-gone' })}include: [more.yaml]\n`),
    [],
  ],
])('when the model returns: %s', (_, text, expected) => {
  const planned = plan(text, text === EARLIER ? ['a', 'b', 'old'] : ['a', 'old'], ON);
  expect(planned.changes.map(({ kind, name }) => `${kind} ${name}`)).toEqual(expected);
  expect(planned.taken.map(({ name }) => name)).toEqual(expected.length === 0 ? ['c-old'] : []);
  expect(planned.operations.map(({ kind }) => kind)).toEqual(
    expected.length === 0 ? [] : ['insert', 'unset-alias'],
  );
  if (expected.length > 0) expect(planned.level).toBe('additive');
});

test('an alias that the input names keeps the entry out when the model returns', () => {
  const over: Over = { routing: { onRemoval: 'alias', aliases: [{ name: 'c-old', id: 'a' }] } };
  const planned = plan(EARLIER, ['a', 'b', 'old'], over);
  expect([planned.changes, planned.taken.map(({ name }) => name)]).toEqual([[], ['c-old']]);
});

test('without `on-removal: alias` every alias is a person’s', () => {
  const planned = plan(EARLIER, ['a', 'b', 'old']);
  expect([planned.changes, planned.taken.map(({ name }) => name)]).toEqual([[], ['c-old']]);
});

test('the alias of a model that was removed earlier is pointed to the next successor', () => {
  const planned = plan(EARLIER, ['b'], on(['a', 'b']));
  expect(routes(planned)).toEqual([
    'alias c-a: – → c-b (successor, additive)',
    'alias c-old: c-a → c-b (successor, additive)',
  ]);
  expect(planned.level).toBe('additive');
});

test('an alias that no template explains is a person’s, and its breaking is reported', () => {
  const planned = plan(EARLIER, ['a'], on(['b', 'a']));
  expect(routes(planned)).toEqual(['alias c-b: – → c-a (successor, additive)']);
  expect(removed(planned)[0]?.breaks).toMatchObject([
    { message: 'router_settings.model_group_alias.mine refers to c-b, which is removed' },
  ]);
});

test.each<[string, string]>([
  ['that a comment keeps', config(['a', 'b'], aliases({ 'c-old': 'c-a # copilot-model-sync: keep' }))],
  ['that has the name of an entry', config(['a', 'b', 'd'], aliases({ 'c-d': 'c-a' }))],
])('an alias %s is not pointed to the next successor', (_, text) => {
  const planned = plan(text, ['b', 'd'], on(['a', 'b']));
  expect(routes(planned)).toEqual(['alias c-a: – → c-b (successor, additive)']);
  expect(removed(planned)).toMatchObject([{ breaks: [{}], level: 'breaking' }]);
});

test('an alias of the input that answers a removed name needs no successor', () => {
  const over: Over = { routing: { onRemoval: 'alias', aliases: [{ name: 'c-b', id: 'a' }] } };
  const [change] = removed(plan(config(['a', 'b']), ['a'], over));
  expect(change).toMatchObject({ answeredBy: { calls: 'c-a', isPlanned: true }, level: 'additive' });
  expect(change).not.toHaveProperty('noSuccessor');
});

test('an alias of the input follows its model to the successor', () => {
  const over: Over = {
    routing: {
      onRemoval: 'alias',
      aliases: [{ name: 'mine', id: 'b' }],
      successors: [{ pattern: 'b', id: 'a' }],
    },
  };
  const planned = plan(EARLIER, ['a'], over);
  expect(routes(planned)).toEqual([
    'alias c-b: – → c-a (successor, additive)',
    'alias mine: c-b → c-a (successor, additive)',
  ]);
  expect(notices(planned)).toEqual([
    'No managed entry serves b: the alias `mine` of the input `aliases` calls `c-a`.',
  ]);
});

test('without a successor the alias of an earlier run is reported', () => {
  const planned = plan(EARLIER, ['b'], ON);
  expect(routes(planned)).toEqual([]);
  expect(removed(planned)).toMatchObject([
    {
      name: 'c-a',
      noSuccessor: true,
      breaks: [{ message: 'router_settings.model_group_alias.c-old refers to c-a, which is removed' }],
    },
  ]);
});

/** Where every name looks like an id. */
const PLAIN: Over = {
  entry: { modelName: '{id}' },
  routing: {
    onRemoval: 'alias',
    successors: [
      { pattern: 'gpt-a', id: 'gpt-b' },
      { pattern: 'gpt-4*', id: 'gpt-b' },
    ],
  },
};

test('with the template `{id}` an alias is ours only where catalogue or `successors` know the model', () => {
  const text = `model_list:
  - {model_name: gpt-a, litellm_params: {model: github_copilot/gpt-a}, model_info: {mode: chat}}
  - {model_name: gpt-b, litellm_params: {model: github_copilot/gpt-b}, model_info: {mode: chat}}
${aliases({ fast: 'gpt-a', 'gpt-4-turbo': 'gpt-a', 'gpt-x': 'gpt-a' })}`;
  const internal = bare('gpt-x', { pickerEnabled: false });
  expect(routes(plan(text, ['gpt-b', internal], PLAIN))).toEqual([
    'alias gpt-a: – → gpt-b (successor, additive)',
    'alias gpt-4-turbo: gpt-a → gpt-b (successor, additive)',
    'alias gpt-x: gpt-a → gpt-b (successor, additive)',
  ]);
});
