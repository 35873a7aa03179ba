import { expect, test } from 'vitest';
import { startGitHub } from '../servers/github/index.ts';
import { CONFIG, models, requests } from './support/scenes.ts';
import { stage } from './support/stage.ts';

/** Whose token is used, in which repository, on which server. */

const BRANCH = 'copilot-model-sync';
const FILES = { 'config.yaml': CONFIG };
const CATALOGUE = models('gpt-4.1', 'gpt-5.4');

test('GitHub signs the commit of a personal token on a temporary branch, which is deleted afterwards', async () => {
  const scene = await stage({
    files: FILES,
    catalogue: CATALOGUE,
    token: { kind: 'user', login: 'octocat' },
  });
  const first = await scene.run({ 'sign-off': 'true' });
  expect(requests(scene).slice(2)).toMatchInlineSnapshot(`
    [
      "POST /graphql query Read 200",
      "POST /graphql mutation UpdateRefs 200",
      "POST /graphql mutation CreateCommit 200",
      "POST /repos/acme/gateway/pulls 201",
    ]
  `);
  expect(first.outputs).toMatchObject({
    'pull-request-operation': 'created',
    'pull-request-commits-verified': 'true',
  });
  expect(scene.repository.commit(BRANCH)).toMatchObject({ author: 'octocat', verified: true });
  expect(scene.repository.commit(BRANCH).message).toMatch(
    /\n\nSigned-off-by: octocat <\S+@users\.noreply\.\S+>$/,
  );
  expect(Object.keys(scene.repository.branches())).toEqual([BRANCH, 'main']);
  scene.copilot.catalogue = models('gpt-4.1', 'gpt-6');
  expect((await scene.run()).outputs['pull-request-operation']).toBe('updated');
  expect(scene.repository.log(BRANCH)).toHaveLength(2);
});

test('A branch that the owner of a personal token pushed to is not moved', async () => {
  const scene = await stage({
    files: FILES,
    catalogue: CATALOGUE,
    token: { kind: 'user', login: 'octocat' },
  });
  const mine = scene.repository.push(BRANCH, {
    files: { 'config.yaml': 'model_list: []\n' },
    author: 'octocat',
  });
  const run = await scene.run();
  expect(run.code).toBe(0);
  expect(run.log).toContain('contains commits by octocat, so it is not changed. Merge or delete the branch');
  expect(scene.repository.branches()[BRANCH]).toBe(mine);
});

test('An executable config stays executable; with a personal token the commit is unsigned, with a notice', async () => {
  const scene = await stage({
    files: { 'config.yaml': { content: CONFIG, mode: '100755' } },
    catalogue: CATALOGUE,
    token: { kind: 'user' },
  });
  const run = await scene.run();
  expect(scene.repository.modes(BRANCH)).toEqual({ 'config.yaml': '100755' });
  expect(run.outputs['pull-request-commits-verified']).toBe('false');
  expect(run.log).toMatch(/::notice::The commit [0-9a-f]{7} is unsigned/);
  scene.copilot.catalogue = models('gpt-4.1', 'gpt-6');
  expect((await scene.run()).outputs['pull-request-operation']).toBe('updated');
});

test('Another token continues with the same pull request', async () => {
  const scene = await stage({ files: FILES, catalogue: CATALOGUE });
  await scene.run();
  scene.copilot.catalogue = models('gpt-4.1', 'gpt-6');
  const app = scene.github.token({ kind: 'app', login: 'models-app' });
  const run = await scene.run({ 'github-token': app });
  expect(run.outputs).toMatchObject({ 'pull-request-operation': 'updated', 'pull-request-number': '1' });
  expect(scene.repository.commit(BRANCH).author).toBe('models-app[bot]');
});

test('An app’s token syncs the config of another repository', async () => {
  const scene = await stage({ files: { 'README.md': '' }, catalogue: CATALOGUE });
  const other = scene.github.repository({
    fullName: 'acme/deploy',
    files: FILES,
    settings: { private: true },
  });
  const app = scene.github.token({ kind: 'app', repositories: ['acme/deploy'] });
  const run = await scene.run({ repository: 'acme/deploy', 'github-token': app });
  expect(run.outputs['pull-request-url']).toBe(`${scene.github.url}/acme/deploy/pull/1`);
  expect(other.commit(BRANCH)).toMatchObject({ files: ['config.yaml'], verified: true });
  expect(scene.repository.branches()).not.toHaveProperty(BRANCH);
});

test('The job’s own token cannot see another private repository, and the error says so', async () => {
  const scene = await stage({ catalogue: CATALOGUE, token: { repositories: ['acme/gateway'] } });
  scene.github.repository({ fullName: 'acme/deploy', files: FILES, settings: { private: true } });
  const run = await scene.run({ repository: 'acme/deploy' });
  expect(run.code).toBe(1);
  expect(run.log).toMatch(/title=GITHUB_NOT_FOUND::.*acme\/deploy.*cannot see other private repositories/);
});

test('Two syncs with different branches in one repository do not affect each other', async () => {
  const scene = await stage({
    files: { 'a/config.yaml': CONFIG, 'b/config.yaml': CONFIG },
    catalogue: CATALOGUE,
  });
  const a = { 'config-path': 'a/config.yaml', branch: 'models/a' };
  const b = { 'config-path': 'b/config.yaml', branch: 'models/b' };
  expect((await scene.run(a)).outputs['pull-request-number']).toBe('1');
  expect((await scene.run(b)).outputs['pull-request-number']).toBe('2');
  scene.repository.close(1);
  for (const inputs of [a, b]) {
    expect((await scene.run(inputs)).outputs['pull-request-operation']).toBe('none');
    expect(requests(scene)).toHaveLength(3);
  }
  expect(scene.repository.commit('models/a').files).toEqual(['a/config.yaml']);
  expect(scene.repository.commit('models/b').files).toEqual(['b/config.yaml']);
});

test('An Enterprise Server is called at its own URLs only', async () => {
  const scene = await stage({ files: FILES, catalogue: CATALOGUE });
  await scene.run();
  const paths = scene.github.journal.entries.map(({ received }) => received.split(/[ \n]/)[1]);
  expect(new Set(paths.map((path) => path?.split('/').slice(0, 3).join('/')))).toEqual(
    new Set(['/api/graphql', '/api/v3']),
  );
});

test.each([['Mutation.updateRefs'], ['Commit.changedFilesIfAvailable']])(
  'A server too old for %s: the version needed is named, and nothing is left behind',
  async (field) => {
    const scene = await stage({ files: FILES, catalogue: CATALOGUE, missingFields: [field] });
    const run = await scene.run();
    expect(run.code).toBe(1);
    expect(run.log).toContain('GitHub Enterprise Server 3.16 or newer is needed.');
    expect(Object.keys(scene.repository.branches())).toEqual(['main']);
  },
);

test('The token for the repository is sent to the runner’s server only', async () => {
  const scene = await stage({ files: FILES, catalogue: CATALOGUE });
  const elsewhere = await startGitHub();
  try {
    await scene.run({}, { servers: [scene.copilot, scene.github, elsewhere], env: scene.github.env });
    expect(elsewhere.journal.entries).toEqual([]);
  } finally {
    await elsewhere.close();
  }
});
