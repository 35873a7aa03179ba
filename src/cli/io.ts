import { isatty } from 'node:tty';
import { type Failure, fail, type Problem, problem } from '../errors.ts';
import { hasColor } from './color.ts';
import type { Io } from './command.ts';

/** The streams of this process. */
export interface ProcessIo extends Io {
  /**
   * Waits until everything is written to stdout. Returns the problem when it cannot be written. A reader that closed the
   * pipe (`| head`) is `closed`: that needs no message.
   */
  finish(): Promise<'taken' | 'closed' | Problem>;
}

/** The streams, environment and terminal of this process. */
export function processIo(env: Io['env']): ProcessIo {
  const { stdout, stderr } = process;
  let lost: Error | undefined;
  stdout.on('error', (error) => {
    lost ??= error;
  });
  // A message about stderr could not be shown anywhere.
  stderr.on('error', () => undefined);
  const write = (text: string): Promise<Error | undefined> =>
    new Promise((resolve) => {
      stdout.write(text, (error) => resolve(error ?? undefined));
    });
  const terminal = { out: isatty(1), err: isatty(2) };
  return {
    env,
    cwd: process.cwd(),
    program: process.argv[1] ?? '',
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    async deliver(text) {
      const error = await write(text);
      if (error !== undefined) throw undelivered(error);
    },
    // A terminal that does not know its size reports 0.
    width: terminal.out ? stdout.columns || 80 : Number.POSITIVE_INFINITY,
    color: hasColor(env, terminal.out),
    terminal,
    onInterrupt(stop) {
      process.once('SIGINT', stop);
      return () => void process.off('SIGINT', stop);
    },
    async finish() {
      const error = (await write('')) ?? lost;
      // The event of a write that failed comes after its callback.
      await new Promise((resolve) => setImmediate(resolve));
      const cause = lost ?? error;
      if (cause === undefined) return 'taken';
      if (codeOf(cause) === 'EPIPE') return 'closed';
      return problem('FILE_ERROR', `Standard output could not be written: ${codeOf(cause)}.`, {
        hint: 'Check the disk or device that the output is redirected to.',
      });
    },
  };
}

function undelivered(cause: Error): Failure {
  return fail('FILE_ERROR', `The token could not be written to standard output: ${codeOf(cause)}.`, {
    hint: 'Check the command after the pipe, then log in again.',
    cause,
  });
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : 'unknown reason';
}
