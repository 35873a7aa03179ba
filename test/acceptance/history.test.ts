import { join } from 'node:path';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { asCacheKey } from '../../src/history/cache-key.ts';
import type { CacheServer } from '../servers/cache/index.ts';
import type { Fault } from '../servers/faults.ts';
import { cacheServer } from './support/cache.ts';
import { models, requests, THREE_REQUESTS } from './support/scenes.ts';
import { type Stage, stage } from './support/stage.ts';
import { workspace } from './support/workspace.ts';

const entry = (id: string): string =>
  `  - model_name: copilot-${id}\n    litellm_params: {model: github_copilot/${id}}\n    model_info: {mode: chat, max_tokens: 16384, max_input_tokens: 128000, max_output_tokens: 16384, supports_function_calling: true, supports_parallel_function_calling: true, supports_response_schema: true}\n`;
const CONFIG = `model_list:\n${['claude-b', 'gpt-a', 'gpt-old'].map(entry).join('')}`;

const LOOK = 'POST /GetCacheEntryDownloadURL 200';
const SAVE = [
  'POST /CreateCacheEntry 200',
  'PUT /devstoreaccount1/actions-cache/…',
  'POST /FinalizeCacheEntryUpload 200',
];

/** A repository whose config contains three models, and a Copilot that lists all but `gpt-old`. */
async function missing(): Promise<Stage & { readonly cache: CacheServer }> {
  const cache = await cacheServer();
  const catalogue = models('claude-b', 'gpt-a');
  return { ...(await stage({ files: { 'config.yaml': CONFIG }, catalogue, beside: [cache] })), cache };
}

/** The journal without signatures. */
const lines = (cache: CacheServer): string[] =>
  cache.journal.lines().map((line) => line.replace(/\?.*?(?= \d|$)/, '').replace(/ 201$/, ''));

const DAY_MS = 86_400_000;

/** Replaces the history in the cache: missing for this many days and runs, the last of them before run 10. */
function remember(cache: CacheServer, days: number, runs: number, run = 9): void {
  const [stored] = cache.entries;
  if (stored === undefined) throw new Error('no run left a history');
  const since = new Date(Date.now() - days * DAY_MS).toISOString();
  const text = asCacheKey.format({ missing: new Map([['gpt-old', { since, runs }]]), run });
  cache.entries.length = 0;
  cache.entries.push({ ...stored, key: stored.key.replace(/1-.*$/, text) });
}

test('A missing model is remembered in the key of a cache entry, and removed when it is due', async () => {
  const scene = await missing();
  const { cache } = scene;
  const first = await scene.run();
  expect(first.outputs).toMatchObject({ changed: 'false', held: '["gpt-old"]' });
  expect(lines(cache)).toEqual([LOOK, ...SAVE]);
  expect(first.log).toContain('held: not in the catalogue since');
  expect(requests(scene)).toEqual(THREE_REQUESTS);

  const again = await scene.run({}, { env: { GITHUB_RUN_ATTEMPT: '2' } });
  expect(lines(cache)).toEqual([LOOK]);
  expect(again.log).toContain('(1 run; not counted');

  const next = await scene.run({}, { env: { GITHUB_RUN_NUMBER: '11' } });
  expect(next.log).toContain('(2 consecutive runs)');
  expect(lines(cache)).toEqual([LOOK, ...SAVE]);

  remember(cache, 8, 2);
  const last = await scene.run();
  expect(last.outputs).toMatchObject({
    removed: '["gpt-old"]',
    'change-level': 'breaking',
    'pull-request-operation': 'created',
  });
  expect(scene.repository.pullRequest(1).body).toMatch(
    /\| `copilot-gpt-old` \(`gpt-old`\) \| no longer in Copilot’s catalogue \| 20\d\d-\d\d-\d\d \|/,
  );
});

test('A gap in the run numbers, another workflow and another cache version restart the count', async () => {
  const scene = await missing();
  await scene.run();
  remember(scene.cache, 30, 9, 8);
  const gap = await scene.run();
  expect(gap.outputs).toMatchObject({ removed: '[]', held: '["gpt-old"]' });
  expect(gap.log).toContain(
    '(1 run; count restarted, because a run in between did not record it as missing)',
  );
  expect(gap.summary).toContain('count restarted');
  remember(scene.cache, 30, 9);
  const other = { GITHUB_WORKFLOW_REF: 'acme/gateway/.github/workflows/other.yml@refs/heads/main' };
  expect((await scene.run({}, { env: other })).outputs).toMatchObject({ removed: '[]' });
  remember(scene.cache, 30, 9);
  const [stored] = scene.cache.entries;
  if (stored !== undefined) scene.cache.entries.splice(0, 1, { ...stored, version: '0'.repeat(64) });
  expect((await scene.run()).outputs).toMatchObject({ removed: '[]' });
});

