import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance, daysMissing, type History, NO_HISTORY } from '../../../src/history/history.ts';

const at = (day: number, hour = 5): Date => new Date(Date.UTC(2026, 10, day, hour));

/** A history after runs, each a day, a number and what was missing. */
function after(...runs: readonly (readonly [day: number, run: number | undefined, ids: string])[]): History {
  return runs.reduce((history: History, [day, run, ids]) => {
    const moment = { now: at(day), ...(run === undefined ? {} : { run }) };
    return advance(history, ids.split(' ').filter(Boolean), moment);
  }, NO_HISTORY);
}

const shown = ({ missing }: History): string[] =>
  [...missing].map(([id, { since, runs }]) => `${id} ${runs} since ${since.slice(8, 10)}`);

test.each<[string, History, string[]]>([
  ['the first run without a model', after([1, 10, 'a']), ['a 1 since 01']],
  ['each next run counts', after([1, 10, 'a'], [2, 11, 'a'], [3, 12, 'a']), ['a 3 since 01']],
  [
    'a gap in the numbers: nothing was missing in a run in between',
    after([1, 10, 'a'], [3, 12, 'a']),
    ['a 1 since 03'],
  ],
  ['a re-run of an older run', after([1, 10, 'a'], [2, 4, 'a']), ['a 1 since 01']],
  ['another attempt of the same run', after([1, 10, 'a'], [2, 10, 'a']), ['a 1 since 01']],
  ['… and the next run counts again', after([1, 10, 'a'], [2, 10, 'a'], [3, 11, 'a']), ['a 2 since 01']],
  [
    'without numbers every run that is remembered counts',
    after([1, undefined, 'a'], [9, undefined, 'a']),
    ['a 2 since 01'],
  ],
  ['a model that is back is forgotten', after([1, 10, 'a b'], [2, 11, 'b']), ['b 2 since 01']],
  [
    '… and counted from the start',
    after([1, 10, 'a b'], [2, 11, 'b'], [3, 12, 'a b']),
    ['a 1 since 03', 'b 3 since 01'],
  ],
  ['nothing is missing', after([1, 10, 'a'], [2, 11, '']), []],
])('%s', (_, history, expected) => {
  expect(shown(history)).toEqual(expected);
});

test('counts whole days', () => {
  const record = { since: at(1).toISOString(), runs: 1 };
  expect(daysMissing(record, at(1))).toBe(0);
  expect(daysMissing(record, at(8, 4))).toBe(6);
  expect(daysMissing(record, at(8))).toBe(7);
});

test('a count never exceeds the consecutive runs, nor the days since, whatever is missing and found again', () => {
  const run = fc.record({ gap: fc.integer({ min: 1, max: 3 }), missing: fc.boolean() });
  fc.assert(
    fc.property(fc.array(run, { maxLength: 20 }), (runs) => {
      let history = NO_HISTORY;
      let day = 0;
      let row: number[] = [];
      for (const { gap, missing } of runs) {
        day += gap;
        const number = day;
        if (gap > 1 || !missing) row = [];
        if (!missing) continue;
        row.push(day);
        history = advance(history, ['a'], { now: at(day), run: number });
        expect(history.missing.get('a')).toEqual({ runs: row.length, since: at(row[0] ?? 0).toISOString() });
      }
    }),
  );
});

test('a re-run, or a run older than the last one, leaves the history as it is', () => {
  const history: History = { missing: new Map([['a', { since: at(0).toISOString(), runs: 2 }]]), run: 7 };
  for (const moment of [{ run: 6 }, { run: 7 }, { run: 9, isRerun: true }]) {
    expect(advance(history, ['b'], { now: new Date(), ...moment })).toBe(history);
  }
});
