import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const scratch = mkdtempSync(join(tmpdir(), 'copilot-model-sync-reporter-'));
beforeAll(() => symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules')));
afterAll(() => rmSync(scratch, { recursive: true }));

test.for<[string, string, string]>([
  ['passing tests', `test('a', () => {}); test('b', () => {});`, '2 passed, 0 failed'],
  [
    'a failing test',
    `test('a', () => {}); test('b', () => { throw new Error('b'); });`,
    '1 passed, 1 failed',
  ],
  ['a skipped test', `test('a', () => {}); test.skip('b', () => {});`, '1 passed, 0 failed, 1 skipped'],
  ['a file that does not load', `import './nowhere.js'; test('a', () => {});`, '0 passed, 1 failed'],
  [
    'a hook that fails',
    `describe('s', () => { beforeAll(() => { throw new Error('hook'); }); test('a', () => {}); });`,
    '0 passed, 1 failed, 1 skipped',
  ],
  [
    'an error outside of any test',
    `test('a', async () => { setTimeout(() => { throw new Error('late'); }); await new Promise((done) => { setTimeout(done, 50); }); });`,
    '1 passed, 1 failed',
  ],
])('a run closes on one line that counts %s', ([, body, line]) => {
  const file = join(scratch, 'sample.test.js');
  writeFileSync(file, `import { beforeAll, describe, test } from 'vitest';\n${body}\n`);
  const reporters = ['--reporter', 'default', '--reporter', join(root, 'test/reporter.ts')];
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', scratch, ...reporters],
    { encoding: 'utf8' },
  );
  expect(stdout.trimEnd().split('\n').at(-1)).toBe(line);
  expect(status === 0).toBe(line.includes('0 failed'));
});
