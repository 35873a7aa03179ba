import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Proof } from '../../src/prove/model.ts';
import { type FakeLitellm, fakeLitellm } from './support/litellm/index.ts';
import type { Behavior } from './support/litellm/program.ts';
import { type CliOptions, runCli } from './support/run.ts';
import { models } from './support/scenes.ts';
import { workspace } from './support/workspace.ts';

const SECRET = 'sk-3f9cZ1pQ8vLm2xTb7Wd0';

const CONFIG = `general_settings: {master_key: os.environ/GATEWAY_KEY}
router_settings:
  model_group_alias: {"gpt-4": "github_copilot/gpt-4.1"}
  fallbacks: [{"github_copilot/gpt-4.1": ["gpt-4o"]}]
model_list:
  - model_name: gpt-4o
    litellm_params: {model: azure/gpt-4o, api_key: os.environ/AZURE_KEY}
  - model_name: github_copilot/gpt-4.1
    litellm_params: {model: github_copilot/gpt-4.1}
    model_info: {mode: chat, max_input_tokens: 128000}
  - model_name: github_copilot/gpt-5.4
    litellm_params: {model: github_copilot/gpt-5.4}
    model_info: {mode: responses}
`;

const CATALOGUE = JSON.stringify({
  object: 'list',
  data: models(
    { id: 'gpt-4.1', endpoints: ['/chat/completions'] },
    { id: 'gpt-5.4', endpoints: ['/responses'] },
  ),
});

interface Options extends CliOptions {
  readonly config?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
}

/** Proves a config with a program that behaves in the given way. */
async function prove(fake: FakeLitellm, { config = CONFIG, files = {}, flags = [], ...more }: Options = {}) {
  const cwd = workspace({ 'config.yaml': config, 'models.json': CATALOGUE, ...files });
  const args = ['prove', '--litellm', fake.path, '--catalogue', 'models.json', '--json', ...flags];
  const run = await runCli(args, { cwd, ...more, env: { TMPDIR: fake.temporary, ...more.env } });
  expectNothingLeft(fake);
  return { run, proof: (run.stdout === '' ? undefined : JSON.parse(run.stdout)) as Proof };
}

function expectNothingLeft(fake: FakeLitellm): void {
  expect(readdirSync(fake.temporary)).toEqual([]);
  expect(fake.processes().filter(isRunning)).toEqual([]);
}

/** A process that has ended is listed until its parent reads its exit code. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return process.platform !== 'linux' || !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
}

/** The only file of a finished proof. */
function only(proof: Proof) {
  if (proof.kind === 'not-run') throw new Error(proof.reason);
  const [file] = proof.files;
  if (file === undefined) throw new Error('no file');
  return file;
}

/** Why rows failed, each reason once. */
function reasons(proof: Proof): string[] {
  const all = only(proof).rows.flatMap(({ result }) => (result.kind === 'failed' ? [result.reason] : []));
  return [...new Set(all)];
}

test('A config that LiteLLM serves is proved, each entry on each route', async () => {
  const fake = fakeLitellm();
  const cwd = workspace({ 'config.yaml': CONFIG, 'models.json': CATALOGUE });
  const args = ['prove', '--litellm', fake.path, '--catalogue', 'models.json'];
  const run = await runCli(args, { cwd, env: { TMPDIR: fake.temporary } });
  expectNothingLeft(fake);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout.replace(/in \d+ s/, 'in N s')).toMatchInlineSnapshot(`
    "NAME                    ASKED             RESULT
    github_copilot/gpt-4.1  listed            as written
    github_copilot/gpt-5.4  listed            as written
    github_copilot/gpt-4.1  chat              answers
    github_copilot/gpt-4.1  chat stream       answers
    github_copilot/gpt-5.4  responses         answers
    github_copilot/gpt-5.4  responses stream  answers
    github_copilot/gpt-5.4  chat              answers
    github_copilot/gpt-5.4  chat stream       answers
    gpt-4                   alias             answers
    gpt-4o                  fallback          is served
    Proved with LiteLLM 1.106.2: starts in N s, 3 entries, 2 Copilot models answered (chat, responses, stream).
    "
  `);
});

