import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Child } from './children.ts';

/** A port of the loopback interface that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Waits until a server answers. Throws with its last words when it ends before, or takes longer than 90 seconds. */
export async function untilUp(name: string, child: Child, isUp: () => Promise<boolean>): Promise<void> {
  const limit = performance.now() + 90_000;
  while (child.isRunning() && performance.now() < limit) {
    if (await isUp()) return;
    await setTimeout(200);
  }
  await child.stop();
  throw new Error(`${name} did not start:\n${child.output().slice(-4000)}`);
}
