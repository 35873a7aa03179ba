import { afterEach, beforeEach, expect, test } from 'vitest';
import { Failure, type Problem } from '../../../src/errors.ts';
import type { Applied, Decision } from '../../../src/pr/decision.ts';
import type { PullRequestSettings } from '../../../src/settings.ts';
import type { Change } from '../../../src/sync/model.ts';
import type { Fault } from '../../servers/faults.ts';
import { type GitHubServer, startGitHub } from '../../servers/github/index.ts';
import type { Rule } from '../../servers/github/repository.ts';
import type { Stage } from '../../servers/github/stage.ts';
import { tick } from './state.ts';
import { added } from './support.ts';
import { sync } from './sync.ts';

/** Refusals that last for several runs: what each run writes, and what the healthy run after them does. */

const BRANCH = 'copilot-model-sync';
const A = [added('a')];
const B = [added('a'), added('b')];
const C = [added('a'), added('b'), added('c')];
const NONE: readonly Change[] = [];
const TEXTS = new Map<readonly Change[], string>([
  [NONE, '\n'],
  [A, 'a\n'],
  [B, 'a\nb\n'],
  [C, 'a\nb\nc\n'],
]);

let github: GitHubServer;
let repository: Stage;

beforeEach(async () => {
  github = await startGitHub();
  repository = github.repository({ files: { 'config.yaml': '\n', 'README.md': 'x\n' } });
});
afterEach(() => github.close());

type Kind = 'actions' | 'user';

async function run(
  changes: readonly Change[],
  { kind = 'actions', settings = {} }: { kind?: Kind; settings?: Partial<PullRequestSettings> } = {},
): Promise<{ readonly decision: Decision; readonly applied: Applied }> {
  github.journal.clear();
  const files = { 'config.yaml': TEXTS.get(changes) ?? '' };
  return sync({ github, repository, token: github.token({ kind }) }, { files, changes, settings });
}

async function problemOf(promise: Promise<unknown>): Promise<Problem> {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  if (!(error instanceof Failure)) throw new Error(`no Failure: ${String(error)}`);
  return error.problem;
}

function writes(): string[] {
  return github.journal.lines().filter((line) => !line.includes(' query ') && !line.startsWith('GET '));
}

const everywhere = (...forbidden: Rule['forbids'][]): readonly Rule[] =>
  forbidden.map((forbids) => ({ branch: '*', forbids }));

const notCompared: Fault = {
  kind: 'graphql',
  change(data) {
    const { repository: it } = data as { repository: { base: { compare: unknown } } };
    it.base.compare = null;
  },
  errors: [{ message: 'Something went wrong', path: ['repository', 'base', 'compare'] }],
};

test('a failed comparison blames nobody, turns nothing off, and has no effect on later runs', async () => {
  Object.assign(repository.settings, { autoMerge: true, requiredChecks: true });
  const settings = { autoMerge: 'additive' } as const;
  await run(A, { settings });
  for (let day = 0; day < 3; day += 1) {
    github.fault('POST /graphql query Read', notCompared, 3);
    const problem = await problemOf(run(B, { settings }));
    expect(problem).toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
    expect(problem.message).toBe('GitHub did not compare the branch copilot-model-sync with main.');
    expect(writes()).toEqual([]);
  }
  expect(repository.pullRequest(1)).toMatchObject({ comments: [], autoMerge: 'squash' });
  github.fault('POST /graphql query Read', notCompared, 2);
  expect((await run(B, { settings })).applied.operation).toBe('updated');
  expect(repository.pullRequest(1)).toMatchObject({ comments: [], autoMerge: 'squash' });
});

test('a comparison that fails does not matter while there is no branch to compare', async () => {
  github.fault('POST /graphql query Read', notCompared);
  expect((await run(A)).applied.operation).toBe('created');
});

