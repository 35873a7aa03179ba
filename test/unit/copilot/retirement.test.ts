import { expect, test } from 'vitest';
import { parseCatalogue } from '../../../src/copilot/catalogue.ts';
import type { Catalogue, Model } from '../../../src/copilot/model.ts';

function parse(...data: Record<string, unknown>[]): Catalogue {
  const parsed = parseCatalogue({ data });
  if (parsed.kind === 'refused') throw new Error(parsed.problem.message);
  return parsed.catalogue;
}

/** The retirement of `gpt-5.2` in a catalogue of this and three other models. */
function retirement(infoMessages: unknown): Model['retirement'] {
  const { models, notices } = parse(
    { id: 'gpt-5.2', name: 'GPT-5.2', info_messages: infoMessages },
    { id: 'gpt-5.4', name: 'GPT-5.4' },
    { id: 'gpt-5.4-mini', name: 'GPT-5.4 mini' },
    { id: 'claude-opus-5', name: 'Claude Opus 5' },
  );
  expect(notices).toEqual([]);
  return models.find(({ id }) => id === 'gpt-5.2')?.retirement;
}

const pending = (message: string) => [{ code: 'model_pending_deprecation', message }];

test.for<[string, unknown, string | undefined]>([
  ['as it was recorded', pending('GPT-5.2 has a planned deprecation date of 2026-06-01.'), '2026-06-01'],
  ['behind a colon', pending('Planned deprecation date: 2026-10-02.'), '2026-10-02'],
  ['already deprecated', [{ code: 'model_deprecated', message: 'Gone on 2026-06-01' }], '2026-06-01'],
  ['the same day twice', [...pending('On 2026-06-01.'), ...pending('2026-06-01')], '2026-06-01'],
  ['two days', pending('Announced on 2026-05-01, deprecated on 2026-06-01.'), undefined],
  ['no day', pending('This model is retiring soon.'), undefined],
  ['a day that does not exist', pending('On 2026-02-30.'), undefined],
  ['the end of an id', pending('gpt-4.1-2025-04-14 is retiring.'), undefined],
  ['another way of writing', pending('On 1 June 2026.'), undefined],
])('the day of a retirement: %s', ([, messages, date]) => {
  const found = retirement(messages);
  expect(found).toBeDefined();
  expect(found?.date).toBe(date);
});

test.for<[string, unknown]>([
  ['another code', [{ code: 'client_version_deprecated', message: 'Update by 2026-06-01.' }]],
  ['no list', null],
  ['an empty list', []],
  ['items of other shapes', [null, 7, 'x', {}, { code: 'model_deprecated' }, { code: 7, message: 'x' }]],
])('a record with %s announces nothing', ([, messages]) => {
  expect(retirement(messages)).toBeUndefined();
});

test('ignores messages that are not a list, and nothing else', () => {
  const { models, notices } = parse({ id: 'a', name: 'A', info_messages: 'soon' });
  expect(models).toEqual([{ id: 'a', name: 'A', limits: {} }]);
  expect(notices.map(({ message }) => message)).toEqual([
    'Catalogue: `info_messages` was ignored, expected array, received string (a).',
  ]);
});

test.for<[string, string | undefined]>([
  ['GPT-5.2 has a planned deprecation date of 2026-06-01. Use GPT-5.4 instead.', 'gpt-5.4'],
  ['We recommend gpt-5.4.', 'gpt-5.4'],
  ['We recommend gpt-5.4-mini.', 'gpt-5.4-mini'],
  ['Please switch to GPT-5.4 mini before then.', 'gpt-5.4-mini'],
  ['Migrate to Claude Opus 5!', 'claude-opus-5'],
  ['Replaced by CLAUDE-OPUS-5', 'claude-opus-5'],
  // Not in the catalogue: another model whose name begins the same.
  ['Use Claude Opus 5.5 instead.', undefined],
  ['Use Claude Opus 5 Fast instead.', undefined],
  ['Use gpt-5.4-nano instead.', undefined],
  ['Use GPT-5.4 nano instead.', undefined],
  ['Use my-gpt-5.4 instead.', undefined],
  ['Use openai/gpt-5.4 instead.', undefined],
  // Two, or none.
  ['Use GPT-5.4 or Claude Opus 5 instead.', undefined],
  ['Use another model instead.', undefined],
  // Mentioned, but not as a replacement.
  ['GPT-5.2 and GPT-5.4 share a quota.', undefined],
  ['Uſe GPT-5.2 instead of ﷽ İ', undefined],
])('the successor in %j', ([message, successor]) => {
  expect(retirement(pending(message))?.successor).toBe(successor);
});

