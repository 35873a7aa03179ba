import { expect, test } from 'vitest';
import type { Value } from '../../../src/config/model.ts';
import { keyLevel, mostSevere } from '../../../src/sync/level.ts';
import { syncFiles } from '../../../src/sync/sync.ts';
import { catalogue, memory, model, settings } from './models.ts';

test.each<[string, Value | undefined, Value | undefined, string]>([
  ['model_info.supports_vision', undefined, true, 'additive'],
  ['model_info.supports_vision', false, true, 'additive'],
  ['model_info.supports_vision', true, false, 'breaking'],
  ['model_info.supports_vision', true, undefined, 'breaking'],
  ['model_info.max_input_tokens', undefined, 1, 'additive'],
  ['model_info.max_input_tokens', 1, 2, 'additive'],
  ['model_info.max_input_tokens', 2, 1, 'breaking'],
  ['model_info.max_input_tokens', 2, undefined, 'breaking'],
  ['model_info.max_input_tokens', '128000', 64000, 'breaking'],
  ['model_info.max_input_tokens', '64_000', 128000, 'additive'],
  ['model_info.max_input_tokens', '"quoted"', 128000, 'breaking'],
  ['model_info.max_input_tokens', Number.POSITIVE_INFINITY, 128000, 'breaking'],
  ['model_info.max_input_tokens', true, 128000, 'breaking'],
  ['model_info.input_cost_per_token', undefined, 1e-6, 'additive'],
  ['model_info.input_cost_per_token', 2e-6, 1e-6, 'additive'],
  ['model_info.input_cost_per_token', 1e-6, 2e-6, 'breaking'],
  ['model_info.cache_read_input_token_cost', 1e-6, undefined, 'breaking'],
  ['model_info.supports_vision', false, false, 'additive'],
  ['model_info.max_tokens', 16384, 16384, 'additive'],
  ['model_info.max_output_tokens', null, 16384, 'additive'],
  ['model_info.output_cost_per_token', 0, 1e-6, 'breaking'],
  ['model_info.input_cost_per_token', '1e-6', 2e-6, 'breaking'],
  ['model_info.input_cost_per_token', ' 3e-6 ', 2e-6, 'additive'],
  ['model_info.input_cost_per_token', '.000_003', 2e-6, 'additive'],
  ['model_info.input_cost_per_token', '1e-6x', 2e-6, 'breaking'],
  ['model_info.input_cost_per_token', '0x5', 2e-6, 'breaking'],
  ['model_info.input_cost_per_token', '', 2e-6, 'breaking'],
  ['model_info.input_cost_per_token', 'inf', 2e-6, 'breaking'],
  ['model_info.input_cost_per_token', Number.NaN, 2e-6, 'breaking'],
  ['model_info.input_cost_per_token', null, 2e-6, 'additive'],
  ['model_info.input_cost_per_token', 'free', 1e-6, 'breaking'],
  ['model_info.mode', 'chat', undefined, 'breaking'],
  ['model_info.team', undefined, 'a', 'additive'],
  ['model_info.team', 'a', 'b', 'breaking'],
  ['litellm_params.extra_headers', { a: 'b' }, undefined, 'breaking'],
  ['litellm_params.model', 'a', 'b', 'breaking'],
  ['model_info.mode', undefined, 'chat', 'additive'],
  ['model_info.mode', 'chat', 'responses', 'breaking'],
  ['litellm_params.extra_headers', undefined, { a: 'b' }, 'breaking'],
  ['litellm_params.extra_headers.user-agent', 'a', 'b', 'breaking'],
  ['model_info.reasoning_effort_levels', undefined, ['low'], 'additive'],
  ['model_info.reasoning_effort_levels', ['low'], ['high', 'low'], 'additive'],
  ['model_info.reasoning_effort_levels', ['low', 'high'], ['low'], 'breaking'],
  ['model_info.reasoning_effort_levels', 'low', ['low'], 'breaking'],
  ['model_info.reasoning_effort_levels', ['low'], undefined, 'breaking'],
  ['model_info.deprecation_date', '2026-01-01', '2025-01-01', 'additive'],
  ['model_info.successor_model', 'a', 'b', 'additive'],
  ['model_info.display_name', 'a', 'b', 'additive'],
  ['model_info.input_cost_per_token_above_200k_tokens', 1e-6, 2e-6, 'breaking'],
  ['litellm_params.allowed_openai_params', undefined, ['a'], 'additive'],
  ['litellm_params.allowed_openai_params', null, ['a'], 'additive'],
  ['litellm_params.allowed_openai_params', ['a'], ['b', 'a'], 'additive'],
  ['litellm_params.allowed_openai_params', ['a'], ['b'], 'breaking'],
])('%s from %s to %s is %s', (path, from, to, expected) => {
  expect(keyLevel(path.split('.'), from === undefined ? undefined : { value: from }, to)).toBe(expected);
});

test('a value that JSON cannot represent is not taken for a missing one', () => {
  expect(keyLevel(['model_info', 'max_input_tokens'], { value: undefined }, 128_000)).toBe('breaking');
});

test('the most severe level counts, and the level of nothing is none', () => {
  expect(mostSevere([])).toBe('none');
  expect(mostSevere(['none', 'additive'])).toBe('additive');
  expect(mostSevere(['breaking', 'additive', 'none'])).toBe('breaking');
});

test.each<[string, string, string]>([
  ['cache_models_for', '      cache_models_for: 3600\n', 'additive'],
  ['model_info at the wrong place', '      model_info: {team: a}\n', 'additive'],
  ['a header in another case', '      extra_headers: {Editor-Version: vscode/1}\n', 'breaking'],
])('an old shape that is corrected: %s', (_, lines, expected) => {
  const text = `model_list:\n  - model_name: a\n    litellm_params:\n      model: github_copilot/a\n${lines}`;
  const source = { path: 'c.yaml', bytes: new TextEncoder().encode(text), matched: false };
  const over = {
    entry: { extraHeaders: expected === 'breaking' ? { 'editor-version': 'vscode/2' } : undefined },
  };
  expect(syncFiles(catalogue([model('a')]), [source], settings(over), memory()).plan.level).toBe(expected);
});

test('an added entry is additive, a removed one is breaking', () => {
  const text = 'model_list:\n  - model_name: a\n    litellm_params: {model: github_copilot/a}\n';
  const source = { path: 'c.yaml', bytes: new TextEncoder().encode(text), matched: false };
  const levels = (ids: readonly string[], over = {}) =>
    syncFiles(catalogue(ids.map((id) => model(id))), [source], settings(over), memory()).plan.files.flatMap(
      ({ changes }) => changes.map(({ kind, level }) => `${kind} ${level}`),
    );
  expect(levels(['a', 'b'])).toEqual(['added additive', 'updated additive']);
  expect(levels(['b'], { removal: { allowMass: true } })).toEqual(['added additive', 'removed breaking']);
});
