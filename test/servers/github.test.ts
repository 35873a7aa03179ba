import { getOctokit } from '@actions/github';
import { expect, onTestFinished, test } from 'vitest';
import { type GitHubOptions, type NewToken, startGitHub } from './github/index.ts';
import { secondaryRateLimited, singleSignOn } from './github/refusal.ts';

const CONFIG = 'model_list: []\n';

async function start(options: GitHubOptions & { token?: NewToken } = {}) {
  const github = await startGitHub(options);
  onTestFinished(() => github.close());
  const repository = github.repository({ files: { 'config.yaml': CONFIG, 'docs/readme.md': 'Hello\n' } });
  const token = github.token(options.token);
  const octokit = getOctokit(token, { baseUrl: github.apiUrl });
  return { github, repository, token, octokit, repo: { owner: 'acme', repo: 'gateway' } };
}

type Started = Awaited<ReturnType<typeof start>>;

/** Commits on the head of main through the API, as an action does. */
async function commit({ octokit, repository, repo }: Started, content: string) {
  const base = repository.commit();
  const tree = await octokit.rest.git.createTree({
    ...repo,
    base_tree: base.tree,
    tree: [{ path: 'config.yaml', mode: '100644', type: 'blob', content }],
  });
  const { data } = await octokit.rest.git.createCommit({
    ...repo,
    message: 'Sync',
    tree: tree.data.sha,
    parents: [base.oid],
  });
  return data;
}

/** Commits, creates the branch `sync` and opens a pull request from it. */
async function open(started: Started, content = 'model_list: [a]\n') {
  const { sha } = await commit(started, content);
  await started.octokit.rest.git.createRef({ ...started.repo, ref: 'refs/heads/sync', sha });
  return started.octokit.rest.pulls.create({ ...started.repo, title: 'Sync', head: 'sync', base: 'main' });
}

test('An action can read, and create a tree, a commit, a ref and a pull request', async () => {
  const started = await start();
  const { github, repository, octokit, repo } = started;
  const read = await octokit.graphql(
    `query Read($owner: String!, $repo: String!) {
      repository(owner: $owner, name: $repo) {
        id isArchived viewerPermission
        defaultBranchRef { name target { ... on Commit { oid tree { oid } file(path: "config.yaml") {
          mode object { ... on Blob { oid text byteSize isTruncated isBinary } } } } } }
        ref(qualifiedName: "refs/heads/sync") { name }
        pullRequests(headRefName: "sync", states: [OPEN], first: 10) { nodes { number } }
      }
    }`,
    repo,
  );
  expect(read).toMatchObject({
    repository: {
      isArchived: false,
      viewerPermission: 'WRITE',
      defaultBranchRef: {
        name: 'main',
        target: {
          oid: repository.commit().oid,
          file: { mode: 33188, object: { text: CONFIG, isTruncated: false } },
        },
      },
      ref: null,
      pullRequests: { nodes: [] },
    },
  });
  await open(started);
  expect(repository.commit('sync')).toMatchObject({
    parents: [repository.commit().oid],
    author: 'github-actions[bot]',
    committer: 'web-flow',
    verified: true,
    files: ['config.yaml'],
  });
  expect(repository.files('sync')).toEqual({
    'config.yaml': 'model_list: [a]\n',
    'docs/readme.md': 'Hello\n',
  });
  expect(github.journal.lines()).toEqual([
    'POST /graphql query Read 200',
    'POST /repos/acme/gateway/git/trees 201',
    'POST /repos/acme/gateway/git/commits 201',
    'POST /repos/acme/gateway/git/refs 201',
    'POST /repos/acme/gateway/pulls 201',
  ]);
});

