import type { Notice } from '../errors.ts';
import type { Form } from './format.ts';

/** Where histories are kept. Opened only when there is something to remember: most runs load nothing of it. */
export interface HistoryPlace {
  /**
   * Loading is cheap, so that every run loads the history, also when nothing is missing, and forgets at once a model that is
   * back. Runs then need no numbers.
   */
  readonly isLocal: boolean;
  open(): Promise<HistoryStore>;
}

/**
 * Keeps a history between runs. It never fails a run: what cannot be loaded or saved only delays removals, and is reported
 * in a notice.
 */
export interface HistoryStore {
  readonly form: Form;
  /** The text stored last under the key; undefined when there is none. */
  load(key: string): Promise<Stored>;
  save(key: string, text: string): Promise<readonly Notice[]>;
}

export interface Stored {
  readonly text: string | undefined;
  readonly notices: readonly Notice[];
}
