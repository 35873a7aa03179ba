/**
 * What a sync writes, read by a real LiteLLM proxy: an old script's config is brought up to date by `dist/index.js`, the
 * proxy is started with the result, and must serve every entry with what the catalogue says of it. Closes with
 * `N passed, N failed`.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { startCopilot } from '../servers/copilot/index.ts';
import { model } from '../servers/copilot/model.ts';

const ROOT = join(import.meta.dirname, '../..');
const MASTER_KEY = 'sk-only-for-this-test';
const CONFIG = `general_settings: {master_key: ${MASTER_KEY}}
model_list:
  - model_name: github_copilot/gpt-4.1
    litellm_params:
      model: github_copilot/gpt-4.1
      cache_models_for: 3600
      model_info: {mode: chat, max_tokens: 999999, supports_tool_calls: true}
`;

const ModelInfo = z.object({
  data: z.array(z.object({ model_name: z.string(), model_info: z.looseObject({}) })),
});

const scratch = mkdtempSync(join(tmpdir(), 'copilot-model-sync-litellm-'));
const catalogue = [
  model({ id: 'gpt-4.1', prompt: 128_000, output: 16_384, prices: { input: 2, output: 8, cacheRead: 0.05 } }),
  model({ id: 'gpt-5.4', endpoints: ['/responses'], prompt: 272_000, output: 128_000 }),
  model({ id: 'claude-opus-4.7', endpoints: ['/chat/completions', '/v1/messages'] }),
];
const copilot = await startCopilot({ catalogue });
let failed = 1;
try {
  const served = await serve(sync());
  assert.deepEqual([...served.keys()].toSorted(), [
    'github_copilot/claude-opus-4.7',
    'github_copilot/gpt-4.1',
    'github_copilot/gpt-5.4',
  ]);
  const info = served.get('github_copilot/gpt-4.1') ?? {};
  assert.equal(info.mode, 'chat');
  assert.equal(info.max_input_tokens, 128_000);
  assert.equal(info.max_tokens, 16_384);
  assert.equal(info.supports_function_calling, true);
  assert.equal(info.input_cost_per_token, 2e-6);
  // small enough that YAML 1.1 takes a careless spelling of it for a string
  assert.equal(info.cache_read_input_token_cost, 5e-8);
  assert.equal(served.get('github_copilot/gpt-5.4')?.mode, 'responses');
  failed = 0;
} finally {
  await copilot.close();
  rmSync(scratch, { recursive: true, force: true });
  console.log(`\n${1 - failed} passed, ${failed} failed`);
}

/** Syncs a config of the old scripts from a recorded answer. @returns its path */
function sync(): string {
  const config = join(scratch, 'config.yaml');
  writeFileSync(config, CONFIG);
  writeFileSync(join(scratch, 'models.json'), JSON.stringify({ object: 'list', data: catalogue }));
  const args = [
    'sync',
    '--config',
    config,
    '--catalogue',
    'models.json',
    '--costs',
    '--history',
    'history.json',
  ];
  execFileSync(process.execPath, [join(ROOT, 'dist/index.js'), ...args], { cwd: scratch, stdio: 'inherit' });
  assert.doesNotMatch(readFileSync(config, 'utf8'), /cache_models_for|999999|supports_tool_calls/);
  return config;
}

/** Starts the proxy with a config and asks it what it serves. */
async function serve(config: string): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>> {
  const tokens = join(scratch, 'tokens');
  mkdirSync(tokens);
  writeFileSync(join(tokens, 'access-token'), copilot.seat());
  const program = execFileSync('bash', [join(ROOT, '.ci/tool'), 'litellm'], { encoding: 'utf8' }).trim();
  const port = await freePort();
  const proxy = spawn(program, ['--config', config, '--host', '127.0.0.1', '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: scratch,
      // the price list that the package ships, since the newest one cannot be fetched everywhere
      LITELLM_LOCAL_MODEL_COST_MAP: 'True',
      GITHUB_COPILOT_TOKEN_DIR: tokens,
      ...copilot.env,
    },
  });
  let said = '';
  for (const stream of [proxy.stdout, proxy.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) => proxy.once('close', () => resolve()));
  try {
    return await ask(`http://127.0.0.1:${port}/model/info`, () => proxy.exitCode === null);
  } catch (error) {
    console.error(said.slice(-4000));
    throw error;
  } finally {
    proxy.kill('SIGKILL');
    await ended;
  }
}

async function ask(url: string, isRunning: () => boolean): Promise<Map<string, Record<string, unknown>>> {
  for (let tries = 0; tries < 240 && isRunning(); tries += 1) {
    const answer = await attempt(url);
    if (answer?.ok === true) {
      const { data } = ModelInfo.parse(await answer.json());
      return new Map(data.map((entry) => [entry.model_name, entry.model_info]));
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('the proxy did not come up');
}

async function attempt(url: string): Promise<Response | undefined> {
  try {
    return await fetch(url, { headers: { authorization: `Bearer ${MASTER_KEY}` } });
  } catch (error) {
    // nobody listens yet
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
