import { expect, onTestFinished, test } from 'vitest';
import { decide } from '../../../src/pr/decide.ts';
import { startGitHub } from '../../servers/github/index.ts';
import { pull, snapshot, wanted } from './state.ts';
import { added, DEFAULTS, plan } from './support.ts';
import { sync } from './sync.ts';

const A = plan([added('a')]);
const B = plan([added('a'), added('b')]);
const settings = { ...DEFAULTS, autoMerge: 'additive' } as const;

test.each([
  ['we asked for', 'github-actions', 'off'],
  ['a person asked for', 'octocat', undefined],
])('auto-merge that %s, on a branch with the commits of others', (_, autoMergeBy, expected) => {
  const open = pull(3, A, { autoMergeBy }, settings);
  for (const what of [A, B]) {
    const decision = decide(snapshot('others', [open]), wanted(what), settings);
    expect(decision.kind === 'leave' ? decision.autoMerge : decision.kind).toBe(expected);
  }
});

test('auto-merge is turned off once when somebody commits to the branch', async () => {
  const github = await startGitHub();
  onTestFinished(() => github.close());
  const repository = github.repository({
    files: { 'config.yaml': 'model_list: []\n' },
    settings: { autoMerge: true, requiredChecks: true },
  });
  const place = { github, repository, token: github.token() };
  const wish = { files: { 'config.yaml': 'a\n' }, changes: [added('a')], settings };
  await sync(place, wish);
  expect(repository.pullRequest(1).autoMerge).toBe('squash');
  repository.push('copilot-model-sync', { files: { 'config.yaml': 'a\nmine\n' } });
  await sync(place, wish);
  expect(repository.pullRequest(1).autoMerge).toBeUndefined();
  github.journal.clear();
  await sync(place, wish);
  expect(github.journal.lines()).toEqual(['POST /graphql query Read 200']);
});
