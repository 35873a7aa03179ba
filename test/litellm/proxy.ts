import { join } from 'node:path';
import type { Backend } from './backend.ts';
import { type Child, startChild } from './children.ts';
import { type Client, createClient } from './client.ts';
import { freePort, untilUp } from './ports.ts';
import { tool } from './tool.ts';

/** The key that the configs of these tests set. */
export const MASTER_KEY = 'sk-only-for-this-test';

/** A running LiteLLM proxy. */
export interface RunningProxy extends Client {
  /** Where it keeps the exchanged token. */
  readonly exchangedToken: string;
  /** What it printed so far. */
  readonly output: Child['output'];
  readonly stop: Child['stop'];
}

/** Starts LiteLLM of `.ci/tool litellm` with a config, and waits until it answers. */
export async function startProxy({ scratch, env, tokens }: Backend, config: string): Promise<RunningProxy> {
  const port = await freePort();
  const child = startChild(
    tool('litellm'),
    ['--config', config, '--host', '127.0.0.1', '--port', `${port}`],
    {
      PATH: process.env.PATH,
      HOME: scratch,
      // without it LiteLLM reads any `.env` above its own folder
      LITELLM_MODE: 'PRODUCTION',
      // the price list that the package ships, since the newest one cannot be fetched everywhere
      LITELLM_LOCAL_MODEL_COST_MAP: 'True',
      LITELLM_TELEMETRY: 'False',
      ...env,
    },
  );
  const client = createClient(`http://127.0.0.1:${port}`, MASTER_KEY);
  await untilUp('LiteLLM', child, () => client.isUp());
  const { output, stop } = child;
  return { ...client, exchangedToken: join(tokens, 'api-key.json'), output, stop };
}
