import { afterEach, beforeEach, expect, test } from 'vitest';
import { Failure, type Problem } from '../../../src/errors.ts';
import { readRepository } from '../../../src/pr/index.ts';
import { type GitHubServer, startGitHub } from '../../servers/github/index.ts';
import type { Stage } from '../../servers/github/stage.ts';
import { added } from './support.ts';
import { connect, sync, type WantedRun } from './sync.ts';

/** What a run writes, byte for byte, and what it refuses. */

const BRANCH = 'copilot-model-sync';
let github: GitHubServer;
let repository: Stage;

beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.close());

async function run(wish: Partial<WantedRun>, token = github.token()) {
  github.journal.clear();
  return sync(
    { github, repository, token },
    { files: { 'config.yaml': 'a\n' }, changes: [added('a')], ...wish },
  );
}

async function problemOf(promise: Promise<unknown>): Promise<Problem> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Failure)) throw new Error(`no Failure: ${String(error)}`);
  return error.problem;
}

test('many files go into one commit, folders and all', async () => {
  repository = github.repository({ files: { 'a/b/one.yaml': '1\n', 'two.yaml': '2\n', 'other.txt': 'x' } });
  await run({ files: { 'a/b/one.yaml': '1a\n', 'two.yaml': '2a\n', 'new/three.yaml': '3\n' } });
  const commit = repository.commit(BRANCH);
  expect(commit.files).toEqual(['a/b/one.yaml', 'new/three.yaml', 'two.yaml']);
  expect(repository.log(BRANCH)).toHaveLength(2);
  await run({ files: { 'a/b/one.yaml': '1a\n', 'two.yaml': '2a\n', 'new/three.yaml': '3\n' } });
  expect(github.journal.lines()).toHaveLength(1);
});

test('removes a file from the branch that the change no longer contains', async () => {
  repository = github.repository({ files: { 'one.yaml': '1\n', 'two.yaml': '2\n' } });
  await run({ files: { 'one.yaml': '1a\n', 'two.yaml': '2a\n' } });
  await run({ files: { 'one.yaml': '1a\n' } });
  expect(repository.files(BRANCH)).toEqual({ 'one.yaml': '1a\n', 'two.yaml': '2\n' });
});

test.each([
  ['a byte order mark, CRLF and no final newline', '\uFEFFa: 1\r\nb: "ü😀"'],
  ['characters that are special in JSON and Markdown', 'a: "\\\\ \\" \\u0000 123n"\n# <!-- -->\n'],
  ['a file larger than GraphQL returns', `# ${'x'.repeat(600_000)}\n`],
])('bytes are kept: %s', async (_, text) => {
  repository = github.repository({ files: { 'config.yaml': text } });
  const client = await connect({ github, repository, token: github.token() });
  const target = { owner: 'acme', repo: 'gateway', branch: BRANCH, paths: ['config.yaml'] };
  const read = await readRepository(client, target);
  expect(Buffer.from(read.base.files.get('config.yaml')?.bytes ?? []).toString()).toBe(text);
  await run({ files: { 'config.yaml': `${text}#\n` } });
  expect(repository.files(BRANCH)['config.yaml']).toBe(`${text}#\n`);
  await run({ files: { 'config.yaml': `${text}#\n` } });
  expect(github.journal.lines().filter((line) => line.startsWith('POST /repos'))).toEqual([]);
});

test('keeps bytes that are not UTF-8', async () => {
  repository = github.repository({ files: { 'config.yaml': 'x' } });
  const bytes = Buffer.from([0x61, 0xff, 0x00, 0x0a]);
  await run({ files: { 'config.yaml': bytes } });
  expect(github.journal.lines()).toContain('POST /repos/acme/gateway/git/blobs 201');
  await run({ files: { 'config.yaml': bytes } });
  expect(github.journal.lines()).toEqual([
    'POST /graphql query Read 200',
    expect.stringMatching(/^GET \/repos\/acme\/gateway\/git\/blobs\/[0-9a-f]{40} 200$/),
  ]);
});

test.each(['actions', 'user'] as const)(
  'keeps the mode of an executable file, with a token of kind %s',
  async (kind) => {
    repository = github.repository({ files: { 'config.yaml': { content: 'x\n', mode: '100755' } } });
    const { applied } = await run({}, github.token({ kind }));
    expect(repository.modes(BRANCH)).toEqual({ 'config.yaml': '100755' });
    expect(applied.verified).toBe(kind === 'actions');
  },
);

test('signs the commit of an app, with a sign-off if set', async () => {
  repository = github.repository({ files: { 'config.yaml': 'x\n' } });
  const token = github.token({ kind: 'app', login: 'models' });
  const { applied } = await run({ settings: { signOff: true } }, token);
  expect(applied.verified).toBe(true);
  expect(repository.commit(BRANCH).message).toMatch(
    /^Update Copilot models: add github_copilot\/a\n\n- add github_copilot\/a\n\nSigned-off-by: models\[bot\] <\d+\+models\[bot\]@users\.noreply\.\S+>$/,
  );
});

