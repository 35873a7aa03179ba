import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCatalogue } from '../../../src/copilot/catalogue.ts';
import type { Catalogue } from '../../../src/copilot/model.ts';

/** A record in the newest shape. */
function record(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'gpt-5',
    name: 'GPT-5',
    object: 'model',
    version: 'gpt-5-2026-01-01',
    vendor: 'OpenAI',
    preview: false,
    model_picker_enabled: true,
    model_picker_category: 'versatile',
    policy: { state: 'enabled', terms: 'whatever' },
    supported_endpoints: ['/chat/completions', '/responses'],
    billing: {
      token_prices: {
        batch_size: 1_000_000,
        default: { input_price: 125, output_price: 1000, cache_read_price: 12.5, cache_write_price: 0 },
      },
    },
    capabilities: {
      type: 'chat',
      family: 'gpt-5',
      tokenizer: 'o200k_base',
      limits: { max_context_window_tokens: 400_000, max_prompt_tokens: 272_000, max_output_tokens: 128_000 },
      supports: { streaming: true, tool_calls: true, vision: true, reasoning_effort: ['low', 'high'] },
    },
    ...over,
  };
}

function capabilities(over: Record<string, unknown>): Record<string, unknown> {
  return record({ capabilities: { type: 'chat', ...over } });
}

function parse(...data: unknown[]): Catalogue {
  const parsed = parseCatalogue({ data, object: 'list' });
  if (parsed.kind === 'refused') throw new Error(parsed.problem.message);
  return parsed.catalogue;
}

function messages(...data: unknown[]): string[] {
  return parse(...data).notices.map(({ message }) => message);
}

test('a record in the newest shape', () => {
  expect(parse(record())).toStrictEqual({
    models: [
      {
        id: 'gpt-5',
        name: 'GPT-5',
        vendor: 'OpenAI',
        type: 'chat',
        pickerEnabled: true,
        preview: false,
        policy: 'enabled',
        endpoints: ['/chat/completions', '/responses'],
        limits: { contextWindow: 400_000, prompt: 272_000, output: 128_000 },
        supports: { vision: true, toolCalls: true, reasoning: true },
        reasoningEfforts: ['low', 'high'],
        prices: { input: 0.00000125, output: 0.00001, cacheRead: 0.000000125, cacheWrite: 0 },
      },
    ],
    unreadable: [],
    nameless: 0,
    notices: [],
  });
});

test('a record with almost no fields gives a model with almost no fields', () => {
  expect(parse({ id: 'gpt-3.5' }).models).toStrictEqual([{ id: 'gpt-3.5', limits: {} }]);
});

test('null and an empty vendor count as absent', () => {
  const bare = {
    id: 'a',
    name: null,
    vendor: '',
    policy: null,
    billing: null,
    capabilities: { limits: null, supports: null },
  };
  expect(parse(bare)).toMatchObject({ models: [{ id: 'a', limits: {} }], notices: [] });
  expect(Object.keys(parse(bare).models[0] ?? {})).toEqual(['id', 'limits']);
});

test('models are sorted by code unit, whatever the order of the answer', () => {
  const ids = ['gpt-5', 'Gpt-5', 'gpt-4.1', 'o3', 'a/b', 'é'.normalize('NFD').slice(0, 1)];
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (order) => {
      expect(parse(...order.map((id) => record({ id }))).models.map(({ id }) => id)).toEqual([
        'Gpt-5',
        'a/b',
        'e',
        'gpt-4.1',
        'gpt-5',
        'o3',
      ]);
    }),
  );
});

test.for<[string, Record<string, unknown>, string, string]>([
  ['a name', record({ name: 7 }), 'name', 'expected string, received number'],
  ['a preview flag', record({ preview: 'yes' }), 'preview', 'expected boolean, received string'],
  ['a policy', record({ policy: 'enabled' }), 'policy', 'expected object, received string'],
  [
    'one endpoint',
    record({ supported_endpoints: ['/responses', 7] }),
    'supported_endpoints',
    'expected string, received number',
  ],
  [
    'a limit as text',
    capabilities({ limits: { max_output_tokens: '4096' } }),
    'capabilities.limits.max_output_tokens',
    'expected number, received string',
  ],
  [
    'half a token',
    capabilities({ limits: { max_prompt_tokens: 0.5 } }),
    'capabilities.limits.max_prompt_tokens',
    'expected int, received number',
  ],
  ['all limits', capabilities({ limits: [] }), 'capabilities.limits', 'expected object, received array'],
  [
    'all capabilities',
    capabilities({ supports: true }),
    'capabilities.supports',
    'expected object, received boolean',
  ],
  [
    'a batch of nothing',
    record({ billing: { token_prices: { batch_size: 0, default: {} } } }),
    'billing.token_prices.batch_size',
    'Too small: expected number to be >0',
  ],
])('%s of a wrong type is ignored with a notice', ([, wrong, field, why]) => {
  const { models, notices } = parse(wrong);
  expect(models).toHaveLength(1);
  expect(models[0]).toMatchObject({ id: 'gpt-5', type: 'chat' });
  expect(notices).toEqual([{ message: `Catalogue: \`${field}\` was ignored, ${why} (gpt-5).` }]);
});

