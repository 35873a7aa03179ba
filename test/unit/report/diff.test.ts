import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unifiedDiff } from '../../../src/report/diff.ts';
import { editScript } from '../../../src/report/edit-script.ts';

test('a change in the middle shows three lines around it', () => {
  const before = 'a\nb\nc\nd\ne\nf\ng\nh\n';
  expect(unifiedDiff('f.txt', before, before.replace('e\n', 'E\nE2\n'))).toBe(
    '--- a/f.txt\n+++ b/f.txt\n@@ -2,7 +2,8 @@\n b\n c\n d\n-e\n+E\n+E2\n f\n g\n h\n',
  );
});

test('equal texts have no diff', () => {
  expect(unifiedDiff('f', 'a\n', 'a\n')).toBe('');
});

test('a new file is marked as one', () => {
  expect(unifiedDiff('f', '', 'a\n')).toBe('--- /dev/null\n+++ b/f\n@@ -0,0 +1 @@\n+a\n');
});

test('a missing line ending is marked', () => {
  expect(unifiedDiff('f', 'a', 'a\n')).toBe(
    '--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n',
  );
});

test('changes far apart are hunks of their own', () => {
  const before = Array.from({ length: 30 }, (_, at) => `${at}\n`).join('');
  const diff = unifiedDiff('f', before, before.replace('2\n', 'two\n').replace('27\n', 'x\n'));
  expect(diff.match(/^@@ /gm)).toHaveLength(2);
});

test('applying a diff to the old text gives the new one', () => {
  const line = fc.constantFrom('a\n', 'b\n', 'c\n', 'd\n');
  const text = fc.array(line, { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => applied(before, unifiedDiff('f', before, after)) === after),
  );
});

test('an absolute path has one slash behind the letter', () => {
  expect(unifiedDiff('/home/me/f', 'a\n', 'b\n')).toMatch(/^--- a\/home\/me\/f\n\+\+\+ b\/home\/me\/f\n/);
});

test('the script is the shortest one', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 });
  fc.assert(
    fc.property(text, text, (old, now) => {
      const { removed, added } = editScript(old, now);
      const kept = old.filter((_, at) => removed[at] !== 1);
      expect(kept).toEqual(now.filter((_, at) => added[at] !== 1));
      expect(kept).toHaveLength(longestCommon(old, now));
    }),
    { numRuns: 1000 },
  );
});

/** Length of the longest common subsequence, by the table that everybody knows. */
function longestCommon(old: readonly string[], now: readonly string[]): number {
  let row = Array.from({ length: now.length + 1 }, () => 0);
  for (const line of old) {
    const next = [0];
    for (const [at, other] of now.entries()) {
      next.push(line === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

const numbered = (n: number, word: (at: number) => string): string[] =>
  Array.from({ length: n }, (_, at) => word(at));

/** Numbers without a pattern that a diff could shift. */
const scattered = (at: number): number => (at * at * 31 + at * 17) % 101;

test.each<[string, string[], string[]]>([
  [
    '5,000 lines that change among lines that all look alike',
    numbered(10_000, (at) => (at % 2 === 0 ? 'mode: chat' : `max_tokens: ${scattered(at) % 7}`)),
    numbered(10_000, (at) => (at % 2 === 0 ? 'mode: chat' : `max_tokens: ${(scattered(at) + at) % 7}`)),
  ],
  ['nothing in common', numbered(20_000, (at) => `old ${at}`), numbered(20_000, (at) => `new ${at}`)],
  ['the order reversed', numbered(6000, (at) => `${at}`), numbered(6000, (at) => `${6000 - at}`)],
])('the work is linear in space and bounded in time: %s', (_, old, now) => {
  const work = { cells: 0, steps: 0 };
  const { removed, added } = editScript(old, now, work);
  expect(old.filter((_, at) => removed[at] !== 1)).toEqual(now.filter((_, at) => added[at] !== 1));
  expect(work.cells).toBeLessThanOrEqual(7 * (old.length + now.length));
  expect(work.steps).toBeLessThanOrEqual(1500 * (old.length + now.length));
});

test('more changes than are worth a search still give a right diff', () => {
  const before = numbered(20_000, (at) => `${(at * 7919) % 5003}\n`).join('');
  const after = numbered(20_000, (at) => `${(at * 104_729) % 5003}\n`).join('');
  expect(applied(before, unifiedDiff('f', before, after))).toBe(after);
});

/** A small patch(1), by the hunk headers. */
function applied(before: string, diff: string): string {
  const old = before.split(/(?<=\n)/);
  const result: string[] = [];
  let at = 0;
  for (const line of diff.split(/(?<=\n)/).slice(2)) {
    const header = /^@@ -(\d+)(?:,(\d+))?/.exec(line);
    if (header !== null) {
      const start = header[2] === '0' ? Number(header[1]) : Number(header[1]) - 1;
      result.push(...old.slice(at, start));
      at = start;
    } else if (line.startsWith('+')) result.push(line.slice(1));
    else if (line.startsWith('-')) at++;
    else result.push(old[at++] ?? '');
  }
  return [...result, ...old.slice(at)].join('');
}
