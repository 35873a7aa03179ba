import { spawn } from 'node:child_process';
import type { Scratch } from './scratch.ts';

/** A program that was started. */
export interface Child {
  /** What it printed so far on both streams, the last {@link MOST_OUTPUT} characters. */
  output(): string;
  /** Resolves when it has ended: its exit code, null when a signal ended it. Rejects when it could not be started. */
  readonly ended: Promise<number | null>;
  readonly isRunning: () => boolean;
  /** Ends it and all that it started; resolves when it has ended. */
  stop(): Promise<void>;
}

export interface ChildOptions {
  readonly command: string;
  readonly args: readonly string[];
  /** The whole environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

/** Enough for the longest traceback. */
const MOST_OUTPUT = 256 * 1024;

/** Starts a program in its own process group, so that everything that it starts ends with it. */
export function startChild({ command, args, env, cwd }: ChildOptions, scratch: Scratch): Child {
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const { pid } = child;
  if (pid !== undefined) scratch.endAtLast(pid);
  let text = '';
  let running = true;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString()).slice(-MOST_OUTPUT);
    });
  }
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) => {
      running = false;
      reject(error);
    });
    child.once('exit', () => {
      running = false;
      // programs that it started may keep its streams open forever
      if (pid !== undefined) scratch.end(pid);
    });
    child.once('close', (code) => resolve(code));
  });
  // a rejection that nobody waits for must not end this process
  ended.catch(() => undefined);
  return {
    output: () => text,
    ended,
    isRunning: () => running,
    async stop() {
      if (pid !== undefined) scratch.end(pid);
      // whoever waits for `ended` gets the error; here it only matters that the process has ended
      await ended.catch(() => undefined);
    },
  };
}
