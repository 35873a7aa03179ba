import { expect, test } from 'vitest';
import type { Fault } from '../servers/faults.ts';
import { CONFIG, models, requests, THREE_REQUESTS } from './support/scenes.ts';
import { type Stage, stage } from './support/stage.ts';

/** What people do to the pull request, and what the next run does. */

const BRANCH = 'copilot-model-sync';
const NEWS = models('gpt-4.1', 'gpt-5.4', 'gpt-6');

/** A repository in which a first run has opened a pull request for gpt-5.4. */
async function opened(inputs: Record<string, string> = {}): Promise<Stage> {
  const scene = await stage({
    files: { 'config.yaml': CONFIG },
    catalogue: models('gpt-4.1', 'gpt-5.4'),
    settings: { collaborators: ['octocat', 'hubot'] },
  });
  expect((await scene.run(inputs)).outputs['pull-request-operation']).toBe('created');
  return scene;
}

function writes(scene: Stage): string[] {
  return scene.github.journal.lines().filter((line) => !line.includes(' query '));
}

function tick(scene: Stage, number: number): void {
  const { body } = scene.repository.pullRequest(number);
  scene.repository.edit(number, { body: body.replace('- [ ]', '- [x]') });
}

test('A closed pull request refuses its change set, and the log says how to get the change after all', async () => {
  const scene = await opened();
  scene.repository.close(1);
  const run = await scene.run();
  expect(requests(scene)).toEqual(THREE_REQUESTS);
  expect(run.code).toBe(0);
  expect(run.outputs).toMatchObject({ changed: 'true', 'pull-request-operation': 'none' });
  const words =
    'The same change was proposed in pull request #1, which was closed. It is not proposed again.';
  expect(run.log).toContain(`${words} To get it after all, reopen #1, or tick the box in its body.`);
  expect(run.summary.replaceAll('\u200B', '')).toContain('reopen');
});

test('A tick in the box of a closed pull request opens a new one', async () => {
  const scene = await opened();
  scene.repository.close(1);
  tick(scene, 1);
  expect((await scene.run()).outputs).toMatchObject({
    'pull-request-operation': 'created',
    'pull-request-number': '2',
  });
  expect(scene.repository.pullRequest(1).state).toBe('closed');
});

test('A reopened pull request is updated again', async () => {
  const scene = await opened();
  scene.repository.close(1);
  await scene.run();
  scene.repository.reopen(1);
  scene.copilot.catalogue = NEWS;
  expect((await scene.run()).outputs).toMatchObject({
    'pull-request-operation': 'updated',
    'pull-request-number': '1',
  });
});

test('A refused change set does not prevent the next one, which opens a new pull request', async () => {
  const scene = await opened();
  scene.repository.close(1);
  scene.repository.deleteBranch(BRANCH);
  scene.copilot.catalogue = NEWS;
  expect((await scene.run()).outputs).toMatchObject({
    'pull-request-operation': 'created',
    'pull-request-number': '2',
  });
});

test('After somebody else’s commit, branch, title and body are left as they are, with one comment, and the run succeeds', async () => {
  const scene = await opened();
  const config = scene.repository.files(BRANCH)['config.yaml'] ?? '';
  const mine = scene.repository.push(BRANCH, { files: { 'config.yaml': `${config}# mine\n` } });
  scene.copilot.catalogue = NEWS;
  const { title, body } = scene.repository.pullRequest(1);
  const first = await scene.run();
  expect(first.code).toBe(0);
  expect(writes(scene)).toEqual(['POST /repos/acme/gateway/issues/1/comments 201']);
  expect(first.log).toContain(
    'The branch copilot-model-sync contains commits by octocat, so it is not changed.',
  );
  scene.copilot.catalogue = models('gpt-4.1', 'gpt-7');
  await scene.run();
  expect(writes(scene)).toEqual([]);
  expect(scene.repository.pullRequest(1)).toMatchObject({ title, body, headSha: mine });
  expect(scene.repository.pullRequest(1).comments).toMatchInlineSnapshot(`
    [
      {
        "author": "github-actions[bot]",
        "body": "This branch contains commits by \`octocat\`, so it is no longer updated. There is a newer change that neither the branch nor the text above contains.

    To rebuild the branch without those commits, tick the box in the description. You can still merge or close this pull request.

    <!-- copilot-model-sync:hands-off -->",
      },
    ]
  `);
});

test('A commit that a person amended belongs to them, although we are still its author', async () => {
  const scene = await opened();
  const mine = scene.repository.push(BRANCH, {
    from: 'main',
    force: true,
    files: { 'config.yaml': 'model_list: []  # mine\n' },
    author: 'github-actions[bot]',
    committer: 'octocat',
  });
  scene.copilot.catalogue = NEWS;
  const run = await scene.run();
  expect(run.log).toContain('contains commits by octocat');
  expect(scene.repository.branches()[BRANCH]).toBe(mine);
});

