import type { Catalogue } from '../copilot/model.ts';
import { countMissing, daysMissing, type History, MISSING_RUNS, type Moment } from '../history/history.ts';
import type { Settings } from '../settings.ts';
import type { Held, Removal } from './model.ts';

/** Why a managed model is missing: the catalogue has no record of it, or a record that is no longer offered. */
export type Absence = Extract<Removal, { kind: 'gone' | 'unpicked' }>;

export type AbsenceAnswer =
  | { readonly kind: 'removal'; readonly why: Removal }
  | {
      readonly kind: 'hold';
      readonly why: Held['why'];
      readonly reason: string;
      /** Given while its days of grace run. */
      readonly since?: string;
    };

/** What earlier runs have recorded, and the current run. */
export interface Memory {
  readonly history: History;
  readonly moment: Moment;
}

/**
 * What to do about a managed model that the catalogue does not offer. The real list varies while nothing has changed, so
 * absence in one run proves nothing. A run in which the record of a model could not be read does not count as one without it.
 *
 * @param rule.lastDay the announced last day, an ISO date: once it has passed, the model is expected to be missing, and the
 *   days of grace do not apply
 */
export function absenceOf(
  id: string,
  absence: Absence,
  catalogue: Catalogue,
  memory: Memory,
  rule: Pick<Settings['removal'], 'graceDays'> & { readonly lastDay?: string | undefined },
): AbsenceAnswer {
  const { graceDays, lastDay } = rule;
  const unreadable = whyUnreadable(id, absence, catalogue);
  if (unreadable !== undefined) return { kind: 'hold', why: 'unreadable', reason: unreadable };
  if (graceDays === 0) return { kind: 'removal', why: absence };
  const { history, moment } = memory;
  const record = countMissing(history, id, moment);
  const since = record.since.slice(0, 10);
  const isExpected = lastDay !== undefined && lastDay < moment.now.toISOString().slice(0, 10);
  const isOver = isExpected || daysMissing(record, moment.now) >= graceDays;
  const isDue = isOver && record.runs >= MISSING_RUNS;
  if (isDue && record.count !== 'rerun') return { kind: 'removal', why: { ...absence, since } };
  const state = absence.kind === 'gone' ? 'not in the catalogue' : absence.reason;
  const runs = record.runs === 1 ? '1 run' : `${record.runs} consecutive runs`;
  const condition = isExpected
    ? `it is removed after ${MISSING_RUNS} consecutive runs, because its last day was ${lastDay}`
    : `it is removed after ${graceDays} days and ${MISSING_RUNS} consecutive runs`;
  return {
    kind: 'hold',
    why: 'grace',
    since,
    reason: `${state} since ${since} (${runs}${COUNT_NOTES[record.count]}); ${condition}`,
  };
}

const COUNT_NOTES = {
  first: '',
  next: '',
  restarted: '; count restarted, because a run in between did not record it as missing',
  rerun: '; not counted, because this is a re-run, or older than the last run that was counted',
} as const;

/** Whether the catalogue cannot tell if a model is there, in words. */
export function whyUnreadable(
  id: string,
  absence: Pick<Absence, 'kind'>,
  catalogue: Catalogue,
): string | undefined {
  if (catalogue.unreadable.includes(id)) return 'its record in the catalogue could not be read';
  return absence.kind === 'gone' && catalogue.nameless > 0
    ? 'the catalogue contains records without a readable id, and it may be one of them'
    : undefined;
}
