import assert from 'node:assert/strict';
import { january2025 } from '../catalogues/2025.ts';
import type { RunningProxy } from '../proxy.ts';
import { callModel } from '../questions/calls.ts';
import { type Redis, startRedis } from '../redis.ts';
import { plain, SETTINGS } from './plain.ts';
import { type OnStage, type Stage, withProxy } from './stage.ts';

const MODEL = 'gpt-4o';

/** Two proxies with one config, which share a Redis. */
export function redis(): Stage {
  let server: Redis | undefined;
  return {
    ...plain('2025-01', january2025, '--model-name', '{id}'),
    async before({ backend }) {
      server = await startRedis();
      backend.file('config.yaml', configWith(server));
    },
    async running(on, one) {
      assert.ok(server !== undefined);
      const { command, stop } = server;
      await withProxy(on, (other) => shared(on, [one, other], command));
      await stop();
    },
  };
}

function configWith({ port }: Redis): string {
  const place = `host: 127.0.0.1, port: ${port}`;
  return `${SETTINGS}litellm_settings: {cache: true, cache_params: {type: redis, ${place}}}
router_settings: {routing_strategy: usage-based-routing-v2, redis_host: 127.0.0.1, redis_port: ${port}}
model_list: []
`;
}

async function shared(
  { backend: { upstream }, ask }: OnStage,
  proxies: readonly [RunningProxy, RunningProxy],
  command: Redis['command'],
): Promise<void> {
  await ask(MODEL, "one proxy answers from the other's cache", async () => {
    const before = upstream.calls.length;
    const ids = [];
    for (const { openai } of proxies) {
      const messages = [{ role: 'user', content: 'the same question twice' } as const];
      ids.push((await openai.chat.completions.create({ model: MODEL, messages })).id);
    }
    assert.equal(upstream.calls.length - before, 1);
    assert.equal(ids[0], ids[1]);
  });
  await ask(MODEL, 'usage-based-routing-v2 counts the calls of both', async () => {
    command('FLUSHALL');
    for (const client of proxies) await callModel({ client, upstream }, 'chat', MODEL);
    // one key for each minute
    const counts = command('KEYS', `*${MODEL}:rpm:*`).flatMap((key) => command('GET', key));
    assert.equal(
      counts.map(Number).reduce((sum, count) => sum + count, 0),
      2,
    );
  });
}
