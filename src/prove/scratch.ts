import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The files and processes of a proof. All of them are removed at its end. */
export interface Scratch {
  readonly root: string;
  /** A new folder below the private one, only for this user. */
  folder(name: string): string;
  /** Ends a process group at the end of the proof, unless it has ended by then. The process leads its group. */
  endAtLast(pid: number): void;
  /** Ends them now. */
  end(pid: number): void;
}

/**
 * Runs a step that may start processes and write files, and ends and removes all of them on every way out: the end of the
 * step, an exception, the end of this process, Ctrl-C, a cancelled job. Only a SIGKILL leaves them behind.
 */
export async function withScratch<Result>(use: (scratch: Scratch) => Promise<Result>): Promise<Result> {
  const root = mkdtempSync(join(tmpdir(), 'copilot-model-sync-prove-'));
  const running = new Set<number>();
  const clear = () => {
    for (const pid of running) kill(pid);
    running.clear();
    rmSync(root, { recursive: true, force: true, maxRetries: 3 });
  };
  const handlers = (Object.keys(SIGNALS) as (keyof typeof SIGNALS)[]).map((signal) => {
    const handler = () => {
      clear();
      process.exit(128 + SIGNALS[signal]);
    };
    process.once(signal, handler);
    return { signal, handler };
  });
  process.once('exit', clear);
  try {
    return await use({
      root,
      folder(name) {
        const path = join(root, name);
        mkdirSync(path, { recursive: true, mode: 0o700 });
        return path;
      },
      endAtLast: (pid) => void running.add(pid),
      end(pid) {
        kill(pid);
        running.delete(pid);
      },
    });
  } finally {
    for (const { signal, handler } of handlers) process.off(signal, handler);
    process.off('exit', clear);
    clear();
  }
}

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** The whole group: what a proxy started itself ends with it. */
function kill(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // ESRCH: all of it has ended
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
