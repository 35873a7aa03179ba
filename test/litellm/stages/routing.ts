import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { august2026 } from '../catalogues/2026.ts';
import type { RunningProxy } from '../proxy.ts';
import { callModel, type Route } from '../questions/calls.ts';
import { readLists } from '../questions/lists.ts';
import { writtenEntries } from '../questions/written.ts';
import type { Upstream } from '../upstream/index.ts';
import { ALL, plain, SETTINGS } from './plain.ts';
import type { OnStage, Stage } from './stage.ts';

const TARGET = 'github_copilot/gpt-4.1';
/** Another name of {@link TARGET}. */
const ALIAS = 'fast';
/** The name of a model that is removed. An alias answers for it. */
const REMOVED = 'github_copilot/gpt-4o';

const ROUTING = ['--aliases', 'fast: gpt-4.1', '--fallbacks', 'gpt-4.1: [gpt-5.5]'];
const REMOVAL = ['--exclude', 'gpt-4o', '--on-removal', 'alias', '--successors', '"gpt-4*": gpt-4.1'];

const CHATS: readonly Route[] = ['chat', 'chat, streaming'];

/** Other names for models, what answers when a model is busy, and the renewal of the exchanged token. */
export const routing: Stage = {
  ...plain('2026-08', august2026, ...ROUTING),
  // a retry would call the busy model again before its fallback
  config: `${SETTINGS}router_settings: {num_retries: 0}\nmodel_list: []\n`,
  async synced({ backend, config, ask }) {
    const has = () => writtenEntries(config).some(({ name }) => name === REMOVED);
    await ask(REMOVED, 'has an entry, and none after the next sync', async () => {
      assert.ok(has());
      await backend.sync(config, ...ALL, ...ROUTING, ...REMOVAL);
      assert.ok(!has());
    });
  },
  async running(on, proxy) {
    await renewal(on, proxy);
    await aliases(on, proxy);
    await fallbacks(on, proxy);
  },
};

async function aliases({ backend: { upstream }, ask }: OnStage, client: RunningProxy): Promise<void> {
  await ask(ALIAS, '/v1/models lists it', async () => {
    assert.ok((await readLists(client)).models.has(ALIAS));
  });
  for (const route of CHATS) {
    await ask(ALIAS, `an alias answers: ${route}`, () =>
      answers({ client, upstream }, route, ALIAS, 'gpt-4.1'),
    );
    await ask(REMOVED, `a removed model's name answers: ${route}`, () =>
      answers({ client, upstream }, route, REMOVED, 'gpt-4.1'),
    );
  }
}

/** Asked last: LiteLLM pauses a model that was busy. */
async function fallbacks({ backend: { upstream }, ask }: OnStage, client: RunningProxy): Promise<void> {
  upstream.busy.add('gpt-4.1');
  for (const name of [TARGET, ALIAS, REMOVED]) {
    for (const route of CHATS) {
      await ask(name, `a 429 falls back: ${route}`, async () => {
        await answers({ client, upstream }, route, name, 'gpt-5.5');
      });
    }
  }
  await ask('Copilot', 'the busy model was called before its fallback', async () => {
    assert.ok(upstream.calls.some(({ model, status }) => model === 'gpt-4.1' && status === 429));
  });
  upstream.busy.clear();
}

async function answers(
  on: { readonly client: RunningProxy; readonly upstream: Upstream },
  route: Route,
  name: string,
  model: string,
): Promise<void> {
  const calls = await callModel(on, route, name);
  assert.equal(calls.at(-1)?.model, model);
}

async function renewal({ backend, ask }: OnStage, client: RunningProxy): Promise<void> {
  await ask('the exchanged token', 'is renewed when it has expired, without a failed call', async () => {
    const before = backend.requests().length;
    backend.upstream.expireTokens();
    const kept = JSON.parse(readFileSync(client.exchangedToken, 'utf8'));
    writeFileSync(client.exchangedToken, JSON.stringify({ ...kept, expires_at: 1 }));
    const calls = await callModel({ client, upstream: backend.upstream }, 'chat', TARGET);
    assert.deepEqual(
      calls.map(({ status }) => status),
      [200],
    );
    assert.deepEqual(backend.requests().slice(before), ['GET /copilot_internal/v2/token 200']);
  });
}