test('a display name that two models have names neither', () => {
  const { models } = parse(
    { id: 'a', info_messages: pending('Use Twin instead.') },
    { id: 'b', name: 'Twin' },
    { id: 'c', name: 'Twin' },
  );
  expect(models[0]?.retirement).toEqual({ message: 'Use Twin instead.' });
});

test('the search is fast for a large hostile catalogue', () => {
  const data = Array.from({ length: 2000 }, (_, n) => ({
    id: `m${n}`,
    name: `${'x'.repeat(n % 90)} ${n}`,
    info_messages: pending('use '.repeat(10_000)),
  }));
  expect(parse(...data).models.every(({ retirement: it }) => it?.successor === undefined)).toBe(true);
});

const TIERS = {
  batch_size: 1_000_000,
  default: { input_price: 125, output_price: 1000, cache_read_price: 12.5, context_max: 272_000 },
  long_context: { input_price: 250, output_price: 1500, cache_price: 25, context_max: 922_000 },
};

test.for<[string, Record<string, unknown>, Partial<Model>]>([
  [
    'both tiers',
    {},
    {
      prices: { input: 0.00000125, output: 0.00001, cacheRead: 0.000000125 },
      longContext: { above: 272_000, prices: { input: 0.0000025, output: 0.000015, cacheRead: 0.00000025 } },
    },
  ],
  ['a tier without prices', { long_context: {} }, { longContext: { above: 272_000 } }],
  [
    'an implausible price in the other tier',
    { long_context: { input_price: 250e9 } },
    { longContext: { above: 272_000 } },
  ],
])('prices of long prompts: %s', ([, over, expected]) => {
  const [model] = parse({ id: 'a', billing: { token_prices: { ...TIERS, ...over } } }).models;
  expect(model).toMatchObject(expected);
  expect(Object.keys(model?.longContext ?? {})).toEqual(Object.keys(expected.longContext ?? {}));
});

test('does not guess a missing border', () => {
  const tier = { ...TIERS.default, context_max: null };
  const [model] = parse({ id: 'a', billing: { token_prices: { ...TIERS, default: tier } } }).models;
  expect(model?.longContext).toBeUndefined();
});

test('an implausible price for long prompts makes all prices unusable', () => {
  const prices = { ...TIERS, long_context: { input_price: -1 } };
  const { models, notices } = parse({ id: 'a', billing: { token_prices: prices } });
  expect(models[0]?.prices).toBeUndefined();
  expect(notices.map(({ message }) => message)).toEqual([
    'Catalogue: `billing.token_prices` was ignored, an implausible price (a).',
  ]);
});

test.for<[string, unknown, readonly string[] | undefined]>([
  ['as they are reported', ['low', 'xhigh', 'none'], ['low', 'xhigh', 'none']],
  ['each once', ['low', 'low'], ['low']],
  ['an empty list', [], undefined],
  ['null', null, undefined],
  ['a text that is not a word', ['low', 'high\n  - x'], undefined],
  ['an item of another type', ['low', 7], undefined],
])('effort levels: %s', ([, levels, expected]) => {
  const record = { id: 'a', capabilities: { supports: { reasoning_effort: levels } } };
  expect(parse(record).models[0]?.reasoningEfforts).toEqual(expected);
});