test.each<[string, unknown]>([
  ['neither data nor an error', { data: null }],
  [
    'no data and an error of the comparison alone',
    { data: null, errors: [{ message: 'x', path: ['compare'] }] },
  ],
])('%s: is retried, then fails without asking for a report', async (_, body) => {
  const fault: Fault = { kind: 'answer', status: 200, body };
  github.fault('POST /graphql query Read', fault, 3);
  const problem = await problemOf(run(A));
  expect(problem).toMatchObject({ code: 'GITHUB_UNAVAILABLE', hint: 'Run again later.' });
  expect(github.journal.lines()).toHaveLength(3);
  github.fault('POST /graphql query Read', fault, 2);
  expect((await run(A)).applied.operation).toBe('created');
});

test.each<Kind>(['actions', 'user'])(
  '“Restrict deletions”, with a token of kind %s: pull requests open, are updated and closed; the branch stays',
  async (kind) => {
    repository.settings.rules = everywhere('deletion');
    expect((await run(A, { kind })).applied).toMatchObject({ operation: 'created', notices: [] });
    const updated = await run(B, { kind });
    expect(updated.applied.operation).toBe('updated');
    // Only a personal token needs a temporary branch, which then cannot be deleted.
    expect(updated.applied.notices).toHaveLength(kind === 'user' ? 1 : 0);
    await run(B, { kind });
    expect(writes()).toEqual([]);

    const closed = await run(NONE, { kind });
    expect(closed.applied.operation).toBe('closed');
    expect(closed.applied.notices.map(({ message }) => message).join()).toContain(
      'Cannot delete this branch',
    );
    for (let day = 0; day < 3; day += 1) {
      const quiet = await run(NONE, { kind });
      expect(quiet).toMatchObject({ decision: { kind: 'nothing' }, applied: { notices: [] } });
      expect(github.journal.lines()).toEqual(['POST /graphql query Read 200']);
    }
    expect(repository.pullRequest(1).comments).toHaveLength(1);

    // The next change needs no deletion, and continues from the remaining branch.
    expect((await run(C, { kind })).applied).toMatchObject({ operation: 'created', number: 2 });
    repository.settings.rules = [];
    await run(NONE, { kind });
    expect(Object.keys(repository.branches())).toEqual(['main']);
  },
);

test('“Restrict deletions” after somebody merged: a temporary branch that stays is reported once', async () => {
  repository.settings.rules = everywhere('deletion');
  await run(A, { kind: 'user' });
  await run(B, { kind: 'user' });
  repository.merge(1, 'squash');
  const first = await run(B, { kind: 'user' });
  expect(first.applied.notices).toHaveLength(1);
  for (let day = 0; day < 2; day += 1) {
    expect((await run(B, { kind: 'user' })).applied.notices).toEqual([]);
    expect(writes()).toEqual([]);
  }
});

test.each<[Kind, Rule['forbids']]>([
  ['actions', 'force-push'],
  ['user', 'force-push'],
  ['actions', 'update'],
])(
  'with a token of kind %s, a rule against every %s is reported once, and not tried each day',
  async (kind, forbids) => {
    await run(A, { kind });
    repository.settings.rules = everywhere(forbids);
    const before = repository.pullRequest(1);
    const first = await run(B, { kind });
    expect(first.decision).toMatchObject({ kind: 'leave', pull: { number: 1 } });
    const words =
      forbids === 'update' ? 'Cannot update this protected ref.' : 'Cannot force-push to this branch';
    expect(first.decision.reason).toContain(words);
    const { comments, headSha } = repository.pullRequest(1);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain(words);
    expect(headSha).toBe(before.headSha);
    expect(Object.keys(repository.branches())).toEqual([BRANCH, 'main']);
    for (const changes of [B, C, B]) {
      expect((await run(changes, { kind })).decision.kind).toBe('leave');
      expect(github.journal.lines()).toEqual(['POST /graphql query Read 200']);
    }

    // Somebody ticks the box while the rule exists: the tick is removed, and nothing is repeated.
    repository.edit(1, { body: tick(repository.pullRequest(1).body) });
    await run(C, { kind });
    expect(repository.pullRequest(1)).toMatchObject({ comments, headSha });
    await run(C, { kind });
    expect(writes()).toEqual([]);

    repository.settings.rules = [];
    repository.edit(1, { body: tick(repository.pullRequest(1).body) });
    expect((await run(C, { kind })).applied).toMatchObject({ operation: 'updated', number: 1 });
    expect(repository.files(BRANCH)['config.yaml']).toBe('a\nb\nc\n');
    await run(C, { kind });
    expect(writes()).toEqual([]);
  },
);

