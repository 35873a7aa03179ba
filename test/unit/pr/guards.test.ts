import { afterEach, beforeEach, expect, test } from 'vitest';
import { decide } from '../../../src/pr/decide.ts';
import { listFiles, proposedFiles, readRepository } from '../../../src/pr/index.ts';
import type { Snapshot } from '../../../src/pr/model.ts';
import { refusedPath } from '../../../src/pr/paths.ts';
import { type GitHubServer, startGitHub } from '../../servers/github/index.ts';
import type { Stage } from '../../servers/github/stage.ts';
import { pull, snapshot, wanted } from './state.ts';
import { added, DEFAULTS, plan } from './support.ts';
import { connect, sync } from './sync.ts';

/** Guards that no other test covers. */

const BRANCH = 'copilot-model-sync';
const LARGE = `# ${'x'.repeat(600_000)}\n`;
let github: GitHubServer;
let repository: Stage;

beforeEach(async () => {
  github = await startGitHub();
  repository = github.repository({ files: { 'config.yaml': LARGE } });
});
afterEach(() => github.close());

const coordinates = { owner: 'acme', repo: 'gateway', branch: BRANCH, paths: ['config.yaml'] };
const place = () => ({ github, repository, token: github.token() });

test('bytes that do not match the id of the file are refused', async () => {
  const content = Buffer.from('model_list: []\n').toString('base64');
  github.fault('GET */git/blobs/*', { kind: 'answer', status: 200, body: { content, encoding: 'base64' } });
  await expect(readRepository(await connect(place()), coordinates)).rejects.toMatchObject({
    problem: { code: 'GITHUB_UNEXPECTED', place: { path: 'config.yaml' } },
  });
});

test('refuses a truncated listing, in which a glob would miss files', async () => {
  const tree = [{ path: 'config.yaml', mode: '100644', type: 'blob', sha: 'a'.repeat(40) }];
  github.fault('GET */git/trees/*', { kind: 'answer', status: 200, body: { tree, truncated: true } });
  await expect(listFiles(await connect(place()), coordinates)).rejects.toMatchObject({
    problem: { code: 'CONFIG_PATH' },
  });
  expect(await listFiles(await connect(place()), coordinates)).toEqual(['config.yaml']);
});

test('files are listed and read under the former name of a repository', async () => {
  repository.rename('proxy');
  const client = await connect({ ...place(), repository: { fullName: 'acme/gateway' } as Stage });
  github.journal.clear();
  expect(await listFiles(client, coordinates)).toEqual(['config.yaml']);
  expect(github.journal.lines()).toEqual([
    'GET /repos/acme/gateway/git/trees/HEAD?recursive=1 301',
    'POST /graphql query Name 200',
    'GET /repos/acme/proxy/git/trees/HEAD?recursive=1 200',
  ]);
  expect((await readRepository(client, coordinates)).repository.name).toBe('proxy');
});

test('a former name that leads nowhere is explained', async () => {
  const moved = { kind: 'answer', status: 301, body: { message: 'Moved Permanently' } } as const;
  github.fault('GET */git/trees/*', moved, 2);
  await expect(listFiles(await connect(place()), coordinates)).rejects.toMatchObject({
    problem: { code: 'GITHUB_NOT_FOUND', hint: expect.stringContaining('current name') },
  });
});

test('a pull request to another base that was closed does not count', () => {
  const A = plan([added('a')]);
  const closed = pull(3, A, { state: 'CLOSED' });
  expect(decide(snapshot('absent', [closed]), wanted(A), DEFAULTS).kind).toBe('leave');
  const other = { ...closed, base: 'release' };
  expect(decide(snapshot('absent', [other]), wanted(A), DEFAULTS).kind).toBe('create');
  expect(decide(snapshot('current', [other]), wanted(A), DEFAULTS).kind).toBe('create');
});

test('after a lost answer, only a pull request from our branch counts as ours', async () => {
  const wish = { files: { 'config.yaml': `${LARGE}a\n` }, changes: [added('a')] };
  // The same text from another branch: without its owner, GitHub would ignore the name of the branch.
  await sync(place(), { ...wish, settings: { branch: 'other' } });
  github.fault('POST */pulls', { kind: 'reset' });
  expect((await sync(place(), wish)).applied).toMatchObject({ operation: 'created', number: 2 });
  expect(github.journal.lines()).toContainEqual(expect.stringContaining(`head=acme%3A${BRANCH}`));
});

test('a pull request that somebody else opened meanwhile does not count as ours', async () => {
  const wish = {
    files: { 'config.yaml': `${LARGE}a\n` },
    changes: [added('a')],
    settings: { labels: ['x'] },
  };
  github.fault('POST */pulls', {
    kind: 'meanwhile',
    act: () => void repository.open({ head: BRANCH, body: 'Mine.' }),
  });
  const { applied } = await sync(place(), wish);
  expect(applied).toMatchObject({ operation: 'none', number: 1 });
  expect(repository.pullRequest(1)).toMatchObject({ body: 'Mine.', labels: [] });
});

test('a branch with somebody else’s commits adds nothing to the plan', () => {
  const open = pull(3, plan([added('a')]));
  const withBefore = (state: Snapshot): Snapshot => {
    const { head } = state.branch;
    if (head === undefined) throw new Error('no branch');
    return { ...state, branch: { ...state.branch, head: { ...head, before: state.base.files } } };
  };
  expect(proposedFiles(withBefore(snapshot('current', [open])))).toBeDefined();
  expect(proposedFiles(withBefore(snapshot('current', [])))).toBeUndefined();
  const state = withBefore(snapshot('current', [open]));
  const amended = state.branch.head?.commits.map((commit) => ({
    ...commit,
    committer: { name: 'Mallory', email: 'mallory@example.com' },
  }));
  const head = { ...state.branch.head, commits: amended } as Snapshot['branch']['head'];
  expect(proposedFiles({ ...state, branch: { ...state.branch, head } })).toBeUndefined();
});

test.each(['.github/workflows/sync.yml', '.GITHUB/Workflows/sync.yml', '.github/workflows', 'a/.GIT/config'])(
  'the path %s is never written',
  (path) => {
    expect(refusedPath(path)?.code).toBe('GITHUB_PATH');
  },
);

test.each(['.github/copilot.yml', 'github/workflows/config.yaml', 'a/.github/workflows/config.yaml'])(
  'the path %s may be written',
  (path) => {
    expect(refusedPath(path)).toBeUndefined();
  },
);
