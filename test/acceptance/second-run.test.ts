import { expect, test } from 'vitest';
import { anonymous, CONFIG, models, requests, THREE_REQUESTS } from './support/scenes.ts';
import { type Stage, stage } from './support/stage.ts';

const BRANCH = 'copilot-model-sync';

/** A repository in which a first run has opened a pull request for gpt-5.4. */
async function opened(): Promise<Stage> {
  const scene = await stage({
    files: { 'config.yaml': CONFIG, 'README.md': 'Hello\n' },
    catalogue: models('gpt-4.1', 'gpt-5.4'),
  });
  expect((await scene.run()).outputs['pull-request-operation']).toBe('created');
  return scene;
}

test('A second run makes three requests and writes nothing', async () => {
  const scene = await opened();
  const before = scene.repository.branches();
  const run = await scene.run();
  expect(run.code).toBe(0);
  expect(requests(scene)).toEqual(THREE_REQUESTS);
  expect(scene.repository.branches()).toEqual(before);
  expect(run.outputs).toMatchObject({ 'pull-request-operation': 'none', 'pull-request-number': '1' });
  expect(run.outputs['pull-request-commits-verified']).toBe('true');
});

test('A run on a config that is up to date makes three requests and writes nothing', async () => {
  const scene = await opened();
  scene.repository.merge(1, 'squash');
  scene.repository.deleteBranch(BRANCH);
  const run = await scene.run();
  expect(requests(scene)).toEqual(THREE_REQUESTS);
  expect(run.outputs).toMatchObject({
    changed: 'false',
    'change-level': 'none',
    'pull-request-operation': 'none',
    'pull-request-number': '',
  });
  expect(anonymous(run.log)).not.toContain('::');
});

test.each(['merge', 'squash', 'rebase'] as const)(
  'After a %s there is nothing to do, although the branch still exists',
  async (method) => {
    const scene = await opened();
    scene.repository.merge(1, method);
    await scene.run();
    expect(requests(scene)).toEqual(THREE_REQUESTS);
    expect(scene.repository.pullRequests()).toHaveLength(1);
  },
);

test('When the catalogue changes, the same pull request has one commit on the head of the base', async () => {
  const scene = await opened();
  const main = scene.repository.push('main', { files: { 'README.md': 'Changed\n' } });
  scene.copilot.catalogue = models('gpt-4.1', 'gpt-5.4', 'gpt-6');
  const run = await scene.run();
  expect(run.outputs).toMatchObject({
    'pull-request-operation': 'updated',
    'pull-request-number': '1',
    'pull-request-commits-verified': 'true',
  });
  expect(requests(scene)).toMatchInlineSnapshot(`
    [
      "GET /copilot_internal/v2/token 200",
      "GET /models 200",
      "POST /graphql query Read 200",
      "POST /repos/acme/gateway/git/trees 201",
      "POST /repos/acme/gateway/git/commits 201",
      "POST /graphql mutation UpdateRefs 200",
      "PATCH /repos/acme/gateway/pulls/1 200",
    ]
  `);
  expect(scene.repository.commit(BRANCH)).toMatchObject({ parents: [main], files: ['config.yaml'] });
  expect(scene.repository.pullRequest(1)).toMatchObject({ state: 'open' });
  expect(scene.repository.pullRequest(1).title).toContain('gpt-6');
  expect(scene.repository.pullRequests()).toHaveLength(1);
});

test('When the config on the base changes, the branch is rebuilt on it', async () => {
  const scene = await opened();
  const config = CONFIG.replace('azure/gpt-4o', 'azure/gpt-4o-mini');
  const main = scene.repository.push('main', { files: { 'config.yaml': config } });
  await scene.run();
  expect(scene.repository.commit(BRANCH).parents).toEqual([main]);
  expect(scene.repository.files(BRANCH)['config.yaml']).toContain('azure/gpt-4o-mini');
  expect(scene.repository.pullRequest(1)).toMatchObject({ state: 'open' });
});

test('Other commits on the base leave the pull request as it is', async () => {
  const scene = await opened();
  const before = scene.repository.pullRequest(1);
  for (let day = 0; day < 3; day += 1) {
    scene.repository.push('main', { files: { 'README.md': `${day}\n` } });
    expect((await scene.run()).outputs['pull-request-operation']).toBe('none');
    expect(requests(scene)).toEqual(THREE_REQUESTS);
  }
  expect(scene.repository.pullRequest(1)).toEqual(before);
});

