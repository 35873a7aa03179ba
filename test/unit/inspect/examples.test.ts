import { expect, test } from 'vitest';
import { RULES } from '../../../src/config/index.ts';
import { inspect, optionsOf } from './support.ts';

test('ids are unique and lower-case', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
});

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  'the bad example of %s has findings of it alone',
  (id, rule) => {
    const found = inspect(rule.example.bad, optionsOf(rule));
    expect(new Set(found.map((finding) => finding.rule))).toEqual(new Set([id]));
  },
);

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  'the good example of %s has no findings',
  (_, rule) => {
    expect(inspect(rule.example.good, optionsOf(rule))).toEqual([]);
  },
);

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s is silent when it is ignored', (id, rule) => {
  expect(inspect(rule.example.bad, { ...optionsOf(rule), ignore: [id] })).toEqual([]);
});
