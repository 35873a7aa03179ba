/**
 * Rules that say "calls fail", on a real proxy: one config with a wrong and a right entry for each. The call to the wrong
 * one must fail, the call to the right one must be answered, and `check` must report the wrong one alone. Then the proxy is
 * started with what `check --fix` of dist/index.js makes of the config: calls to the entries that it corrected must be
 * answered. Closes with `N passed, N failed`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { encode, findings, readConfig } from '../../src/config/index.ts';
import type { Config, Finding } from '../../src/config/model.ts';
import { type Pair, pairsFor, type Written } from './pairs.ts';
import { type Call, listening, MASTER_KEY, tool, withProxy } from './proxy.ts';
import { providers, RIGHT_KEY } from './upstream.ts';

const ROOT = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'copilot-model-sync-calls-'));
const path = join(scratch, 'config.yaml');
const upstream = providers();
/** Of the LiteLLM that is started. */
const version = execFileSync(
  join(dirname(tool('litellm')), 'python'),
  ['-c', "import importlib.metadata; print(importlib.metadata.version('litellm'))"],
  { encoding: 'utf8' },
).trim();
const pairs = pairsFor(version);

let passed = 0;
let failed = 0;
try {
  const base = await listening(upstream);
  const text = configText(base);
  const found = findings(configOf(text), {
    version,
    env: { RIGHT_KEY },
    endpoints: new Map(pairs.map((_, index) => [`github_copilot/codex-wrong-${index}`, ['/responses']])),
  });
  writeFileSync(path, text);
  await withProxy(path, { scratch, base }, async (call) => {
    for (const [index, pair] of pairs.entries()) await tryPair(call, index, pair, found, text);
  });
  fixByCommand();
  await withProxy(path, { scratch, base }, async (call) => {
    for (const [index, pair] of pairs.entries()) {
      if (!onLines(found, text, `wrong-${index}`).some(({ fix }) => fix !== undefined)) continue;
      const status = await request(call, pair, `wrong-${index}`);
      count(status === 200, `${pair.rule}: after --fix the call is answered with ${status}`);
      console.log(`${pair.rule.padEnd(22)} after --fix ${status}`);
    }
  });
} finally {
  upstream.close();
  rmSync(scratch, { recursive: true, force: true });
  if (passed === 0) failed += 1;
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

async function tryPair(
  call: Call,
  index: number,
  pair: Pair,
  found: readonly Finding[],
  text: string,
): Promise<void> {
  const { rule } = pair;
  const bad = await request(call, pair, `wrong-${index}`);
  const good = await request(call, pair, `right-${index}`);
  count(bad >= 400, `${rule}: the wrong entry is answered with ${bad}`);
  count(good === 200, `${rule}: the right entry is answered with ${good}`);
  const reported = onLines(found, text, `wrong-${index}`).some((one) => one.rule === rule);
  count(reported, `${rule}: check does not report the wrong entry`);
  count(onLines(found, text, `right-${index}`).length === 0, `${rule}: check reports the right entry`);
  console.log(`${rule.padEnd(22)} wrong ${bad}   right ${good}`);
}

function request(call: Call, pair: Pair, model: string): Promise<number> {
  if (pair.call === 'responses') return call('/v1/responses', { model, input: 'word' });
  return call('/v1/chat/completions', { model, messages: [{ role: 'user', content: 'word' }] });
}

/** Some findings have no correction, so that the command ends with 1. */
function fixByCommand(): void {
  const args = ['check', '--fix', '--litellm-version', version, 'config.yaml'];
  const { stderr, status } = spawnSync(process.execPath, [join(ROOT, 'dist/index.js'), ...args], {
    cwd: scratch,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  if (status !== 1) throw new Error(`check --fix ended with ${status}:\n${stderr}`);
  console.log(`\n${stderr}${readFileSync(path, 'utf8').length} characters after check --fix\n`);
}

function configText(base: string): string {
  const lines = pairs.flatMap((pair, index) => [
    { ...pair, name: `wrong-${index}`, index, written: pair.wrong },
    { ...pair, name: `right-${index}`, index, written: pair.right },
  ]);
  const aliases = lines.flatMap(({ name, written: { alias } }) =>
    alias === undefined ? [] : [`    ${name}: ${alias}\n`],
  );
  const fallbacks = lines.flatMap(({ name, written: { fallback } }) =>
    fallback === undefined ? [] : [`    - ${name}: ${fallback}\n`],
  );
  const entries = lines.filter(({ written }) => written.alias === undefined);
  return `general_settings: {master_key: ${MASTER_KEY}}
router_settings:
  num_retries: 0
  disable_cooldowns: true
  model_group_alias:
${aliases.join('')}  fallbacks:
${fallbacks.join('')}model_list:
${entry('base', {}, 'any', base)}${entry('"4.1"', {}, 'any', base)}${entries
  .map(({ name, written, provider }) =>
    entry(name, written, written.fallback === undefined ? (provider ?? 'any') : 'busy', base),
  )
  .join('')}`;
}

/** Each entry has a model of its own: LiteLLM keeps limits for each model. */
function entry(
  name: string,
  { params = '', info }: Written,
  provider: 'any' | 'busy' | NonNullable<Pair['provider']>,
  base: string,
): string {
  const id = name.replaceAll('"', '');
  const isCopilot = provider === 'copilot' || provider === 'codex';
  const parts = [
    ...(params.startsWith('model: ')
      ? []
      : [isCopilot ? `model: github_copilot/${provider}-${id}` : `model: openai/own-${id}`]),
    ...(isCopilot ? [] : [`api_base: "${base}/${provider}/v1"`]),
    ...(isCopilot || params.startsWith('api_key: ') ? [] : ['api_key: none']),
    ...(params === '' ? [] : [params]),
  ];
  const more = info === undefined ? '' : `, model_info: {${info}}`;
  return `  - {model_name: ${name}, litellm_params: {${parts.join(', ')}}${more}}\n`;
}

/** The findings on the lines that have a name. */
function onLines(found: readonly Finding[], text: string, name: string): readonly Finding[] {
  const named = new RegExp(`\\b${name}\\b`);
  const lines = text.split('\n');
  return found.filter(({ place }) => named.test(lines[(place.line ?? 0) - 1] ?? ''));
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