const REFUSED: Fault = { kind: 'answer', status: 401, body: { message: 'Bad credentials' } };

test.for([
  ['the catalogue', 'copilot', 'GET /copilot_internal/v2/token'],
  ['the repository', 'github', 'POST /graphql query Read'],
] as const)('A run that cannot read %s keeps the counts for the next one', async ([, server, match]) => {
  const scene = await missing();
  const { cache } = scene;
  await scene.run();
  remember(cache, 8, 2);
  scene[server].fault(match, REFUSED);
  const failed = await scene.run();
  expect([failed.code, failed.log.match(/^::error /gm)]).toEqual([1, ['::error ']]);
  expect(lines(cache)).toEqual([LOOK, ...SAVE]);
  const next = await scene.run({}, { env: { GITHUB_RUN_NUMBER: '11' } });
  expect(next.outputs).toMatchObject({ removed: '["gpt-old"]', 'pull-request-operation': 'created' });
});

test.for<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
  ['re-run', {}, { GITHUB_RUN_ATTEMPT: '2' }],
  ['check', { mode: 'check' }, {}],
  ['run after a gap', {}, { GITHUB_RUN_NUMBER: '12' }],
  ['run without grace', { 'removal-grace-days': '0' }, {}],
])('A %s that fails stores nothing', async ([, inputs, env]) => {
  const scene = await missing();
  const { cache, copilot } = scene;
  await scene.run();
  remember(cache, 8, 2);
  copilot.fault('GET /copilot_internal/v2/token', REFUSED);
  expect((await scene.run(inputs, { env })).code).toBe(1);
  expect(lines(cache).filter((line) => line !== LOOK)).toEqual([]);
});

test('A failed run that found the model ends its count', async () => {
  const scene = await missing();
  const { cache, copilot, github } = scene;
  await scene.run();
  remember(cache, 8, 2);
  copilot.catalogue = models('claude-b', 'gpt-a', 'gpt-old');
  github.fault('POST /graphql query Read', REFUSED);
  expect((await scene.run()).code).toBe(1);
  expect(lines(cache)).toEqual([LOOK]);
  copilot.catalogue = models('claude-b', 'gpt-a');
  const next = await scene.run({}, { env: { GITHUB_RUN_NUMBER: '11' } });
  expect(next.outputs).toMatchObject({ removed: '[]', held: '["gpt-old"]' });
});

test('A run whose pull request fails still counts', async () => {
  const scene = await missing();
  const { cache, github } = scene;
  await scene.run();
  remember(cache, 8, 2);
  const refusal: Fault = {
    kind: 'answer',
    status: 403,
    body: { message: 'Resource not accessible by integration' },
  };
  github.fault('POST /repos/*', refusal, 9);
  expect((await scene.run()).code).toBe(1);
  expect(lines(cache)).toEqual([LOOK, ...SAVE]);
});

test.for([
  [9, { GITHUB_RUN_ATTEMPT: '2' }],
  [10, { GITHUB_RUN_ATTEMPT: '2' }],
  [15, { GITHUB_RUN_NUMBER: '10' }],
] as const)(
  'A re-run removes nothing and counts nothing, with a history of run %i and %j',
  async ([run, env]) => {
    const scene = await missing();
    const { cache } = scene;
    await scene.run();
    remember(cache, 30, 9, run);
    const again = await scene.run({}, { env });
    expect(again.outputs).toMatchObject({ removed: '[]', held: '["gpt-old"]' });
    expect(again.log).toContain('not counted, because this is a re-run, or older than the last run');
    expect(lines(cache)).toEqual([LOOK]);
  },
);

test('A check neither counts nor stores', async () => {
  const scene = await missing();
  const folder = workspace({ 'config.yaml': CONFIG });
  const run = await scene.run({ mode: 'check' }, { workspace: folder });
  expect(run.outputs).toMatchObject({ held: '["gpt-old"]' });
  expect(lines(scene.cache)).toEqual([LOOK]);
});

test.for([
  ['17 5 * * 1', true],
  ['17 5 * * *', false],
] as const)(
  'With the schedule %s and nothing remembered, the notice about the cache is shown: %s',
  async ([schedule, isShown]) => {
    const scene = await missing();
    const folder = workspace({ 'event.json': JSON.stringify({ schedule }) });
    const run = await scene.run({}, { env: { GITHUB_EVENT_PATH: join(folder, 'event.json') } });
    for (const place of [run.log, run.summary]) {
      expect(place.includes('deletes cache entries that were not used for 7 days')).toBe(isShown);
    }
    const next = await scene.run(
      {},
      { env: { GITHUB_RUN_NUMBER: '11', GITHUB_EVENT_PATH: join(folder, 'event.json') } },
    );
    expect(next.log).not.toContain('without access');
  },
);

