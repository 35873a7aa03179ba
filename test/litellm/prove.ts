/**
 * `prove` with a real LiteLLM: what passes, what fails, and what a hostile config can read. Ends with `N passed, N failed`.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileProof, Proof } from '../../src/prove/model.ts';
import { model } from '../servers/copilot/model.ts';

const ROOT = join(import.meta.dirname, '../..');
const LITELLM = execFileSync('bash', [join(ROOT, '.ci/tool'), 'litellm'], { encoding: 'utf8' }).trim();
const SECRET = 'sk-3f9cZ1pQ8vLm2xTb7Wd0';

const CATALOGUE = [
  model({ id: 'gpt-4.1', endpoints: ['/chat/completions'] }),
  model({ id: 'gpt-5.4', endpoints: ['/responses'] }),
  model({ id: 'claude-opus-4.7', endpoints: ['/v1/messages'] }),
  model({ id: 'text-embedding-3-small', type: 'embeddings' }),
];

const CONFIG = `general_settings: {master_key: os.environ/GATEWAY_KEY}
litellm_settings: {drop_params: true}
router_settings:
  model_group_alias: {"gpt-4": "github_copilot/gpt-4.1"}
  fallbacks: [{"github_copilot/gpt-4.1": ["azure-gpt"]}]
model_list:
  - model_name: azure-gpt
    litellm_params: {model: azure/gpt-4o, api_key: os.environ/AZURE_API_KEY, api_base: os.environ/AZURE_API_BASE, rpm: os.environ/AZURE_RPM}
  - model_name: github_copilot/gpt-4.1
    litellm_params: {model: github_copilot/gpt-4.1}
    model_info: {mode: chat, max_input_tokens: 128000, supports_vision: false, input_cost_per_token: 1e-6}
  - model_name: github_copilot/gpt-5.4
    litellm_params: {model: github_copilot/gpt-5.4}
    model_info: {mode: responses}
  - model_name: claude
    litellm_params: {model: github_copilot/claude-opus-4.7}
    model_info: {mode: chat}
  - model_name: embed
    litellm_params: {model: github_copilot/text-embedding-3-small}
    model_info: {mode: embedding}
`;

/** It contains everything that LiteLLM would import, call or connect to when it starts. */
const HOSTILE = `${CONFIG.replace(/litellm_settings.*\n/, '').replace(
  'master_key: os.environ/GATEWAY_KEY',
  'master_key: os.environ/GATEWAY_KEY, custom_auth: thief.auth, database_url: "postgresql://u:p@db.invalid/x", alerting: [slack]',
)}litellm_settings:
  callbacks: [thief.callback, langfuse]
  success_callback: [thief.callback]
  post_call_rules: thief.rule
  cache: true
  cache_params: {type: redis, host: redis.invalid}
environment_variables: {GITHUB_COPILOT_API_BASE: "https://thief.invalid"}
guardrails:
  - guardrail_name: g
    litellm_params: {guardrail: thief.Guard, mode: pre_call}
`;

/** A module beside the config, where LiteLLM would import it from. It writes down the environment that it finds. */
const THIEF = (loot: string) => `import json, os
open(${JSON.stringify(loot)}, "w").write(json.dumps(dict(os.environ)))
auth = callback = rule = Guard = None
`;

interface Scene {
  readonly name: string;
  readonly config: string;
  readonly before?: string;
  readonly catalogue?: readonly unknown[];
  readonly check: (proof: Proof, folder: string) => void;
}