test('A terminal shows the progress', async () => {
  const fake = fakeLitellm();
  const cwd = workspace({ 'config.yaml': CONFIG });
  const terminal = { columns: 100, stdout: false };
  const run = await runCli(['prove', '--litellm', fake.path], {
    cwd,
    terminal,
    env: { TMPDIR: fake.temporary },
  });
  expect(run.stderr).toContain('Starting LiteLLM with config.yaml …');
  expect(run.stdout).toContain('Proved with LiteLLM 1.106.2');
});

test.for<[string, Omit<Behavior, 'folder'>, string[]]>([
  ['exits at the first call', { dies: true }, ['the connection ended']],
  ['answers without Copilot', { invents: true }, ['the proxy answered without asking Copilot']],
  [
    'sends keys of the config upstream',
    { sends: { cache_models_for: 3600 } },
    [
      'Copilot refuses it on `/chat/completions`: the body has cache_models_for of the config in it',
      'Copilot refuses it on `/responses`: the body has cache_models_for of the config in it',
    ],
  ],
  [
    'leaves out the editor headers',
    { headless: true },
    [
      'Copilot refuses it on `/chat/completions`: missing Editor-Version header for IDE auth',
      'Copilot refuses it on `/responses`: missing Editor-Version header for IDE auth',
    ],
  ],
  [
    'shows another value',
    { shows: { max_input_tokens: 8192 } },
    ['`/model/info` shows `max_input_tokens` as 8192, the file says 128000'],
  ],
])('A proxy that %s fails the proof', async ([, behavior, expected]) => {
  const { run, proof } = await prove(fakeLitellm(behavior));
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('PROOF_FAILED');
  expect(proof.kind).toBe('failed');
  expect(reasons(proof)).toEqual(expected);
});

test('A proxy that asks Copilot for another model fails the proof, even if that model answers', async () => {
  const endpoints = ['/chat/completions', '/responses'];
  const data = models({ id: 'gpt-4.1', endpoints }, { id: 'gpt-5.4', endpoints });
  const files = { 'models.json': JSON.stringify({ object: 'list', data }) };
  const { proof } = await prove(fakeLitellm({ asksFor: 'gpt-5.4' }), { files });
  expect(reasons(proof)).toEqual(['Copilot was asked for `gpt-5.4` and not for `gpt-4.1`']);
});

test('An entry that the proxy drops is missing, and a fallback that refers to it fails', async () => {
  const { proof } = await prove(fakeLitellm({ drops: ['gpt-4o'] }));
  expect(only(proof).entries).toBe(2);
  expect(reasons(proof)).toEqual([
    'LiteLLM drops the entry: it is not in `/model/info`',
    'router_settings.fallbacks[0]."github_copilot/gpt-4.1"[0] refers to a model that the proxy does not serve',
  ]);
});

test('A call without an answer fails after a second try', async () => {
  const { proof } = await prove(fakeLitellm({ mute: true }), { fastClock: true });
  expect(reasons(proof)).toEqual(['no answer within 10 s, twice']);
});

test('A proxy that never listens counts as one that does not start', async () => {
  const { proof } = await prove(fakeLitellm({ hangs: true }), { fastClock: true });
  expect(only(proof).start).toMatchObject({ kind: 'down', why: 'timeout' });
});

test('The last error of a proxy that does not start is quoted without any secret', async () => {
  const prints = `\u001b[31mTraceback (most recent call last):\u001b[0m
  File "x.py", line 1
ValueError: cannot log in to postgres://admin:hunter2222@db with ${SECRET} and Bearer abcdefghijkl\u0007
`;
  const config = CONFIG.replace('os.environ/AZURE_KEY', SECRET);
  const { run, proof } = await prove(fakeLitellm({ exits: 3, prints }), {
    config,
    secrets: [SECRET, 'hunter2222', 'abcdefghijkl'],
  });
  expect(run.code).toBe(1);
  expect(only(proof).start).toEqual({
    kind: 'down',
    why: 'exited',
    said: 'ValueError: cannot log in to postgres://***db with *** and ***',
    before: false,
  });
});

