import type { HistoryPlace } from './history/store.ts';

/** The edge of the program: everything outside it that a room may use. Rooms import the types, never an implementation. */

/** Reports to people. Text is cleaned of workflow commands and control characters by the implementation. */
export interface Log {
  info(message: string): void;
  debug(message: string): void;
}

/** The files of the workspace, or of the folder the command line was started in. */
export interface Files {
  /** The folder itself. */
  readonly root: string;
  /** Null when the file does not exist. Throws `Failure` FILE_ERROR when it cannot be read. */
  read(path: string): Promise<Uint8Array | null>;
  /** All files, with `/` between folders, except git's own files and installed packages. Throws `Failure` FILE_ERROR. */
  list(): Promise<string[]>;
  /** The files in the folder of a path; none when the folder does not exist. Throws `Failure` FILE_ERROR. */
  listBeside(path: string): Promise<string[]>;
  /**
   * Atomically: readers see the old bytes or the new ones. An existing file keeps its permissions unless `mode` is given.
   * Throws `Failure` FILE_ERROR.
   */
  write(path: string, bytes: Uint8Array, mode?: number): Promise<void>;
  /**
   * Several files, each as {@link write} does. All are prepared before the first is replaced, so that nothing is written when
   * one cannot be. Throws `Failure` FILE_ERROR, which names the files that were written before the failure, if any.
   */
  writeAll(files: readonly FileToWrite[]): Promise<void>;
}

export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mode?: number;
}

export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  readonly files: Files;
  /** Where missing models are remembered between runs. */
  readonly history: HistoryPlace;
  /** Current time. */
  now(): Date;
  /** Resolves after this many milliseconds. */
  sleep(ms: number): Promise<void>;
  /** A number in [0, 1), for jitter only. */
  random(): number;
  /**
   * Hides a secret in everything that the runner prints from now on, and each of its longer lines. Outside a runner, hides it
   * in the program's own log.
   */
  mask(secret: string): void;
}
