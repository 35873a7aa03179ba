import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ModelOptions } from '../servers/copilot/model.ts';
import { CONFIG, models, requests, THREE_REQUESTS } from './support/scenes.ts';
import { type Stage, stage } from './support/stage.ts';

const BRANCH = 'copilot-model-sync';
const INPUTS = { 'on-removal': 'alias', 'removal-grace-days': '0', 'allow-mass-removal': 'true' };
const ANNOUNCED = {
  info_messages: [
    { code: 'model_pending_deprecation', message: 'This model leaves on 2030-01-01. Use GPT-5.4 instead.' },
  ],
};
const LEAVING: ModelOptions = { id: 'gpt-4.1', raw: ANNOUNCED };
const NEXT: ModelOptions = { id: 'gpt-5.4', name: 'GPT-5.4' };

/** A repository whose config serves these models, as a merged pull request left it. */
async function synced(...wanted: (string | ModelOptions)[]): Promise<Stage> {
  const scene = await stage({
    files: { 'config.yaml': CONFIG },
    catalogue: models(...wanted),
    settings: { autoMerge: true, requiredChecks: true },
    token: { kind: 'app' },
  });
  await scene.run();
  merge(scene, 1);
  return scene;
}

function merge({ repository }: Stage, number: number): void {
  repository.merge(number, 'squash');
  repository.deleteBranch(BRANCH);
}

const config = ({ repository }: Stage, branch = BRANCH): string =>
  repository.files(branch)['config.yaml'] ?? '';
const names = (text: string): string[] =>
  parse(text).model_list.map((entry: { model_name: string }) => entry.model_name);

test('A removed model is answered by the successor that Copilot announced, and the pull request may merge by itself', async () => {
  const scene = await synced(LEAVING, NEXT);
  scene.copilot.catalogue = models(NEXT);
  const run = await scene.run({ ...INPUTS, 'auto-merge': 'additive' });
  expect(run.code).toBe(0);
  expect(run.outputs).toMatchObject({
    'change-level': 'additive',
    removed: '["gpt-4.1"]',
    aliases: '["copilot-gpt-4.1"]',
  });
  expect(names(config(scene))).toEqual(['gpt-4o', 'copilot-gpt-5.4']);
  expect(parse(config(scene)).router_settings).toEqual({
    model_group_alias: { 'copilot-gpt-4.1': 'copilot-gpt-5.4' },
  });
  const pull = scene.repository.pullRequest(2);
  expect(pull).toMatchObject({ title: 'Update Copilot models: remove copilot-gpt-4.1', autoMerge: 'squash' });
  expect(pull.body).toContain('are answered by `copilot-gpt-5.4` from now on');
  expect(pull.body).toContain('Each removed name is answered by a successor from now on');
  expect(pull.body).not.toContain('Breaking');
  expect(run.log).toContain('calls to it are answered by `copilot-gpt-5.4` from now on');
  expect(run.summary).toContain('are answered by `copilot-gpt-5.4` from now on');

  await scene.run({ ...INPUTS, 'auto-merge': 'additive' });
  expect(requests(scene)).toEqual(THREE_REQUESTS);
  merge(scene, 2);
  expect((await scene.run(INPUTS)).outputs.changed).toBe('false');
  expect(requests(scene)).toEqual(THREE_REQUESTS);
});

test('When the model comes back, its alias is removed and the entry added', async () => {
  const scene = await synced(LEAVING, NEXT);
  scene.copilot.catalogue = models(NEXT);
  await scene.run(INPUTS);
  merge(scene, 2);
  scene.copilot.catalogue = models('gpt-4.1', NEXT);
  const run = await scene.run(INPUTS);
  expect(run.outputs).toMatchObject({
    'change-level': 'additive',
    added: '["gpt-4.1"]',
    aliases: '["copilot-gpt-4.1"]',
  });
  expect(names(config(scene)).toSorted()).toEqual(['copilot-gpt-4.1', 'copilot-gpt-5.4', 'gpt-4o']);
  expect(parse(config(scene)).router_settings?.model_group_alias ?? {}).toEqual({});
  expect(scene.repository.pullRequest(3).body).toContain(
    '| alias `copilot-gpt-4.1` | removed | `copilot-gpt-5.4` | an entry of that name is added |',
  );
  merge(scene, 3);
  expect((await scene.run(INPUTS)).outputs.changed).toBe('false');
});

