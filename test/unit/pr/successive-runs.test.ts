import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PullRequestSettings } from '../../../src/settings.ts';
import type { Change } from '../../../src/sync/model.ts';
import { type GitHubServer, startGitHub } from '../../servers/github/index.ts';
import type { Stage } from '../../servers/github/stage.ts';
import { added, removed, updated } from './support.ts';
import { sync } from './sync.ts';

let github: GitHubServer;
let repository: Stage;
let token: string;

beforeEach(async () => {
  github = await startGitHub();
  repository = github.repository({ files: { 'config.yaml': 'model_list: []\n', 'README.md': 'x\n' } });
  token = github.token();
});
afterEach(() => github.close());

const run = (text: string, changes: readonly Change[], settings: Partial<PullRequestSettings> = {}) => {
  github.journal.clear();
  return sync({ github, repository, token }, { files: { 'config.yaml': text }, changes, settings });
};

test('the first run creates, the second writes nothing', async () => {
  const first = await run('model_list: [a]\n', [added('a')]);
  expect(github.journal.lines()).toMatchInlineSnapshot(`
    [
      "POST /graphql query Read 200",
      "POST /repos/acme/gateway/git/trees 201",
      "POST /repos/acme/gateway/git/commits 201",
      "POST /graphql mutation UpdateRefs 200",
      "POST /repos/acme/gateway/pulls 201",
    ]
  `);
  expect(first.applied).toMatchObject({ operation: 'created', number: 1, verified: true, notices: [] });
  const commit = repository.commit('copilot-model-sync');
  expect(commit).toMatchObject({
    oid: first.applied.headSha,
    parents: [repository.branches()['main']],
    files: ['config.yaml'],
    author: 'github-actions[bot]',
  });
  expect(commit.message).toMatchInlineSnapshot(`
    "Update Copilot models: add github_copilot/a

    - add github_copilot/a"
  `);
  expect(repository.files('copilot-model-sync')['config.yaml']).toBe('model_list: [a]\n');

  const second = await run('model_list: [a]\n', [added('a')]);
  expect(second.decision.kind).toBe('nothing');
  expect(github.journal.lines()).toEqual(['POST /graphql query Read 200']);
});

test('a new change updates the same pull request with one commit on the head of the base', async () => {
  await run('model_list: [a]\n', [added('a')]);
  repository.push('main', { files: { 'README.md': 'y\n' } });
  const { applied } = await run('model_list: [a, b]\n', [added('a'), added('b')]);
  expect(github.journal.lines()).toMatchInlineSnapshot(`
    [
      "POST /graphql query Read 200",
      "POST /repos/acme/gateway/git/trees 201",
      "POST /repos/acme/gateway/git/commits 201",
      "POST /graphql mutation UpdateRefs 200",
      "PATCH /repos/acme/gateway/pulls/1 200",
    ]
  `);
  expect(applied).toMatchObject({ operation: 'updated', number: 1, verified: true });
  expect(repository.commit('copilot-model-sync').parents).toEqual([repository.branches()['main']]);
  expect(repository.pullRequest(1)).toMatchObject({
    state: 'open',
    title: 'Update Copilot models: add github_copilot/a and github_copilot/b',
  });
});

test('a change that is no longer needed closes the pull request with the reason and deletes the branch', async () => {
  await run('model_list: [a]\n', [added('a')]);
  const { applied } = await run('model_list: []\n', []);
  expect(github.journal.lines()).toMatchInlineSnapshot(`
    [
      "POST /graphql query Read 200",
      "POST /repos/acme/gateway/issues/1/comments 201",
      "PATCH /repos/acme/gateway/pulls/1 200",
      "POST /graphql mutation UpdateRefs 200",
    ]
  `);
  expect(applied).toMatchObject({ operation: 'closed', number: 1 });
  expect(repository.branches()).not.toHaveProperty('copilot-model-sync');
  expect(repository.pullRequest(1)).toMatchObject({
    state: 'closed',
    title: 'Update Copilot models: add github_copilot/a (obsolete)',
  });
  expect(repository.pullRequest(1).comments).toHaveLength(1);

  // We closed it, and nobody refused it: the same change is offered again.
  expect((await run('model_list: [a]\n', [added('a')])).applied).toMatchObject({
    operation: 'created',
    number: 2,
  });
});

test('a personal token commits on the new branch, later on a temporary one, signed', async () => {
  token = github.token({ kind: 'user', login: 'octocat' });
  const { applied } = await run('model_list: [a]\n', [added('a')]);
  expect(github.journal.lines()).toMatchInlineSnapshot(`
    [
      "POST /graphql query Read 200",
      "POST /graphql mutation UpdateRefs 200",
      "POST /graphql mutation CreateCommit 200",
      "POST /repos/acme/gateway/pulls 201",
    ]
  `);
  expect(applied.verified).toBe(true);
  expect(Object.keys(repository.branches())).toEqual(['copilot-model-sync', 'main']);
  await run('model_list: [a, b]\n', [updated('a'), removed('b')]);
  expect(github.journal.lines()).toMatchInlineSnapshot(`
    [
      "POST /graphql query Read 200",
      "POST /graphql mutation UpdateRefs 200",
      "POST /graphql mutation CreateCommit 200",
      "POST /graphql mutation UpdateRefs 200",
      "POST /graphql mutation UpdateRefs 200",
      "PATCH /repos/acme/gateway/pulls/1 200",
    ]
  `);
});
