/**
 * Rules that say "calls fail", on a real proxy: one config with a wrong and a right entry for each. The call to the wrong
 * one must fail, the call to the right one must be answered, and `check` must report the wrong one alone. Closes with
 * `N passed, N failed`.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode, findings, readConfig } from '../../src/config/index.ts';
import type { Config, Finding } from '../../src/config/model.ts';

const MASTER_KEY = 'sk-only-for-this-test';

/** `wrong` and `right` are lines of an entry, or of `model_group_alias` when they begin with `alias:`. */
interface Pair {
  readonly rule: string;
  readonly wrong: string;
  readonly right: string;
}

const PAIRS: readonly Pair[] = [
  {
    rule: 'limit-type',
    wrong: 'model_info: {max_input_tokens: 128k}',
    right: 'model_info: {max_input_tokens: 128000}',
  },
  {
    rule: 'headers-type',
    wrong: 'params: {extra_headers: [x-team]}',
    right: 'params: {extra_headers: {x-team: a}}',
  },
  { rule: 'timeout-type', wrong: 'params: {timeout: soon}', right: 'params: {timeout: 60}' },
  { rule: 'timeout-type', wrong: 'params: {timeout: 60s}', right: 'params: {timeout: "60"}' },
  { rule: 'timeout-type', wrong: 'params: {timeout: 30 seconds}', right: 'params: {timeout: ""}' },
  { rule: 'unknown-alias-target', wrong: 'alias: missing', right: 'alias: base' },
  { rule: 'retyped-name', wrong: 'alias: 4.1', right: 'alias: "4.1"' },
  { rule: 'alias-shape', wrong: 'alias: [base]', right: 'alias: {model: base, hidden: false}' },
];

const ROOT = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'copilot-model-sync-calls-'));
const upstream = createServer((request, response) => {
  request.resume().on('end', () => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(ANSWER));
  });
});
const ANSWER = {
  id: 'answer',
  object: 'chat.completion',
  created: 1,
  model: 'gpt-4.1',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'word' } }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
};

let passed = 0;
let failed = 0;
try {
  const text = configText(await listening(upstream));
  const path = join(scratch, 'config.yaml');
  writeFileSync(path, text);
  const found = findings(configOf(text));
  await withProxy(path, async (call) => {
    for (const [index, { rule, wrong, right }] of PAIRS.entries()) {
      const bad = await call(`wrong-${index}`);
      const good = await call(`right-${index}`);
      count(bad >= 400, `${wrong}: the call is answered with ${bad}`);
      count(good === 200, `${right}: the call is answered with ${good}`);
      count(isReported(found, text, `wrong-${index}`, rule), `${wrong}: check reports no ${rule}`);
      count(!isReported(found, text, `right-${index}`), `${right}: check reports it`);
      console.log(`${rule.padEnd(22)} ${wrong.padEnd(44)} ${bad}   ${right.padEnd(44)} ${good}`);
    }
  });
} finally {
  upstream.close();
  rmSync(scratch, { recursive: true, force: true });
  if (passed === 0) failed += 1;
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function configText(base: string): string {
  const names = PAIRS.flatMap(({ wrong, right }, index) => [
    { name: `wrong-${index}`, lines: wrong },
    { name: `right-${index}`, lines: right },
  ]);
  const entries = [
    { name: 'base', lines: '' },
    { name: '"4.1"', lines: '' },
    ...names.filter(({ lines }) => !lines.startsWith('alias: ')),
  ];
  const aliases = names.filter(({ lines }) => lines.startsWith('alias: '));
  return `general_settings: {master_key: ${MASTER_KEY}}
router_settings:
  num_retries: 0
  disable_cooldowns: true
  model_group_alias:
${aliases.map(({ name, lines }) => `    ${name}: ${lines.slice('alias: '.length)}\n`).join('')}model_list:
${entries.map(({ name, lines }, index) => entry(name, lines, `${base}/${index}`)).join('')}`;
}

/** Each entry has a model of its own: LiteLLM keeps limits for each model. */
function entry(name: string, lines: string, base: string): string {
  const id = name.replaceAll('"', '');
  const extra = lines.startsWith('params: {') ? `, ${lines.slice('params: {'.length, -1)}` : '';
  const info = lines.startsWith('model_info: ') ? `, ${lines}` : '';
  return `  - {model_name: ${name}, litellm_params: {model: openai/own-${id}, api_base: "${base}", api_key: none${extra}}${info}}\n`;
}

/** Whether a finding is on the line of that name. */
function isReported(found: readonly Finding[], text: string, name: string, rule?: string): boolean {
  const line = text.split('\n').findIndex((one) => new RegExp(`\\b${name}\\b`).test(one)) + 1;
  return found.some((one) => one.place.line === line && (rule === undefined || one.rule === rule));
}

function count(isRight: boolean, message: string): void {
  if (isRight) passed += 1;
  else failed += 1;
  if (!isRight) console.log(`failed: ${message}`);
}

function configOf(text: string): Config {
  const read = readConfig({ path: 'config.yaml', bytes: encode(text) });
  if (read.kind === 'refused') throw new Error(read.problem.message);
  return read.config;
}

/** Starts the proxy, and gives a function that calls a model and says the status of the answer. */
async function withProxy(
  config: string,
  use: (call: (model: string) => Promise<number>) => Promise<void>,
): Promise<void> {
  const program = execFileSync('bash', [join(ROOT, '.ci/tool'), 'litellm'], { encoding: 'utf8' }).trim();
  const port = await freePort();
  const proxy = spawn(program, ['--config', config, '--host', '127.0.0.1', '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, HOME: scratch, LITELLM_LOCAL_MODEL_COST_MAP: 'True' },
  });
  let output = '';
  for (const stream of [proxy.stdout, proxy.stderr])
    stream.on('data', (text: Buffer) => (output += text.toString()));
  const ended = new Promise<void>((resolve) => proxy.once('close', () => resolve()));
  const call = async (model: string): Promise<number> => {
    const answer = await fetch(`http://127.0.0.1:${port}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${MASTER_KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify({ model, messages: [{ role: 'user', content: 'word' }] }),
    });
    await answer.text();
    return answer.status;
  };
  try {
    await up(`http://127.0.0.1:${port}/health/liveliness`, () => proxy.exitCode === null);
    await use(call);
  } catch (error) {
    console.error(output.slice(-4000));
    throw error;
  } finally {
    proxy.kill('SIGKILL');
    await ended;
  }
}

async function up(url: string, isRunning: () => boolean): Promise<void> {
  for (let tries = 0; tries < 240 && isRunning(); tries += 1) {
    if (await fetch(url).then(({ ok }) => ok, isUnreachable)) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('the proxy did not come up');
}

/** False while nobody listens yet. */
function isUnreachable(error: unknown): false {
  if (error instanceof TypeError) return false;
  throw error;
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const url = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return Number(new URL(url).port);
}
