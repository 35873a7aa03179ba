import { expect, test } from 'vitest';
import type { Model } from '../../../src/copilot/model.ts';
import { type SyncResult, syncFiles } from '../../../src/sync/sync.ts';
import { catalogue, memory, model, settings } from './models.ts';

type Over = Parameters<typeof settings>[0];

function sync(text: string | null, models: readonly Model[], over: Over = {}): SyncResult {
  const bytes = text === null ? null : new TextEncoder().encode(text);
  return syncFiles(catalogue(models), [{ path: 'c.yaml', bytes, matched: false }], settings(over), memory());
}

/** The file after a sync, which a second sync leaves as it is. */
function after(text: string | null, models: readonly Model[], over: Over = {}): string {
  const result = sync(text, models, over);
  if (result.kind === 'refused') throw new Error(result.problems.map(({ message }) => message).join());
  const [file] = result.changed;
  const written = file === undefined ? (text ?? '') : new TextDecoder().decode(file.bytes);
  expect(sync(written, models, over)).toMatchObject({ kind: 'synced', changed: [] });
  return written;
}

function notices(result: SyncResult): string[] {
  const all = [...result.plan.notices, ...result.plan.files.flatMap((file) => file.notices)];
  return all.map(({ message }) => message);
}

const efforts = (id: string, over: Partial<Model> = {}): Model =>
  model(id, { reasoningEfforts: ['low', 'high'], supports: { reasoning: true }, ...over });

const SYNCED = `model_list:
  - model_name: gpt-5
    litellm_params:
      model: github_copilot/gpt-5
    model_info:
      mode: chat
      max_tokens: 64000
      max_input_tokens: 128000
      max_output_tokens: 64000
      supports_reasoning: true
`;

test('a reasoning model gets its levels, and on the chat route the parameter is allowed', () => {
  expect(after(SYNCED, [efforts('gpt-5')])).toBe(
    `${SYNCED.replace('/gpt-5\n', '/gpt-5\n      allowed_openai_params: [reasoning_effort]\n')}      reasoning_effort_levels: [low, high]\n`,
  );
});

test.for<[string, Model, boolean, boolean]>([
  ['a chat model', efforts('gpt-5'), true, true],
  ['a Claude model, where the chat route drops the parameter', efforts('Claude-x'), true, false],
  ['a model that serves only /responses', efforts('o9', { endpoints: ['/responses'] }), true, false],
  ['a model whose only level is none', efforts('a', { reasoningEfforts: ['none'] }), false, false],
  ['a model without levels', model('a', { supports: { reasoning: true } }), false, false],
])('a new entry of %s', ([, it, levels, allowed]) => {
  const text = after(null, [it]);
  expect(text.includes('reasoning_effort_levels: [low, high]')).toBe(levels);
  expect(text.includes('allowed_openai_params: [reasoning_effort]')).toBe(allowed);
});

const params = (line: string, text = SYNCED): string => text.replace('/gpt-5\n', `/gpt-5\n      ${line}\n`);

test.for<[string, string, string]>([
  ['is there', 'allowed_openai_params: [reasoning_effort]', ''],
  ['is there in a block list', 'allowed_openai_params:\n        - reasoning_effort # for Ann', ''],
  [
    'is missing from a plain list',
    'allowed_openai_params: [seed] # for Ann',
    'allowed_openai_params: [seed, reasoning_effort] # for Ann',
  ],
  ['is missing from an empty list', 'allowed_openai_params: []', 'allowed_openai_params: [reasoning_effort]'],
  ['has no list', 'allowed_openai_params: null', 'allowed_openai_params: [reasoning_effort]'],
  ['is missing from a block list', 'allowed_openai_params:\n        - seed # for Ann', ''],
  ['is missing from a text', 'allowed_openai_params: seed', ''],
  ['is missing from a list with an anchor in it', 'allowed_openai_params: [&a seed, *a]', ''],
  ['is protected', 'allowed_openai_params: [seed] # copilot-model-sync: keep', ''],
])('in an entry where the parameter %s', ([, line, changed]) => {
  const text = after(params(line), [efforts('gpt-5')]);
  expect(text).toContain(params(changed || line));
  expect(text.match(/reasoning_effort\b/g) ?? []).toHaveLength(
    changed !== '' || line.includes('reason') ? 1 : 0,
  );
});

test.for<[string, string, readonly string[], boolean]>([
  [
    'a person chose for a model that serves both',
    'mode: responses',
    ['/chat/completions', '/responses'],
    false,
  ],
  ['a person protects', 'mode: responses # copilot-model-sync: keep', ['/chat/completions'], false],
  ['the catalogue corrects', 'mode: responses', ['/chat/completions'], true],
  ['the catalogue corrects to it', 'mode: chat', ['/responses'], false],
])('whether the parameter is allowed goes by the mode that %s', ([, line, endpoints, allowed]) => {
  const text = after(SYNCED.replace('mode: chat', line), [efforts('gpt-5', { endpoints })]);
  expect(text.includes('allowed_openai_params')).toBe(allowed);
});