test('a wrong field does not affect other fields', () => {
  const [model] = parse(
    capabilities({
      limits: { max_prompt_tokens: -1, max_output_tokens: 4096 },
      supports: { vision: 'yes', tool_calls: true, structured_outputs: 1 },
    }),
  ).models;
  expect(model).toMatchObject({
    name: 'GPT-5',
    limits: { output: 4096 },
    supports: { toolCalls: true, unreadable: ['structured_outputs', 'vision'] },
  });
  expect(model?.limits.prompt).toBeUndefined();
  expect(model?.supports?.vision).toBeUndefined();
});

test.for<[string, Record<string, unknown>, boolean | undefined, string[] | undefined]>([
  ['an effort', { reasoning_effort: ['low'] }, true, undefined],
  ['no effort but none', { reasoning_effort: ['none'] }, false, undefined],
  ['adaptive thinking', { adaptive_thinking: true }, true, undefined],
  ['a budget', { max_thinking_budget: 32_000 }, true, undefined],
  ['a budget of nothing', { max_thinking_budget: 0 }, false, undefined],
  ['no sign', { tool_calls: true }, undefined, undefined],
  ['one sign true, one false', { adaptive_thinking: false, max_thinking_budget: 1024 }, true, undefined],
  ['an unreadable sign', { adaptive_thinking: 'yes' }, undefined, ['reasoning']],
  [
    'an unreadable sign, one false',
    { adaptive_thinking: 'yes', max_thinking_budget: 0 },
    undefined,
    ['reasoning'],
  ],
  ['an unreadable sign, one true', { adaptive_thinking: 'yes', max_thinking_budget: 1024 }, true, undefined],
])('reasoning, by %s', ([, supports, reasoning, unreadable]) => {
  const [model] = parse(capabilities({ supports })).models;
  expect(model?.supports?.reasoning).toBe(reasoning);
  expect(model?.supports?.unreadable).toEqual(unreadable);
});

test.for<[string, unknown, string]>([
  [
    'a picker flag of a wrong type',
    record({ model_picker_enabled: 'true' }),
    '`model_picker_enabled`: expected boolean, received string',
  ],
  [
    'a type of a wrong type',
    capabilities({ type: ['chat'] }),
    '`capabilities.type`: expected string, received array',
  ],
  [
    'capabilities of a wrong type',
    record({ capabilities: 'chat' }),
    '`capabilities`: expected object, received string',
  ],
])('%s makes the model unknown, not unpicked', ([, value, why]) => {
  const { models, unreadable, notices } = parse(value, record({ id: 'other' }));
  expect(models.map(({ id }) => id)).toEqual(['other']);
  expect(unreadable).toEqual(['gpt-5']);
  expect(notices).toEqual([
    { message: `Catalogue: The record could not be read and counts as unknown, ${why} (gpt-5).` },
  ]);
});

test.for<[string, string]>([
  ['two words', 'two?words'],
  ['a\nb', 'a?b'],
  ['<img src=x>', '?img?src?x?'],
  ['__proto__', '__proto__?'],
  ['-flag', '-flag?'],
  ['../../etc', '../../etc?'],
  ['é', '?'],
  ['x'.repeat(200), `${'x'.repeat(60)}?`],
])('the hostile id %j is unknown, and shown as %s', ([id, shown]) => {
  const { models, unreadable, notices } = parse(record({ id }), record());
  expect(models.map((model) => model.id)).toEqual(['gpt-5']);
  expect(unreadable).toEqual([shown]);
  expect(notices).toHaveLength(1);
});

test.for<[unknown]>([[null], [7], ['gpt-5'], [[]], [{}], [{ id: '' }], [{ id: 7 }], [{ ID: 'gpt-5' }]])(
  '%j has no id, so that no model counts as gone',
  ([value]) => {
    expect(parse(value, record())).toMatchObject({ nameless: 1, unreadable: [] });
  },
);

test('a readable record is used, although another record with its id is unreadable', () => {
  expect(parse(record({ model_picker_enabled: 1 }), record()).unreadable).toEqual([]);
});

test('identical records are one model, without a notice', () => {
  expect(parse(record(), record())).toMatchObject({ models: [{ id: 'gpt-5' }], notices: [] });
  expect(parse(record(), record()).models).toHaveLength(1);
});

