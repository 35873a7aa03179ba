import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './support/run.ts';
import { CONFIG, expectRefusal, models, requests, THREE_REQUESTS } from './support/scenes.ts';
import { type Stage, stage } from './support/stage.ts';
import { workspace } from './support/workspace.ts';

const BRANCH = 'copilot-model-sync';
const INPUTS = { exports: 'opencode=clients/opencode.jsonc' };

/** A team's file, with a provider for the proxy and much else. */
const CLIENT = `{
  // Everybody's defaults
  "theme": "system",
  "provider": {
    "openai": { "models": { "gpt-4o": {} } },
    "litellm": {
      "npm": "@ai-sdk/openai-compatible",
      "options": { "baseURL": "https://llm.example.com/v1" },
      "models": {
        "gpt-4o": { "name": "Ours" }, // by hand
      },
    },
  },
}
`;

async function team(
  client: string | null = CLIENT,
  catalogue = models('gpt-4.1', 'gpt-5.4'),
): Promise<Stage> {
  return stage({
    files: { 'config.yaml': CONFIG, ...(client === null ? {} : { 'clients/opencode.jsonc': client }) },
    catalogue,
  });
}

function listed(text: string | undefined): string[] {
  const found = (text ?? '').matchAll(/^ {8}"(.*?)": \{/gm);
  return [...found].map(([, name = '']) => name);
}

test('One pull request has the config and the client’s file, and says so in one line', async () => {
  const scene = await team();
  const run = await scene.run(INPUTS);
  expect(run.code).toBe(0);
  expect(requests(scene).filter((line) => line.includes(' query '))).toHaveLength(1);
  expect(scene.repository.commit(BRANCH).files).toEqual(['clients/opencode.jsonc', 'config.yaml']);
  const text = scene.repository.files(BRANCH)['clients/opencode.jsonc'];
  expect(listed(text)).toEqual(['gpt-4o', 'copilot-gpt-4.1', 'copilot-gpt-5.4']);
  // Trailing commas, comments and everything else are there as before.
  expect(text?.replace(/ {8}"copilot-[\s\S]*?\n {8}\},\n/g, '')).toBe(CLIENT);
  const { body, title } = scene.repository.pullRequest(1);
  const line =
    '**For clients of the proxy:** `clients/opencode.jsonc` (`opencode`, provider `litellm`): 2 models added.';
  expect(body).toContain(line);
  expect(run.summary).toContain(line);
  expect(run.log).toContain('clients/opencode.jsonc: opencode, provider litellm: 2 models added');
  expect(title).toContain('copilot-gpt-5.4');
});

test('A second run, before and after the merge, makes three requests and writes nothing', async () => {
  const scene = await team();
  await scene.run(INPUTS);
  await scene.run(INPUTS);
  expect(requests(scene)).toEqual(THREE_REQUESTS);
  scene.repository.merge(1, 'squash');
  scene.repository.deleteBranch(BRANCH);
  const run = await scene.run(INPUTS);
  expect(requests(scene)).toEqual(THREE_REQUESTS);
  expect(run.outputs).toMatchObject({ changed: 'false', 'pull-request-operation': 'none' });
  expect(run.log).toContain('clients/opencode.jsonc: opencode, provider litellm: up to date');
});

test('The first run with exports opens a pull request, although the config is up to date', async () => {
  const scene = await team(CLIENT, models('gpt-4.1'));
  await scene.run();
  scene.repository.merge(1, 'squash');
  scene.repository.deleteBranch(BRANCH);
  const run = await scene.run(INPUTS);
  expect(run.outputs).toMatchObject({
    changed: 'true',
    'change-level': 'none',
    'pull-request-operation': 'created',
  });
  expect(scene.repository.commit(BRANCH).files).toEqual(['clients/opencode.jsonc']);
  const { title, body } = scene.repository.pullRequest(2);
  expect(title).toBe('List Copilot models in clients/opencode.jsonc');
  expect(body).toContain('What the proxy serves stays the same.');
  await scene.run(INPUTS);
  expect(requests(scene)).toEqual(THREE_REQUESTS);
});

test('Nothing is proved about a change of exports alone', async () => {
  const scene = await team(CLIENT, models('gpt-4.1'));
  await scene.run();
  scene.repository.merge(1, 'squash');
  scene.repository.deleteBranch(BRANCH);
  const run = await scene.run({ ...INPUTS, prove: '1.106.2' }, { env: { PATH: '' } });
  expect(run.outputs).toMatchObject({ proof: '', 'pull-request-operation': 'created' });
});

test('A closed pull request with exports alone is not offered again, and another change is', async () => {
  const scene = await team(CLIENT, models('gpt-4.1'));
  await scene.run();
  scene.repository.merge(1, 'squash');
  scene.repository.deleteBranch(BRANCH);
  await scene.run(INPUTS);
  scene.repository.close(2);
  const run = await scene.run(INPUTS);
  expect(run.outputs['pull-request-operation']).toBe('none');
  expect(scene.repository.pullRequests()).toHaveLength(2);
  scene.copilot.catalogue = models('gpt-4.1', 'gpt-6');
  expect((await scene.run(INPUTS)).outputs['pull-request-operation']).toBe('created');
});

test('A model that is removed from the config is removed from the client’s file in the same commit', async () => {
  const scene = await team();
  await scene.run(INPUTS);
  scene.repository.merge(1, 'squash');
  scene.repository.deleteBranch(BRANCH);
  await scene.run({ ...INPUTS, exclude: 'gpt-5.4' });
  const files = scene.repository.files(BRANCH);
  expect(files['config.yaml']).not.toContain('gpt-5.4');
  expect(listed(files['clients/opencode.jsonc'])).toEqual(['gpt-4o', 'copilot-gpt-4.1']);
  expect(scene.repository.pullRequest(2).body).toContain('`litellm`): 1 model removed.');
});

test.each([
  ['does not exist', null, 'EXPORT_MISSING'],
  ['does not define the provider', '{"provider": {"other": {}}}', 'EXPORT_MISSING'],
  ['is not JSON', 'provider:\n', 'EXPORT_UNSAFE'],
  ['defines a model twice', '{"provider": {"litellm": {"models": {"a": {}, "a": {}}}}}', 'EXPORT_UNSAFE'],
] as const)('A client’s file that %s is refused, and nothing is written', async (_, client, code) => {
  const scene = await team(client);
  expectRefusal(scene, await scene.run(INPUTS), code);
});

test('A config is not taken for the file of a client', async () => {
  const scene = await team();
  expectRefusal(scene, await scene.run({ exports: 'opencode=config.yaml' }), 'EXPORT_UNSAFE');
});

test.each([
  ['opencode', 'must be KIND=PATH'],
  ['cursor=a.json', 'must be KIND=PATH'],
  ['zed=../settings.json', 'must not lead out of the repository'],
  ['zed=.github/workflows/x.json', 'workflows are never written'],
  ['zed=*.json', 'must name one file'],
  ['zed=a.json#__proto__', 'must have the name of a provider after #'],
])('The input `exports: %s` is refused', async (text, message) => {
  const scene = await team();
  const run = await scene.run({ exports: text });
  expect(run.code).toBe(1);
  expect(run.log).toContain(message);
  expect(requests(scene)).toEqual([]);
});

test('Mode write writes the client’s file too, and mode check finds it out of date', async () => {
  const scene = await team();
  const folder = workspace({ 'config.yaml': CONFIG, 'clients/opencode.jsonc': CLIENT });
  const file = () => readFileSync(join(folder, 'clients/opencode.jsonc'), 'utf8');
  const check = await scene.run({ ...INPUTS, mode: 'check' }, { workspace: folder });
  expect(check.code).toBe(1);
  expect(check.log).toContain('copilot-gpt-5.4 is missing (provider litellm)');
  expect(file()).toBe(CLIENT);
  await scene.run({ ...INPUTS, mode: 'write' }, { workspace: folder });
  expect(listed(file())).toEqual(['gpt-4o', 'copilot-gpt-4.1', 'copilot-gpt-5.4']);
  expect((await scene.run({ ...INPUTS, mode: 'check' }, { workspace: folder })).code).toBe(0);
});

test('Several clients, also in one file, are written together', async () => {
  const scene = await stage({
    files: {
      'config.yaml': CONFIG,
      'zed.json':
        '{"language_models": {"openai_compatible": {"LiteLLM proxy": {"api_url": "https://x/v1", "available_models": []}}}}',
      'ccr.json': '{"Providers": [{"name": "a", "models": []}, {"name": "b", "models": []}]}',
    },
    catalogue: models('gpt-4.1'),
  });
  await scene.run({
    exports: 'zed=zed.json#LiteLLM proxy\nclaude-code-router=ccr.json#a\nclaude-code-router=ccr.json#b',
  });
  const files = scene.repository.files(BRANCH);
  expect(JSON.parse(files['ccr.json'] ?? '').Providers).toEqual([
    { name: 'a', models: ['copilot-gpt-4.1'] },
    { name: 'b', models: ['copilot-gpt-4.1'] },
  ]);
  expect(files['zed.json']).toContain('"name": "copilot-gpt-4.1"');
});

test('A run without exports loads nothing of them, and a run with them makes the same requests', async () => {
  const scene = await team(CLIENT, models('gpt-4.1'));
  const { chunks } = await scene.run();
  const heavy = (names: readonly string[]): boolean =>
    names.some((name) =>
      readFileSync(join(import.meta.dirname, '../../dist', name), 'utf8').includes('parseTree'),
    );
  expect(heavy(chunks)).toBe(false);
  expect(heavy((await scene.run(INPUTS)).chunks)).toBe(true);
});

const SERVED = `model_list:
  - model_name: copilot-gpt-4.1
    litellm_params: { model: github_copilot/gpt-4.1 }
    model_info: { mode: chat, max_input_tokens: 111424, max_output_tokens: 16384, supports_vision: true }
`;

test('export prints a file to start with, and reports a missing address on stderr', async () => {
  const cwd = workspace({ 'config.yaml': SERVED });
  const run = await runCli(['export', 'opencode', '--base-url', 'https://llm.example.com/v1/'], { cwd });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(run.stdout).provider.litellm).toMatchObject({
    options: { baseURL: 'https://llm.example.com/v1' },
    models: { 'copilot-gpt-4.1': { limit: { context: 111424, output: 16384 }, attachment: true } },
  });
  const bare = await runCli(['export', 'zed', '--config', 'config.yaml'], { cwd });
  expect(bare.code).toBe(0);
  expect(bare.stdout).not.toContain('api_url');
  expect(bare.stderr).toContain('pass --base-url, or add `api_url` to the provider');
});

test('export --write updates a file in place, and needs the address only to create a provider', async () => {
  const cwd = workspace({ 'config.yaml': SERVED, 'opencode.jsonc': CLIENT });
  const file = () => readFileSync(join(cwd, 'opencode.jsonc'), 'utf8');
  const dry = await runCli(['export', 'opencode', '--write', 'opencode.jsonc', '--dry-run'], { cwd });
  expect(dry.stdout).toContain('+        "copilot-gpt-4.1": {');
  expect(file()).toBe(CLIENT);
  const run = await runCli(['export', 'opencode', '--write', 'opencode.jsonc'], { cwd });
  expect(run).toMatchObject({ code: 0, stdout: 'opencode.jsonc: 1 model added.\n' });
  expect(file().replace(/ {8}"copilot-[\s\S]*?\n {8}\},\n/, '')).toBe(CLIENT);
  const again = await runCli(['export', 'opencode', '--write', 'opencode.jsonc'], { cwd });
  expect(again).toMatchObject({ code: 0, stdout: 'opencode.jsonc is up to date.\n' });
  const missing = await runCli(['export', 'zed', '--write', 'zed.json'], { cwd });
  expect(missing).toMatchObject({ code: 1, stdout: '' });
  expect(missing.stderr).toContain('EXPORT_MISSING');
  const created = await runCli(
    ['export', 'zed', '--write', 'zed.json', '--base-url', 'http://localhost:4000'],
    { cwd },
  );
  expect(created.code).toBe(0);
  expect(readFileSync(join(cwd, 'zed.json'), 'utf8')).toContain('"api_url": "http://localhost:4000/v1"');
});

test.each([
  [['export'], 'The kinds are opencode, zed and claude-code-router.'],
  [['export', 'opncode'], 'Did you mean opencode?'],
  [['export', 'zed', '--writ', 'x'], 'Did you mean --write?'],
  [['export', 'zed', '--base-url', 'llm.example.com'], '--base-url must be an http or https address'],
  [['export', 'zed', '--base-url', 'https://me:secret@x'], '--base-url must be an http or https address'],
  [['export', 'zed', '--provider', '__proto__'], '--provider must be the name of a provider.'],
  [['export', 'zed', '--dry-run'], '--dry-run needs --write.'],
])('export: wrong usage is exit 2 with advice: %j', async (args, message) => {
  const run = await runCli(args, { cwd: workspace({ 'config.yaml': SERVED }) });
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toContain(message);
  expect(run.stderr).not.toContain('secret');
});

test('export of a config without Copilot models is an error', async () => {
  const cwd = workspace({ 'config.yaml': 'model_list: []\n' });
  const run = await runCli(['export', 'opencode'], { cwd });
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toContain('there is nothing to list');
});

test('sync --exports does the same on the command line, and --dry-run shows both files', async () => {
  const scene = await team();
  const cwd = workspace({ 'config.yaml': CONFIG, 'opencode.jsonc': CLIENT });
  const args = ['sync', '--exports', 'opencode=opencode.jsonc'];
  const dry = await scene.cli([...args, '--dry-run'], { cwd });
  expect(dry.stdout).toContain('+++ b/config.yaml');
  expect(dry.stdout).toContain('+++ b/opencode.jsonc');
  expect(dry.stdout).not.toContain('-  // Everybody');
  const run = await scene.cli(args, { cwd });
  expect(run.code).toBe(0);
  expect(listed(readFileSync(join(cwd, 'opencode.jsonc'), 'utf8'))).toContain('copilot-gpt-5.4');
});