test.each(['actions', 'user'] as const)(
  'Where branches must not be deleted or forced, runs with a token of kind %s succeed and repeat nothing',
  async (kind) => {
    const rules = [
      { branch: '*', forbids: 'deletion' },
      { branch: '*', forbids: 'force-push' },
    ] as const;
    const scene = await stage({
      files: { 'config.yaml': CONFIG },
      catalogue: models('gpt-4.1', 'gpt-5.4'),
      settings: { rules },
      token: { kind },
    });
    expect((await scene.run()).outputs['pull-request-operation']).toBe('created');
    scene.copilot.catalogue = models('gpt-4.1', 'gpt-5.4', 'gpt-6');
    for (let day = 0; day < 3; day += 1) {
      const run = await scene.run();
      expect(run.code).toBe(0);
      expect(run.outputs['pull-request-operation']).toBe('none');
      expect(run.log).toContain('blocks updates of the branch copilot-model-sync');
      if (day > 0) expect(requests(scene)).toEqual(THREE_REQUESTS);
    }
    expect(scene.repository.pullRequest(1).comments).toHaveLength(1);
    expect(scene.repository.pullRequest(1).comments[0]?.body).toContain('Cannot force-push to this branch');

    const config = scene.repository.files(BRANCH)['config.yaml'] ?? '';
    scene.repository.push('main', { files: { 'config.yaml': config } });
    scene.copilot.catalogue = models('gpt-4.1', 'gpt-5.4');
    const closed = await scene.run();
    expect(closed.outputs['pull-request-operation']).toBe('closed');
    expect(closed.log).toMatch(/^::notice::Could not delete .*Cannot delete this branch/m);
    for (let day = 0; day < 2; day += 1) {
      const quiet = await scene.run();
      expect(quiet.code).toBe(0);
      expect(quiet.log).not.toContain('Could not delete');
      expect(requests(scene)).toEqual(THREE_REQUESTS);
    }
  },
);

test('A branch that cannot exist beside another is refused, with the name to use', async () => {
  const scene = await stage({ files: { 'config.yaml': CONFIG }, catalogue: models('gpt-4.1', 'gpt-5.4') });
  scene.repository.push(BRANCH, { files: { 'README.md': 'x\n' } });
  const run = await scene.run({ branch: `${BRANCH}/staging` });
  expect(run.code).toBe(1);
  expect(run.log).toContain(`git cannot create beside the branch ${BRANCH}`);
  expect(run.log).toContain('such as copilot-model-sync-staging.');
  expect(requests(scene)).toEqual(THREE_REQUESTS);
});

test('A renamed repository is found by its former name, also with a glob', async () => {
  const scene = await stage({
    files: { 'etc/config.yaml': CONFIG },
    catalogue: models('gpt-4.1', 'gpt-5.4'),
  });
  const former = scene.repository.fullName;
  scene.repository.rename('proxy');
  const run = await scene.run({ repository: former, 'config-path': 'etc/*.yaml' });
  expect(run.outputs['pull-request-operation']).toBe('created');
  expect(scene.repository.files(BRANCH)['etc/config.yaml']).toContain('gpt-5.4');
});

test('When the change is no longer needed, the pull request is closed with the reason and the branch deleted', async () => {
  const scene = await opened();
  scene.repository.push('main', {
    files: { 'config.yaml': scene.repository.files(BRANCH)['config.yaml'] ?? '' },
  });
  const run = await scene.run();
  expect(run.outputs).toMatchObject({
    changed: 'false',
    'pull-request-operation': 'closed',
    'pull-request-number': '1',
  });
  expect(requests(scene)).toMatchInlineSnapshot(`
    [
      "GET /copilot_internal/v2/token 200",
      "GET /models 200",
      "POST /graphql query Read 200",
      "POST /repos/acme/gateway/issues/1/comments 201",
      "PATCH /repos/acme/gateway/pulls/1 200",
      "POST /graphql mutation UpdateRefs 200",
    ]
  `);
  expect(scene.repository.pullRequest(1)).toMatchObject({ state: 'closed' });
  expect(Object.keys(scene.repository.branches())).toEqual(['main']);
});
