import { type ChildProcess, spawn } from 'node:child_process';
import { atExit } from './exit.ts';

/** A program that runs until it is stopped. */
export interface Child {
  /** What it printed so far on both streams. */
  readonly output: () => string;
  readonly isRunning: () => boolean;
  /** Ends it with everything that it started. */
  readonly stop: () => Promise<void>;
}

/** Starts a program in a process group of its own. It ends at the latest with this process. */
export function startChild(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Child {
  const child = spawn(command, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let running = true;
  const forget = atExit(() => kill(child));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => {
      output += text.toString();
    });
  }
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      running = false;
      forget();
      resolve();
    };
    child.once('close', end);
    child.once('error', (error) => {
      output += error.message;
      end();
    });
  });
  return {
    output: () => output,
    isRunning: () => running,
    async stop() {
      kill(child);
      await ended;
    },
  };
}

function kill({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // the whole group has ended already
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
