import { createHash } from 'node:crypto';
import { type Form, historyOf, type ParsedHistory, unusable } from './format.ts';
import type { History, Missing } from './history.ts';

/**
 * A history as short text of digits, lower-case letters, `-` and `.`, to be part of a cache key: `1-<run>`, then for each
 * moment at which models were first missed `-<since>.<runs>.<models>`. Numbers are in base 36, `since` is in minutes, a
 * model is six digits of a hash of its id: nothing of an id has to be escaped, and 60 models fit.
 */
export const asCacheKey: Form = { parse, format, carry };

/** A cache key has at most 512 characters. The rest of it names the sync. */
const MOST_CHARACTERS = 440;

const MINUTE_MS = 60_000;
const NO_RUN = 'x';

const SHAPE = /^1-(x|[0-9a-z]{1,8})((?:-[0-9a-z]{1,7}\.[0-9a-z]{1,4}\.(?:[0-9a-z]{6})+)*)$/;

function parse(text: string, now: Date, ids: readonly string[]): ParsedHistory {
  const [, run, groups = ''] = (text.length <= MOST_CHARACTERS ? SHAPE.exec(text) : null) ?? [];
  if (run === undefined) return unusable('it has another structure or version');
  const known = new Map(groups.split('-').slice(1).flatMap(recordsOf));
  const records = ids.flatMap((id): [string, Missing][] => {
    const record = known.get(nameOf(id));
    return record === undefined ? [] : [[id, record]];
  });
  return historyOf(records, now, run === NO_RUN ? undefined : number(run));
}

function recordsOf(group: string): [string, Missing][] {
  const [since = '', runs = '', models = ''] = group.split('.');
  const record = {
    since: new Date(number(since) * MINUTE_MS).toISOString(),
    runs: Math.max(1, number(runs)),
  };
  return namesIn(models).map((name) => [name, record]);
}

function namesIn(models: string): string[] {
  return models.match(/.{6}/g) ?? [];
}

/** Records for which there is no room are forgotten, which only delays removals: the models missing longest come first. */
function format({ missing, run }: History): string {
  const groups = new Map<string, string[]>();
  for (const [id, { since, runs }] of [...missing].toSorted(byTime)) {
    const head = `-${digits(Math.floor(Date.parse(since) / MINUTE_MS))}.${digits(runs)}.`;
    groups.set(head, [...(groups.get(head) ?? []), nameOf(id)]);
  }
  let text = `1-${run === undefined ? NO_RUN : digits(run)}`;
  for (const [head, names] of groups) {
    const room = Math.floor((MOST_CHARACTERS - text.length - head.length) / 6);
    if (room > 0) text += head + names.toSorted().slice(0, room).join('');
  }
  return text;
}

function carry(text: string, run: number, offered: readonly string[]): string | undefined {
  const [, before, groups = ''] = (text.length <= MOST_CHARACTERS ? SHAPE.exec(text) : null) ?? [];
  if (before === undefined || before === NO_RUN || number(before) !== run - 1) return undefined;
  const names = new Set(offered.map(nameOf));
  const kept = groups
    .split('-')
    .slice(1)
    .flatMap((group) => {
      const [since = '', runs = '', models = ''] = group.split('.');
      const missing = namesIn(models).filter((name) => !names.has(name));
      return missing.length === 0 ? [] : [`-${since}.${runs}.${missing.join('')}`];
    });
  return kept.length === 0 ? undefined : `1-${digits(run)}${kept.join('')}`;
}

function byTime([a, { since: first }]: [string, Missing], [b, { since: second }]: [string, Missing]): number {
  return Date.parse(first) - Date.parse(second) || (a < b ? -1 : 1);
}

/** Two of 60 ids share a name once in a million syncs. */
function nameOf(id: string): string {
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 12);
  return digits(Number.parseInt(hash, 16) % 36 ** 6).padStart(6, '0');
}

function digits(value: number): string {
  return value.toString(36);
}

function number(text: string): number {
  return Number.parseInt(text, 36);
}
