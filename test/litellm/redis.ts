import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { startChild } from './children.ts';
import { freePort, untilUp } from './ports.ts';
import { tool } from './tool.ts';

/** A running Redis without anything in it. */
export interface Redis {
  readonly port: number;
  /** Runs one command. @returns its lines */
  readonly command: (...args: readonly string[]) => readonly string[];
  readonly stop: () => Promise<void>;
}

/** Starts the Redis of `.ci/tool redis` on loopback. It writes no file. */
export async function startRedis(): Promise<Redis> {
  const program = tool('redis');
  const port = await freePort();
  const settings = ['--bind', '127.0.0.1', '--port', `${port}`, '--save', '', '--appendonly', 'no'];
  const child = startChild(program, settings, { PATH: process.env.PATH });
  const command = (...args: readonly string[]) =>
    execFileSync(join(program, '../redis-cli'), ['-p', `${port}`, ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    })
      .split('\n')
      .filter((line) => line !== '');
  await untilUp('Redis', child, async () => child.output().includes('Ready to accept connections'));
  return { port, command, stop: child.stop };
}
