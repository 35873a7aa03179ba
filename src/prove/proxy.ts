import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Child, startChild } from './child.ts';
import { proxyEnvironment, TOKEN_FILE } from './environment.ts';
import type { Scratch } from './scratch.ts';
import type { Clock } from './time.ts';

/** How to start `litellm`. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
}

/** What a proxy is started with. */
export interface ProxyOptions {
  readonly program: Program;
  /** The config. */
  readonly text: string;
  /** Names behind `os.environ/` in it. */
  readonly names: readonly string[];
  readonly masterKey: string;
  /** `general_settings.master_key` as the config has it. */
  readonly writtenKey: string | undefined;
  /** Address of the stand-in for Copilot. */
  readonly standIn: string;
  /** A name for its folders. */
  readonly name: string;
}

export type Started =
  | { readonly kind: 'up'; readonly url: string; readonly ms: number; readonly child: Child }
  /** It has ended, with everything that it printed. */
  | { readonly kind: 'down'; readonly why: 'exited' | 'timeout'; readonly output: string };

/** How long a start may take, in milliseconds. */
const START_MS = 90_000;
const LOOK_EVERY_MS = 200;
/** A port is free when it is chosen, but another program may take it first. */
const PORTS = 3;

/** Starts a proxy on loopback and waits until it answers. */
export async function startProxy(options: ProxyOptions, scratch: Scratch, clock: Clock): Promise<Started> {
  for (let tries = 1; ; tries += 1) {
    const started = await startOnce(options, `${options.name}-${tries}`, scratch, clock);
    const taken = started.kind === 'down' && /address already in use/i.test(started.output);
    if (!taken || tries >= PORTS) return started;
  }
}

async function startOnce(
  options: ProxyOptions,
  name: string,
  scratch: Scratch,
  clock: Clock,
): Promise<Started> {
  const folders = {
    // the working folder, with nothing in it
    work: scratch.folder(join(name, 'work')),
    home: scratch.folder(join(name, 'home')),
    tokens: scratch.folder(join(name, 'tokens')),
    config: scratch.folder(join(name, 'config')),
  };
  const config = join(folders.config, 'config.yaml');
  writeFileSync(config, options.text, { mode: 0o600 });
  writeFileSync(join(folders.tokens, TOKEN_FILE.name), TOKEN_FILE.content, { mode: 0o600 });
  const host = '127.0.0.1';
  const port = await freePort(host);
  const { command, args } = options.program;
  const since = clock.now();
  const child = startChild(
    {
      command,
      args: [...args, '--config', config, '--host', host, '--port', String(port)],
      env: proxyEnvironment({ ...options, ...folders }),
      cwd: folders.work,
    },
    scratch,
  );
  const url = `http://${host}:${port}`;
  const isLate = clock.limit(START_MS);
  while (child.isRunning() && !isLate()) {
    if (await isUp(url, options.masterKey, clock)) return { kind: 'up', url, ms: clock.now() - since, child };
    await clock.sleep(LOOK_EVERY_MS);
  }
  const why = child.isRunning() ? 'timeout' : 'exited';
  await child.stop();
  return { kind: 'down', why, output: child.output() };
}

/** Asks with the key of this proxy, which another server on the same port does not accept. */
async function isUp(url: string, key: string, clock: Clock): Promise<boolean> {
  try {
    const answer = await clock.fetch(`${url}/v1/models`, { headers: { authorization: `Bearer ${key}` } });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    // nobody listens yet
    return false;
  }
}

async function freePort(host: string): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('a port without a number');
  return address.port;
}
