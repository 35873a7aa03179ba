import type { Notice } from '../errors.ts';
import type { GitHubClient } from './client.ts';
import { type Committed, commitToBranch, leftover } from './commit.ts';
import { addExtras, attempt, disableAutoMerge, enableAutoMerge } from './extras.ts';
import { GitHubFailure } from './faults/index.ts';
import type { Applied, Decision, PullRequest, Snapshot } from './model.ts';
import { comment, openPull, patchPull } from './pull.ts';
import { moveBranches } from './refs.ts';

/**
 * Carries a decision out, without an opinion of its own. Each step leaves a state that the next run reads and goes on
 * from.
 *
 * @throws Failure GITHUB_CONFLICT when somebody was faster: read and decide again; else what requests throw
 */
export async function apply(client: GitHubClient, snapshot: Snapshot, decision: Decision): Promise<Applied> {
  switch (decision.kind) {
    case 'nothing':
      return { ...standing(snapshot, decision.pull), operation: 'none', notices: [] };
    case 'leave':
      return leave(client, snapshot, decision);
    case 'create':
      return create(client, snapshot, decision);
    case 'update':
      return update(client, snapshot, decision);
    case 'close':
      return close(client, snapshot, decision);
    case 'tidy':
      return tidy(client, snapshot, decision);
    default:
      return decision satisfies never;
  }
}

type Of<Kind extends Decision['kind']> = Extract<Decision, { kind: Kind }>;

async function leave(
  client: GitHubClient,
  snapshot: Snapshot,
  { pull, comment: text, autoMerge }: Of<'leave'>,
): Promise<Applied> {
  if (pull !== undefined && autoMerge === 'off') await disableAutoMerge(client, pull.id);
  const notices = pull === undefined ? [] : await sayOn(client, snapshot, pull, text);
  return { ...standing(snapshot, pull), operation: 'none', notices };
}

/** A comment that may not be made is only worth a notice; one that could not be made this time is for the next run. */
async function sayOn(
  client: GitHubClient,
  snapshot: Snapshot,
  pull: PullRequest,
  text: string | undefined,
): Promise<readonly Notice[]> {
  if (text === undefined) return [];
  try {
    await comment(client, snapshot, pull, text);
    return [];
  } catch (error) {
    if (!(error instanceof GitHubFailure) || error.again !== 'never') throw error;
    return [
      { message: `Could not comment on #${pull.number}: ${error.problem.message} ${error.problem.hint}` },
    ];
  }
}

async function create(client: GitHubClient, snapshot: Snapshot, decision: Of<'create'>): Promise<Applied> {
  const commit = decision.commit && (await commitToBranch(client, snapshot, decision.commit));
  const pull = await openPull(client, snapshot, decision);
  const after = branchAfter(snapshot, commit);
  const notices = await addExtras(client, snapshot, { ...pull, head: after.headSha ?? '' }, decision.extras);
  return {
    operation: 'created',
    number: pull.number,
    url: pull.url,
    ...after,
    notices: [...unsigned(client, commit), ...decision.notices, ...notices],
  };
}

async function update(client: GitHubClient, snapshot: Snapshot, decision: Of<'update'>): Promise<Applied> {
  const { pull, title, body, autoMerge } = decision;
  // First of all, so that nothing merges by itself that was not meant to.
  if (autoMerge === 'off') await disableAutoMerge(client, pull.id);
  const commit = decision.commit && (await commitToBranch(client, snapshot, decision.commit));
  const after = branchAfter(snapshot, commit);
  const notices = [...unsigned(client, commit), ...decision.notices];
  if (title !== undefined || body !== undefined) await patchPull(client, snapshot, pull, { title, body });
  if (autoMerge === 'on') {
    const head = after.headSha ?? pull.headOid;
    const message = await attempt(() => enableAutoMerge(client, snapshot, { id: pull.id, head }));
    if (message !== undefined) notices.push({ message: `\`auto-merge\` of #${pull.number}: ${message}` });
  }
  return {
    operation: 'updated',
    number: pull.number,
    url: pull.url,
    ...after,
    notices,
  };
}

/** A commit without a signature is worth knowing of before a rule of the base stops its merge. */
function unsigned(client: GitHubClient, commit: Committed | undefined): readonly Notice[] {
  if (commit === undefined || commit.verified) return [];
  const why = client.signsCommits
    ? 'this server does not sign what comes in through its API.'
    : 'GitHub signs for a personal token only what is not executable.';
  return [{ message: `The commit ${commit.oid.slice(0, 7)} is unsigned: ${why}` }];
}

/** The branch last: deleting it would close the pull request without a word. The reason first: it is owed. */
async function close(client: GitHubClient, snapshot: Snapshot, decision: Of<'close'>): Promise<Applied> {
  const { pull, title, body } = decision;
  const notices = await sayOn(client, snapshot, pull, decision.comment);
  await patchPull(client, snapshot, pull, { title, body, state: 'closed' });
  await deleteBranch(client, snapshot);
  return {
    operation: 'closed',
    number: pull.number,
    url: pull.url,
    branch: snapshot.branch.name,
    notices,
  };
}

async function tidy(client: GitHubClient, snapshot: Snapshot, { branch }: Of<'tidy'>): Promise<Applied> {
  if (branch) await deleteBranch(client, snapshot);
  else await moveBranches(client, snapshot.repository, leftover(snapshot));
  return { operation: 'none', branch: snapshot.branch.name, notices: [] };
}

async function deleteBranch(client: GitHubClient, snapshot: Snapshot): Promise<void> {
  const { branch, repository } = snapshot;
  const head =
    branch.head === undefined ? [] : [{ branch: branch.name, from: branch.head.oid, to: undefined }];
  const moves = [...head, ...leftover(snapshot)];
  if (moves.length > 0) await moveBranches(client, repository, moves);
}

function branchAfter(
  { branch }: Snapshot,
  commit: Committed | undefined,
): Pick<Applied, 'branch' | 'headSha' | 'verified'> {
  const { oid, verified } = commit ?? branch.head ?? {};
  return {
    branch: branch.name,
    ...(oid === undefined ? {} : { headSha: oid }),
    ...(verified === undefined ? {} : { verified }),
  };
}

function standing(
  { branch }: Snapshot,
  pull: PullRequest | undefined,
): Pick<Applied, 'branch' | 'headSha' | 'verified' | 'number' | 'url'> {
  return {
    branch: branch.name,
    ...(branch.head === undefined ? {} : { headSha: branch.head.oid, verified: branch.head.verified }),
    ...(pull?.state === 'OPEN' ? { number: pull.number, url: pull.url } : {}),
  };
}
