import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PullRequestSettings } from '../../../src/settings.ts';
import type { Change } from '../../../src/sync/model.ts';
import { type GitHubServer, startGitHub } from '../../servers/github/index.ts';
import type { Stage } from '../../servers/github/stage.ts';
import { tick } from './state.ts';
import { added, removed } from './support.ts';
import { sync } from './sync.ts';

/** What people do between two runs, and what the second run does. */

const BRANCH = 'copilot-model-sync';
const A = [added('a')];
const B = [added('a'), added('b')];

let github: GitHubServer;
let repository: Stage;

beforeEach(async () => {
  github = await startGitHub();
  repository = github.repository({ files: { 'config.yaml': '\n' } });
});
afterEach(() => github.close());

async function run(text: string, changes: readonly Change[], settings: Partial<PullRequestSettings> = {}) {
  github.journal.clear();
  return sync(
    { github, repository, token: github.token() },
    { files: { 'config.yaml': text }, changes, settings },
  );
}
const writes = (): string[] => github.journal.lines().filter((line) => !line.includes('query'));

test.each(['merge', 'squash', 'rebase'] as const)(
  'after a merge by %s there is nothing to do, and a new change opens a new pull request',
  async (method) => {
    await run('a\n', A);
    repository.merge(1, method);
    expect((await run('a\n', A)).decision.kind).toBe('nothing');
    expect(writes()).toEqual([]);
    expect((await run('a\nb\n', B)).applied).toMatchObject({ operation: 'created', number: 2 });
    expect(repository.log(BRANCH).length).toBe(repository.log('main').length + 1);
  },
);

test('a closed pull request refuses its own change set only, with or without its branch', async () => {
  await run('a\n', A);
  repository.close(1);
  expect((await run('a\n', A)).decision.kind).toBe('leave');
  repository.deleteBranch(BRANCH);
  expect((await run('a\n', A)).decision.kind).toBe('leave');
  expect(writes()).toEqual([]);
  expect((await run('a\nb\n', B)).applied).toMatchObject({ operation: 'created', number: 2 });
});

test('deleting the branch closes the pull request and refuses the change', async () => {
  await run('a\n', A);
  repository.deleteBranch(BRANCH);
  expect((await run('a\n', A)).decision.kind).toBe('leave');
  expect(writes()).toEqual([]);
});

test('a tick in the box of a closed pull request opens a new one', async () => {
  await run('a\n', A);
  repository.close(1);
  repository.edit(1, { body: tick(repository.pullRequest(1).body) });
  expect((await run('a\n', A)).applied).toMatchObject({ operation: 'created', number: 2 });
  repository.close(2);
  expect((await run('a\n', A)).decision.kind).toBe('leave');
});

test('updates a reopened pull request', async () => {
  await run('a\n', A);
  repository.close(1);
  repository.reopen(1);
  expect((await run('a\nb\n', B)).applied).toMatchObject({ operation: 'updated', number: 1 });
});

test('leaves branch, title and body alone after somebody else’s commit, with one comment', async () => {
  await run('a\n', A);
  const mine = repository.push(BRANCH, { files: { 'config.yaml': 'mine\n' } });
  const before = repository.pullRequest(1);
  const first = await run('a\nb\n', B);
  expect(first).toMatchObject({
    decision: { kind: 'leave' },
    applied: { operation: 'none', number: 1, headSha: mine },
  });
  expect(writes()).toEqual(['POST /repos/acme/gateway/issues/1/comments 201']);
  await run('a\nb\n', B);
  await run('\n', []);
  expect(writes()).toEqual([]);
  const { title, body, headSha, comments } = repository.pullRequest(1);
  expect({ title, body, headSha }).toEqual({ title: before.title, body: before.body, headSha: mine });
  expect(comments).toHaveLength(1);
});

test('a ticked box allows a rebuild, which removes the tick', async () => {
  await run('a\n', A);
  repository.push(BRANCH, { files: { 'config.yaml': 'mine\n' } });
  repository.edit(1, { body: tick(repository.pullRequest(1).body) });
  expect((await run('a\n', A)).applied).toMatchObject({ operation: 'updated', number: 1 });
  expect(repository.files(BRANCH)['config.yaml']).toBe('a\n');
  expect(repository.pullRequest(1).body).not.toContain('[x]');
  await run('a\n', A);
  expect(writes()).toEqual([]);
});

