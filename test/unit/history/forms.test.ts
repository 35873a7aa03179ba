import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asCacheKey } from '../../../src/history/cache-key.ts';
import { asJson, type Form } from '../../../src/history/format.ts';
import { type History, type Missing, NO_HISTORY } from '../../../src/history/history.ts';

const NOW = new Date('2026-11-21T05:17:00.000Z');
const FORMS: readonly (readonly [string, Form])[] = [
  ['JSON', asJson],
  ['cache key', asCacheKey],
];

const minute = fc.integer({ min: 0, max: NOW.getTime() / 60_000 });
const record = fc.record({ since: minute, runs: fc.integer({ min: 1, max: 1_000_000 }) });
// JSON forgets a model with this name, which only delays removals.
const id = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((it) => it !== '__proto__');
const ids = fc.uniqueArray(id, { maxLength: 12 });
const histories: fc.Arbitrary<History> = fc
  .tuple(ids, fc.array(record, { minLength: 12, maxLength: 12 }))
  .map(([names, records]) => {
    const entries = names.toSorted().map((id, i): [string, Missing] => {
      const { since = 0, runs = 1 } = records[i] ?? {};
      return [id, { since: new Date(since * 60_000).toISOString(), runs }];
    });
    return entries.length === 0 ? NO_HISTORY : { missing: new Map(entries) };
  });

test.each(FORMS)('%s: reads what it wrote, and writes the same text again', (_, form) => {
  fc.assert(
    fc.property(histories, (history) => {
      const text = form.format(history);
      const read = form.parse(text, NOW, [...history.missing.keys()]);
      expect(read).toEqual({ kind: 'history', history });
      if (read.kind === 'history') expect(form.format(read.history)).toBe(text);
    }),
  );
});

test.each(FORMS)('%s: any text is a history or unusable, and never throws', (_, form) => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.stringMatching(/^1-[0-9a-zx]{1,9}(-[0-9a-z]{1,8}\.[0-9a-z]{1,5}\.[0-9a-z]{0,13}){0,3}$/),
  );
  fc.assert(
    fc.property(text, (it) => {
      const read = form.parse(it, NOW, ['a', 'b', '__proto__']);
      if (read.kind !== 'history') return;
      for (const { since, runs } of read.history.missing.values()) {
        expect(Date.parse(since)).toBeLessThanOrEqual(NOW.getTime());
        expect(runs).toBeGreaterThanOrEqual(1);
      }
    }),
  );
});

const RECORD = { since: '2026-11-01T05:17:00.000Z', runs: 2 };
const stored = (missing: unknown, version: unknown = 1): string => JSON.stringify({ version, missing });

test.each<[string, string, string]>([
  ['nothing', '', 'it is not JSON'],
  ['a page', '<!doctype html>', 'it is not JSON'],
  ['a list', '[]', 'it has another structure or version'],
  ['a later version', stored({}, 2), 'it has another structure or version'],
  [
    'a field too many',
    JSON.stringify({ version: 1, missing: {}, more: 1 }),
    'it has another structure or version',
  ],
  ['no count', stored({ a: { since: RECORD.since } }), 'it has another structure or version'],
  ['a count of none', stored({ a: { ...RECORD, runs: 0 } }), 'it has another structure or version'],
  ['a part of a run', stored({ a: { ...RECORD, runs: 1.5 } }), 'it has another structure or version'],
  ['no date', stored({ a: { ...RECORD, since: 'yesterday' } }), 'it has another structure or version'],
  [
    'a local time',
    stored({ a: { ...RECORD, since: '2026-11-01T05:17:00+02:00' } }),
    'it has another structure or version',
  ],
  ['a long id', stored({ ['a'.repeat(257)]: RECORD }), 'it has another structure or version'],
  ['tomorrow', stored({ a: { ...RECORD, since: '2026-11-22T00:00:00Z' } }), 'it is dated in the future'],
  [
    'too many',
    stored(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [i, RECORD]))),
    'it names too many models',
  ],
  ['too much', stored({}) + ' '.repeat(5_000_000), 'it is too large'],
])('does not use JSON that contains %s', (_, text, reason) => {
  expect(asJson.parse(text, NOW, [])).toEqual({ kind: 'unusable', reason });
});

test.each([
  ['nothing', ''],
  ['another version', '2-x'],
  ['a link', '../../etc/passwd'],
  ['half a model', '1-x-zzzz.1.abcde'],
  ['another case', '1-X'],
  ['a line break', '1-x\n'],
  ['a command', '1-x\n::error::x'],
  ['too much', `1-x-1.1.${'a'.repeat(6000)}`],
])('does not use a key that contains %s', (_, text) => {
  expect(asCacheKey.parse(text, NOW, ['a'])).toMatchObject({ kind: 'unusable' });
});

test('a key contains the number of its run, and is valid', () => {
  const history: History = { missing: new Map([['gpt-4.1', RECORD]]), run: 71 };
  const text = asCacheKey.format(history);
  expect(text).toBe('1-1z-hsoot.2.3l7oxr');
  expect(asCacheKey.parse(text, NOW, ['gpt-4.1', 'other'])).toEqual({ kind: 'history', history });
  expect(asCacheKey.parse(text, NOW, ['other'])).toEqual({ kind: 'history', history: NO_HISTORY });
});

test('a key contains up to sixty models; of more, it keeps those missing longest', () => {
  const missing = (count: number) =>
    new Map(
      Array.from({ length: count }, (_, i): [string, Missing] => {
        const since = new Date(Date.UTC(2026, 0, 1 + (i % 3))).toISOString();
        return [`model-${i}`, { since, runs: 9 }];
      }),
    );
  for (const [count, kept] of [
    [60, 60],
    [300, 70],
  ] as const) {
    const text = asCacheKey.format({ missing: missing(count), run: 99_999 });
    expect(text).toMatch(/^[0-9a-z.-]{1,440}$/);
    const read = asCacheKey.parse(text, NOW, [...missing(count).keys()]);
    const records = read.kind === 'history' ? [...read.history.missing.values()] : [];
    expect(records).toHaveLength(kept);
    if (count === 300)
      expect(new Set(records.map(({ since }) => since))).toEqual(new Set(['2026-01-01T00:00:00.000Z']));
  }
});
