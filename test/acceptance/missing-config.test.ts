import { expect, test } from 'vitest';
import { CONFIG, expectRefusal, models, requests } from './support/scenes.ts';
import { stage } from './support/stage.ts';
import { workspace } from './support/workspace.ts';

/** A config that does not exist: refused with the file that was probably meant, or created when `create-config` is set. */

const CATALOGUE = models('gpt-4.1');

test('Files that look like a config are named, from one listing that only this failure requests', async () => {
  const scene = await stage({
    files: { 'litellm/config.yaml': CONFIG, 'litellm.yml': CONFIG, 'README.md': '', 'other/x.yaml': '' },
    catalogue: CATALOGUE,
  });
  const run = await scene.run();
  expectRefusal(scene, run, 'CONFIG_MISSING');
  expect(run.log).toContain(
    '`config.yaml` does not exist on the branch `main`. 2 files look like a config: `litellm/config.yaml` and `litellm.yml`.',
  );
  expect(run.log).toContain('set `create-config: true`');
  expect(requests(scene)).toContain('GET /repos/acme/gateway/git/trees/HEAD?recursive=1 200');
  const found = await scene.run({ 'config-path': 'litellm/config.yaml' });
  expect(found.code).toBe(0);
  expect(requests(scene).join()).not.toContain('recursive=1');
});

test('A listing that fails does not hide that the config is missing', async () => {
  const scene = await stage({ files: { 'litellm.yml': CONFIG }, catalogue: CATALOGUE });
  scene.github.fault('GET */git/trees/HEAD*', { kind: 'answer', status: 404, body: {} }, 9);
  const run = await scene.run();
  expectRefusal(scene, run, 'CONFIG_MISSING');
});

test('With `create-config` the title, the body, the summary and the log say that the file is new', async () => {
  const scene = await stage({ files: { 'README.md': '' }, catalogue: CATALOGUE });
  const run = await scene.run({ 'create-config': 'true' });
  expect(run.code).toBe(0);
  const { title, body } = scene.repository.pullRequest(1);
  expect(title).toBe('Add config.yaml with 1 Copilot model');
  for (const text of [body, run.summary]) {
    expect(text).toContain('`config.yaml` is a new file');
    expect(text).not.toContain('models changed');
  }
  expect(run.log).toContain('config.yaml: new file');
});

test.each(['write', 'check'])('Mode %s without a checkout suggests one', async (mode) => {
  const scene = await stage({ catalogue: CATALOGUE });
  const run = await scene.run({ mode });
  expect(run.code).toBe(1);
  expect(run.log).toContain(
    '::error title=CONFIG_MISSING,file=config.yaml::config.yaml: The file does not exist. Is there an `actions/checkout` step before this one?',
  );
  expect(run.log).not.toContain('gpt-4.1');
});

test('The command line does not suggest a checkout', async () => {
  const scene = await stage({ catalogue: CATALOGUE });
  const cwd = workspace({ 'a/litellm.yaml': CONFIG });
  const ended = await scene.cli(['sync', '--config', 'a/config.yaml'], { cwd });
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain(
    'error CONFIG_MISSING: a/config.yaml: `a/config.yaml` does not exist. 1 file looks like a config: `a/litellm.yaml`.',
  );
  const created = await scene.cli(['sync', '--config', 'a/config.yaml', '--create-config'], { cwd });
  expect(created.code).toBe(0);
  expect(created.stdout).toContain('a/config.yaml: new file');
});
