import { expect, test } from 'vitest';
import { CONFIG, expectRefusal, models, requests } from './support/scenes.ts';
import { type Stage, stage } from './support/stage.ts';
import { workspace } from './support/workspace.ts';

/** A path to a file that is not a LiteLLM config: nothing is written, and the right path is named where it can be. */

const INDENTED = CONFIG.replaceAll(/^(?=.)/gm, '    ');
const VALUES = `replicaCount: 2\nproxy_config:\n${INDENTED}`;

function scene(files: Readonly<Record<string, string>>): Promise<Stage> {
  return stage({ files, catalogue: models('gpt-4.1', 'gpt-5.4') });
}

test.for<[string, string, string, string]>([
  ['Helm values', 'values.yaml', VALUES, 'Set `config-path: values.yaml#/proxy_config`.'],
  ['a kustomization', 'kustomization.yaml', 'resources: [deployment.yaml]\n', '(`resources`)'],
  [
    'a ConfigMap',
    'configmap.yaml',
    `apiVersion: v1\nkind: ConfigMap\ndata:\n  config.yaml: |\n${INDENTED}`,
    'Set `config-path: configmap.yaml#/data/config.yaml`.',
  ],
  [
    'an Argo Application',
    'app.yaml',
    `kind: Application\nspec:\n  valuesObject:\n${INDENTED}`,
    'Set `config-path: app.yaml#/spec/valuesObject`.',
  ],
  ['a compose file', 'docker-compose.yml', 'services: {litellm: {image: litellm}}\n', '(`services`)'],
  ['a package.json', 'package.json', '{"name": "x", "version": "1.0.0"}\n', '(`name`, `version`)'],
])('%s is refused, by the sync, `check` and `doctor`', async ([, path, text, words]) => {
  const it = await scene({ [path]: text });
  const run = await it.run({ 'config-path': path });
  expectRefusal(it, run, 'NOT_LITELLM');
  expect(run.log).toContain(words);
  const cwd = workspace({ [path]: text });
  const check = await it.cli(['check', '--config', path], { cwd });
  expect(check.code).toBe(1);
  expect(check.stderr).toContain(`error NOT_LITELLM: ${path}: The file is not a LiteLLM config`);
  const doctor = await it.cli(['doctor', '--config', path], { cwd });
  expect(doctor.code).toBe(1);
  expect(doctor.stdout).toMatch(/^wrong +config +NOT_LITELLM: /m);
});

test('The pointer that the message suggests works', async () => {
  const it = await scene({ 'values.yaml': VALUES });
  const refused = await it.run({ 'config-path': 'values.yaml' });
  const [, pointed = ''] = /Set `config-path: (\S+)`/.exec(refused.log) ?? [];
  expect((await it.run({ 'config-path': pointed })).outputs.added).toBe('["gpt-5.4"]');
});

test('Globs that match files without any config fail, and say which files and why', async () => {
  const files = { 'k8s/a.yaml': 'kind: Service\n', 'k8s/b.yaml': 'kind: Deployment\n' };
  const it = await scene(files);
  const run = await it.run({ 'config-path': 'k8s/*.yaml' });
  expectRefusal(it, run, 'CONFIG_PATH');
  expect(run.log).toContain(
    'None of the files that `config-path` matches is a LiteLLM config:%0A- k8s/a.yaml: it has no `model_list`%0A- k8s/b.yaml:',
  );
  const cwd = workspace(files);
  for (const command of ['sync', 'check']) {
    const ended = await it.cli([command, '--config', 'k8s/*.yaml'], { cwd });
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain(
      'error CONFIG_PATH: None of the files that `config-path` matches is a LiteLLM config:',
    );
  }
});

test('Files that a glob matches but that are skipped are listed, also on the command line', async () => {
  const files = { 'k8s/a.yaml': 'kind: Service\n', 'k8s/config.yaml': CONFIG };
  const it = await scene(files);
  const run = await it.run({ 'config-path': 'k8s/*.yaml' });
  expect(run.code).toBe(0);
  expect(run.log).toContain('k8s/a.yaml: skipped, because it has no `model_list`');
  expect(run.summary).toContain('`k8s/a.yaml`: it has no `model_list`');
  const ended = await it.cli(['sync', '--config', 'k8s/*.yaml'], { cwd: workspace(files) });
  expect(ended.stdout).toContain('k8s/a.yaml: skipped, because it has no `model_list`');
});

test('A selection that leaves no model refuses no file, and shows no plan', async () => {
  const it = await scene({ 'config.yaml': CONFIG });
  const run = await it.run({ include: 'nothing-like-it' });
  expectRefusal(it, run, 'NOTHING_SELECTED');
  expect(run.log).not.toContain('refused');
  expect(run.log).not.toContain('copilot-gpt-4.1');
  expect(requests(it)).toHaveLength(3);
});
