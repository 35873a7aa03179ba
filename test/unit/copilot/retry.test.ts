import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { delayMs, isTemporary } from '../../../src/copilot/retry.ts';

test.for<[number, string | undefined, boolean]>([
  [200, undefined, false],
  [400, undefined, false],
  [401, '5', false],
  [403, undefined, false],
  [403, '5', true],
  [429, undefined, true],
  [466, undefined, false],
  [500, undefined, true],
  [503, undefined, true],
])('%i with retry-after %j is temporary: %s', ([status, retryAfter, expected]) => {
  expect(isTemporary(status, retryAfter)).toBe(expected);
});

test('doubles waits, varies them by half, and never waits less than the server asks for', () => {
  expect([1, 2, 3].map((failed) => delayMs(failed, undefined, 0))).toEqual([500, 1000, 2000]);
  // Runners that failed at the same time must not retry at the same time.
  expect([0.25, 0.5].map((jitter) => delayMs(2, undefined, jitter))).toEqual([1125, 1250]);
  expect([0.25, 0.5].map((jitter) => delayMs(2, 7000, jitter))).toEqual([7125, 7250]);
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), random, fc.nat(100_000), (failed, jitter, asked) => {
      const first = 500 * 2 ** (failed - 1);
      expect(delayMs(failed, undefined, jitter)).toBeGreaterThanOrEqual(first);
      expect(delayMs(failed, undefined, jitter)).toBeLessThanOrEqual(first * 1.5);
      expect(delayMs(failed, asked, jitter)).toBeGreaterThanOrEqual(asked);
      expect(delayMs(failed, asked, jitter)).toBeLessThanOrEqual(asked + 500);
    }),
  );
});
