import type { Catalogue } from '../copilot/model.ts';
import { daysMissing, type History, MISSING_RUNS, type Moment, missed } from '../history/history.ts';
import type { Settings } from '../settings.ts';
import type { Held, Removal } from './model.ts';

/** How a managed model is not there: no record at all, or a record that upstream no longer offers. */
export type Absence = Extract<Removal, { kind: 'gone' | 'unpicked' }>;

export type AbsenceAnswer =
  | { readonly kind: 'removal'; readonly why: Removal }
  | {
      readonly kind: 'hold';
      readonly why: Held['why'];
      readonly reason: string;
      /** Given while its time of grace runs. */
      readonly since?: string;
    };

/** What is remembered of the runs before, and the run that asks. */
export interface Memory {
  readonly history: History;
  readonly moment: Moment;
}

/**
 * What to do about a managed model that the catalogue does not offer. The real list flaps with nothing changed, so absence
 * in one run proves nothing, and a record that could not be read proves less: it does not even count as a run without it.
 */
export function absenceOf(
  id: string,
  absence: Absence,
  catalogue: Catalogue,
  memory: Memory,
  { graceDays }: Settings['removal'],
): AbsenceAnswer {
  const unreadable = whyUnreadable(id, absence, catalogue);
  if (unreadable !== undefined) return { kind: 'hold', why: 'unreadable', reason: unreadable };
  if (graceDays === 0) return { kind: 'removal', why: absence };
  const { history, moment } = memory;
  const record = missed(history, id, moment);
  const since = record.since.slice(0, 10);
  if (daysMissing(record, moment.now) >= graceDays && record.runs >= MISSING_RUNS) {
    return { kind: 'removal', why: { ...absence, since } };
  }
  const how = absence.kind === 'gone' ? 'not in the catalogue' : absence.reason;
  const runs = record.runs === 1 ? '1 run' : `${record.runs} runs`;
  return {
    kind: 'hold',
    why: 'grace',
    since,
    reason: `${how} since ${since} (${runs} in a row); it goes when it stays so for ${graceDays} days and ${MISSING_RUNS} runs`,
  };
}

/** Whether the catalogue cannot tell if a model is there, in words. */
export function whyUnreadable(
  id: string,
  absence: Pick<Absence, 'kind'>,
  catalogue: Catalogue,
): string | undefined {
  if (catalogue.unreadable.includes(id)) return 'its record in the catalogue could not be read';
  return absence.kind === 'gone' && catalogue.nameless > 0
    ? 'the catalogue holds records without a readable id, and it may be one of them'
    : undefined;
}
