import { expect, test } from 'vitest';
import { rateLimited, secondaryRateLimited, singleSignOn } from '../servers/github/refusal.ts';
import { anonymous, CONFIG, models, requests } from './support/scenes.ts';
import { type Stage, type StageOptions, stage } from './support/stage.ts';

/** GitHub refuses a request or asks to wait: the run ends with one clear error, or recovers. */

const BRANCH = 'copilot-model-sync';

function scene(options: StageOptions = {}): Promise<Stage> {
  return stage({ files: { 'config.yaml': CONFIG }, catalogue: models('gpt-4.1', 'gpt-5.4'), ...options });
}

test('Where Actions may not open pull requests, both settings and the manual way are named; the next run continues', async () => {
  const it = await scene({ settings: { actionsMayOpenPullRequests: false } });
  const run = await it.run();
  expect(run.code).toBe(1);
  expect(anonymous(run.log)).toMatchInlineSnapshot(`
    "::error title=GITHUB_PR_NOT_PERMITTED::GitHub Actions is not permitted to create pull requests in this repository. The change is on the branch copilot-model-sync. Allow it under Settings → Actions → General → Workflow permissions, in the repository and, where it is greyed out, in the organization; or pass the token of a GitHub App as \`github-token\`. Or open the pull request yourself: http://HOST/acme/gateway/compare/main...copilot-model-sync?quick_pull=1&title=Update+Copilot+models%253A+add+copilot-gpt-5.4%252C+update+copilot-gpt-4.1&body=%253C%2521--+copilot-model-sync%253Abegin+title%253Df101c9b5358b+--%253E%250A%250A%250A%253C%2521--+copilot-model-sync%253Aend+--%253E
    "
  `);
  expect(run.summary).toContain(
    `](<${it.github.url}/acme/gateway/compare/main...copilot-model-sync?quick_pull=1&`,
  );
  expect(Object.keys(it.repository.branches())).toEqual([BRANCH, 'main']);
  const commit = it.repository.branches()[BRANCH];
  Object.assign(it.repository.settings, { actionsMayOpenPullRequests: true });
  expect((await it.run()).outputs['pull-request-operation']).toBe('created');
  expect(it.repository.branches()[BRANCH]).toBe(commit);
});

test('A pull request that a person opened with that URL is taken over', async () => {
  const it = await scene({ settings: { actionsMayOpenPullRequests: false } });
  const run = await it.run();
  const [, link = ''] = /yourself: (\S+)/.exec(run.log) ?? [];
  const query = new URL(link.replaceAll('%25', '%')).searchParams;
  it.repository.open({ head: BRANCH, title: query.get('title') ?? '', body: query.get('body') ?? '' });
  expect((await it.run()).outputs).toMatchObject({
    'pull-request-operation': 'updated',
    'pull-request-number': '1',
  });
  expect(it.repository.pullRequest(1).body).toContain('**1 model added**');
});

test('An archived repository is reported, nothing is written, and the run succeeds', async () => {
  const it = await scene({ settings: { archived: true } });
  const run = await it.run();
  expect(run.code).toBe(0);
  expect(run.log).toContain('The repository is archived: nothing can be written to it. Unarchive it');
  expect(requests(it)).toHaveLength(3);
});

test.each<[string, () => ReturnType<ReturnType<typeof singleSignOn>['rest']>, string, string]>([
  ['single sign-on', () => singleSignOn('acme').rest(), 'GITHUB_FORBIDDEN', 'Configure SSO'],
  ['a used-up hour', () => rateLimited(soon(3600)).rest(), 'GITHUB_RATE_LIMITED', 'Run again in 60 minutes'],
])('%s is reported', async (_, refusal, code, words) => {
  const it = await scene();
  it.github.fault('POST */git/trees', refusal(), 9);
  const run = await it.run();
  expect(run.code).toBe(1);
  expect(run.log).toContain(`title=${code}::`);
  expect(run.log).toContain(words);
  expect(Object.keys(it.repository.branches())).toEqual(['main']);
});

test.each(['message', 'errors', 'both'] as const)(
  'A ruleset that forbids the branch is quoted, wherever GitHub puts the words: %s',
  async (place) => {
    const it = await scene({ settings: { rules: [{ branch: 'copilot-*', forbids: 'creation', place }] } });
    const run = await it.run();
    expect(run.code).toBe(1);
    expect(run.log).toMatch(/title=GITHUB_RULES::.*(rule violations|creations being restricted)/);
    expect(Object.keys(it.repository.branches())).toEqual(['main']);
  },
);

test('The missing permission of a token is named', async () => {
  const it = await scene({ token: { permissions: { contents: 'write', pull_requests: 'read' } } });
  const run = await it.run();
  expect(run.code).toBe(1);
  expect(run.log).toContain('Grant the token `pull-requests: write`');
  expect(run.log).toContain('The change is on the branch copilot-model-sync.');
});

test('After the wait of a secondary limit the run continues', async () => {
  const it = await scene();
  it.github.fault('POST /repos/acme/gateway/pulls', secondaryRateLimited(1).rest());
  const run = await it.run();
  expect(run.code).toBe(0);
  expect(run.log).toMatch(/secondary rate limit.* Trying again in 1 s \(1 of 2\)\./);
  expect(run.outputs['pull-request-operation']).toBe('created');
});

test('A lost answer does not lead to a second pull request', async () => {
  const it = await scene();
  it.github.fault('POST /repos/acme/gateway/pulls', { kind: 'reset', after: true });
  expect((await it.run()).outputs).toMatchObject({
    'pull-request-operation': 'created',
    'pull-request-number': '1',
  });
  expect(it.repository.pullRequests()).toHaveLength(1);
});

test('A push during a run is detected and kept', async () => {
  const it = await scene();
  await it.run();
  it.copilot.catalogue = models('gpt-4.1', 'gpt-6');
  let mine = '';
  it.github.fault('POST /graphql mutation UpdateRefs', {
    kind: 'meanwhile',
    act: () => {
      mine = it.repository.push(BRANCH, { files: { 'config.yaml': 'model_list: []\n' } });
    },
  });
  const run = await it.run();
  expect(run.code).toBe(0);
  expect(run.log).toContain('contains commits by octocat');
  expect(it.repository.branches()[BRANCH]).toBe(mine);
});

test('A base that moves during a run does not matter', async () => {
  const it = await scene();
  it.github.fault('POST /repos/acme/gateway/pulls', {
    kind: 'meanwhile',
    act: () => it.repository.push('main', { files: { 'README.md': 'new\n' } }),
  });
  expect((await it.run()).outputs['pull-request-operation']).toBe('created');
  // Nothing that the change touches is different on the base.
  expect((await it.run()).outputs['pull-request-operation']).toBe('none');
  expect(it.repository.pullRequest(1).state).toBe('open');
});

/** Unix time, in this many seconds. */
function soon(seconds: number): number {
  return Math.floor(Date.now() / 1000) + seconds;
}
