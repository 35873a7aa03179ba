import type { Value } from '../config/model.ts';
import type { KeyChange, Removal } from '../sync/model.ts';

/** Why an entry goes, in words. */
export function removalReason(why: Removal): string {
  const since = 'since' in why && why.since !== undefined ? ` since ${why.since}` : '';
  return why.kind === 'gone' ? `not in the catalogue${since}` : `${why.reason}${since}`;
}

/** A value of a key, short; `—` when the key is absent. */
export function shownValue(value: Value | undefined): string {
  if (value === undefined) return '—';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The value a key had, as it was written when YAML alone can write it. */
export function shownFrom({ from }: KeyChange): string {
  if (from === undefined) return '—';
  return from.value === undefined ? from.source : shownValue(from.value);
}
