import { expect, test } from 'vitest';
import { type SyncResult, syncFiles } from '../../../src/sync/sync.ts';
import { catalogue, memory, model, settings } from './models.ts';

type Over = Parameters<typeof settings>[0];

function sync(text: string, over: Over = {}, ids: readonly string[] = ['gpt-4.1', 'gpt-5']): SyncResult {
  const source = { path: 'c.yaml', bytes: new TextEncoder().encode(text), matched: false };
  return syncFiles(catalogue(ids.map((id) => model(id))), [source], settings(over), memory());
}

const found = ({ plan }: SyncResult): string[] =>
  plan.files.flatMap((file) => file.findings.map(({ place, message }) => `${place.line} ${message}`));

const OURS = `model_list:
  - model_name: azure
    litellm_params: {model: azure/x}
  - model_name: gpt-4.1
    litellm_params:
      model: github_copilot/gpt-4.1
`;

test.each<[string, string, string]>([
  [
    'an entry of somebody else that keeps LiteLLM from starting',
    `${OURS}  - model_name: 4.1\n    litellm_params: {model: azure/y}\n`,
    'model_list[3].model_name',
  ],
  [
    'a setting that keeps LiteLLM from starting',
    `${OURS}router_settings: {routing_strategy: banana}\n`,
    'router_settings.routing_strategy',
  ],
  ['a managed entry that LiteLLM drops', `${OURS}      rpm: many\n`, 'model_list[1].litellm_params.rpm'],
])('a finding that was there before is part of the plan: %s', (_, text, path) => {
  const result = sync(text);
  expect(result.kind).toBe('synced');
  expect(found(result)).toHaveLength(1);
  expect(found(result)[0]).toContain(path);
});

test('the place of a finding is where it is after the edit', () => {
  const text = `${OURS}  - model_name: 4.1\n    litellm_params: {model: azure/y}\n`;
  const before = text.split('\n').findIndex((line) => line.includes('4.1\n') || line.endsWith(' 4.1')) + 1;
  const result = sync(text, {}, ['gpt-4.1']);
  if (result.kind !== 'synced') throw new Error('refused');
  const [line = ''] = found(result)[0]?.split(' ') ?? [];
  const after = new TextDecoder().decode(result.changed[0]?.bytes).split('\n');
  expect(Number(line)).toBeGreaterThan(before);
  expect(after[Number(line) - 1]).toContain('model_name: 4.1');
});

test.each<[string, string]>([
  [
    'an entry of somebody else that LiteLLM drops',
    `${OURS}  - model_name: x\n    litellm_params: {model: azure/y, rpm: many}\n`,
  ],
  ['a warning', `${OURS}general_settings: {masterkey: os.environ/KEY}\n`],
  ['what the plan itself corrects', `${OURS}    model_info: {max_tokens: many}\n`],
])('not part of the plan: %s', (_, text) => {
  expect(found(sync(text))).toEqual([]);
});

test('findings are part of a plan that changes nothing', () => {
  const first = sync(`${OURS}router_settings: {routing_strategy: banana}\n`);
  if (first.kind !== 'synced') throw new Error('refused');
  const again = sync(new TextDecoder().decode(first.changed[0]?.bytes));
  expect([again.plan.level, found(again).length]).toEqual(['none', 1]);
});

test.each<[string, Over]>([
  ['drop the entry', { entry: { newEntry: { litellm_params: { rpm: 'many' } } } }],
  ['fail every call', { entry: { newEntry: { litellm_params: { extra_headers: ['x'] } } } }],
])('an edit that would make LiteLLM %s is refused', (_, over) => {
  const result = sync(OURS, over);
  expect(result).toMatchObject({ kind: 'refused', problems: [{ code: 'EDIT_UNSAFE' }] });
  expect(JSON.stringify(result)).toContain('new-entry');
});

test('an error of the same kind in another entry does not excuse one that the edit would cause', () => {
  const text = `${OURS}  - model_name: x\n    litellm_params: {model: azure/y, rpm: many}\n`;
  expect(sync(text, { entry: { newEntry: { litellm_params: { rpm: 'many' } } } }).kind).toBe('refused');
});

test('a fallback to a removed entry is stated with the removal and refuses nothing', () => {
  const text = `${OURS}  - model_name: old
    litellm_params: {model: github_copilot/old}
router_settings: {fallbacks: [{gpt-4.1: [old, lost]}], model_group_alias: {smart: old}}
`;
  const result = sync(text);
  expect(result.kind).toBe('synced');
  expect(found(result)).toEqual([]);
});

const warnings = ({ plan }: SyncResult): string[] =>
  plan.files.flatMap(({ notices }) =>
    notices.map(({ message }) => message).filter((message) => message.startsWith('This change adds ')),
  );

test('a warning that the edit causes is a notice, once for all entries that have it', () => {
  const over = { entry: { newEntry: { litellm_params: { supported_endpoints: ['/v1/responses'] } } } };
  const one = sync(OURS, over);
  expect(one.kind).toBe('synced');
  expect(warnings(one)).toEqual([
    expect.stringMatching(
      /^This change adds a warning: model_list\[2\]\.litellm_params\.supported_endpoints /,
    ),
  ]);
  expect(warnings(sync(OURS, over, ['gpt-4.1', 'gpt-5', 'o3', 'o4']))).toEqual([
    expect.stringContaining('This change adds 3 warnings such as: model_list['),
  ]);
});

test('an error with which calls fail refuses nothing, and is a notice', () => {
  const headers = `      extra_headers: {user-agent: curl}\n    model_info: {mode: responses}\n`;
  const result = sync(`${OURS}${headers}`);
  expect(result.kind).toBe('synced');
  expect(warnings(result)).toEqual([
    expect.stringMatching(/^This change adds an error: model_list\[1\]\.litellm_params\.extra_headers /),
  ]);
});

test('a warning that was there before is not a notice of the plan', () => {
  const text = `${OURS}      cache_models_for: 1 # copilot-model-sync: keep\ngeneral_settings: {master_key: sk-1234}\n`;
  expect(warnings(sync(text))).toEqual([]);
});