test('If a port is taken another one is tried, three ports at most', async () => {
  expect((await prove(fakeLitellm({ portTaken: 2 }))).proof.kind).toBe('passed');
  const { proof } = await prove(fakeLitellm({ portTaken: 9 }));
  expect(only(proof).start).toMatchObject({ kind: 'down', said: expect.stringContaining('already in use') });
});

test('A program that the proxy started ends with it', async () => {
  const fake = fakeLitellm({ spawns: true });
  expect((await prove(fake)).proof.kind).toBe('passed');
  expect(fake.processes()).toHaveLength(2);
});

test('Ctrl-C ends the proxy and removes its folder', async () => {
  const fake = fakeLitellm({ hangs: true, spawns: true });
  const cwd = workspace({ 'config.yaml': CONFIG });
  const terminal = { columns: 80, stdout: true, press: { after: 'Starting LiteLLM', keys: '\u0003' } };
  const run = await runCli(['prove', '--litellm', fake.path], {
    cwd,
    terminal,
    env: { TMPDIR: fake.temporary },
  });
  expect(run.code).toBe(130);
  expectNothingLeft(fake);
});

test('Two proofs at the same time do not affect each other', async () => {
  const fakes = [fakeLitellm(), fakeLitellm({ drops: ['gpt-4o'] })];
  const proofs = await Promise.all(fakes.map(async (fake) => (await prove(fake)).proof.kind));
  expect(proofs).toEqual(['passed', 'failed']);
});

test('The proxy finds nothing of the job: no variable, no file, no real address', async () => {
  const fake = fakeLitellm();
  await prove(fake, {
    env: { GITHUB_TOKEN: SECRET, COPILOT_TOKEN: SECRET, AZURE_KEY: SECRET, PYTHONPATH: '/evil', TEAM: 'red' },
  });
  const { env, cwd, files, args } = fake.seen();
  expect(files).toEqual([]);
  expect(cwd).not.toBe(join(args[1] ?? '', '..'));
  expect(JSON.stringify(env)).not.toContain(SECRET);
  expect(Object.keys(env)).not.toContain('PYTHONPATH');
  expect(Object.keys(env)).not.toContain('TEAM');
  expect(env.AZURE_KEY).toBe('sk-dummy');
  expect(env.GATEWAY_KEY).toBe(env.LITELLM_MASTER_KEY);
  expect(env.GITHUB_COPILOT_API_BASE).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(env.https_proxy).toBe(env.GITHUB_COPILOT_API_BASE);
});

test('Settings that run code or connect to other hosts are switched off, and nothing else changes', async () => {
  const fake = fakeLitellm();
  const config = `${CONFIG}litellm_settings:
  callbacks:
  - team.handler   # ours
  drop_params: true
environment_variables: {GITHUB_COPILOT_API_BASE: https://evil.example}
`;
  const { proof } = await prove(fake, { config });
  expect(only(proof).switchedOff).toEqual(['environment_variables', 'litellm_settings.callbacks']);
  const expected = config
    .replace('  callbacks:', '  switched_off_callbacks:')
    .replace('\nenvironment_variables', '\nswitched_off_environment_variables');
  expect(fake.seen().config).toBe(expected);
});

test('Other hosts that LiteLLM asks for are refused and listed', async () => {
  const fake = fakeLitellm({ reaches: 'collector.example' });
  const { proof } = await prove(fake);
  expect(proof.kind).toBe('passed');
  expect(only(proof).refusedHosts).toEqual(['collector.example']);
  const down = await prove(fakeLitellm({ reaches: 'collector.example', refuses: 'gpt-4o' }));
  expect(only(down.proof)).toMatchObject({ start: { kind: 'down' }, refusedHosts: ['collector.example'] });
});

test('A pull request from a fork is never proved', async () => {
  const fake = fakeLitellm();
  const event = (head: unknown) => ({
    'event.json': JSON.stringify({
      pull_request: { head: { repo: head }, base: { repo: { full_name: 'acme/gateway' } } },
    }),
  });
  for (const head of [{ full_name: 'mallory/gateway' }, null]) {
    const { run, proof } = await prove(fake, {
      files: event(head),
      env: { GITHUB_EVENT_PATH: 'event.json' },
    });
    expect(run.code).toBe(1);
    expect(proof).toMatchObject({ kind: 'not-run', reason: expect.stringContaining('fork') });
  }
  expect(fake.processes()).toEqual([]);
  const own = await prove(fake, {
    files: event({ full_name: 'acme/gateway' }),
    env: { GITHUB_EVENT_PATH: 'event.json' },
  });
  expect(own.proof.kind).toBe('passed');
});

