import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CONFIG, expectRefusal, models, requests } from './support/scenes.ts';
import { stage } from './support/stage.ts';
import { workspace } from './support/workspace.ts';

const INDENTED = CONFIG.replaceAll(/^(?=.)/gm, '    ');
const CONFIG_MAP = `apiVersion: v1
kind: ConfigMap
metadata: {name: litellm}
data:
  config.yaml: |
${INDENTED}---
apiVersion: v1
kind: Service
metadata: {name: litellm}
`;

test('A glob finds the configs, skips other files, and all configs change in one commit', async () => {
  const scene = await stage({
    files: {
      'a/config.yaml': CONFIG,
      'b/config.yaml': CONFIG,
      'c/config.yaml': 'replicas: 2\n',
      'README.md': '',
    },
    catalogue: models('gpt-4.1', 'gpt-5.4'),
  });
  const run = await scene.run({ 'config-path': '*/config.yaml' });
  expect(run.code).toBe(0);
  expect(requests(scene)).toEqual([
    'GET /copilot_internal/v2/token 200',
    'GET /models 200',
    'GET /repos/acme/gateway/git/trees/HEAD?recursive=1 200',
    'POST /graphql query Read 200',
    'POST /repos/acme/gateway/git/trees 201',
    'POST /repos/acme/gateway/git/commits 201',
    'POST /graphql mutation UpdateRefs 200',
    'POST /repos/acme/gateway/pulls 201',
  ]);
  expect(scene.repository.commit('copilot-model-sync').files).toEqual(['a/config.yaml', 'b/config.yaml']);
  expect(run.log).toContain('c/config.yaml: skipped, because it has no `model_list`');
  expect(run.outputs.added).toBe('["gpt-5.4"]');
});

test('A glob without a match shows what was looked at', async () => {
  const scene = await stage({ files: { 'a.yaml': CONFIG }, catalogue: models('gpt-4.1') });
  const run = await scene.run({ 'config-path': 'helm/*.yaml' });
  expectRefusal(scene, run, 'CONFIG_PATH');
  expect(run.log).toContain('1 file exists, and 1 is YAML or JSON: a.yaml.');
});

test('One refused file fails the run before anything is written, and is named', async () => {
  const scene = await stage({
    files: { 'a/config.yaml': CONFIG, 'b/config.yaml': 'model_list: banana\n' },
    catalogue: models('gpt-4.1', 'gpt-5.4'),
  });
  const run = await scene.run({ 'config-path': '*/config.yaml' });
  expectRefusal(scene, run, 'NOT_A_LIST');
  expect(run.log).toContain('b/config.yaml:1:13');
  expect(run.log).toContain(
    'Without it, the other files would have these changes:\na/config.yaml: names like copilot-{id}, as in the file\n  + copilot-gpt-5.4\n',
  );
});

test('A config in a ConfigMap of a manifest with several documents is edited in place', async () => {
  const scene = await stage({ files: { 'k8s.yaml': CONFIG_MAP }, catalogue: models('gpt-4.1', 'gpt-5.4') });
  const run = await scene.run({ 'config-path': 'k8s.yaml#/data/config.yaml' });
  expect(run.code).toBe(0);
  const text = scene.repository.files('copilot-model-sync')['k8s.yaml'] ?? '';
  expect(text).toContain('\n      - model_name: copilot-gpt-5.4\n');
  expect(text.endsWith('---\napiVersion: v1\nkind: Service\nmetadata: {name: litellm}\n')).toBe(true);
});

test('A config in a Helm values file is edited in place, and a missing pointer is an error', async () => {
  const scene = await stage({
    files: { 'values.yaml': 'replicas: 2\nproxy_config:\n  model_list: []\nimage: x\n' },
    catalogue: models('gpt-4.1'),
  });
  expect((await scene.run({ 'config-path': 'values.yaml#/proxy_config' })).code).toBe(0);
  const text = scene.repository.files('copilot-model-sync')['values.yaml'] ?? '';
  expect(text).toMatch(
    /^replicas: 2\nproxy_config:\n {2}model_list:\n {4}- model_name: github_copilot\/gpt-4\.1\n/,
  );
  expect(text.endsWith('image: x\n')).toBe(true);
  const wrong = await scene.run({ 'config-path': 'values.yaml#/proxy' });
  expect(wrong.log).toContain('title=POINTER_MISSING');
});

test('Globs in the workspace work the same way', async () => {
  const scene = await stage({ catalogue: models('gpt-4.1', 'gpt-5.4') });
  const folder = workspace({ 'x/config.yaml': CONFIG, 'x/node_modules/y/config.yaml': CONFIG });
  const run = await scene.run({ mode: 'write', 'config-path': '**/config.yaml' }, { workspace: folder });
  expect(run.code).toBe(0);
  expect(readFileSync(join(folder, 'x/config.yaml'), 'utf8')).toContain('copilot-gpt-5.4');
  expect(readFileSync(join(folder, 'x/node_modules/y/config.yaml'), 'utf8')).toBe(CONFIG);
});
