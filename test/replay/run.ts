/**
 * `node test/replay/run.ts FOLDER [--merge at-once|after-3-days|never]`: what the program would have done with recorded
 * answers of `/models`, named by their time (`2026-04-21T0154Z….json`), for each habit of merging. Instead of a folder,
 * the name of one of our own scenes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { HABITS, type Habit, type Run, replay } from './replay.ts';
import { SCENES } from './scenes.ts';
import { lineOf, report, tally } from './tally.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { merge: { type: 'string' } } });
const [source = ''] = positionals;
const habits = values.merge === undefined ? HABITS : HABITS.filter((habit) => habit === values.merge);
if (source === '' || habits.length === 0) {
  console.error(
    `Usage: node test/replay/run.ts FOLDER|${Object.keys(SCENES).join('|')} [--merge ${HABITS.join('|')}]`,
  );
  process.exitCode = 2;
} else {
  const runs = SCENES[source]?.() ?? recorded(source);
  for (const habit of habits) await show(runs, habit);
}

async function show(runs: readonly Run[], habit: Habit): Promise<void> {
  const steps = await replay(runs, habit);
  console.log(`\nmerged ${habit}\n${steps.map(lineOf).join('\n')}\n${report(tally(steps))}`);
}

/** The recordings of a folder, by the times in their names. */
function recorded(folder: string): Run[] {
  const runs = readdirSync(folder).flatMap((name): Run[] => {
    const at = timeOf(name);
    return at === undefined ? [] : [{ at, answer: readFileSync(join(folder, name), 'utf8') }];
  });
  return runs.toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

/** `2026-04-21`, `2026-04` and `2026-04-21T0154Z` at the start of a JSON file's name. */
function timeOf(name: string): Date | undefined {
  const [, month, day = '01', hour = '00', minute = '00'] =
    /^(\d{4}-\d\d)(?:-(\d\d))?(?:T(\d\d):?(\d\d)(?:\d\d)?Z)?.*\.json$/.exec(name) ?? [];
  return month === undefined ? undefined : new Date(`${month}-${day}T${hour}:${minute}:00Z`);
}
