import { Failure, type Notice } from '../errors.ts';
import { list } from '../words.ts';
import { type GitHubClient, ownerAndRepo, repeatable } from './client.ts';
import type { Extras } from './decision.ts';
import { GitHubFailure } from './faults/index.ts';
import type { Snapshot } from './model.ts';
import { DISABLE_AUTO_MERGE, ENABLE_AUTO_MERGE } from './mutations.ts';
import type { Opened } from './pull.ts';

/**
 * Adds to a new pull request what the settings ask for, with a request for each kind. A failure is a notice and does not
 * affect the pull request.
 */
export async function addExtras(
  client: GitHubClient,
  snapshot: Snapshot,
  pull: Opened & { readonly head: string },
  extras: Extras,
): Promise<readonly Notice[]> {
  const repository = ownerAndRepo(snapshot);
  const issue = { ...repository, issue_number: pull.number, request: repeatable };
  const steps: readonly (readonly [string, boolean, () => Promise<string | undefined>])[] = [
    [
      'labels',
      extras.labels.length > 0,
      async () => {
        // GitHub creates the labels that it does not know.
        await client.rest.issues.addLabels({ ...issue, labels: [...extras.labels] });
        return undefined;
      },
    ],
    [
      'assignees',
      extras.assignees.length > 0,
      async () => {
        const { data } = await client.rest.issues.addAssignees({
          ...issue,
          assignees: [...extras.assignees],
        });
        return missingAssignees(extras.assignees, data.assignees ?? []);
      },
    ],
    [
      'reviewers',
      extras.reviewers.length + extras.teamReviewers.length > 0,
      async () => {
        await client.rest.pulls.requestReviewers({
          ...repository,
          pull_number: pull.number,
          reviewers: [...extras.reviewers],
          team_reviewers: [...extras.teamReviewers],
          request: repeatable,
        });
        return undefined;
      },
    ],
    ['milestone', extras.milestone !== undefined, () => setMilestone(client, issue, extras.milestone ?? '')],
    ['auto-merge', extras.autoMerge, () => enableAutoMerge(client, snapshot, pull)],
  ];
  const notices: Notice[] = extras.draft && !pull.draft ? [{ message: NO_DRAFTS }] : [];
  for (const [input, wanted, step] of steps) {
    if (!wanted) continue;
    const message = await attempt(step);
    if (message !== undefined) notices.push({ message: `\`${input}\` of #${pull.number}: ${message}` });
  }
  return notices;
}

const NO_DRAFTS =
  '`draft`: this repository does not support draft pull requests, so the pull request is not a draft.';

/** Turns auto-merge on, for the commit `head` only; returns why that was not possible, in words. */
export async function enableAutoMerge(
  client: GitHubClient,
  { repository }: Snapshot,
  pull: { readonly id: string; readonly head: string },
): Promise<string | undefined> {
  const [method = 'MERGE'] = repository.mergeMethods;
  try {
    await client.mutate(ENABLE_AUTO_MERGE, { pull: pull.id, method, head: pull.head }, repeatable);
    return undefined;
  } catch (error) {
    if (error instanceof Failure && /clean status/i.test(error.message)) {
      return 'GitHub does not turn it on, because there is nothing to wait for before this pull request is merged. Require a check or a review on the base branch.';
    }
    throw error;
  }
}

/** Turns auto-merge off. */
export async function disableAutoMerge(client: GitHubClient, id: string): Promise<void> {
  try {
    await client.mutate(DISABLE_AUTO_MERGE, { pull: id }, repeatable);
  } catch (error) {
    // It is off already: an answer was lost, or somebody else was faster.
    if (!(error instanceof GitHubFailure) || !/can't disable/i.test(error.words)) throw error;
  }
}

/** Runs a step whose failure is only a notice; returns its text. */
export async function attempt(step: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { code, message, hint } = error.problem;
    // A wrong name in an input is not a defect to report.
    return code === 'GITHUB_UNEXPECTED' ? message : `${message} ${hint}`;
  }
}

async function setMilestone(
  client: GitHubClient,
  issue: { readonly owner: string; readonly repo: string; readonly issue_number: number },
  wanted: string,
): Promise<string | undefined> {
  const { owner, repo } = issue;
  const { data } = await client.rest.issues.listMilestones({ owner, repo, state: 'open', per_page: 100 });
  const found = data.find(({ title, number }) => title === wanted || String(number) === wanted);
  if (found === undefined) return `the repository has no open milestone \`${wanted}\`.`;
  await client.rest.issues.update({ ...issue, milestone: found.number });
  return undefined;
}

/** GitHub says nothing of people that it cannot assign. */
function missingAssignees(
  wanted: readonly string[],
  got: readonly { readonly login: string }[],
): string | undefined {
  const there = new Set(got.map(({ login }) => login.toLowerCase()));
  const missing = wanted.filter((login) => !there.has(login.toLowerCase()));
  return missing.length === 0
    ? undefined
    : `${list(missing.map((login) => `\`${login}\``))} cannot be assigned in this repository.`;
}
