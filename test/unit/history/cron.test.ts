import { expect, test } from 'vitest';
import { longestGapDays } from '../../../src/history/cron.ts';

test.each<[number | undefined, ...string[]]>([
  [1, '17 5 * * *'],
  [1, '*/15 * * * *'],
  [2, '0 0 */2 * *'],
  [3, '17 5 * * 1-5'],
  [3, '17 5 * * MON-FRI'],
  [4, '17 5 * * 1,4'],
  [4, '17 5 * * mon,THU'],
  [4, '17 5 * * 1', '17 5 * * 4'],
  [7, '17 5 * * 1'],
  [7, '17 5 * * SUN'],
  [31, '0 0 1 * *'],
  // The first of a month, or a Monday.
  [7, '0 0 1 * 1'],
  [366, '0 0 1 1 *'],
  [1461, '0 0 29 2 *'],
  [1461, '0 0 31 2 *'],
  [undefined],
  [undefined, '@weekly'],
  [undefined, '0 0 * *'],
  [undefined, '0 0 * * * *'],
  [undefined, '0 0 32 * *'],
  [undefined, '0 0 * * 5-1'],
  [undefined, '0 0 */0 * *'],
  [undefined, '17 5 * * *', 'x'],
])('the longest gap is %s days: %j %j', (days, ...crons) => {
  expect(longestGapDays(crons)).toBe(days);
});
