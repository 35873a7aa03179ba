import type { RawInputs } from '../inputs/read.ts';
import type { InputName } from '../inputs/schema.ts';

/** The outside world, as a command sees it. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Path of the running program. */
  readonly program: string;
  out(text: string): void;
  err(text: string): void;
  /** Writes to stdout what must not be lost. Throws `Failure` FILE_ERROR when it cannot be delivered. */
  deliver(text: string): Promise<void>;
  /** Columns of the terminal; infinite when stdout is not a terminal, since nothing is cut for a program. */
  readonly width: number;
  readonly color: boolean;
  /** Which streams are terminals. */
  readonly terminal: { readonly out: boolean; readonly err: boolean };
  /** Calls `stop` at the next Ctrl-C instead of ending the program. Returns a function that undoes this. */
  onInterrupt(stop: () => void): () => void;
}

/** A flag that is not an input: set or not, or with a value that `value` names. */
export interface Switch {
  readonly name: string;
  readonly means: string;
  readonly value?: string;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  readonly inputs: readonly InputName[];
  readonly switches: readonly Switch[];
  /** The input that arguments without a flag belong to. Absent: the command takes none. */
  readonly positional?: InputName;
  /** Inputs that have another default on the command line. */
  readonly defaults?: RawInputs;
  /** Command lines, without the program's name, and what each does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** More lines for `--help`. */
  readonly notes?: readonly string[];
  /** Returns the exit code. */
  run(args: readonly string[], io: Io): Promise<number>;
}

/** The command line was not understood: exit code 2. */
export class UsageError extends Error {
  readonly command: string | undefined;

  constructor(message: string, command?: string) {
    super(message);
    this.name = 'UsageError';
    this.command = command;
  }
}