test.for<[string, string, string, string]>([
  ['the same', '[low, high]', '[low, high]', 'none'],
  ['in another order', '[high, "low"]', '[high, "low"]', 'none'],
  [
    'in lines of their own',
    '\n        - high # most\n        - low',
    '\n        - high # most\n        - low',
    'none',
  ],
  ['fewer', '[low]', '[low, high]', 'additive'],
  ['more', '[low, medium, high]', '[low, high]', 'breaking'],
  ['of another kind', 'low', '[low, high]', 'breaking'],
  ['protected', '[low] # copilot-model-sync: keep', '[low] # copilot-model-sync: keep', 'none'],
])('levels that the file states: %s', ([, before, then, level]) => {
  const text = (levels: string): string =>
    `${params('allowed_openai_params: [reasoning_effort]')}      reasoning_effort_levels: ${levels}\n`;
  expect(after(text(before), [efforts('gpt-5')])).toBe(text(then));
  expect(sync(text(before), [efforts('gpt-5')]).plan.level).toBe(level);
});

test('levels that the catalogue no longer reports stay as they are', () => {
  const text = `${SYNCED}      reasoning_effort_levels: [low]\n`;
  expect(after(text, [model('gpt-5', { supports: { reasoning: true } })])).toBe(text);
});

test('parameters of `new-entry` are joined with ours, each once', () => {
  const over = (list: readonly string[]): Over => {
    return { entry: { newEntry: { litellm_params: { allowed_openai_params: list } } } };
  };
  expect(after(null, [efforts('gpt-5')], over(['seed']))).toContain('[seed, reasoning_effort]');
  expect(after(null, [efforts('gpt-5')], over(['reasoning_effort']))).toContain(': [reasoning_effort]\n');
});

const leaving = (over: Partial<NonNullable<Model['retirement']>> = {}): Model =>
  model('gpt-5', {
    supports: { reasoning: true },
    retirement: { message: 'bye', date: '2026-12-03', ...over },
  });

test.for<[string, string]>([
  ['first stated', ''],
  ['written without quotes, which LiteLLM does not read', '      deprecation_date: 2026-12-03\n'],
  ['another', '      deprecation_date: "2026-11-30"\n'],
])('a retirement date is written as a quoted text and is additive: %s', ([, line]) => {
  const text = `${SYNCED}${line}`;
  expect(after(text, [leaving()])).toBe(`${SYNCED}      deprecation_date: "2026-12-03"\n`);
  expect(sync(text, [leaving()]).plan.level).toBe('additive');
});

test('a date in quotes of another kind is left as it is', () => {
  const text = `${SYNCED}      deprecation_date: '2026-12-03'\n`;
  expect(after(text, [leaving()])).toBe(text);
});

test('the successor is written under the name that callers use', () => {
  const listed = [leaving({ successor: 'gpt-6' }), model('gpt-6', { supports: {} })];
  const text = SYNCED.replace('name: gpt-5', 'name: copilot-gpt-5');
  expect(after(text, listed)).toContain('      successor_model: copilot-gpt-6\n');
});

test('the plan lists models that are going to be withdrawn, the next one first, with the days from this run', () => {
  const listed = [
    model('a', { retirement: { message: 'soon' } }),
    model('b', { retirement: { message: 'x', date: '2026-12-03', successor: 'd' } }),
    model('c', { retirement: { message: 'x', date: '2026-11-20' } }),
    model('d'),
  ];
  expect(sync(null, listed).plan.files[0]?.retiring).toEqual([
    { id: 'c', name: 'github_copilot/c', date: '2026-11-20', days: -1 },
    { id: 'b', name: 'github_copilot/b', date: '2026-12-03', days: 12, successor: 'd' },
    { id: 'a', name: 'github_copilot/a' },
  ]);
});

const NAMED = { entry: { displayNames: true } };

test('display names are written when asked for, on one line', () => {
  const named = model('gpt-5', { name: 'GPT\n5\u202E', supports: { reasoning: true } });
  expect(after(SYNCED, [named])).toBe(SYNCED);
  expect(after(SYNCED, [named], NAMED)).toBe(`${SYNCED}      display_name: "GPT 5"\n`);
  expect(sync(`${SYNCED}      display_name: x\n`, [named], NAMED).plan.level).toBe('additive');
});

test('a name without a visible character is not written', () => {
  const named = model('gpt-5', { name: '\u200B\n', supports: { reasoning: true } });
  expect(after(SYNCED, [named], NAMED)).toBe(SYNCED);
});

/** A model whose prompts above a border cost this much, twice the normal price. */
const tiered = (above: number, input = 5e-6): Model =>
  model('gpt-5', {
    limits: { prompt: 922_000, output: 64_000 },
    supports: { reasoning: true },
    prices: { input: 2.5e-6, output: 1.5e-5, cacheRead: 2.5e-7 },
    longContext: { above, prices: { input, output: 3e-5, cacheRead: 5e-7 } },
  });
