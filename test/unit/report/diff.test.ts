import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unifiedDiff } from '../../../src/report/diff.ts';

test('a change in the middle shows three lines around it', () => {
  const before = 'a\nb\nc\nd\ne\nf\ng\nh\n';
  expect(unifiedDiff('f.txt', before, before.replace('e\n', 'E\nE2\n'))).toBe(
    '--- a/f.txt\n+++ b/f.txt\n@@ -2,7 +2,8 @@\n b\n c\n d\n-e\n+E\n+E2\n f\n g\n h\n',
  );
});

test('equal texts have no diff', () => {
  expect(unifiedDiff('f', 'a\n', 'a\n')).toBe('');
});

test('a new file is told as one', () => {
  expect(unifiedDiff('f', '', 'a\n')).toBe('--- /dev/null\n+++ b/f\n@@ -0,0 +1 @@\n+a\n');
});

test('a missing line end is told', () => {
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

test('more changes than are worth a search still give a right diff', () => {
  const before = Array.from({ length: 3000 }, (_, at) => `old ${at}\n`).join('');
  const after = Array.from({ length: 3000 }, (_, at) => `new ${at}\n`).join('');
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
