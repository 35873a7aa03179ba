import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { RIGHT_KEY } from './upstream.ts';

const ROOT = join(import.meta.dirname, '../..');
export const MASTER_KEY = 'sk-only-for-this-test';

/** Sends a body to a path of the proxy, and returns the status of the answer. */
export type Call = (path: string, body: object) => Promise<number>;

/**
 * Starts a real proxy with a config, and ends it after use. Copilot's token is exchanged already.
 *
 * @param place.base where the providers listen
 */
export async function withProxy(
  config: string,
  place: { readonly scratch: string; readonly base: string },
  use: (call: Call) => Promise<void>,
): Promise<void> {
  const port = await freePort();
  const proxy = spawn(tool('litellm'), ['--config', config, '--host', '127.0.0.1', '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: place.scratch,
      LITELLM_LOCAL_MODEL_COST_MAP: 'True',
      GITHUB_COPILOT_TOKEN_DIR: tokens(place),
      RIGHT_KEY,
    },
  });
  let output = '';
  for (const stream of [proxy.stdout, proxy.stderr])
    stream.on('data', (text: Buffer) => (output += text.toString()));
  const ended = new Promise<void>((resolve) => proxy.once('close', () => resolve()));
  const call: Call = async (path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${MASTER_KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
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

export function tool(name: string): string {
  return execFileSync('bash', [join(ROOT, '.ci/tool'), name], { encoding: 'utf8' }).trim();
}

export async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function tokens({ scratch, base }: { readonly scratch: string; readonly base: string }): string {
  const folder = join(scratch, 'tokens');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'access-token'), 'gho_only_for_this_test');
  const exchanged = {
    token: 'only-for-this-test',
    expires_at: 4_102_444_800,
    endpoints: { api: `${base}/copilot` },
  };
  writeFileSync(join(folder, 'api-key.json'), JSON.stringify(exchanged));
  return folder;
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

async function freePort(): Promise<number> {
  const server = createServer();
  const url = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return Number(new URL(url).port);
}
