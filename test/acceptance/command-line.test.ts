import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './support/run.ts';
import { CONFIG, models, requests } from './support/scenes.ts';
import { stage } from './support/stage.ts';
import { workspace } from './support/workspace.ts';

function recording(...wanted: Parameters<typeof models>): string {
  return JSON.stringify({ object: 'list', data: models(...wanted) });
}

test('demo shows the diff and the pull request, without network', async () => {
  const run = await runCli(['demo']);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toContain('--- a/config.yaml\n+++ b/config.yaml\n');
  expect(run.stdout).toContain('+  - model_name: copilot-gpt-5.4\n');
  expect(run.stdout).toContain('Title: Update Copilot models (breaking): ');
  expect(run.stdout).toContain('### Added (2)');
});

test('sync writes the local file from a recorded catalogue, without a token', async () => {
  const cwd = workspace({ 'config.yaml': CONFIG, 'models.json': recording('gpt-4.1', 'gpt-5.4') });
  const run = await runCli(['sync', '--config', 'config.yaml', '--catalogue', 'models.json'], { cwd });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toContain('  + copilot-gpt-5.4\n');
  expect(run.stdout).toContain('Written: config.yaml.\n');
  expect(readFileSync(join(cwd, 'config.yaml'), 'utf8')).toContain('copilot-gpt-5.4');
});

test('sync --dry-run shows the diff and writes nothing', async () => {
  const cwd = workspace({ 'config.yaml': CONFIG, 'models.json': recording('gpt-4.1', 'gpt-5.4') });
  const run = await runCli(['sync', '--catalogue', 'models.json', '--dry-run'], { cwd });
  expect(run.code).toBe(0);
  expect(run.stdout).toContain('+  - model_name: copilot-gpt-5.4\n');
  expect(run.stdout).toContain('Dry run: nothing was written.');
  expect(readFileSync(join(cwd, 'config.yaml'), 'utf8')).toBe(CONFIG);
});

test('sync asks Copilot with the token of the environment', async () => {
  const scene = await stage({ catalogue: models('gpt-4.1') });
  const cwd = workspace({ 'config.yaml': CONFIG });
  const run = await scene.cli(['sync'], { cwd });
  expect(run.code).toBe(0);
  expect(requests(scene)).toEqual(['GET /copilot_internal/v2/token 200', 'GET /models 200']);
});

test('sync --mode pull-request does what the Action does', async () => {
  const scene = await stage({ files: { 'config.yaml': CONFIG }, catalogue: models('gpt-4.1', 'gpt-5.4') });
  const run = await scene.cli(['sync', '--mode', 'pull-request', '--repository', 'acme/gateway', '--json']);
  expect(run.code).toBe(0);
  expect(JSON.parse(run.stdout)).toMatchObject({ 'pull-request-operation': 'created', added: '["gpt-5.4"]' });
  expect(scene.repository.pullRequests()).toHaveLength(1);
});

test('models tells why each is in or out', async () => {
  const cwd = workspace({
    'models.json': recording('gpt-4.1', { id: 'gpt-4', picker: false }, { id: 'ada', type: 'embeddings' }),
  });
  const some = await runCli(['models', '--catalogue', 'models.json'], { cwd });
  expect(some.code).toBe(0);
  expect(some.stdout).toContain('gpt-4.1 ');
  expect(some.stdout).toContain('1 in, 2 out (--all shows them)');
  const all = await runCli(['models', '--catalogue', 'models.json', '--all'], { cwd });
  expect(all.stdout).toMatch(/gpt-4 .*no: not offered in the model picker/);
  expect(all.stdout).toMatch(/ada .*no: an embedding model/);
  const json = await runCli(['models', '--catalogue', 'models.json', '--all', '--json'], { cwd });
  expect(JSON.parse(json.stdout)).toMatchObject([
    { id: 'ada', kind: 'out-of-scope' },
    { id: 'gpt-4', kind: 'unpicked' },
    { id: 'gpt-4.1', kind: 'chosen' },
  ]);
});

test('check passes a valid config and tells the place of each fault', async () => {
  const cwd = workspace({
    'good.yaml': CONFIG,
    'bad.yaml': CONFIG.replace('model_name: gpt-4o ', 'model_name: 4.1 '),
  });
  expect(await runCli(['check', '--config', 'good.yaml'], { cwd })).toMatchObject({
    code: 0,
    stdout: 'good.yaml: ok\n',
  });
  const bad = await runCli(['check', '--config', 'bad.yaml'], { cwd });
  expect(bad.code).toBe(1);
  expect(bad.stdout).toMatch(/^bad\.yaml:3:\d+: error: model_list\[0\]\.model_name/);
});

test('check with a catalogue tells what a sync would change', async () => {
  const cwd = workspace({ 'config.yaml': CONFIG, 'models.json': recording('gpt-4.1', 'gpt-5.4') });
  const run = await runCli(['check', '--catalogue', 'models.json'], { cwd });
  expect(run.code).toBe(1);
  expect(run.stdout).toContain('config.yaml: out-of-date: copilot-gpt-5.4 is missing\n');
  expect(run.stdout).toMatch(/^config\.yaml:\d+:\d+: out-of-date: copilot-gpt-4\.1: model_info\.max_tokens/m);
  expect(readFileSync(join(cwd, 'config.yaml'), 'utf8')).toBe(CONFIG);
});

test.each([
  [[], 2, 'stderr'],
  [['--help'], 0, 'stdout'],
  [['sync', '--help'], 0, 'stdout'],
  [['models', '--help'], 0, 'stdout'],
  [['check', '--help'], 0, 'stdout'],
  [['demo', '--help'], 0, 'stdout'],
  [['login', '--help'], 0, 'stdout'],
  [['doctor', '--help'], 0, 'stdout'],
] as const)('%j tells the usage and ends with %i', async (args, code, stream) => {
  const run = await runCli(args);
  expect(run.code).toBe(code);
  expect(run[stream]).toContain('Usage: copilot-model-sync ');
});

test.each([
  [['fetch'], 'There is no command "fetch".'],
  [['sync', '--colour'], "Unknown option '--colour'"],
  [['sync', 'config.yaml'], 'config.yaml'],
  [
    ['sync', '--mode', 'banana', '--catalogue', 'x'],
    '--mode: must be one of pull-request, write, check, not "banana"',
  ],
])('%j is a wrong usage', async (args, message) => {
  const run = await runCli(args);
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toContain(message);
});

test.each([
  [['sync'], 'error TOKEN_MISSING: There is no Copilot token: COPILOT_TOKEN is not set, '],
  [['sync', '--catalogue', 'none.json'], 'error CATALOGUE_FILE: none.json: The file does not exist.'],
  [['check'], 'error CONFIG_MISSING: config.yaml: `config.yaml` does not exist.'],
])('%j fails with a code and what to do', async (args, message) => {
  const run = await runCli(args);
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toContain(message);
});
