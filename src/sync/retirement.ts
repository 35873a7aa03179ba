import type { Entry, Value } from '../config/model.ts';
import type { Context } from './context.ts';
import type { Managed } from './managed.ts';
import type { Retiring } from './model.ts';

/** The announced last day of a model that is missing: as its record says, or as an earlier run wrote it to the file. */
export function retirementDate({ entry, id }: Managed, { selection }: Context): string | undefined {
  return selection.verdicts.get(id)?.model.retirement?.date ?? writtenDate(entry);
}

/** A date without quotes is no JSON value, but its text says what it is. */
function writtenDate({ info }: Entry): string | undefined {
  const read = info.get('deprecation_date');
  const text: Value | undefined = read?.value === undefined ? read?.source : read.value;
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text.trim()) ? text.trim() : undefined;
}

/**
 * Those of some models that Copilot announces to withdraw, the next one first, and those without a date last.
 *
 * @param models with the name that callers use
 */
export function retiring(
  models: readonly { readonly id: string; readonly name: string }[],
  { selection, memory }: Context,
): Retiring[] {
  const found = models.flatMap(({ id, name }): Retiring[] => {
    const { retirement } = selection.verdicts.get(id)?.model ?? {};
    if (retirement === undefined) return [];
    const { date, successor } = retirement;
    return [
      {
        id,
        name,
        ...(date === undefined ? {} : { date, days: daysUntil(date, memory.moment.now) }),
        ...(successor === undefined ? {} : { successor }),
      },
    ];
  });
  return found.toSorted((a, b) => compare(a.date ?? 'z', b.date ?? 'z') || compare(a.name, b.name));
}

/** Whole days from the (UTC) day of a moment to a date; negative once it has passed. */
export function daysUntil(date: string, now: Date): number {
  return Math.round((Date.parse(date) - Date.parse(now.toISOString().slice(0, 10))) / 86_400_000);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