test('GraphQL moves refs by compare and swap, all or none; without beforeOid nothing is checked', async () => {
  const started = await start();
  const { repository, octokit, repo } = started;
  const { sha } = await commit(started, 'model_list: [a]\n');
  const { data } = await octokit.rest.repos.get(repo);
  const update = (refUpdates: readonly object[]) =>
    octokit.graphql(
      'mutation Move($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }',
      { input: { repositoryId: data.node_id, refUpdates } },
    );
  const zero = '0'.repeat(40);
  const main = repository.commit().oid;
  await update([{ name: 'refs/heads/sync', beforeOid: zero, afterOid: sha }]);
  expect(repository.branches()).toEqual({ main, sync: sha });
  await expect(update([{ name: 'refs/heads/sync', beforeOid: zero, afterOid: sha }])).rejects.toThrow(
    'is at',
  );
  await expect(update([{ name: 'refs/heads/sync', afterOid: main }])).rejects.toThrow('not a fast forward');
  await expect(
    update([
      { name: 'refs/heads/other', beforeOid: zero, afterOid: sha },
      { name: 'refs/heads/sync', beforeOid: main, afterOid: zero },
    ]),
  ).rejects.toThrow('is at');
  expect(repository.branches()).toEqual({ main, sync: sha });
  await update([{ name: 'refs/heads/sync', beforeOid: null, afterOid: main, force: true }]);
  await update([{ name: 'refs/heads/sync', beforeOid: main, afterOid: zero }]);
  expect(repository.branches()).toEqual({ main });
});

test('createCommitOnBranch signs for a person, writes mode 100644 and refuses an outdated head', async () => {
  const { repository, octokit } = await start({ token: { kind: 'user' } });
  repository.push('main', { files: { run: { content: '#!/bin/sh\n', mode: '100755' } } });
  const create = (expectedHeadOid: string) =>
    octokit.graphql(
      'mutation Commit($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }',
      {
        input: {
          branch: { repositoryNameWithOwner: 'acme/gateway', branchName: 'main' },
          expectedHeadOid,
          message: { headline: 'Sync', body: 'More.' },
          fileChanges: { additions: [{ path: 'run', contents: Buffer.from('echo\n').toString('base64') }] },
        },
      },
    );
  const before = repository.commit().oid;
  await create(before);
  expect(repository.commit()).toMatchObject({ verified: true, author: 'octocat', message: 'Sync\n\nMore.' });
  expect(repository.modes().run).toBe('100644');
  await expect(create(before)).rejects.toMatchObject({ errors: [{ type: 'STALE_DATA' }] });
});

test('A commit by REST is signed for the job and for apps, not for people, nor with an author of its own', async () => {
  const verified = async (token: NewToken, more = {}) => {
    const { octokit, repository, repo } = await start({ token });
    const { tree } = repository.commit();
    const { data } = await octokit.rest.git.createCommit({
      ...repo,
      message: 'x',
      tree,
      parents: [],
      ...more,
    });
    return data.verification.verified;
  };
  expect(await verified({ kind: 'actions' })).toBe(true);
  expect(await verified({ kind: 'app' })).toBe(true);
  expect(await verified({ kind: 'user' })).toBe(false);
  expect(await verified({ kind: 'app' }, { author: { name: 'a', email: 'a@example.com' } })).toBe(false);
});