test('of two different records of a model, the one in the picker is used, in either order', () => {
  const shown = record({ preview: true });
  const hidden = record({ model_picker_enabled: false });
  for (const twins of [
    [shown, hidden],
    [hidden, shown],
  ]) {
    expect(parse(...twins).models).toMatchObject([{ pickerEnabled: true, preview: true }]);
    expect(messages(...twins)).toEqual([
      'Catalogue: gpt-5 is listed twice with different facts; the one in the picker is used.',
    ]);
  }
});

test('of several records outside the picker, the longest one is used, in any order', () => {
  const full = record({ model_picker_enabled: false });
  const bare = record({ model_picker_enabled: false, billing: undefined });
  const other = record({ model_picker_enabled: false, name: 'GPT-6' });
  const results = [
    [full, bare, other],
    [other, bare, full],
    [bare, other, full],
  ].map((twins) => parse(...twins).models);
  expect(results[1]).toEqual(results[0]);
  expect(results[2]).toEqual(results[0]);
  expect(results[0]).toMatchObject([{ prices: { input: 0.00000125 } }]);
});

test('the same mistake in many records is one notice', () => {
  const many = Array.from({ length: 1000 }, (_, n) => record({ id: `m-${n}`, preview: 'x' }));
  expect(messages(...many)).toEqual([
    'Catalogue: `preview` was ignored, expected boolean, received string (m-0, m-1, m-10, m-100, m-101 and 995 more).',
  ]);
  expect(messages(record(), {}, {}, {}, 7)).toEqual([
    'Catalogue: A record has no id (3 times).',
    'Catalogue: A record is not an object.',
  ]);
});

test.for<[string, unknown, Record<string, number> | undefined]>([
  ['the old name of the cache price', { cache_price: 50 }, { cacheRead: 0.0000005 }],
  ['both names', { cache_price: 50, cache_read_price: 60 }, { cacheRead: 0.0000006 }],
  ['no price', {}, undefined],
  ['a price of nothing', { input_price: 0 }, { input: 0 }],
  ['the most expensive price', { output_price: 100_000 }, { output: 0.001 }],
])('prices: %s', ([, price, expected]) => {
  const billing = { token_prices: { batch_size: 1_000_000, default: price } };
  expect(parse(record({ billing })).models[0]?.prices).toEqual(expected);
});

test.for<[string, Record<string, number>]>([
  ['in billionths of a credit', { input_price: 125e9, cache_price: 0 }],
  ['below zero', { input_price: 125, output_price: -1 }],
  ['implausibly high', { input_price: 125, output_price: 100_001 }],
])('a price %s makes all prices of the model unusable', ([, price]) => {
  const billing = { token_prices: { batch_size: 1_000_000, default: price } };
  const { models, notices } = parse(record({ billing }));
  expect(models[0]).not.toHaveProperty('prices');
  expect(notices).toEqual([
    { message: 'Catalogue: `billing.token_prices` was ignored, an implausible price (gpt-5).' },
  ]);
});

test.for<[unknown, string]>([
  [null, 'null'],
  [7, 'a number'],
  ['<html>', 'a string'],
  [[record()], 'a bare list'],
  [{}, 'an empty object'],
  [{ data: { 'gpt-5': {} } }, 'an object with the fields data'],
  [
    { message: 'Bad\ncredentials', status: '401' },
    'an object with the fields message, status; it says “Bad credentials”',
  ],
])('%j is not a model list', ([body, what]) => {
  expect(parseCatalogue(body)).toMatchObject({
    kind: 'refused',
    problem: {
      code: 'COPILOT_ANSWER',
      message: `This is not a model list but ${what}. A model list has a list in its field \`data\`.`,
    },
  });
});

test.for<[unknown[], string]>([
  [[], 'The catalogue contains no models.'],
  [[7, {}], 'No record of the catalogue can be read (2 records); the first is not an object.'],
  [
    [record({ id: 'a b' })],
    'No record of the catalogue can be read (1 record); the first is unreadable, the id is not a valid model id.',
  ],
])('a catalogue without a usable model is an error: %j', ([data, message]) => {
  expect(parseCatalogue({ data })).toMatchObject({
    kind: 'refused',
    problem: { code: 'CATALOGUE_EMPTY', message },
  });
});

test('no JSON value makes it throw, and a good record is read whatever is next to it', () => {
  const hostile = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(fc.constantFrom(...Object.keys(record()), '__proto__', 'constructor'), fc.jsonValue()),
    fc.record({
      id: fc.constant('hostile'),
      capabilities: fc.dictionary(fc.constantFrom('type', 'limits', 'supports'), fc.jsonValue()),
    }),
  );
  fc.assert(
    fc.property(fc.array(hostile), fc.jsonValue(), (neighbors, body) => {
      expect(['catalogue', 'refused']).toContain(parseCatalogue(body).kind);
      expect(parse(...neighbors, record({ id: 'good' })).models).toContainEqual(
        expect.objectContaining({ id: 'good', type: 'chat' }),
      );
    }),
  );
});
