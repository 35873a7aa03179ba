import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { model } from '../servers/copilot/model.ts';
import { CONFIG, models, requests } from './support/scenes.ts';
import { stage } from './support/stage.ts';
import { workspace } from './support/workspace.ts';

const TWO_REQUESTS = ['GET /copilot_internal/v2/token 200', 'GET /models 200'];

test('Mode write changes the workspace’s file and sends no request to GitHub', async () => {
  const scene = await stage({ catalogue: models('gpt-4.1', 'gpt-5.4') });
  const folder = workspace({ 'config.yaml': CONFIG });
  // More than a umask allows for a new file.
  chmodSync(join(folder, 'config.yaml'), 0o666);
  const run = await scene.run({ mode: 'write' }, { workspace: folder });
  expect(run.code).toBe(0);
  expect(requests(scene)).toEqual(TWO_REQUESTS);
  expect(readFileSync(join(folder, 'config.yaml'), 'utf8')).toContain('copilot-gpt-5.4');
  expect(statSync(join(folder, 'config.yaml')).mode & 0o777).toBe(0o666);
  expect(run.outputs).toMatchObject({
    changed: 'true',
    added: '["gpt-5.4"]',
    'pull-request-operation': 'none',
    'pull-request-number': '',
  });

  const again = await scene.run({ mode: 'write' }, { workspace: folder });
  expect(again.outputs.changed).toBe('false');
});

test('Mode write follows a symlink instead of replacing it', async () => {
  const scene = await stage({ catalogue: models('gpt-4.1', 'gpt-5.4') });
  const folder = workspace({ 'real.yaml': CONFIG });
  symlinkSync('real.yaml', join(folder, 'config.yaml'));
  await scene.run({ mode: 'write' }, { workspace: folder });
  expect(lstatSync(join(folder, 'config.yaml')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'real.yaml'), 'utf8')).toContain('copilot-gpt-5.4');
});

test('Mode check fails when a sync would change the file, and writes nothing', async () => {
  const scene = await stage({ catalogue: models('gpt-4.1', 'gpt-5.4') });
  const folder = workspace({ 'config.yaml': CONFIG });
  const run = await scene.run({ mode: 'check' }, { workspace: folder });
  expect(run.code).toBe(1);
  expect(run.log).toContain('title=OUT_OF_DATE');
  expect(readFileSync(join(folder, 'config.yaml'), 'utf8')).toBe(CONFIG);
  expect(run.outputs).toMatchObject({ changed: 'true', added: '["gpt-5.4"]' });
});

test('Mode check passes when the file is up to date', async () => {
  const scene = await stage({ catalogue: models('gpt-4.1') });
  const folder = workspace({ 'config.yaml': CONFIG });
  await scene.run({ mode: 'write' }, { workspace: folder });
  const run = await scene.run({ mode: 'check' }, { workspace: folder });
  expect(run.code).toBe(0);
  expect(run.outputs.changed).toBe('false');
});

test('Mode check compares the modes of a person\u2019s entries with the endpoints in the catalogue', async () => {
  const codex = model({ id: 'gpt-codex', endpoints: ['/responses'] });
  const scene = await stage({ catalogue: [...models('gpt-4.1'), codex] });
  const folder = workspace({
    'config.yaml': CONFIG.replace(
      '  # GitHub Copilot\n',
      '  - model_name: my-codex\n    litellm_params: {model: github_copilot/gpt-codex}\n    model_info: {mode: chat}\n$&',
    ),
  });
  const inputs = { mode: 'check', exclude: 'gpt-codex' };
  await scene.run({ ...inputs, mode: 'write' }, { workspace: folder });
  const run = await scene.run(inputs, { workspace: folder });
  expect(run.code).toBe(1);
  expect(run.log).toContain('needs `/chat/completions`, but the model serves `/responses`');
});

test('A refused file is not written', async () => {
  const scene = await stage({ catalogue: models('gpt-4.1') });
  const folder = workspace({ 'config.yaml': 'model_list: banana\n' });
  const run = await scene.run({ mode: 'write' }, { workspace: folder });
  expect(run.code).toBe(1);
  expect(readFileSync(join(folder, 'config.yaml'), 'utf8')).toBe('model_list: banana\n');
});

test('Mode check fails for warnings when it is strict, and writes the SARIF file', async () => {
  const scene = await stage({ catalogue: models('gpt-4.1') });
  const folder = workspace({ 'config.yaml': CONFIG });
  await scene.run({ mode: 'write' }, { workspace: folder });
  const file = join(folder, 'config.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}litelm_settings: {}\n`);
  expect((await scene.run({ mode: 'check' }, { workspace: folder })).code).toBe(0);
  const strict = await scene.run(
    { mode: 'check', strict: 'true', sarif: 'out/check.sarif' },
    { workspace: folder },
  );
  expect(strict.code).toBe(1);
  expect(strict.log).toMatch(/^::warning title=unknown-key,file=config\.yaml,/m);
  expect(strict.summary).toContain('`unknown-key`');
  const { runs } = JSON.parse(readFileSync(join(folder, 'out/check.sarif'), 'utf8'));
  expect(runs[0].results).toMatchObject([{ ruleId: 'unknown-key', level: 'warning' }]);
  const silent = await scene.run(
    { mode: 'check', strict: 'true', ignore: 'unknown-key' },
    { workspace: folder },
  );
  expect(silent.code).toBe(0);
});

test('Mode check reports the place of each mistake, and fails', async () => {
  const scene = await stage({ catalogue: models('gpt-4.1') });
  const folder = workspace({ 'config.yaml': CONFIG.replace('model_name: gpt-4o ', 'model_name: 4.1 ') });
  const run = await scene.run({ mode: 'check' }, { workspace: folder });
  expect(run.code).toBe(1);
  expect(run.log).toContain('title=INVALID_ENTRY');
  expect(run.log).toMatch(/^config\.yaml:3:\d+: error: model_list\[0\]\.model_name/m);
  expect(run.log).toMatch(/^config\.yaml:\d+:\d+: out-of-date: copilot-gpt-4\.1: /m);
  expect(run.log).toMatch(/^::error title=name-type,file=config\.yaml,line=3,/m);
  expect(run.summary).toContain('**error**');
});

/** A folder so deep that a file in it has a valid path, and a longer name beside it has not: not even root can write it. */
const DEEP = Array.from({ length: 45 }, () => 'd'.repeat(99)).join('/');

test('Mode write writes no file at all when one of them cannot be written', async () => {
  const scene = await stage({ catalogue: models('gpt-4.1', 'gpt-5.4') });
  const folder = workspace({ 'a.yaml': CONFIG, 'c.yaml': CONFIG });
  const deep = DEEP.slice(0, 4080 - folder.length).replace(/\/$/, '');
  mkdirSync(join(folder, deep), { recursive: true });
  writeFileSync(join(folder, deep, 'b.yaml'), CONFIG);
  const run = await scene.run(
    { mode: 'write', 'config-path': `a.yaml\n${deep}/b.yaml\nc.yaml` },
    { workspace: folder },
  );
  expect(run.code).toBe(1);
  expect(run.log).toContain('title=FILE_ERROR');
  expect(run.log).toContain('The file cannot be written: ENAMETOOLONG.');
  for (const name of ['a.yaml', 'c.yaml']) expect(readFileSync(join(folder, name), 'utf8')).toBe(CONFIG);
  expect(readdirSync(folder).toSorted()).toEqual(['a.yaml', 'c.yaml', 'd'.repeat(99)]);
});