const COSTS = { entry: { costs: true } };

test.for<[number, string]>([
  [200_000, '200k'],
  [272_000, '272k'],
])('prices of prompts above %i tokens get LiteLLM’s keys, in plain decimals', ([above, name]) => {
  const text = after(SYNCED.replace('128000', '922000'), [tiered(above)], COSTS);
  expect(text).toBe(`${SYNCED.replace('128000', '922000')}      input_cost_per_token: 0.0000025
      output_cost_per_token: 0.000015
      cache_read_input_token_cost: 0.00000025
      input_cost_per_token_above_${name}_tokens: 0.000005
      output_cost_per_token_above_${name}_tokens: 0.00003
      cache_read_input_token_cost_above_${name}_tokens: 0.0000005
`);
  expect(notices(sync(text, [tiered(above)], COSTS))).toEqual([]);
});

test('a higher price above another border is not written, and a notice says so', () => {
  expect(after(null, [tiered(128_000)], COSTS)).not.toContain('above');
  expect(notices(sync(null, [tiered(128_000)], COSTS))).toEqual([
    'gpt-5 costs more above 128,000 tokens. The higher price is not written, because LiteLLM has keys for it only at 200,000 and 272,000 tokens.',
  ]);
  expect(notices(sync(null, [tiered(128_000)]))).toEqual([]);
});

test('without `costs` no price is written', () => {
  expect(after(null, [tiered(200_000)])).not.toContain('cost');
});

test.for<[string, Model, number]>([
  ['more expensive', tiered(272_000), 272_000],
  ['of unknown price', { ...tiered(272_000), longContext: { above: 272_000 } }, 272_000],
  ['more expensive above any border', tiered(128_000), 128_000],
  [
    'not more expensive',
    { ...tiered(272_000), longContext: { above: 272_000, prices: { input: 2.5e-6, output: 1e-5 } } },
    922_000,
  ],
  ['more expensive above more than the window', tiered(1_000_000), 922_000],
  ['not told apart', model('gpt-5', { limits: { prompt: 922_000 } }), 922_000],
])('`default-tier` where long prompts are %s', ([, it, expected]) => {
  const capped = { entry: { maxInputTokens: 'default-tier' } } as const;
  expect(after(null, [it], capped)).toContain(`max_input_tokens: ${expected}\n`);
  expect(after(null, [it])).toContain('max_input_tokens: 922000\n');
});

test('`default-tier` writes no window that the catalogue does not report', () => {
  const it = { ...tiered(272_000), limits: {} };
  expect(after(null, [it], { entry: { maxInputTokens: 'default-tier' } })).not.toContain('max_input');
});

/** A synced file of two entries with these lines in their `litellm_params`. */
const two = (...lines: readonly string[]): string =>
  lines.reduce(
    (text, line, at) =>
      `${text}  - model_name: m${at}\n    litellm_params:\n      model: github_copilot/m${at}\n      ${line}\n`,
    'model_list:\n',
  );
const three = [model('m0'), model('m1'), model('m2')];

test.for<[string, string, Over, string | undefined]>([
  ['the same', two('litellm_credential_name: ann', 'litellm_credential_name: "ann"'), {}, 'ann'],
  ['different ones', two('litellm_credential_name: ann', 'litellm_credential_name: bob'), {}, undefined],
  ['only in part', two('litellm_credential_name: ann', 'rpm: 1'), {}, undefined],
  ['none', two('rpm: 1', 'rpm: 1'), {}, undefined],
  ['what is not a name', two('litellm_credential_name: 7', 'litellm_credential_name: 7'), {}, undefined],
])('when all managed entries name a credential (%s), a new one gets it', ([, text, over, name]) => {
  const [, fresh = ''] = after(text, three, over).split('model_name: m2\n');
  const line = `      model: github_copilot/m2\n      litellm_credential_name: ${name}\n`;
  expect(fresh.includes('credential')).toBe(name !== undefined);
  if (name !== undefined) expect(fresh).toContain(line);
  const said = notices(sync(text, three, over)).filter((it) => it.includes('litellm_credential_name: '));
  expect(said).toEqual(
    name === undefined
      ? []
      : [`m2 gets \`litellm_credential_name: ${name}\`, because all managed entries have it.`],
  );
});

test('a credential of `new-entry` is preferred', () => {
  const over = { entry: { newEntry: { litellm_params: { litellm_credential_name: 'carl' } } } };
  const text = two('litellm_credential_name: ann', 'litellm_credential_name: ann');
  expect(after(text, three, over)).toContain('litellm_credential_name: carl\n');
  expect(notices(sync(text, three, over))).toEqual([]);
});

test('a credential that an entry has is kept', () => {
  expect(after(params('litellm_credential_name: ann'), [efforts('gpt-5')])).toContain(
    'litellm_credential_name: ann',
  );
});
