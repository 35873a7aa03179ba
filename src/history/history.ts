import type { Notice } from '../errors.ts';

/** What is remembered between runs: the managed models that are missing, and nothing else. */
export interface History {
  readonly missing: ReadonlyMap<string, Missing>;
  /** Number of the run that stored it; undefined where runs have no numbers. */
  readonly run?: number;
}

export interface Missing {
  /** When it was first missing, ISO 8601 in UTC. */
  readonly since: string;
  /** Consecutive runs without it, the last one included. */
  readonly runs: number;
}

/** The run that asks: its time, and its number where only runs that miss something leave a history. */
export interface Moment {
  readonly now: Date;
  readonly run?: number;
  /** Another attempt of a run that was counted before. */
  readonly isRerun?: boolean;
}

export const NO_HISTORY: History = { missing: new Map() };

/** The history of earlier runs, and how to store it for the next one. */
export interface LoadedHistory {
  readonly history: History;
  readonly notices: readonly Notice[];
  /** Stores the history with this run counted, if that changes it. */
  save(): Promise<readonly Notice[]>;
}

/** Nothing was loaded, and nothing is saved. */
export const NOTHING_LOADED: LoadedHistory = {
  history: NO_HISTORY,
  notices: [],
  save: async () => [],
};

/** Consecutive runs without a model before it may be removed, however long it is missing: one wrong answer a week proves nothing. */
export const MISSING_RUNS = 3;

/** A model's record with this run counted, and how that came about. */
export interface Counted extends Missing {
  /**
   * `first`: nothing was remembered. `next`: one run more. `restarted`: what was remembered is not of the run before this one.
   * `rerun`: not counted.
   */
  readonly count: 'first' | 'next' | 'restarted' | 'rerun';
}

/** Counts this run for a model that it misses. */
export function countMissing(history: History, id: string, moment: Moment): Counted {
  const before = history.missing.get(id);
  const first = { since: moment.now.toISOString(), runs: 1 };
  const order = orderOf(history, moment);
  if (order === 'rerun') return { ...(before ?? first), count: 'rerun' };
  if (before === undefined) return { ...first, count: 'first' };
  if (order === 'gap') return { ...first, count: 'restarted' };
  return { since: before.since, runs: before.runs + 1, count: 'next' };
}

/** The history after a run in which exactly these models were missing: a model that is back is forgotten. A rerun changes nothing. */
export function advance(history: History, ids: Iterable<string>, moment: Moment): History {
  if (isRerun(history, moment)) return history;
  const missing = [...new Set(ids)].toSorted().map((id): [string, Missing] => {
    const { since, runs } = countMissing(history, id, moment);
    return [id, { since, runs }];
  });
  if (missing.length === 0) return NO_HISTORY;
  return { missing: new Map(missing), ...(moment.run === undefined ? {} : { run: moment.run }) };
}

/** Whole days that a model has been missing. */
export function daysMissing({ since }: Missing, now: Date): number {
  return Math.floor((now.getTime() - Date.parse(since)) / 86_400_000);
}

/** Whether the run decides and counts nothing: it was counted before, or the history is of a later run. */
export function isRerun(history: History, moment: Moment): boolean {
  return orderOf(history, moment) === 'rerun';
}

/**
 * How a run follows the one that stored the history. A run in which nothing is missing stores none, so it shows only as a
 * gap in the numbers. A rerun comes after runs that it knows nothing about, and one of them may have found every model: a
 * rerun decides nothing.
 */
function orderOf({ run: before }: History, { run, isRerun = false }: Moment): 'next' | 'gap' | 'rerun' {
  if (isRerun || (before !== undefined && run !== undefined && run <= before)) return 'rerun';
  return before === undefined || run === undefined || run === before + 1 ? 'next' : 'gap';
}
