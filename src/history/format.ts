import * as z from 'zod';
import { type History, type Missing, NO_HISTORY } from './history.ts';

/** How a store writes a history. Anybody may have written the stored text: anything unexpected makes all of it unusable. */
export interface Form {
  /** @param ids the models that are asked about; records of others may be left out */
  parse(text: string, now: Date, ids: readonly string[]): ParsedHistory;
  /** The same history gives the same text. */
  format(history: History): string;
  /**
   * The same records under the number of the next run, without these models. Undefined when there is nothing to carry over:
   * no record is left, the text is of another run than the one before, or runs have no numbers.
   */
  carry(text: string, run: number, offered: readonly string[]): string | undefined;
}

export type ParsedHistory =
  | { readonly kind: 'history'; readonly history: History }
  | { readonly kind: 'unusable'; readonly reason: string };

/** This program writes no larger history. An id is as long as the catalogue's reader allows. */
const MOST_MODELS = 10_000;
const MOST_CHARACTERS = 4 * 1024 * 1024;

const Stored = z.strictObject({
  version: z.literal(1),
  missing: z.record(
    z.string().min(1).max(256),
    z.strictObject({ since: z.iso.datetime(), runs: z.int().min(1).max(1_000_000) }),
  ),
});

/** JSON, for a file that people may look at. */
export const asJson: Form = { parse, format, carry: () => undefined };

function parse(text: string, now: Date): ParsedHistory {
  if (text.length > MOST_CHARACTERS) return unusable('it is too large');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return unusable('it is not JSON');
  }
  const parsed = Stored.safeParse(json);
  if (!parsed.success) return unusable('it has another structure or version');
  return historyOf(Object.entries(parsed.data.missing), now);
}

function format({ missing }: History): string {
  const sorted = [...missing].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ version: 1, missing: Object.fromEntries(sorted) }, null, 2)}\n`;
}

/** A date in the future would bring a removal forward. */
export function historyOf(
  records: readonly (readonly [string, Missing])[],
  now: Date,
  run?: number,
): ParsedHistory {
  if (records.length > MOST_MODELS) return unusable('it names too many models');
  if (records.some(([, { since }]) => !(Date.parse(since) <= now.getTime()))) {
    return unusable('it is dated in the future');
  }
  if (records.length === 0) return { kind: 'history', history: NO_HISTORY };
  return { kind: 'history', history: { missing: new Map(records), ...(run === undefined ? {} : { run }) } };
}

/** The answer for a text that is not a history. */
export function unusable(reason: string): ParsedHistory {
  return { kind: 'unusable', reason };
}