test('reports on the last pull request that a branch kept after a merge cannot be moved, until it is deleted', async () => {
  await run(A);
  repository.merge(1, 'squash');
  repository.settings.rules = everywhere('force-push', 'deletion');
  expect((await run(B)).decision).toMatchObject({ kind: 'leave', pull: { number: 1 } });
  expect(repository.pullRequest(1).comments).toHaveLength(1);
  for (let day = 0; day < 2; day += 1) {
    expect((await run(B)).decision).toMatchObject({
      kind: 'leave',
      advice: expect.stringContaining('delete the branch copilot-model-sync'),
    });
    expect(writes()).toEqual([]);
  }
  repository.deleteBranch(BRANCH);
  expect((await run(B)).applied).toMatchObject({ operation: 'created', number: 2 });
});

test('a rule that another setting avoids is an error each time, and leaves nothing behind', async () => {
  await run(A, { kind: 'user' });
  repository.settings.rules = [{ branch: `${BRANCH}--temporary-commit`, forbids: 'creation' }];
  for (let day = 0; day < 2; day += 1) {
    expect(await problemOf(run(B, { kind: 'user' }))).toMatchObject({ code: 'GITHUB_RULES' });
    expect(writes()).toHaveLength(1);
  }
  repository.settings.rules = [];
  expect((await run(B, { kind: 'user' })).applied.operation).toBe('updated');
});

test('auto-merge that the owner of the token turned on in person stays on', async () => {
  Object.assign(repository.settings, { autoMerge: true, requiredChecks: true });
  await run(A, { kind: 'user' });
  repository.setAutoMerge(1, true);
  for (let day = 0; day < 2; day += 1) {
    expect((await run(A, { kind: 'user' })).decision.kind).toBe('nothing');
    expect(writes()).toEqual([]);
  }
  expect((await run(B, { kind: 'user' })).applied.operation).toBe('updated');
  expect(repository.pullRequest(1).autoMergeBy).toBe('octocat');
});

test('auto-merge is turned off once where somebody commits, and a person may turn it on again', async () => {
  Object.assign(repository.settings, { autoMerge: true, requiredChecks: true });
  const options = { kind: 'user', settings: { autoMerge: 'additive' } } as const;
  await run(A, options);
  repository.push(BRANCH, { files: { 'config.yaml': 'mine\n' } });
  await run(A, options);
  expect(repository.pullRequest(1).autoMerge).toBeUndefined();
  repository.setAutoMerge(1, true);
  for (let day = 0; day < 2; day += 1) {
    await run(A, options);
    expect(writes()).toEqual([]);
  }
  expect(repository.pullRequest(1).autoMerge).toBe('squash');
});

test('keeps a pull request to another base, and its branch, when ours is closed', async () => {
  await run(A);
  repository.push('release', { files: { 'README.md': 'y\n' } });
  const other = repository.open({ head: BRANCH, base: 'release' });
  expect((await run(NONE)).applied).toMatchObject({ operation: 'closed', number: 1 });
  expect(repository.pullRequest(other)).toMatchObject({ state: 'open' });
  for (let day = 0; day < 2; day += 1) {
    await run(NONE);
    expect(writes()).toEqual([]);
  }
  repository.close(other);
  await run(NONE);
  expect(repository.pullRequest(other).state).toBe('closed');
});

test('a comment is not repeated, however many others come before and after it', async () => {
  await run(A);
  for (let i = 0; i < 150; i += 1) repository.comment(1, `Before ${i}`);
  repository.push(BRANCH, { files: { 'config.yaml': 'mine\n' } });
  await run(B);
  expect(writes()).toEqual(['POST /repos/acme/gateway/issues/1/comments 201']);
  for (let day = 0; day < 2; day += 1) {
    for (let i = 0; i < 60; i += 1) repository.comment(1, `After ${i}`);
    await run(B);
    expect(writes()).toEqual([]);
  }
});

