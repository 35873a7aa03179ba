import { expect, test } from 'vitest';
import { asJson } from '../../../src/history/format.ts';
import { NO_HISTORY } from '../../../src/history/history.ts';
import { loadHistory } from '../../../src/history/load.ts';
import type { HistoryStore, Stored } from '../../../src/history/store.ts';
import { readSettings } from '../../../src/inputs/read.ts';
import type { Settings } from '../../../src/settings.ts';
import type { World } from '../../../src/world.ts';

const NOW = new Date('2026-11-21T05:17:00.000Z');

/** A store of one text that records every requested key. */
function memory(
  text?: string,
  notices: Stored['notices'] = [],
): HistoryStore & { keys: string[]; text?: string | undefined } {
  return {
    form: asJson,
    keys: [],
    text,
    async load(key) {
      this.keys.push(key);
      return { text: this.text, notices };
    },
    async save(_, saved) {
      this.text = saved;
      return [];
    },
  };
}

async function settings(raw: Readonly<Record<string, string>> = {}): Promise<Settings> {
  const env = { GITHUB_REPOSITORY: 'acme/gateway', GITHUB_SERVER_URL: 'https://github.com' };
  const door = { spell: (name: string) => name, tokenHint: '', needsCatalogue: true, ownFiles: false };
  const read = await readSettings(
    { catalogue: 'c.json', repository: 'acme/gateway', 'github-token': 'ghs_x', ...raw },
    env,
    door,
  );
  if (read.kind === 'refused') throw new Error(read.problem.message);
  return read.settings;
}

function world(history: HistoryStore, env: World['env'] = {}, root = '/a'): World {
  const nothing = () => undefined;
  const files = {
    root,
    read: async () => null,
    list: async () => [],
    listBeside: async () => [],
    write: async () => undefined,
    writeAll: async () => undefined,
  };
  return {
    env,
    history: { isLocal: false, open: async () => history },
    files,
    log: { info: nothing, debug: nothing },
    now: () => NOW,
    sleep: async () => undefined,
    random: () => 0,
    mask: nothing,
  };
}

test('remembers a missing model, which the next run counts again', async () => {
  const store = memory();
  const first = await loadHistory(await settings(), ['b', 'a'], { now: NOW }, world(store));
  expect(first.history).toEqual(NO_HISTORY);
  expect(await first.save()).toEqual([]);
  const next = await loadHistory(await settings(), ['a'], { now: NOW }, world(store));
  expect(next.history.missing.get('b')).toEqual({ since: NOW.toISOString(), runs: 1 });
  await next.save();
  expect(JSON.parse(store.text ?? '')).toEqual({
    version: 1,
    missing: { a: { since: NOW.toISOString(), runs: 2 } },
  });
});

test('writes nothing before it is asked to, nor when nothing changed', async () => {
  const empty = memory();
  await (await loadHistory(await settings(), [], { now: NOW }, world(empty))).save();
  expect(empty.text).toBeUndefined();
  const store = memory();
  await loadHistory(await settings(), ['a'], { now: NOW }, world(store));
  expect(store.text).toBeUndefined();
});

test('ignores an unusable history with a notice, and writes a new one', async () => {
  const store = memory('<html>');
  const loaded = await loadHistory(await settings(), ['a'], { now: NOW }, world(store));
  expect(loaded.history).toEqual(NO_HISTORY);
  expect(loaded.notices.map(({ message }) => message)).toEqual([
    'The stored history of missing models is not used: it is not JSON. This only delays removals.',
  ]);
  await loaded.save();
  expect(store.text).toContain('"runs": 1');
});

test('passes on the notices of the store', async () => {
  const notices = [{ message: 'it is down' }];
  expect(
    (await loadHistory(await settings(), ['a'], { now: NOW }, world(memory(undefined, notices)))).notices,
  ).toEqual(notices);
});

async function keyOf(
  raw: Readonly<Record<string, string>>,
  env: World['env'] = {},
  root = '/a',
): Promise<string> {
  const store = memory();
  await loadHistory(await settings(raw), ['a'], { now: NOW }, world(store, env, root));
  return store.keys.join();
}

test('syncs with other settings do not share a history', async () => {
  const keys = await Promise.all([
    keyOf({}),
    keyOf({ repository: 'acme/other' }),
    keyOf({ base: 'next' }),
    keyOf({ 'config-path': 'a.yaml' }),
    keyOf({ exclude: 'gpt-*' }),
    keyOf({ 'model-name': 'x-{id}' }),
    keyOf({}, { GITHUB_WORKFLOW_REF: 'acme/gateway/.github/workflows/a.yml@refs/heads/main' }),
    keyOf({}, { GITHUB_WORKFLOW_REF: 'acme/gateway/.github/workflows/b.yml@refs/heads/main' }),
  ]);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{16}$/);
});

test('the account, the texts of the pull request and the runner’s folder make no difference', async () => {
  const a = 'acme/gateway/.github/workflows/a.yml';
  const key = await keyOf({}, { GITHUB_WORKFLOW_REF: `${a}@refs/heads/main` });
  const looks = { title: 'News', labels: 'x', 'removal-grace-days': '3', 'github-token': 'ghs_y' };
  expect(
    await keyOf(looks, { GITHUB_WORKFLOW_REF: `${a}@refs/heads/next`, GITHUB_RUN_NUMBER: '9' }, '/b'),
  ).toBe(key);
});