const WITHOUT_GPT_5_4 = CONFIG.slice(0, CONFIG.indexOf('  - model_name: github_copilot/gpt-5.4'));

test('Only what a change touches is asked', async () => {
  const { proof } = await prove(fakeLitellm(), {
    files: { 'before.yaml': WITHOUT_GPT_5_4 },
    flags: ['--before', 'before.yaml'],
  });
  const names = only(proof).rows.filter(({ subject }) => subject !== 'fallback' && subject !== 'alias');
  expect(new Set(names.map(({ name }) => name))).toEqual(new Set(['github_copilot/gpt-5.4']));
});

test('An entry that fails without the change too does not fail the proof', async () => {
  const { run, proof } = await prove(fakeLitellm({ drops: ['gpt-4o'] }), {
    files: { 'before.yaml': WITHOUT_GPT_5_4 },
    flags: ['--before', 'before.yaml'],
  });
  expect(run.code).toBe(0);
  expect(proof.kind).toBe('passed');
  expect(only(proof).rows.map(({ result }) => result.kind)).toContain('failed-before');
});

test('A file that did not start before the change either fails, and the proof says so', async () => {
  const both = await prove(fakeLitellm({ refuses: 'gpt-4o' }), {
    files: { 'before.yaml': WITHOUT_GPT_5_4 },
    flags: ['--before', 'before.yaml'],
  });
  expect(both.run.code).toBe(1);
  expect(only(both.proof).start).toMatchObject({ said: 'ValueError: gpt-4o is not valid', before: true });
  const ours = await prove(fakeLitellm({ refuses: 'github_copilot/gpt-5.4' }), {
    files: { 'before.yaml': WITHOUT_GPT_5_4 },
    flags: ['--before', 'before.yaml'],
  });
  expect(only(ours.proof).start).toMatchObject({ before: false });
});

test('A config inside another file is extracted', async () => {
  const indented = CONFIG.replaceAll(/^(?=.)/gm, '    ');
  const configMap = `kind: ConfigMap\ndata:\n  config.yaml: |\n${indented}`;
  const values = `image: {tag: x}\nproxy_config:\n${indented}other: 1\n`;
  const inString = fakeLitellm();
  const map = await prove(inString, {
    files: { 'map.yaml': configMap },
    flags: ['--config', 'map.yaml#/data/config.yaml'],
  });
  expect(map.proof.kind).toBe('passed');
  expect(inString.seen().config).toBe(CONFIG);
  const inMap = fakeLitellm();
  const helm = await prove(inMap, {
    files: { 'values.yaml': values },
    flags: ['--config', 'values.yaml#/proxy_config'],
  });
  expect(helm.proof.kind).toBe('passed');
  expect(inMap.seen().config.trimEnd()).toBe(indented.trimEnd());
});

test.for<[string, string, string]>([
  ['includes others', `include: [models.yaml]\n${CONFIG}`, 'includes other files'],
  ['loads code from a bucket', `${CONFIG}plugin: s3://bucket/code.handler\n`, 'in a bucket'],
])('A config that %s is not started', async ([, config, reason]) => {
  const fake = fakeLitellm();
  const { run, proof } = await prove(fake, { config });
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('PROOF_NOT_RUN');
  expect(proof).toMatchObject({ kind: 'not-run', reason: expect.stringContaining(reason) });
  expect(fake.processes()).toEqual([]);
});

test.for(['latest', '1.106', '../nowhere/litellm', 'off'])(
  'A value `%s` that does not name a LiteLLM is refused',
  async (litellm) => {
    const cwd = workspace({ 'config.yaml': CONFIG });
    const run = await runCli(['prove', '--litellm', litellm], { cwd });
    expect(run.code).toBe(litellm.includes('/') ? 1 : 2);
    expect(run.stderr).toContain(litellm.includes('/') ? 'there is no program' : '`litellm` is');
  },
);
