import { expect, test } from 'vitest';
import { planNotices } from '../../../src/report/notices.ts';
import type { Retiring } from '../../../src/sync/model.ts';
import { plan } from '../pr/support.ts';

test('a model that is withdrawn on an unknown day is one notice; one whose day is known is none', () => {
  const retiring: Retiring[] = [
    { id: 'a', name: 'c-a', date: '2026-12-01', days: 10 },
    { id: 'b', name: 'c-b', successor: 'd' },
    { id: 'o1', name: 'o1' },
  ];
  const { files, ...rest } = plan([], { retiring });
  expect(planNotices({ ...rest, files: [...files, ...files] })).toEqual([
    {
      message: 'c-b leaves on a date that Copilot does not state. Its successor is d.',
      place: { path: 'config.yaml' },
    },
    { message: 'o1 leaves on a date that Copilot does not state.', place: { path: 'config.yaml' } },
  ]);
});
