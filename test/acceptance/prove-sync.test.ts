import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheServer } from './support/cache.ts';
import { fakePython } from './support/litellm/index.ts';
import type { Behavior } from './support/litellm/program.ts';
import { CONFIG, models, requests, THREE_REQUESTS } from './support/scenes.ts';
import { type StageOptions, stage } from './support/stage.ts';
import { workspace } from './support/workspace.ts';

interface Options extends StageOptions {
  readonly behavior?: Omit<Behavior, 'folder'>;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** A repository without a pull request, and a runner with a Python. */
async function proving({ behavior = {}, inputs = {}, ...more }: Options = {}) {
  const python = fakePython(behavior);
  const temp = workspace();
  const scene = await stage({
    files: { 'config.yaml': CONFIG },
    catalogue: models('gpt-4.1', 'gpt-5.4'),
    ...more,
  });
  const env = { PATH: python.path, RUNNER_TEMP: temp };
  return {
    ...scene,
    python,
    temp,
    run: (over: Readonly<Record<string, string>> = {}) =>
      scene.run({ prove: '1.106.2', ...inputs, ...over }, { env }),
    body: () => scene.repository.pullRequests()[0]?.body ?? '',
  };
}

test('A pull request carries its proof, and the next run makes three requests', async () => {
  const scene = await proving();
  const run = await scene.run();
  expect(run.code).toBe(0);
  expect(run.outputs).toMatchObject({
    proof: 'passed',
    'change-level': 'additive',
    'pull-request-operation': 'created',
  });
  const sentence =
    /Proved with LiteLLM 1\.106\.2: starts in \d+ s, 3 entries, 2 Copilot models answered \(chat, stream\)\./;
  expect(scene.body().replaceAll('\\', '')).toMatch(sentence);
  expect(scene.body()).toContain('| `copilot-gpt-5.4` | chat stream | answers |');
  expect(run.summary.replaceAll('\\', '')).toMatch(sentence);
  expect(run.log).toMatch(sentence);
  const again = await scene.run();
  expect(requests(scene)).toEqual(THREE_REQUESTS);
  expect(again.outputs).toMatchObject({ proof: '', 'pull-request-operation': 'none' });
  expect(scene.python.processes()).toHaveLength(1);
  expect(again.chunks.length).toBeLessThan(run.chunks.length);
});

test('A change that LiteLLM does not serve is breaking, is reported, and is not merged automatically', async () => {
  const scene = await proving({
    behavior: { sends: { model_info: 1 } },
    settings: { autoMerge: true },
    inputs: { 'auto-merge': 'always' },
  });
  const run = await scene.run();
  expect(run.code).toBe(0);
  expect(run.outputs).toMatchObject({ proof: 'failed', 'change-level': 'breaking' });
  expect(scene.body()).toContain('> [!CAUTION]\n> LiteLLM 1.106.2 starts in');
  expect(scene.body()).toContain('fails: Copilot refuses it on `/chat/completions`');
  expect(scene.github.journal.lines().join('\n')).not.toContain('enablePullRequestAutoMerge');
  const body = scene.body();
  const again = await scene.run();
  expect(requests(scene)).toEqual(THREE_REQUESTS);
  expect(again.outputs['pull-request-operation']).toBe('none');
  expect(scene.body()).toBe(body);
});

test('A proxy that does not start is quoted in the body, escaped', async () => {
  const prints = 'ValueError: <img src=x> @octocat closes #1 | ghu_abcdefghijklmnopqrst `x`\n';
  const scene = await proving({ behavior: { exits: 1, prints } });
  const run = await scene.run();
  expect(run.outputs.proof).toBe('failed');
  expect(scene.body()).toContain('LiteLLM 1.106.2 does not start with this file');
  expect(scene.body()).toContain('It does not start without this change either.');
  expect(scene.body()).not.toMatch(/<img|@octocat|#1 |ghu_abc/);
});

test.for<[string, Record<string, string>, string]>([
  ['there is no Python', { PATH: '/nowhere' }, 'there is no `python3` on PATH'],
  ['the job is for a fork', { GITHUB_EVENT_PATH: 'FORK' }, 'comes from a fork'],
])('When %s the pull request is created without a proof', async ([, env, reason]) => {
  const scene = await stage({ files: { 'config.yaml': CONFIG }, catalogue: models('gpt-4.1', 'gpt-5.4') });
  const fork = join(workspace(), 'event.json');
  const pull = { head: { repo: { full_name: 'mallory/x' } }, base: { repo: { full_name: 'acme/gateway' } } };
  writeFileSync(fork, JSON.stringify({ pull_request: pull }));
  const variables = Object.fromEntries(
    Object.entries(env).map(([name, text]) => [name, text.replace('FORK', fork)]),
  );
  const run = await scene.run({ prove: '1.106.2' }, { env: variables });
  expect(run.code).toBe(0);
  expect(run.outputs).toMatchObject({ proof: 'not-run', 'pull-request-operation': 'created' });
  expect(scene.repository.pullRequests()[0]?.body).toContain('Not proved with LiteLLM, because');
  expect(run.log).toContain(reason);
});

test('`deployed` takes the version beside the config, read by the same query', async () => {
  const values = 'image:\n  repository: ghcr.io/berriai/litellm\n  tag: v1.106.2\n';
  const scene = await proving({
    files: { 'deploy/config.yaml': CONFIG, 'deploy/values.yaml': values },
    inputs: { prove: 'deployed', 'config-path': 'deploy/config.yaml' },
  });
  const run = await scene.run();
  expect(run.outputs.proof).toBe('passed');
  expect(scene.body()).toContain('Proved with LiteLLM 1.106.2 \\(found in `deploy/values.yaml:3`\\)');
  expect(requests(scene).slice(0, 3).toSorted()).toEqual(THREE_REQUESTS.toSorted());
});

test('`deployed` without any version in the repository is not run', async () => {
  const run = await (await proving({ inputs: { prove: 'deployed' } })).run();
  expect(run.outputs.proof).toBe('not-run');
});

test('An installation is saved by version before anything runs in it; a cache that fails costs an installation', async () => {
  const cache = await cacheServer();
  const scene = await proving({ beside: [cache] });
  expect((await scene.run()).outputs.proof).toBe('passed');
  expect(cache.entries.map(({ key }) => key)).toEqual([
    expect.stringMatching(
      new RegExp(
        `^copilot-model-sync-litellm-1\\.106\\.2-${process.platform}-${process.arch}-\\S+-bin-python3$`,
      ),
    ),
  ]);
  const folder = join(scene.temp, 'copilot-model-sync');
  rmSync(folder, { recursive: true });
  // with a body, since the toolkit asks again when an answer is not JSON
  const refused = { kind: 'answer', status: 403, body: { code: 'permission_denied', msg: 'no' } } as const;
  cache.fault('POST /GetCacheEntryDownloadURL', refused);
  cache.fault('POST /CreateCacheEntry', refused);
  scene.copilot.catalogue = models('gpt-4.1', 'gpt-5.4', 'gpt-6');
  expect((await scene.run()).outputs).toMatchObject({ proof: 'passed', 'pull-request-operation': 'updated' });
  expect(readdirSync(join(folder, 'litellm'))).toEqual(['litellm-1.106.2']);
  expect(scene.python.commands()).toHaveLength(4);
});

test('An installation is restored from the cache instead of being made again', async () => {
  const cache = await cacheServer();
  const scene = await proving({ beside: [cache] });
  await scene.run();
  const made = scene.python.commands();
  rmSync(join(scene.temp, 'copilot-model-sync'), { recursive: true });
  scene.copilot.catalogue = models('gpt-4.1', 'gpt-5.4', 'gpt-6');
  expect((await scene.run()).outputs).toMatchObject({ proof: 'passed', 'pull-request-operation': 'updated' });
  expect(scene.python.commands()).toEqual(made);
  expect(cache.entries).toHaveLength(1);
});

test('An unknown value of `prove` is refused with the values that are allowed', async () => {
  const run = await (await proving()).run({ prove: 'latest' });
  expect(run.code).toBe(1);
  expect(run.log).toContain('must be off, newest, deployed, or a version such as 1.106.2');
});
