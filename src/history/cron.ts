/**
 * The longest time between two days on which any of these schedules starts a workflow, in days, over four years. POSIX cron
 * as GitHub reads it: five fields in UTC, names of months and days, no `@daily`. Undefined when a schedule cannot be read.
 */
export function longestGapDays(crons: readonly string[]): number | undefined {
  const schedules = crons.map(parse);
  if (!schedules.every((schedule) => schedule !== undefined)) return undefined;
  let last: number | undefined;
  let longest: number | undefined;
  for (let day = 0; day < FOUR_YEARS; day++) {
    const date = new Date(Date.UTC(2024, 0, 1 + day));
    if (!schedules.some((schedule) => isOn(schedule, date))) continue;
    if (last !== undefined) longest = Math.max(longest ?? 0, day - last);
    last = day;
  }
  return longest ?? (schedules.length > 0 ? FOUR_YEARS : undefined);
}

const FOUR_YEARS = 1461;

interface Schedule {
  readonly days: ReadonlySet<number> | undefined;
  readonly months: ReadonlySet<number> | undefined;
  readonly weekdays: ReadonlySet<number> | undefined;
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

function parse(cron: string): Schedule | undefined {
  const [, , day = '', month = '', weekday = '', ...more] = cron.trim().split(/\s+/);
  const days = field(day, 1, 31);
  const months = field(month, 1, 12, MONTHS);
  const weekdays = field(weekday, 0, 6, WEEKDAYS);
  if (more.length > 0 || days === 'wrong' || months === 'wrong' || weekdays === 'wrong') return undefined;
  return { days, months, weekdays };
}

/** A day matches either of the two day fields when both are restricted (POSIX, `crontab`). */
function isOn({ days, months, weekdays }: Schedule, date: Date): boolean {
  if (months !== undefined && !months.has(date.getUTCMonth() + 1)) return false;
  const byDay = days?.has(date.getUTCDate());
  const byWeekday = weekdays?.has(date.getUTCDay());
  if (byDay === undefined) return byWeekday ?? true;
  return byDay || byWeekday === true;
}

/** The values of a field; undefined: any value. */
function field(
  text: string,
  least: number,
  most: number,
  names: readonly string[] = [],
): ReadonlySet<number> | undefined | 'wrong' {
  if (text === '*') return undefined;
  const values = new Set<number>();
  for (const part of text.split(',')) {
    const [, from = '', to, step = '1'] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? [];
    const first = from === '*' ? least : valueIn(from, least, names);
    const last =
      to !== undefined ? valueIn(to, least, names) : from === '*' || part.includes('/') ? most : first;
    if (!(first >= least && last <= most && first <= last && Number(step) > 0)) return 'wrong';
    for (let value = first; value <= last; value += Number(step)) values.add(value);
  }
  return values;
}

function valueIn(text: string, least: number, names: readonly string[]): number {
  const at = names.indexOf(text.toUpperCase());
  return at >= 0 ? at + least : /^\d+$/.test(text) ? Number(text) : Number.NaN;
}