test('Requests that GitHub refuses are refused with its messages', async () => {
  const started = await start();
  const { octokit, repository, repo, github } = started;
  const pull = { ...repo, title: 'Again', head: 'sync', base: 'main' };
  const main = repository.commit().oid;
  await expect(octokit.rest.pulls.create(pull)).rejects.toMatchObject({ status: 422 });
  repository.moveBranch('sync', 'main');
  await expect(octokit.rest.pulls.create(pull)).rejects.toThrow('No commits between main and sync');
  repository.deleteBranch('sync');
  await open(started);
  await expect(octokit.rest.pulls.create(pull)).rejects.toThrow(
    'A pull request already exists for acme:sync.',
  );
  const sync = { ...repo, ref: 'refs/heads/sync', sha: main };
  await expect(octokit.rest.git.createRef(sync)).rejects.toThrow('Reference already exists');
  await expect(octokit.rest.git.updateRef({ ...sync, ref: 'heads/sync' })).rejects.toThrow('fast forward');
  await expect(octokit.rest.git.deleteRef({ ...repo, ref: 'heads/none' })).rejects.toThrow('does not exist');
  await expect(octokit.request('POST /repos/acme/gateway/pulls', { ...pull, colour: 'red' })).rejects.toThrow(
    '"colour" is not a permitted key',
  );
  repository.settings.rules = [{ branch: 'bot/*', forbids: 'creation', place: 'both' }];
  await expect(octokit.rest.git.createRef({ ...sync, ref: 'refs/heads/bot/x' })).rejects.toMatchObject({
    status: 422,
    message: expect.stringContaining('creations being restricted'),
  });
  repository.settings.actionsMayOpenPullRequests = false;
  await expect(octokit.rest.pulls.create(pull)).rejects.toThrow('GitHub Actions is not permitted to create');
  repository.settings.archived = true;
  await expect(octokit.rest.pulls.update({ ...repo, pull_number: 1 })).rejects.toThrow('archived');
  const reader = getOctokit(github.token({ permissions: { contents: 'read' } }), { baseUrl: github.apiUrl });
  await expect(reader.rest.git.createRef(sync)).rejects.toMatchObject({
    status: 403,
    response: { headers: { 'x-accepted-github-permissions': 'contents=write' } },
  });
  const stranger = getOctokit('ghs_unknown', { baseUrl: github.apiUrl });
  await expect(stranger.rest.repos.get(repo)).rejects.toMatchObject({ status: 401 });
  github.repository({ fullName: 'acme/secret', settings: { private: true } });
  const outsider = getOctokit(github.token({ repositories: [] }), { baseUrl: github.apiUrl });
  await expect(outsider.rest.repos.get({ ...repo, repo: 'secret' })).rejects.toMatchObject({ status: 404 });
  const query = '{ viewer { login } }';
  const poor = getOctokit(github.token({ limit: 1 }), { baseUrl: github.apiUrl });
  await poor.rest.repos.get(repo);
  await expect(poor.rest.repos.get(repo)).rejects.toMatchObject({
    status: 403,
    response: { headers: { 'x-ratelimit-remaining': '0' } },
  });
  await expect(poor.graphql(query)).rejects.toMatchObject({ errors: [{ type: 'RATE_LIMITED' }] });
});