test('keeps what a person changed', async () => {
  await run('a\n', A, { labels: ['models'], assignees: ['octocat'] });
  const { body } = repository.pullRequest(1);
  repository.edit(1, {
    title: 'Mine',
    body: `Before\n\n${body}\n\nAfter`,
    labels: [],
    assignees: [],
    draft: true,
  });
  await run('a\n', A, { labels: ['models'], assignees: ['octocat'] });
  expect(writes()).toEqual([]);
  await run('a\nb\n', B, { labels: ['models'], assignees: ['octocat'] });
  const after = repository.pullRequest(1);
  expect(after).toMatchObject({ title: 'Mine', labels: [], assignees: [], draft: true });
  expect(after.body).toMatch(/^Before\r\n\r\n<!-- copilot-model-sync:begin [\s\S]*:end -->\r\n\r\nAfter$/);
  expect(after.body).toContain('`github_copilot/b`');
});

test('a fork’s pull request with our branch’s name is not ours', async () => {
  repository.openFromFork({ owner: 'mallory', branch: BRANCH, files: { 'config.yaml': 'evil\n' } });
  expect((await run('a\n', A)).applied).toMatchObject({ operation: 'created', number: 2 });
  expect((await run('\n', [])).applied).toMatchObject({ operation: 'closed', number: 2 });
  expect(repository.pullRequest(1)).toMatchObject({ state: 'open', comments: [] });
});

test('writes our part between the markers of a pull request that a person opened', async () => {
  await run('a\n', A);
  repository.close(1);
  const number = repository.open({ head: BRANCH, body: 'By hand.' });
  expect((await run('a\nb\n', B)).applied).toMatchObject({ operation: 'updated', number });
  expect(repository.pullRequest(number).body).toBe('By hand.');
  repository.edit(number, {
    body: 'By hand.\n<!-- copilot-model-sync:begin -->\n<!-- copilot-model-sync:end -->',
  });
  await run('a\nb\n', B);
  expect(repository.pullRequest(number).body).toMatch(
    /^By hand\.\r\n<!-- copilot-model-sync:begin fingerprint=/,
  );
});

test('two syncs with different branches do not affect each other', async () => {
  await run('a\n', A);
  const other = await run('a\nb\n', B, { branch: 'other' });
  expect(other.applied).toMatchObject({ operation: 'created', number: 2, branch: 'other' });
  expect((await run('a\n', A)).decision.kind).toBe('nothing');
});

test('uses the pull request of a concurrent run that was faster', async () => {
  let raced = false;
  github.fault('POST /graphql mutation UpdateRefs', {
    kind: 'meanwhile',
    act: async () => {
      if (raced) return;
      raced = true;
      await sync(
        { github, repository, token: github.token() },
        { files: { 'config.yaml': 'a\n' }, changes: A },
      );
    },
  });
  expect((await run('a\n', A)).decision).toMatchObject({ kind: 'nothing', pull: { number: 1 } });
  expect(repository.pullRequests()).toHaveLength(1);
});

test('keeps what a person pushes during a run', async () => {
  await run('a\n', A);
  let mine = '';
  github.fault('POST /graphql mutation UpdateRefs', {
    kind: 'meanwhile',
    act: () => {
      mine = repository.push(BRANCH, { files: { 'config.yaml': 'mine\n' } });
    },
  });
  expect((await run('a\nb\n', B)).decision.kind).toBe('leave');
  expect(repository.branches()[BRANCH]).toBe(mine);
});

test('asks to run again when the config on the base changes during a race', async () => {
  await run('a\n', A);
  github.fault('POST /graphql mutation UpdateRefs', {
    kind: 'meanwhile',
    act: () => {
      repository.push(BRANCH, { files: { 'config.yaml': 'mine\n' } });
      repository.push('main', { files: { 'config.yaml': 'other\n' } });
    },
  });
  await expect(run('a\nb\n', B)).rejects.toMatchObject({ problem: { code: 'GITHUB_CONFLICT' } });
});

test('auto-merge is turned on, and off again before a breaking change is pushed', async () => {
  Object.assign(repository.settings, { autoMerge: true, requiredChecks: true });
  await run('a\n', A, { autoMerge: 'additive' });
  const asked = repository.pullRequest(1);
  await run('b\n', [added('b'), removed('a')], { autoMerge: 'additive' });
  expect(asked.autoMerge).toBe('squash');
  expect(github.journal.lines().slice(1, 3)).toEqual([
    'POST /graphql mutation DisableAutoMerge 200',
    'POST /repos/acme/gateway/git/trees 201',
  ]);
  expect(repository.pullRequest(1).autoMerge).toBeUndefined();
});
