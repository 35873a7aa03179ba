import type { Notice } from '../errors.ts';

/** What is remembered between runs: the managed models that are missing, and nothing else. */
export interface History {
  readonly missing: ReadonlyMap<string, Missing>;
  /** Number of the run that left it; undefined where runs have no numbers. */
  readonly run?: number;
}

export interface Missing {
  /** When it was first missed, ISO 8601 in UTC. */
  readonly since: string;
  /** Runs in a row without it, the last one included. */
  readonly runs: number;
}

/** The run that asks: its time, and its number where only runs that miss something leave a history. */
export interface Moment {
  readonly now: Date;
  readonly run?: number;
}

export const NO_HISTORY: History = { missing: new Map() };

/** What earlier runs left, and how to leave it to the next one. */
export interface Recalled {
  readonly history: History;
  readonly notices: readonly Notice[];
  /** Stores the history with this run counted, if that changes it. */
  remember(): Promise<readonly Notice[]>;
}

/** Nothing was asked for, and nothing is kept. */
export const NOTHING_RECALLED: Recalled = {
  history: NO_HISTORY,
  notices: [],
  remember: async () => [],
};

/** Runs in a row without a model before it may go, whatever the days: one odd answer a week apart proves nothing. */
export const MISSING_RUNS = 3;

/** A model's record with this run counted. */
export function missed(history: History, id: string, moment: Moment): Missing {
  const before = history.missing.get(id);
  const anew = { since: moment.now.toISOString(), runs: 1 };
  const follows = distance(history.run, moment.run);
  if (before === undefined || follows === 'gap') return anew;
  return follows === 'same' ? before : { since: before.since, runs: before.runs + 1 };
}

/** The history after a run in which exactly these models were missing: who came back is forgotten. */
export function advance(history: History, ids: Iterable<string>, moment: Moment): History {
  const missing = [...new Set(ids)].toSorted().map((id): [string, Missing] => {
    return [id, missed(history, id, moment)];
  });
  if (missing.length === 0) return NO_HISTORY;
  return { missing: new Map(missing), ...(moment.run === undefined ? {} : { run: moment.run }) };
}

/** Whole days that a model has been missing. */
export function daysMissing({ since }: Missing, now: Date): number {
  return Math.floor((now.getTime() - Date.parse(since)) / 86_400_000);
}

/**
 * How a run follows the one that left the history. A run in which nothing is missing leaves none, so it shows only as a
 * gap in the numbers; a run that failed looks the same, and that only delays. Another attempt of the same run proves
 * nothing new.
 */
function distance(before: number | undefined, run: number | undefined): 'same' | 'next' | 'gap' {
  if (before === undefined || run === undefined || run === before + 1) return 'next';
  return run === before ? 'same' : 'gap';
}