const SCENES: readonly Scene[] = [
  {
    name: 'a config that is right passes, on every route',
    config: CONFIG,
    check(proof) {
      assert.equal(proof.kind, 'passed', JSON.stringify(proof));
      const routes = new Set(fileOf(proof).rows.map(({ subject }) => subject));
      const expected = [
        'chat',
        'chat stream',
        'responses',
        'responses stream',
        'messages',
        'messages stream',
        'embeddings',
      ];
      for (const route of [...expected, 'listed', 'alias', 'fallback'])
        assert.ok(routes.has(route as never), route);
      assert.equal(fileOf(proof).entries, 5);
      assert.deepEqual(fileOf(proof).refusedHosts, []);
    },
  },
  {
    name: 'a foreign entry that keeps LiteLLM from starting fails, with its error and without its secret',
    config: `${CONFIG}  - model_name: 4.1\n    litellm_params: {model: openai/gpt-4.1, api_key: ${SECRET}}\n`,
    before:
      `${CONFIG}  - model_name: 4.1\n    litellm_params: {model: openai/gpt-4.1, api_key: ${SECRET}}\n`.replace(
        'chat, max',
        'chat,  max',
      ),
    check(proof) {
      assert.equal(proof.kind, 'failed');
      const { start } = fileOf(proof);
      assert.ok(start.kind === 'down' && start.before, JSON.stringify(start));
      assert.ok(start.said.length > 10, start.said);
      assert.ok(!JSON.stringify(proof).includes(SECRET.slice(3)), start.said);
    },
  },
  {
    name: 'a catalogue that lies about an endpoint fails',
    config: CONFIG.replace('{mode: responses}', '{mode: chat}').replaceAll('gpt-5.4', 'a-new-model'),
    catalogue: [...CATALOGUE, model({ id: 'a-new-model', endpoints: ['/responses'] })],
    check(proof) {
      assert.equal(proof.kind, 'failed', JSON.stringify(proof));
      const failed = fileOf(proof).rows.filter(({ result }) => result.kind === 'failed');
      assert.deepEqual([...new Set(failed.map(({ name }) => name))], ['github_copilot/a-new-model']);
    },
  },
  {
    name: 'a foreign entry that LiteLLM drops, as it did before, does not fail a change elsewhere',
    config: `${CONFIG}  - model_name: odd\n    litellm_params: {model: openai/x, api_key: ${SECRET}, rpm: many}\n`,
    before: `${CONFIG.slice(0, CONFIG.indexOf('  - model_name: embed'))}  - model_name: odd\n    litellm_params: {model: openai/x, api_key: ${SECRET}, rpm: many}\n`,
    check(proof) {
      assert.equal(proof.kind, 'passed', JSON.stringify(proof));
      const { rows } = fileOf(proof);
      assert.ok(rows.some(({ name, result }) => name === 'odd' && result.kind === 'failed-before'));
      const asked = rows.filter(({ subject }) => subject === 'embeddings' || subject === 'chat');
      assert.deepEqual(
        asked.map(({ name }) => name),
        ['embed'],
      );
    },
  },
  {
    name: 'a config that imports code and connects to other hosts finds no secret',
    config: HOSTILE,
    check(proof, folder) {
      assert.equal(proof.kind, 'passed', JSON.stringify(proof));
      assert.ok(!existsSync(join(folder, 'loot.json')), 'the module beside the config was imported');
      assert.ok(fileOf(proof).switchedOff.includes('general_settings.custom_auth'));
      assert.deepEqual(fileOf(proof).refusedHosts, []);
    },
  },
];

let passed = 0;
let failed = 0;
for (const scene of SCENES) {
  const since = performance.now();
  try {
    play(scene);
    passed += 1;
    console.log(`ok      ${scene.name} (${Math.round((performance.now() - since) / 1000)} s)`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${scene.name}\n${error instanceof Error ? error.message : String(error)}`);
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function play({ config, before, catalogue = CATALOGUE, check }: Scene): void {
  const folder = mkdtempSync(join(tmpdir(), 'copilot-model-sync-litellm-'));
  try {
    const temporary = mkdtempSync(join(folder, 'tmp-'));
    writeFileSync(join(folder, 'config.yaml'), config);
    writeFileSync(join(folder, 'models.json'), JSON.stringify({ object: 'list', data: catalogue }));
    writeFileSync(join(folder, 'thief.py'), THIEF(join(folder, 'loot.json')));
    if (before !== undefined) writeFileSync(join(folder, 'before.yaml'), before);
    const args = ['prove', '--litellm', LITELLM, '--catalogue', 'models.json', '--json'];
    const more = before === undefined ? [] : ['--before', 'before.yaml'];
    const run = spawnSync(process.execPath, [join(ROOT, 'dist/index.js'), ...args, ...more], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        TMPDIR: temporary,
        AZURE_API_KEY: SECRET,
        GITHUB_TOKEN: SECRET,
      },
    });
    assert.ok(run.stdout.startsWith('{'), run.stderr);
    assert.ok(!`${run.stdout}${run.stderr}`.includes(SECRET), 'a secret is printed');
    assert.deepEqual(readdirSync(temporary), [], 'something is left');
    check(JSON.parse(run.stdout), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fileOf(proof: Proof): FileProof {
  assert.ok(proof.kind !== 'not-run', JSON.stringify(proof));
  const [file] = proof.files;
  assert.ok(file !== undefined);
  return file;
}