test('A tick in the box rebuilds the branch without their commits, and is removed', async () => {
  const scene = await opened();
  scene.repository.push(BRANCH, { files: { 'config.yaml': 'model_list: []\n' } });
  tick(scene, 1);
  expect((await scene.run()).outputs['pull-request-operation']).toBe('updated');
  expect(scene.repository.log(BRANCH)).toHaveLength(2);
  expect(scene.repository.files(BRANCH)['config.yaml']).toContain('copilot-gpt-5.4');
  expect(scene.repository.pullRequest(1).body).toContain('- [ ]');
  await scene.run();
  expect(requests(scene)).toEqual(THREE_REQUESTS);
});

test('Keeps the title, text, labels, reviewers, assignees and draft state that people changed', async () => {
  const inputs = { labels: 'models', assignees: 'octocat', reviewers: 'hubot' };
  const scene = await opened(inputs);
  const { body } = scene.repository.pullRequest(1);
  scene.repository.edit(1, {
    title: 'chore: models',
    body: `Please wait for #7.\n\n${body}\n\nThanks`,
    labels: ['later'],
    assignees: [],
    reviewers: [],
    draft: true,
  });
  await scene.run(inputs);
  expect(requests(scene)).toEqual(THREE_REQUESTS);
  scene.copilot.catalogue = NEWS;
  expect((await scene.run(inputs)).outputs['pull-request-operation']).toBe('updated');
  const after = scene.repository.pullRequest(1);
  expect(after).toMatchObject({
    title: 'chore: models',
    labels: ['later'],
    assignees: [],
    reviewers: [],
    draft: true,
  });
  expect(after.body).toMatch(
    /^Please wait for #7\.\r\n\r\n<!-- copilot-model-sync:begin[\s\S]*-->\r\n\r\nThanks$/,
  );
  expect(after.body).toContain('`gpt-6`');
});

test('Deleting the branch of the open pull request refuses the change too', async () => {
  const scene = await opened();
  scene.repository.deleteBranch(BRANCH);
  await scene.run();
  expect(requests(scene)).toEqual(THREE_REQUESTS);
  expect(Object.keys(scene.repository.branches())).toEqual(['main']);
});

test('A pull request of a fork from a branch with our name is ignored', async () => {
  const scene = await stage({ files: { 'config.yaml': CONFIG }, catalogue: models('gpt-4.1', 'gpt-5.4') });
  scene.repository.openFromFork({ owner: 'mallory', branch: BRANCH, files: { 'config.yaml': 'x\n' } });
  expect((await scene.run()).outputs['pull-request-number']).toBe('2');
  scene.repository.merge(2, 'squash');
  await scene.run();
  expect(scene.repository.pullRequest(1)).toMatchObject({ state: 'open', comments: [] });
});

test('A branch that the owner of the token made in the browser belongs to them', async () => {
  const scene = await stage({
    files: { 'config.yaml': CONFIG },
    catalogue: models('gpt-4.1', 'gpt-5.4'),
    token: { kind: 'user', login: 'octocat' },
  });
  const mine = scene.repository.push(BRANCH, {
    files: { 'config.yaml': `${CONFIG}# mine\n` },
    committer: 'web-flow',
  });
  const run = await scene.run();
  expect(run.code).toBe(0);
  expect(run.log).toContain('contains commits by octocat');
  expect(requests(scene)).toEqual(THREE_REQUESTS);
  expect(scene.repository.branches()[BRANCH]).toBe(mine);
});

test('Does not blame anybody while GitHub cannot compare the branches, and continues afterwards', async () => {
  const scene = await opened();
  scene.copilot.catalogue = NEWS;
  for (let day = 0; day < 2; day += 1) {
    scene.github.fault('POST /graphql query Read', NOT_COMPARED, 3);
    const run = await scene.run();
    expect(run.code).toBe(1);
    expect(run.log).toContain('title=GITHUB_UNAVAILABLE');
    expect(writes(scene)).toEqual([]);
  }
  expect((await scene.run()).outputs['pull-request-operation']).toBe('updated');
  expect(scene.repository.pullRequest(1).comments).toEqual([]);
});

const NOT_COMPARED: Fault = {
  kind: 'graphql',
  change(data) {
    Object.assign((data as { repository: { base: object } }).repository.base, { compare: null });
  },
  errors: [{ message: 'Something went wrong', path: ['repository', 'base', 'compare'] }],
};
