import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isForFork } from '../../../src/prove/fork.ts';

const OWN = { full_name: 'acme/gateway' };
const OTHER = { full_name: 'mallory/gateway' };
const pull = (head: unknown) => ({ pull_request: { head: { repo: head }, base: { repo: OWN } } });
const run = (head: unknown) => ({ repository: OWN, workflow_run: { head_repository: head } });

test.for<[string, string, boolean]>([
  ['a pull request of the repository', JSON.stringify(pull(OWN)), false],
  ['a pull request from a fork', JSON.stringify(pull(OTHER)), true],
  ['a pull request from a fork that was deleted', JSON.stringify(pull(null)), true],
  ['a run after a workflow of the repository', JSON.stringify(run(OWN)), false],
  ['a run after a workflow of a fork', JSON.stringify(run(OTHER)), true],
  ['a run after a workflow of a fork that was deleted', JSON.stringify(run(null)), true],
  [
    'a run that does not name its own repository',
    JSON.stringify({ workflow_run: { head_repository: OWN } }),
    true,
  ],
  ['a schedule', JSON.stringify({ schedule: '17 5 * * *', repository: OWN }), false],
  ['an event that is not JSON', '{', true],
  ['an event of another shape', JSON.stringify({ pull_request: 'yes' }), true],
])('%s', ([, text, expected]) => {
  const folder = mkdtempSync(join(tmpdir(), 'copilot-model-sync-fork-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'event.json');
  writeFileSync(path, text);
  expect(isForFork({ GITHUB_EVENT_PATH: path })).toBe(expected);
});

test('An event file that is missing counts as a fork; a shell without an event does not', () => {
  expect(isForFork({ GITHUB_EVENT_PATH: '/nowhere/event.json' })).toBe(true);
  expect(isForFork({ GITHUB_EVENT_PATH: '' })).toBe(false);
  expect(isForFork({})).toBe(false);
});
