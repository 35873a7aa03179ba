import { expect, test } from 'vitest';
import { expectRefusal, models } from './support/scenes.ts';
import { stage } from './support/stage.ts';

/** Edits that would be wrong: they are left out, marked as breaking, or refused. */

const OURS = `model_list:
  - model_name: copilot-gpt-4.1
    litellm_params:
      model: github_copilot/gpt-4.1
`;

test('A small file whose only model is gone is synced when many are added', async () => {
  const many = Array.from({ length: 20 }, (_, at) => `gpt-5.${at}`);
  const scene = await stage({ files: { 'config.yaml': OURS }, catalogue: models(...many) });
  const run = await scene.run({ 'removal-grace-days': '0' });
  expect(run.code).toBe(0);
  expect(run.outputs).toMatchObject({ removed: '["gpt-4.1"]', held: '[]' });
  const text = scene.repository.files('copilot-model-sync')['config.yaml'] ?? '';
  expect(text).not.toContain('gpt-4.1');
  expect(text.match(/model_name:/g)).toHaveLength(20);
});

test('A model that LiteLLM cannot call is left out, and one that it reaches on /v1/messages only is named', async () => {
  const scene = await stage({
    files: { 'config.yaml': OURS },
    catalogue: models(
      'gpt-4.1',
      { id: 'gpt-socket', endpoints: ['ws:/responses'] },
      { id: 'gpt-messages', endpoints: ['/v1/messages'] },
      { id: 'claude-messages', endpoints: ['/v1/messages'] },
    ),
  });
  const run = await scene.run();
  expect(run.outputs.added).toBe('["claude-messages"]');
  const text = scene.repository.files('copilot-model-sync')['config.yaml'] ?? '';
  expect(text).toContain('model: github_copilot/claude-messages\n    model_info:\n      mode: chat\n');
  expect(scene.repository.pullRequest(1).body).toContain('claude-messages serves only `/v1/messages`');
  const list = await scene.cli(['models', '--all']);
  expect(list.stdout).toMatch(/gpt-socket .*serves only `ws:\/responses`, where LiteLLM cannot call it/);
  const local = await scene.cli(['sync', '--dry-run', '--create-config']);
  expect(local.stdout).toContain('note: claude-messages serves only `/v1/messages`');
});

test.each<[string, string, string]>([
  ['written as YAML 1.2', '1e-6', 'breaking'],
  ['that is not a number', 'free', 'breaking'],
  ['that was higher', '3e-6', 'additive'],
])('A price %s is compared as LiteLLM reads it', async (_, price, level) => {
  const scene = await stage({
    files: {
      'config.yaml': `${OURS}    model_info:\n      mode: chat\n      input_cost_per_token: ${price}\n`,
    },
    catalogue: models({ id: 'gpt-4.1', prices: { input: 2, output: 8 } }),
  });
  const run = await scene.run({ costs: 'true', 'auto-merge': 'additive' });
  expect(run.outputs).toMatchObject({ updated: '["gpt-4.1"]', 'change-level': level });
});

test('A correct price is not rewritten', async () => {
  const price = '      input_cost_per_token: 2e-6  # per token\n';
  const scene = await stage({
    files: { 'config.yaml': `${OURS}    model_info:\n      mode: chat\n${price}` },
    catalogue: models({ id: 'gpt-4.1', prices: { input: 2, output: 8 } }),
  });
  await scene.run({ costs: 'true' });
  expect(scene.repository.files('copilot-model-sync')['config.yaml']).toContain(price);
});

test('Copilot entries that match no template are refused with what to set, and never doubled', async () => {
  const config = OURS.replace('copilot-gpt-4.1', 'gpt-4-1');
  const scene = await stage({ files: { 'config.yaml': config }, catalogue: models('gpt-4.1') });
  const run = await scene.run();
  expectRefusal(scene, run, 'TEMPLATE_UNKNOWN');
  expect(run.log).toContain('gpt-4-1 for github_copilot/gpt-4.1');
  expect(run.log).toContain('model-name: "github_copilot/{id}"');
  expect((await scene.run({ 'model-name': 'cp-{id}' })).outputs.added).toBe('["gpt-4.1"]');
});

test('An edit that would make LiteLLM drop an entry is refused', async () => {
  const scene = await stage({ files: { 'config.yaml': OURS }, catalogue: models('gpt-4.1', 'gpt-5') });
  const run = await scene.run({ 'new-entry': 'litellm_params: {rpm: many}' });
  expectRefusal(scene, run, 'EDIT_UNSAFE');
  expect(run.log).toContain('`new-entry`');
});

test('Keys that all entries share and a new one lacks are named in the pull request, without values', async () => {
  const config = `${OURS}      api_key: sk-1\n${OURS.replace('model_list:\n', '').replaceAll('gpt-4.1', 'gpt-4o')}      api_key: sk-2\n`;
  const scene = await stage({
    files: { 'config.yaml': config },
    catalogue: models('gpt-4.1', 'gpt-4o', 'gpt-5'),
  });
  const run = await scene.run();
  const { body } = scene.repository.pullRequest(1);
  expect(body).toContain('All 2 managed entries have litellm');
  expect(body).toContain('`new-entry`');
  expect(body + run.log + run.summary).not.toMatch(/sk-[12]/);
});