test('Without an announcement `successors` names the successor, and one that lacks something is breaking', async () => {
  const scene = await synced(
    { id: 'gpt-4.1', supports: { tool_calls: true, vision: true } },
    { id: 'gpt-5.4', supports: { tool_calls: true } },
    'gpt-5.5',
  );
  scene.copilot.catalogue = models({ id: 'gpt-5.4', supports: { tool_calls: true } }, 'gpt-5.5');
  const run = await scene.run({
    ...INPUTS,
    successors: 'gpt-4*: gpt-5.4\n"*": gpt-5.5',
    'auto-merge': 'additive',
  });
  expect(run.outputs).toMatchObject({ 'change-level': 'breaking', removed: '["gpt-4.1"]' });
  expect(parse(config(scene)).router_settings.model_group_alias).toEqual({
    'copilot-gpt-4.1': 'copilot-gpt-5.4',
  });
  expect(scene.repository.pullRequest(2)).toMatchObject({ autoMerge: undefined });
  expect(scene.repository.pullRequest(2).body).toContain(
    'calls to it are answered by `copilot-gpt-5.4` from now on, which lacks or lowers `supports_vision`.',
  );
});

test('Without a known successor the entry is removed alone, and the body says that calls fail', async () => {
  const scene = await synced('gpt-4.1', NEXT);
  scene.copilot.catalogue = models(NEXT);
  const run = await scene.run({ ...INPUTS, successors: 'o*: gpt-5.4' });
  expect(run.outputs).toMatchObject({ 'change-level': 'breaking', removed: '["gpt-4.1"]', aliases: '[]' });
  expect(config(scene)).not.toContain('router_settings');
  expect(scene.repository.pullRequest(2).body).toContain('fail: no successor is known');
  expect(run.log).toContain('calls to it fail: no successor is known');
});

test('By default no alias is added', async () => {
  const scene = await synced(LEAVING, NEXT);
  scene.copilot.catalogue = models(NEXT);
  const run = await scene.run({ ...INPUTS, 'on-removal': 'remove', successors: 'gpt-4*: gpt-5.4' });
  expect(run.outputs).toMatchObject({ 'change-level': 'breaking', aliases: '[]' });
  expect(config(scene)).not.toContain('router_settings');
});

test('An answer without the successor does not take the alias out of the open pull request', async () => {
  const scene = await synced(LEAVING, NEXT, 'gpt-5.5');
  scene.copilot.catalogue = models(NEXT, 'gpt-5.5');
  const inputs = { 'on-removal': 'alias' };
  await scene.run(INPUTS);
  const before = scene.repository.branches();
  scene.copilot.catalogue = models('gpt-5.5');
  const run = await scene.run(inputs);
  expect(run.outputs.aliases).toBe('["copilot-gpt-4.1"]');
  expect(scene.repository.branches()).toEqual(before);
  expect(scene.repository.pullRequest(2).body).toContain('are answered by `copilot-gpt-5.4` from now on');
});

test('A model that is withdrawn on an unknown day is an annotation', async () => {
  const message = 'This model is being withdrawn. Use GPT-5.4 instead.';
  const raw = { info_messages: [{ code: 'model_pending_deprecation', message }] };
  const scene = await synced({ id: 'gpt-4.1', raw }, NEXT);
  const run = await scene.run();
  expect(run.outputs.changed).toBe('false');
  expect(run.log).toContain(
    '::notice file=config.yaml::copilot-gpt-4.1 leaves on a date that Copilot does not state. Its successor is gpt-5.4.',
  );
});
