import { expect, test } from 'vitest';
import { models, requests, THREE_REQUESTS } from './support/scenes.ts';
import { stage } from './support/stage.ts';

/** A name that something else already has is never added. */

const entry = (name: string, model: string): string =>
  `  - model_name: ${name}\n    litellm_params:\n      model: ${model}\n`;
const CONFIG = `model_list:
${entry('gpt-4.1', 'github_copilot/gpt-4.1')}${entry('gpt-4o', 'azure/gpt-4o-eu')}`;
const CATALOGUE = models('gpt-4.1', 'gpt-4o', 'gpt-5');

test('A model whose name belongs to another provider is left out, and the rest is synced', async () => {
  const scene = await stage({ files: { 'config.yaml': CONFIG }, catalogue: CATALOGUE });
  const run = await scene.run({ 'auto-merge': 'additive' });
  expect(run.code).toBe(0);
  expect(run.outputs).toMatchObject({ added: '["gpt-5"]', 'change-level': 'additive' });
  const text = scene.repository.files('copilot-model-sync')['config.yaml'] ?? '';
  expect(text.match(/model_name: gpt-4o$/gm)).toHaveLength(1);
  expect(text).not.toContain('github_copilot/gpt-4o\n');
  expect(run.log).not.toContain('+ gpt-4o');
  expect(scene.repository.pullRequest(1).body).not.toMatch(/github_copilot\/gpt-4o|`gpt-4o` is added/);
});

test.each<[string, string]>([
  [
    'an alias',
    `${entry('gpt-4.1', 'github_copilot/gpt-4.1')}router_settings: {model_group_alias: {gpt-4o: gpt-4.1}}\n`,
  ],
  [
    'an id',
    `${entry('gpt-4.1', 'github_copilot/gpt-4.1')}${entry('x', 'azure/x')}    model_info: {id: gpt-4o}\n`,
  ],
])('A model whose name belongs to %s is left out', async (_, list) => {
  const scene = await stage({ files: { 'config.yaml': `model_list:\n${list}` }, catalogue: CATALOGUE });
  expect((await scene.run()).outputs.added).toBe('["gpt-5"]');
});

test('After the merge there is nothing to do, and a run makes three requests', async () => {
  const scene = await stage({ files: { 'config.yaml': CONFIG }, catalogue: CATALOGUE });
  await scene.run();
  const merged = scene.repository.files('copilot-model-sync')['config.yaml'] ?? '';
  const after = await stage({ files: { 'config.yaml': merged }, catalogue: CATALOGUE });
  const run = await after.run();
  expect(run.outputs).toMatchObject({ changed: 'false', models: '["gpt-4.1","gpt-5"]' });
  expect(requests(after)).toEqual(THREE_REQUESTS);
});

test('A name of one file is not given to another model in the other file, while both get new models', async () => {
  const scene = await stage({
    files: {
      'prod.yaml': `model_list:\n${entry('gpt-4.1', 'github_copilot/gpt-4.1')}`,
      'staging.yaml': CONFIG,
    },
    catalogue: CATALOGUE,
  });
  const run = await scene.run({ 'config-path': 'prod.yaml\nstaging.yaml' });
  expect(run.outputs.added).toBe('["gpt-5"]');
  const files = scene.repository.files('copilot-model-sync');
  expect(files['prod.yaml']).toContain('model_name: gpt-5\n');
  expect(files['prod.yaml']).not.toContain('gpt-4o');
  expect(files['staging.yaml']).toContain('model_name: gpt-5\n');
});

test('A wildcard does not prevent additions, and the pull request names the entries that are added beside it', async () => {
  const config = `model_list:\n${entry('gpt-4.1', 'github_copilot/gpt-4.1')}${entry('"*"', '"openai/*"')}`;
  const scene = await stage({ files: { 'config.yaml': config }, catalogue: CATALOGUE });
  const run = await scene.run();
  expect(run.outputs.added).toBe('["gpt-4o","gpt-5"]');
  const { body } = scene.repository.pullRequest(1);
  expect(body).toContain('also answers calls to gpt-4o and gpt-5. LiteLLM prefers an exact name');
  expect(body.match(/prefers an exact name/g)).toHaveLength(1);
});
