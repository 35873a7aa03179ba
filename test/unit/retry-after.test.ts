import { expect, test } from 'vitest';
import { retryAfterMs } from '../../src/retry-after.ts';

const now = new Date('2026-11-20T05:17:00Z');

test.for<[unknown, number | undefined]>([
  [undefined, undefined],
  ['0', 0],
  ['7', 7000],
  [7, 7000],
  [['7'], undefined],
  [' 1.5 ', 1500],
  ['Fri, 20 Nov 2026 05:17:30 GMT', 30_000],
  ['Friday, 20-Nov-26 05:18:00 GMT', 60_000],
  ['Fri, 20 Nov 2026 05:16:00 GMT', 0],
  ['-5', undefined],
  ['1e3', undefined],
  ['2026', 2_026_000],
  ['soon', undefined],
  ['', undefined],
])('retry-after: %j is %s ms', ([value, ms]) => {
  expect(retryAfterMs(value, now)).toBe(ms);
});