test.each([
  [
    'a symbolic link',
    { 'config.yaml': { content: 'real.yaml', mode: '120000' } },
    'config.yaml',
    'config.yaml is a symbolic link, not a file.',
  ],
  [
    'a link above it',
    { etc: { content: 'real', mode: '120000' } },
    'etc/config.yaml',
    'etc/config.yaml cannot be written: etc is a symbolic link.',
  ],
  ['a folder', { 'config.yaml/x': 'x' }, 'config.yaml', 'config.yaml is a folder, not a file.'],
  ['a file above it', { etc: 'x' }, 'etc/config.yaml', 'etc/config.yaml cannot be written: etc is a file.'],
] as const)('%s is refused before anything is written', async (_, files, path, message) => {
  repository = github.repository({ files });
  expect(await problemOf(run({ files: { [path]: 'a\n' } }))).toMatchObject({ code: 'GITHUB_PATH', message });
  expect(github.journal.lines()).toEqual(['POST /graphql query Read 200']);
});

test('sets each extra with a request of its own; GitHub creates missing labels', async () => {
  const people = { collaborators: ['octocat', 'hubot'], teams: ['core'] };
  repository = github.repository({ files: { 'config.yaml': 'x\n' }, settings: people });
  repository.addMilestone('next');
  const settings = {
    labels: ['models', 'level: {level}'],
    assignees: ['octocat'],
    reviewers: ['hubot'],
    teamReviewers: ['core'],
    milestone: 'next',
    draft: true,
  };
  const { applied } = await run({ settings }, github.token({ kind: 'app' }));
  expect(applied.notices).toEqual([]);
  expect(repository.pullRequest(1)).toMatchObject({
    labels: ['models', 'level: additive'],
    assignees: ['octocat'],
    reviewers: ['hubot'],
    teamReviewers: ['core'],
    milestone: 'next',
    draft: true,
  });
  expect(github.journal.lines().slice(5)).toMatchInlineSnapshot(`
    [
      "POST /repos/acme/gateway/issues/1/labels 200",
      "POST /repos/acme/gateway/issues/1/assignees 201",
      "POST /repos/acme/gateway/pulls/1/requested_reviewers 201",
      "GET /repos/acme/gateway/milestones?state=open&per_page=100 200",
      "PATCH /repos/acme/gateway/issues/1 200",
    ]
  `);
});

test('an extra that fails is a notice, and the pull request stays open', async () => {
  repository = github.repository({ files: { 'config.yaml': 'x\n' } });
  const refusal = {
    kind: 'answer',
    status: 403,
    body: { message: 'Resource not accessible by integration' },
  } as const;
  github.fault('POST */labels', refusal);
  github.fault('POST */requested_reviewers', {
    ...refusal,
    status: 422,
    body: { message: 'Reviews may only be requested from collaborators.' },
  });
  const { applied } = await run({ settings: { labels: ['x'], reviewers: ['nobody'], milestone: 'never' } });
  expect(applied).toMatchObject({ operation: 'created', number: 1 });
  expect(applied.notices.map(({ message }) => message.slice(0, 60))).toMatchInlineSnapshot(`
    [
      "\`labels\` of #1: GitHub refused POST /api/v3/repos/acme/gatew",
      "\`reviewers\` of #1: GitHub answered 422 to POST /api/v3/repos",
      "\`milestone\` of #1: the repository has no open milestone \`nev",
    ]
  `);
});

test('names the settings and the manual way where Actions may not create pull requests', async () => {
  repository = github.repository({
    files: { 'config.yaml': 'x\n' },
    settings: { actionsMayOpenPullRequests: false },
  });
  const problem = await problemOf(run({}));
  expect(problem).toMatchObject({ code: 'GITHUB_PR_NOT_PERMITTED' });
  expect(problem.message).toContain('The change is on the branch copilot-model-sync.');
  expect(problem.hint).toContain('in the repository and, where it is greyed out, in the organization');
  expect(problem.hint).toContain(
    '/compare/main...copilot-model-sync?quick_pull=1&title=Update+Copilot+models',
  );
  // The next run does not commit again, and once it is allowed only the pull request is missing.
  await problemOf(run({}));
  expect(github.journal.lines().map((line) => line.replace(/ \d+$/, ''))).toEqual([
    'POST /graphql query Read',
    'POST /repos/acme/gateway/pulls',
  ]);
});

test('reads another base and opens the pull request to it', async () => {
  repository = github.repository({ files: { 'config.yaml': 'x\n' } });
  repository.push('release', { files: { 'config.yaml': 'y\n' } });
  await run({ base: 'release' });
  expect(repository.pullRequest(1).base).toBe('release');
  expect(await problemOf(run({ base: 'nowhere' }))).toMatchObject({
    code: 'GITHUB_NOT_FOUND',
    hint: 'Correct `base`.',
  });
});

test('a branch that is also the base is refused', async () => {
  repository = github.repository({ files: { 'config.yaml': 'x\n' } });
  expect(await problemOf(run({ settings: { branch: 'main' } }))).toMatchObject({ code: 'INVALID_INPUT' });
});

test('an empty repository and one that does not exist are reported as such', async () => {
  repository = github.repository({});
  expect((await problemOf(run({}))).message).toBe(
    'The repository acme/gateway has no default branch yet: it is empty.',
  );
  repository = { fullName: 'acme/nowhere' } as Stage;
  expect(await problemOf(run({}))).toMatchObject({ code: 'GITHUB_NOT_FOUND' });
});