test.for<[Record<string, string>, number]>([
  [{ 'user-agent': '' }, 403],
  [{ accept: 'text/html' }, 415],
  [{ accept: 'application/vnd.github.raw+json' }, 200],
  [{ 'x-github-api-version': '2020-01-01' }, 400],
  [{ 'x-github-api-version': '2026-03-10' }, 200],
  [{ authorization: 'Basic eA==' }, 401],
])('A request with %j is answered with %i', async ([headers, status]) => {
  const { github, token } = await start();
  const url = `${github.url}/repos/acme/gateway`;
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}`, ...headers } });
  expect(response.status).toBe(status);
});

test('A test can refuse any request, in REST and in GraphQL', async () => {
  const { github, octokit, repo } = await start();
  github.fault('GET /repos/acme/gateway', secondaryRateLimited(60).rest());
  github.fault('POST /graphql query', singleSignOn('acme').graphql());
  await expect(octokit.rest.repos.get(repo)).rejects.toMatchObject({
    status: 403,
    response: { headers: { 'retry-after': '60' } },
  });
  await expect(octokit.graphql('{ viewer { login } }')).rejects.toMatchObject({
    errors: [{ type: 'FORBIDDEN' }],
  });
});

test('An open pull request has a merge_commit_sha until the API version that drops it', async () => {
  const started = await start();
  await open(started);
  const pull = (version: string) =>
    started.octokit.request('GET /repos/acme/gateway/pulls/1', {
      headers: { 'x-github-api-version': version },
    });
  expect((await pull('2022-11-28')).data.merge_commit_sha).not.toBeNull();
  expect((await pull('2026-03-10')).data).not.toHaveProperty('merge_commit_sha');
});

test('A private repository is read only with the permission', async () => {
  const { github, octokit } = await start({ token: { permissions: { pull_requests: 'write' } } });
  github.repository({ fullName: 'acme/secret', files: { a: '' }, settings: { private: true } });
  const query =
    '{ repository(owner: "acme", name: "secret") { isPrivate object(expression: "HEAD:a") { oid } } }';
  await expect(octokit.graphql(query)).rejects.toMatchObject({
    errors: [
      {
        type: 'FORBIDDEN',
        message: 'Resource not accessible by integration',
        path: ['repository', 'object'],
      },
    ],
    data: { repository: { isPrivate: true, object: null } },
  });
});

test('A pull request follows its branch, and is closed when there is no difference or the branch is deleted', async () => {
  const started = await start();
  const { repository } = started;
  await open(started);
  const pushed = repository.push('sync', { files: { 'config.yaml': 'model_list: [b]\n' } });
  expect(repository.pullRequest(1).headSha).toBe(pushed);
  repository.deleteBranch('sync');
  expect(repository.pullRequest(1).state).toBe('closed');
  expect(() => repository.reopen(1)).toThrow('Validation Failed');
  repository.moveBranch('sync', pushed);
  repository.reopen(1);
  repository.moveBranch('sync', 'main');
  expect(repository.pullRequest(1).state).toBe('closed');
  repository.moveBranch('sync', pushed);
  expect(() => repository.reopen(1)).toThrow('Validation Failed');
});

test.for(['merge', 'squash', 'rebase'] as const)(
  'Merging by %s brings the change into the base',
  async (method) => {
    const started = await start();
    const { repository } = started;
    await open(started);
    repository.push('main', { files: { 'docs/readme.md': 'Hello again\n' } });
    repository.settings.deleteBranchOnMerge = true;
    const oid = repository.merge(1, method);
    expect(repository.pullRequest(1)).toMatchObject({ state: 'merged', events: ['MergedEvent octocat'] });
    expect(repository.files()).toEqual({
      'config.yaml': 'model_list: [a]\n',
      'docs/readme.md': 'Hello again\n',
    });
    expect(repository.branches()).toEqual({ main: oid });
    expect(repository.commit().parents).toHaveLength(method === 'merge' ? 2 : 1);
  },
);

test('A fork’s pull request from a branch of the same name is found by that name, and marked', async () => {
  const { repository, octokit } = await start();
  repository.openFromFork({ owner: 'mallory', branch: 'sync', files: { 'config.yaml': '' } });
  const query = `{ repository(owner: "acme", name: "gateway") { pullRequests(headRefName: "sync", first: 1) {
    nodes { isCrossRepository author { login } commits(last: 1) { nodes { commit { author { user { login } } } } } } } } }`;
  expect(await octokit.graphql(query)).toEqual({
    repository: {
      pullRequests: {
        nodes: [
          {
            isCrossRepository: true,
            author: { login: 'mallory' },
            commits: { nodes: [{ commit: { author: { user: { login: 'mallory' } } } }] },
          },
        ],
      },
    },
  });
});

test('The job’s token is named differently in GraphQL', async () => {
  const started = await start();
  await open(started);
  const query = `{ viewer { login } repository(owner: "acme", name: "gateway") { pullRequest(number: 1) {
    author { __typename login } commits(last: 1) { nodes { commit { author { user { login } } } } } } } }`;
  expect(await started.octokit.graphql(query)).toMatchObject({
    viewer: { login: 'github-actions[bot]' },
    repository: {
      pullRequest: {
        author: { __typename: 'Bot', login: 'github-actions' },
        commits: { nodes: [{ commit: { author: { user: { login: 'github-actions[bot]' } } } }] },
      },
    },
  });
});

test('A text over 512,000 bytes is truncated in GraphQL and complete in REST', async () => {
  const { repository, octokit, repo } = await start();
  const text = 'x'.repeat(600_000);
  repository.push('main', { files: { 'big.yaml': text } });
  const query =
    '{ repository(owner: "acme", name: "gateway") { object(expression: "main:big.yaml") { ... on Blob { oid text isTruncated } } } }';
  const { repository: read } = await octokit.graphql<{
    repository: { object: { oid: string; text: string; isTruncated: boolean } };
  }>(query);
  expect([read.object.isTruncated, read.object.text.length]).toEqual([true, 512_000]);
  const { data } = await octokit.rest.git.getBlob({ ...repo, file_sha: read.object.oid });
  expect(Buffer.from(data.content, 'base64').toString()).toBe(text);
});

test('Missing labels are created, people who cannot be assigned are ignored, unknown reviewers are refused', async () => {
  const started = await start();
  const { repository, octokit, repo } = started;
  repository.settings.collaborators = ['octocat'];
  const milestone = repository.addMilestone('Next');
  await open(started);
  const issue = { ...repo, issue_number: 1 };
  await octokit.rest.issues.addLabels({ ...issue, labels: ['models', 'BUG'] });
  await octokit.rest.issues.addAssignees({ ...issue, assignees: ['octocat', 'nobody'] });
  await octokit.rest.issues.update({ ...issue, milestone });
  await octokit.rest.issues.createComment({ ...issue, body: 'Hello' });
  await octokit.rest.pulls.requestReviewers({ ...repo, pull_number: 1, reviewers: ['octocat'] });
  await expect(
    octokit.rest.pulls.requestReviewers({ ...repo, pull_number: 1, reviewers: ['nobody'] }),
  ).rejects.toThrow('collaborators');
  expect(repository.pullRequest(1)).toMatchObject({
    labels: ['models', 'bug'],
    assignees: ['octocat'],
    reviewers: ['octocat'],
    milestone: 'Next',
    comments: [{ author: 'github-actions[bot]', body: 'Hello' }],
  });
});

test('Auto-merge requires the setting, an allowed method and something to wait for', async () => {
  const started = await start();
  const { repository, octokit } = started;
  await open(started);
  const query = '{ repository(owner: "acme", name: "gateway") { pullRequest(number: 1) { id } } }';
  const { repository: read } = await octokit.graphql<{ repository: { pullRequest: { id: string } } }>(query);
  const enable = () =>
    octokit.graphql(
      `mutation On($id: ID!) { enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: SQUASH }) {
        pullRequest { autoMergeRequest { mergeMethod } } } }`,
      { id: read.pullRequest.id },
    );
  await expect(enable()).rejects.toThrow('Auto merge is not allowed');
  repository.settings.autoMerge = true;
  await expect(enable()).rejects.toThrow('clean status');
  repository.settings.requiredChecks = true;
  repository.settings.mergeMethods = ['merge'];
  await expect(enable()).rejects.toThrow('squash');
  repository.settings.mergeMethods = ['squash'];
  await enable();
  expect(repository.pullRequest(1).autoMerge).toBe('squash');
});

test('A field that the server does not support is an error, not null', async () => {
  const { octokit } = await start({ missingFields: ['Repository.autoMergeAllowed'] });
  const ask = (fields: string) =>
    octokit.graphql(`{ repository(owner: "acme", name: "gateway") { ${fields} } }`);
  await expect(ask('stargazerCount')).rejects.toThrow('Repository.stargazerCount has no resolver');
  await expect(
    ask('milestones(first: 1, orderBy: { field: NUMBER, direction: ASC }) { totalCount }'),
  ).rejects.toThrow('does not know the argument orderBy');
  await expect(ask('autoMergeAllowed')).rejects.toThrow("doesn't exist on type 'Repository'");
  await expect(ask('pullRequests { totalCount }')).rejects.toThrow('You must provide a `first` or `last`');
  await expect(ask('noSuchField')).rejects.toThrow('noSuchField');
  await expect(octokit.request('GET /repos/acme/gateway/stargazers')).rejects.toMatchObject({ status: 599 });
});
