import { type ChildProcess, spawn } from 'node:child_process';

/** A program that runs until it is stopped. */
export interface Child {
  /** What it printed so far on both streams. */
  readonly output: () => string;
  readonly isRunning: () => boolean;
  /** Ends it with everything that it started. */
  readonly stop: () => Promise<void>;
}

const running = new Set<ChildProcess>();

/** Starts a program in a process group of its own. It ends at the latest with this process. */
export function startChild(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Child {
  const child = spawn(command, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => {
      output += text.toString();
    });
  }
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      running.delete(child);
      resolve();
    });
    child.once('close', () => {
      running.delete(child);
      resolve();
    });
  });
  return {
    output: () => output,
    isRunning: () => running.has(child) && child.exitCode === null && child.signalCode === null,
    async stop() {
      kill(child);
      await ended;
    },
  };
}

/** Ends all programs, for whatever reason this process ends. */
export function endChildrenAtExit(): void {
  process.on('exit', () => running.forEach(kill));
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => process.exit(code));
  }
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
