import { expect, test } from 'vitest';
import { RULES } from '../../../src/config/index.ts';
import { PAIRS } from '../../e2e-check/pairs.ts';

test('every rule that says that calls fail is tried on a proxy', () => {
  const tried = new Set(PAIRS.map(({ rule }) => rule));
  const claims = RULES.filter(({ effect }) => effect === 'calls-fail').map(({ id }) => id);
  expect(claims.filter((id) => !tried.has(id))).toEqual([]);
  expect(claims.length).toBeGreaterThan(10);
});
