import { expect, test } from 'vitest';
import { HABITS, type Habit, replay } from './replay.ts';
import { SCENES } from './scenes.ts';
import { tally } from './tally.ts';

const QUIET = { opened: [], updated: [], closed: [], removals: [], breaking: false };
const FLAP = ['2026-03-02', '2026-03-11'];
/** Missing from day four on: removed seven whole days later. */
const REMOVAL = { ...QUIET, opened: ['2026-03-11'], removals: ['gpt-4o 2026-03-11'], breaking: true };
/** The history is lost on day eight, and the count restarts. */
const LATER = { ...QUIET, opened: ['2026-03-15'], removals: ['gpt-4o 2026-03-15'], breaking: true };

const EXPECTED: readonly (readonly [scene: string, habit: Habit, expected: object])[] = [
  ['flap', 'at-once', { ...QUIET, opened: FLAP }],
  ['flap', 'after-3-days', { ...QUIET, opened: FLAP }],
  ['flap', 'never', { ...QUIET, opened: FLAP.slice(0, 1), updated: FLAP.slice(1) }],
  ...HABITS.flatMap((habit) => [
    ['removal', habit, REMOVAL] as const,
    ['lost-cache', habit, LATER] as const,
    ['vendor', habit, QUIET] as const,
    ['geo', habit, QUIET] as const,
    ['unreadable', habit, QUIET] as const,
  ]),
];

test.each(EXPECTED)('%s, merged %s', async (name, habit, expected) => {
  const scene = SCENES[name]?.() ?? [];
  expect(scene.length).toBeGreaterThan(10);
  expect(tally(await replay(scene, habit))).toEqual(expected);
});

test('reports the held models in each run of a month without the models of one vendor', async () => {
  const steps = await replay(SCENES['geo']?.() ?? [], 'never');
  expect(steps.at(-1)?.held).toEqual([
    'claude-haiku-4.5 (mass-removal)',
    'claude-opus-4.7 (mass-removal)',
    'claude-sonnet-4.6 (mass-removal)',
  ]);
  expect(steps.filter(({ held }) => held.length === 3)).toHaveLength(30);
});
