import { expect, test } from 'vitest';
import { CONFIG, models, requests } from './support/scenes.ts';
import { type Stage, stage } from './support/stage.ts';

/** What the Action sets on a pull request besides its change. */

const PEOPLE = { collaborators: ['octocat', 'hubot'], teams: ['core'] };
const MERGING = { autoMerge: true, requiredChecks: true };

function scene(settings: object = PEOPLE): Promise<Stage> {
  return stage({
    files: { 'config.yaml': CONFIG },
    catalogue: models('gpt-4.1', 'gpt-5.4'),
    settings,
    token: { kind: 'app' },
  });
}

test('Labels, people, milestone, draft, title and message: one request for each kind', async () => {
  const it = await scene();
  it.repository.addMilestone('next');
  const run = await it.run({
    labels: 'models, models: {level}',
    assignees: 'octocat',
    reviewers: 'hubot',
    'team-reviewers': 'core',
    milestone: 'next',
    draft: 'true',
    title: 'chore(models): +{added} ~{updated} -{removed} ({level})',
    'commit-message': 'chore(models): {summary}\n\nModels: {names}',
  });
  expect(run.code).toBe(0);
  expect(requests(it).slice(7)).toMatchInlineSnapshot(`
    [
      "POST /repos/acme/gateway/issues/1/labels 200",
      "POST /repos/acme/gateway/issues/1/assignees 201",
      "POST /repos/acme/gateway/pulls/1/requested_reviewers 201",
      "GET /repos/acme/gateway/milestones?state=open&per_page=100 200",
      "PATCH /repos/acme/gateway/issues/1 200",
    ]
  `);
  expect(it.repository.pullRequest(1)).toMatchObject({
    title: 'chore(models): +1 ~1 -0 (additive)',
    labels: ['models', 'models: additive'],
    assignees: ['octocat'],
    reviewers: ['hubot'],
    teamReviewers: ['core'],
    milestone: 'next',
    draft: true,
  });
  expect(it.repository.commit('copilot-model-sync').message).toBe(
    'chore(models): add copilot-gpt-5.4, update copilot-gpt-4.1\n\nModels: copilot-gpt-5.4 and copilot-gpt-4.1',
  );
  expect(it.repository.labels()).toContain('models: additive');
});

test('An extra that cannot be set is a notice, and the pull request stays open', async () => {
  const it = await scene({ collaborators: ['octocat'] });
  const run = await it.run({ assignees: 'octocat, nobody', reviewers: 'nobody', milestone: 'never' });
  expect(run.code).toBe(0);
  expect(run.outputs['pull-request-operation']).toBe('created');
  expect(run.log.match(/^::(notice|warning)::`.*$/gm)).toMatchInlineSnapshot(`
    [
      "::notice::\`assignees\` of #1: \`nobody\` cannot be assigned in this repository.",
      "::notice::\`reviewers\` of #1: GitHub answered 422 to POST /api/v3/repos/acme/gateway/pulls/1/requested_reviewers: Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the acme/gateway repository.",
      "::notice::\`milestone\` of #1: the repository has no open milestone \`never\`.",
    ]
  `);
  expect(it.repository.pullRequest(1)).toMatchObject({ state: 'open', assignees: ['octocat'] });
});

test('`auto-merge: additive` turns auto-merge on for an additive change, and off before a breaking one', async () => {
  const it = await scene(MERGING);
  const inputs = { 'auto-merge': 'additive', 'removal-grace-days': '0', reviewers: 'octocat' };
  await it.run(inputs);
  expect(it.repository.pullRequest(1)).toMatchObject({ autoMerge: 'squash', reviewers: [] });
  it.copilot.catalogue = models('gpt-5.4', { id: 'gpt-4.1', prompt: 64_000 });
  const run = await it.run(inputs);
  expect(run.outputs).toMatchObject({ 'change-level': 'breaking', 'pull-request-operation': 'updated' });
  expect(requests(it).slice(3)).toMatchInlineSnapshot(`
    [
      "POST /graphql mutation DisableAutoMerge 200",
      "POST /repos/acme/gateway/git/trees 201",
      "POST /repos/acme/gateway/git/commits 201",
      "POST /graphql mutation UpdateRefs 200",
      "PATCH /repos/acme/gateway/pulls/1 200",
    ]
  `);
  expect(it.repository.pullRequest(1).autoMerge).toBeUndefined();
});

test.each([
  ['the repository does not allow it', { autoMerge: false }, 'Allow auto-merge'],
  ['there is nothing to wait for', { autoMerge: true }, 'Require a check or a review on the base branch'],
])('`auto-merge` where %s is a notice, and the pull request stays open', async (_, settings, words) => {
  const it = await scene(settings);
  const run = await it.run({ 'auto-merge': 'always' });
  expect(run.code).toBe(0);
  expect(run.log).toContain(words);
  expect(it.repository.pullRequest(1)).toMatchObject({ state: 'open', autoMerge: undefined });
});

test('Where a repository has no drafts, the pull request is not a draft', async () => {
  const it = await scene({ drafts: false });
  const run = await it.run({ draft: 'true' });
  expect(run.log).toContain('this repository does not support draft pull requests');
  expect(it.repository.pullRequest(1)).toMatchObject({ state: 'open', draft: false });
});

test('`auto-merge` is not turned on for more than ten models, and is turned off when there are more', async () => {
  const it = await scene(MERGING);
  const inputs = { 'auto-merge': 'always' };
  await it.run(inputs);
  expect(it.repository.pullRequest(1).autoMerge).toBe('squash');
  it.copilot.catalogue = models('gpt-4.1', ...Array.from({ length: 11 }, (_, i) => `gpt-5.${i}`));
  const run = await it.run(inputs);
  expect(requests(it)[3]).toBe('POST /graphql mutation DisableAutoMerge 200');
  expect(it.repository.pullRequest(1).autoMerge).toBeUndefined();
  const why = 'at most 10 are merged without a person';
  expect(run.log).toContain(why);
  expect(run.summary).toContain(why);
  await it.run(inputs);
  expect(requests(it).slice(3)).toEqual([]);
});

test('Auto-merge that the owner of a personal token turned on in person is not undone', async () => {
  const it = await stage({
    files: { 'config.yaml': CONFIG },
    catalogue: models('gpt-4.1', 'gpt-5.4'),
    settings: MERGING,
    token: { kind: 'user', login: 'octocat' },
  });
  await it.run();
  it.repository.setAutoMerge(1, true);
  for (let day = 0; day < 2; day += 1) {
    expect((await it.run()).outputs['pull-request-operation']).toBe('none');
  }
  expect(it.repository.pullRequest(1).autoMergeBy).toBe('octocat');
});
