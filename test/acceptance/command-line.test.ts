import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
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
  expect(JSON.parse(run.stdout)).toMatchObject({
    changed: true,
    'change-level': 'additive',
    added: ['gpt-5.4'],
    removed: [],
    'pull-request-number': 1,
    'pull-request-operation': 'created',
  });
  expect(scene.repository.pullRequests()).toHaveLength(1);
});

test('models shows why each model gets an entry or not', async () => {
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

test('check passes a valid config and reports the place of each mistake', async () => {
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

test('check with a catalogue reports what a sync would change', async () => {
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
] as const)('%j prints the usage and exits with %i', async (args, code, stream) => {
  const run = await runCli(args);
  expect(run.code).toBe(code);
  expect(run[stream]).toContain('Usage: copilot-model-sync ');
});

test.each([
  [['fetch'], 'There is no command "fetch".'],
  [['modles'], 'There is no command "modles". Did you mean models?'],
  [['sync', '--colour'], '`sync` has no flag --colour.'],
  [['sync', '--dryrun'], '`sync` has no flag --dryrun. Did you mean --dry-run?'],
  [['sync', '--no-cost'], '`sync` has no flag --no-cost. Did you mean --no-costs?'],
  [['sync', '--costs=maybe'], '--costs must be true or false.'],
  [['sync', '--config', '--dry-run'], '--config needs a value.'],
  [['demo', 'config.yaml'], '`demo` accepts only flags.'],
  [['models', '--copilot-token', 'x'], 'Set COPILOT_TOKEN in the environment.'],
  [
    ['sync', '--mode', 'banana', '--catalogue', 'x'],
    '--mode: must be one of pull-request, write, check, not "banana"',
  ],
])('%j is refused as wrong usage', async (args, message) => {
  const run = await runCli(args);
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toContain(message);
});

test.each([
  [['sync'], 'error TOKEN_MISSING: No Copilot token was found: COPILOT_TOKEN is not set, '],
  [['sync', '--catalogue', 'none.json'], 'error CATALOGUE_FILE: none.json: The file does not exist.'],
  [['check'], 'error CONFIG_MISSING: config.yaml: `config.yaml` does not exist.'],
])('%j fails with a code and what to do', async (args, message) => {
  const run = await runCli(args);
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toContain(message);
});

test('sync takes files without a flag, several of them, and --flag=false for a boolean', async () => {
  const cwd = workspace({
    'a.yaml': CONFIG,
    'b.yaml': CONFIG,
    'models.json': recording('gpt-4.1', { id: 'gpt-5.4', preview: true }),
  });
  const files = ['sync', 'a.yaml', 'b.yaml', '--catalogue', 'models.json'];
  const none = await runCli([...files, '--include-preview=false', '--dry-run'], { cwd });
  expect(none).toMatchObject({ code: 0, stderr: '' });
  expect(none.stdout).not.toContain('gpt-5.4');
  expect(readFileSync(join(cwd, 'b.yaml'), 'utf8')).toBe(CONFIG);
  const run = await runCli([...files, '--dry-run=false'], { cwd });
  expect(run.stdout).toContain('Written: a.yaml, b.yaml.');
  expect(readFileSync(join(cwd, 'b.yaml'), 'utf8')).toContain('copilot-gpt-5.4');
});

test('--version prints the version of package.json', async () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  expect(await runCli(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('--help shows examples and describes each flag, with its default', async () => {
  const run = await runCli(['help', 'sync']);
  expect(run.stdout).toContain('Examples:\n  copilot-model-sync sync --dry-run\n');
  expect(run.stdout).toContain(
    '  --[no-]include-preview\n      Whether models in preview get an entry. Default: true.\n',
  );
  expect(run.stdout).toMatch(/ {2}--mode MODE\n(?: {6}.+\n)* {6}.*Default: write\.\n/);
  // Every flag has a description.
  expect(run.stdout).not.toMatch(/\n {2}--.*\n(?! {6}\S)/);
});

test.each([
  [['sync', '--json', '--catalogue', 'none.json'], 1, { code: 'CATALOGUE_FILE', path: 'none.json' }],
  [['check', '--json', 'none.yaml', '--nope'], 2, { code: 'USAGE' }],
  [['doctor', '--json', '--copilot-auth', 'magic'], 2, { code: 'INVALID_INPUT' }],
])('%j reports its error as JSON, and as nothing else', async (args, code, error) => {
  const run = await runCli(args);
  expect(run).toMatchObject({ code, stderr: '' });
  expect(JSON.parse(run.stdout)).toMatchObject({ error });
});

test('a check that fails is one JSON value too, with the outputs and the error', async () => {
  const cwd = workspace({ 'config.yaml': CONFIG, 'models.json': recording('gpt-4.1', 'gpt-5.4') });
  const args = ['sync', '--mode', 'check', '--json', '--catalogue', 'models.json'];
  const run = await runCli(args, { cwd });
  expect(run.code).toBe(1);
  expect(JSON.parse(run.stdout)).toMatchObject({
    added: ['gpt-5.4'],
    error: { code: 'OUT_OF_DATE' },
    'pull-request-number': null,
  });
});

test('a token in the wrong place is not printed', async () => {
  const run = await runCli([`ghu_${'a1'.repeat(18)}`]);
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).not.toContain('a1a1');
});

test('FORCE_COLOR colors a diff outside a terminal, even with NO_COLOR, and 0 turns color off', async () => {
  const colored = await runCli(['demo'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
  const of = (code: number, text: string): string => `\u001b[${code}m${text}\u001b[39m\n`;
  expect(colored.stdout).toContain(of(32, '+  - model_name: copilot-gpt-5.4'));
  expect(colored.stdout).toContain('\u001b[36m@@ ');
  const plain = await runCli(['demo'], { env: { FORCE_COLOR: '0' } });
  expect(stripVTControlCharacters(colored.stdout)).toBe(plain.stdout);
  expect(plain.stdout).not.toContain('\u001b');
});

test('a closed pipe exits with 1, without a message', async () => {
  expect(await runCli(['demo'], { reads: 0 })).toMatchObject({ code: 1, stderr: '' });
});

test.runIf(existsSync('/dev/full'))('a full disk is an error', async () => {
  const program = join(import.meta.dirname, '../../dist/index.js');
  const shell = spawnSync('sh', ['-c', '"$0" "$1" demo > /dev/full', process.execPath, program], {
    encoding: 'utf8',
  });
  expect(shell.status).toBe(1);
  expect(shell.stderr).toContain('error FILE_ERROR: Standard output could not be written: ENOSPC.');
});

test('hints suit a person at a terminal', async () => {
  const token = await runCli(['models'], { env: { COPILOT_TOKEN: 'banana' } });
  expect(token.stderr).toContain('Log in with `login --save`, or set COPILOT_TOKEN.');
  expect(token.stderr).not.toContain('secret');
  const cwd = workspace({ 'values.yaml': 'proxy_config:\n  model_list: []\n' });
  const pointer = await runCli(['check', '--config', 'values.yaml'], { cwd });
  expect(pointer.stderr).toContain('Set `--config values.yaml#/proxy_config`.');
});