test('Nothing of the account and no secret is in what is stored', async () => {
  const scene = await missing();
  const { masks } = await scene.run();
  expect(masks).toContain(scene.cache.signature);
  const [stored] = scene.cache.entries;
  expect(stored?.key).toMatch(/^copilot-model-sync-history-[0-9a-f]{16}-1-a-[0-9a-z]+\.1\.[0-9a-z]{6}$/);
  const bytes = stored?.bytes ?? Buffer.alloc(0);
  const archive = (bytes[0] === 0x1f ? gunzipSync(bytes) : zstdDecompressSync(bytes)).toString('latin1');
  expect(archive).toContain('this file is never read');
  expect(archive).not.toContain('gpt-old');
  for (const { value } of [...scene.copilot.secrets, ...scene.github.secrets, ...scene.cache.secrets]) {
    expect(archive).not.toContain(value.slice(-8));
  }
});

test('The cache is not used while nothing is missing, nor without a grace period', async () => {
  const scene = await missing();
  const { cache, copilot } = scene;
  await scene.run({ 'removal-grace-days': '0' });
  expect(cache.journal.lines()).toEqual([]);
  copilot.catalogue = models('claude-b', 'gpt-a', 'gpt-old');
  const run = await scene.run();
  expect(cache.journal.lines()).toEqual([]);
  expect(run.chunks.length).toBeGreaterThan(0);
});

/** The result of the run without a cache: with a broken one it must not be worse. */
const WITHOUT = { changed: 'false', held: '["gpt-old"]', removed: '[]', 'pull-request-operation': 'none' };

const page: Fault = { kind: 'answer', status: 200, body: '<!doctype html>' };
const json = (status: number, body: unknown): Fault => ({ kind: 'answer', status, body });

test.for<[string, string, Fault]>([
  ['is down', 'POST *', { kind: 'reset' }],
  ['hangs', 'POST *', { kind: 'hang' }],
  ['answers with pages', 'POST /Get*', page],
  ['answers with other JSON', 'POST *', json(200, { ok: true, more: [] })],
  ['forbids', 'POST *', json(403, { code: 'permission_denied', msg: 'cache read denied: no' })],
  ['limits', 'POST *', json(429, { code: 'resource_exhausted', msg: 'slow down' })],
  ['fails for a while', 'POST /Create*', json(503, {})],
  ['never ends an answer', 'POST /Get*', { kind: 'endless', part: 'body' }],
  ['is huge', 'POST /Get*', json(200, { ok: true, matched_key: 'a'.repeat(5e6), signed_download_url: 'x' })],
  ['does not take the archive', 'PUT *', json(403, {})],
  ['loses the archive', 'PUT *', { kind: 'hang' }],
])('A cache that %s fails no run', async ([, match, fault]) => {
  const scene = await missing();
  scene.cache.fault(match, fault, 9);
  const run = await scene.run();
  expect([run.code, run.log.match(/^::error/gm)]).toEqual([0, null]);
  expect(run.outputs).toMatchObject(WITHOUT);
  expect(requests(scene)).toEqual(THREE_REQUESTS);
});

test.for([
  ['another version', '2-x'],
  ['a date in the future', '1-9-zzzzzz.9.000000'],
  ['half a model', '1-9-1.9.00000'],
  ['a command', '1-9\n::error::gotcha\n'],
  ['a path', '../../../etc/passwd'],
  ['nothing', ''],
])('An entry that contains %s is not used, and the next one is', async ([, text = '']) => {
  const scene = await missing();
  const { cache } = scene;
  await scene.run();
  const [stored] = cache.entries;
  if (stored !== undefined) cache.entries.splice(0, 1, { ...stored, key: stored.key.replace(/1-.*$/, text) });
  const run = await scene.run();
  expect(run.code).toBe(0);
  expect(run.outputs).toMatchObject(WITHOUT);
  expect(cache.entries).toHaveLength(2);
  expect((await scene.run({}, { env: { GITHUB_RUN_NUMBER: '11' } })).log).toContain('(2 consecutive runs)');
});

test('Without a cache, a run reports that nothing is remembered', async () => {
  const catalogue = models('claude-b', 'gpt-a');
  const { run } = await stage({ files: { 'config.yaml': CONFIG }, catalogue });
  const { log, outputs } = await run();
  expect(outputs).toMatchObject(WITHOUT);
  expect(log).toContain('This runner has no Actions cache');
});
