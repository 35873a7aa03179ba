import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A program to start, and everything that it gets. */
export interface Child {
  /** A JavaScript file, run by the Node that runs the tests. */
  readonly program: string;
  readonly args: readonly string[];
  /** The whole environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly stdin: string;
  readonly timeoutMs: number;
  /** A folder for notes about the run. */
  readonly notes: string;
  /** Time passes twenty times as fast for the program: limits that it has are reached sooner. */
  readonly fastClock?: boolean;
  /** Bytes of stdout after which the reader closes the pipe, as in `… | head`. */
  readonly reads?: number | undefined;
  /** A terminal of its own, instead of three pipes. */
  readonly terminal?: Terminal | undefined;
}

/** A terminal to run a program in. What it shows counts as stderr. */
export interface Terminal {
  readonly columns: number;
  /** Whether stdout is the terminal too; otherwise it is a pipe, as in `… | gh secret set`. */
  readonly stdout: boolean;
  /** Keys pressed once a text has been shown; `\u0003` is Ctrl-C. */
  readonly press?: { readonly after: string; readonly keys: string };
}

/** How a program ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Names of the program's own files that were loaded, in order: the bundle and the chunks it asked for. */
  readonly chunks: readonly string[];
}

/** Runs a program to its end. Throws when it takes longer than its time, or is ended by a signal. */
export async function runChild(child: Child): Promise<Ended> {
  const record = join(child.notes, 'modules');
  const argv = [process.execPath, ...hooks(child), child.program, ...child.args];
  const env = { ...child.env, LOADED_MODULES: record };
  const [command = '', ...args] = child.terminal === undefined ? argv : inTerminal(argv, env, child);
  const running = spawn(command, args, {
    cwd: child.cwd,
    // The terminal's own program needs this environment, and passes on to ours what is meant for it.
    env: child.terminal === undefined ? env : process.env,
    stdio: 'pipe',
    timeout: child.timeoutMs,
    killSignal: 'SIGKILL',
  });
  const stdout = collect(running.stdout);
  const stderr = collect(running.stderr);
  if (child.reads !== undefined) stopReading(running.stdout, child.reads);
  // A program may end without having read its input.
  running.stdin.on('error', () => undefined);
  running.stdin.end(child.stdin);
  const { code, signal } = await new Promise<{ code: number | null; signal: string | null }>(
    (resolve, reject) => {
      running.on('error', reject);
      running.on('close', (code, signal) => resolve({ code, signal }));
    },
  );
  if (code === null) {
    throw new Error(`${basename(child.program)} was ended by ${signal}, after at most ${child.timeoutMs} ms`);
  }
  return { code, stdout: stdout(), stderr: stderr(), chunks: loaded(record, child.program) };
}

function stopReading(stream: Readable, after: number): void {
  let left = after;
  if (left === 0) stream.destroy();
  stream.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left <= 0) stream.destroy();
  });
}

function hooks({ fastClock = false }: Child): string[] {
  const names = fastClock ? ['chunks.ts', 'fast-clock.ts'] : ['chunks.ts'];
  return names.flatMap((name) => ['--import', pathToFileURL(join(import.meta.dirname, name)).href]);
}

/** Python has a pseudo-terminal in its standard library, Node has none. */
function inTerminal(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
  { cwd, terminal }: Child,
): string[] {
  const job = { argv, env: { ...env, TERM: 'xterm' }, cwd, ...terminal };
  return ['python3', join(import.meta.dirname, 'terminal.py'), JSON.stringify(job)];
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}

function loaded(record: string, program: string): string[] {
  if (!existsSync(record)) return [];
  return readFileSync(record, 'utf8')
    .split('\n')
    .filter((url) => url !== '' && dirname(fileURLToPath(url)) === dirname(program))
    .map((url) => basename(fileURLToPath(url)));
}