test('does not rebuild for commits on the base that do not touch the file', async () => {
  await run(A);
  const { headSha } = repository.pullRequest(1);
  for (let day = 0; day < 3; day += 1) {
    repository.push('main', { files: { 'README.md': `${day}\n` } });
    expect((await run(A)).decision.kind).toBe('nothing');
    expect(github.journal.lines()).toEqual(['POST /graphql query Read 200']);
  }
  // A new change is committed on the current base.
  const main = repository.branches()['main'];
  await run(B);
  expect(repository.commit(BRANCH).parents).toEqual([main]);
  expect(repository.pullRequest(1).headSha).not.toBe(headSha);
});

test('a conflict that GitHub reports rebuilds the branch, once', async () => {
  const conflicting: Fault = {
    kind: 'graphql',
    change(data) {
      const { repository: it } = data as { repository: { open: { nodes: { mergeable: string }[] } } };
      for (const pull of it.open.nodes) pull.mergeable = 'CONFLICTING';
    },
  };
  await run(A);
  const main = repository.push('main', { files: { 'README.md': 'y\n' } });
  github.fault('POST /graphql query Read', conflicting, 2);
  expect((await run(A)).applied.operation).toBe('updated');
  expect(repository.commit(BRANCH).parents).toEqual([main]);
  // GitHub may still report this for the previous commit.
  expect((await run(A)).decision.kind).toBe('nothing');
});

test('the box rebuilds a branch that is behind', async () => {
  await run(A);
  const main = repository.push('main', { files: { 'README.md': 'y\n' } });
  repository.edit(1, { body: tick(repository.pullRequest(1).body) });
  await run(A);
  expect(repository.commit(BRANCH).parents).toEqual([main]);
});

test.each([
  ['copilot-model-sync/b', 'copilot-model-sync', 'copilot-model-sync-b'],
  ['a/b/c', 'a', 'a-b-c'],
  ['copilot-model-sync', 'copilot-model-sync/b', 'copilot-model-sync-models'],
  ['a', 'a/b/c', 'a-models'],
])('refuses the branch %s beside the branch %s before anything is written', async (branch, other, name) => {
  repository.push(other, { files: { 'README.md': 'y\n' } });
  const problem = await problemOf(run(A, { settings: { branch } }));
  expect(problem).toMatchObject({
    code: 'INVALID_INPUT',
    hint: expect.stringContaining(`such as ${name}.`),
  });
  expect(problem.message).toContain(`beside the branch ${other}.`);
  expect(github.journal.lines()).toEqual(['POST /graphql query Read 200']);
  expect((await run(A, { settings: { branch: name } })).applied.operation).toBe('created');
});

test('branches with a common beginning can exist side by side', async () => {
  repository.push('copilot-model', { files: { 'README.md': 'y\n' } });
  repository.push('copilot-model-sync-b', { files: { 'README.md': 'y\n' } });
  expect((await run(A)).applied.operation).toBe('created');
});

test('a branch that the owner of a personal token made in the browser is left alone', async () => {
  repository.push(BRANCH, { files: { 'config.yaml': 'mine\n' }, committer: 'web-flow' });
  const mine = repository.branches()[BRANCH];
  for (let day = 0; day < 2; day += 1) {
    expect((await run(A, { kind: 'user' })).decision).toMatchObject({
      kind: 'leave',
      reason: 'The branch copilot-model-sync contains commits by octocat, so it is not changed.',
    });
    expect((await run(NONE, { kind: 'user' })).decision.kind).toBe('nothing');
    expect(writes()).toEqual([]);
  }
  expect(repository.branches()[BRANCH]).toBe(mine);
  repository.deleteBranch(BRANCH);
  expect((await run(A, { kind: 'user' })).applied.operation).toBe('created');
});
