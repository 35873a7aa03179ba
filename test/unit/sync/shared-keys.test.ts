import { expect, test } from 'vitest';
import type { ValueMap } from '../../../src/config/model.ts';
import { syncFiles } from '../../../src/sync/sync.ts';
import { catalogue, memory, model, settings } from './models.ts';

const entry = (id: string, params: string, info = 'mode: chat'): string => `  - model_name: ${id}
    litellm_params: {model: github_copilot/${id}${params}}
    model_info: {${info}}
`;

function notices(entries: string, newEntry?: ValueMap, ids = ['gpt-a', 'gpt-b', 'gpt-new']): string[] {
  const source = {
    path: 'c.yaml',
    bytes: new TextEncoder().encode(`model_list:\n${entries}`),
    matched: false,
  };
  const over = settings({ entry: { newEntry } });
  const result = syncFiles(catalogue(ids.map((id) => model(id))), [source], over, memory());
  if (result.kind === 'refused') throw new Error('refused');
  return result.plan.files.flatMap((file) => file.notices.map(({ message }) => message));
}

const SHARED =
  entry('gpt-a', ', rpm: 10, api_key: sk-secret', 'mode: chat, access_groups: [x], id: a') +
  entry('gpt-b', ', rpm: 20, tpm: 5, api_key: sk-other', 'mode: chat, access_groups: [x], id: b');
const NOTICE =
  'All 2 managed entries have litellm_params.rpm, litellm_params.api_key and model_info.access_groups; the added entry does not. To set such keys on new entries, use `new-entry`.';

test('keys that all managed entries have and the new one lacks are named, without their values', () => {
  expect(notices(SHARED)).toEqual([NOTICE]);
});

test('keys that `new-entry` sets are not named', () => {
  const some = { litellm_params: { rpm: 3 }, model_info: { access_groups: [] } };
  expect(notices(SHARED, some)).toEqual([
    'All 2 managed entries have litellm_params.api_key; the added entry does not. To set such keys on new entries, use `new-entry`.',
  ]);
  expect(
    notices(SHARED, { litellm_params: { rpm: 3, api_key: 'x' }, model_info: { access_groups: [] } }),
  ).toEqual([]);
});

test.each<[string, string, string[] | undefined]>([
  ['one managed entry only', entry('gpt-a', ', rpm: 10'), ['gpt-a', 'gpt-new']],
  ['a key that one of them lacks', entry('gpt-a', ', rpm: 10') + entry('gpt-b', ''), undefined],
  ['nothing is added', SHARED, ['gpt-a', 'gpt-b']],
  [
    'an entry of somebody else has the key too, but the second managed one does not',
    `${entry('gpt-a', ', rpm: 10')}${entry('gpt-b', '')}  - model_name: x\n    litellm_params: {model: azure/x, rpm: 1}\n`,
    undefined,
  ],
  [
    'keys that a sync owns or removes',
    entry(
      'gpt-a',
      ', cache_models_for: 1',
      'input_cost_per_token: 1, max_tokens: 5, supports_reasoning: true, id: a',
    ) +
      entry(
        'gpt-b',
        ', cache_models_for: 1',
        'input_cost_per_token: 1, max_tokens: 5, supports_reasoning: true, id: b',
      ),
    undefined,
  ],
])('no notice: %s', (_, entries, ids) => {
  expect(notices(entries, undefined, ids)).toEqual([]);
});

test('an entry that is removed does not count', () => {
  const three = SHARED + entry('old', '');
  expect(notices(three)).toEqual([NOTICE]);
});
