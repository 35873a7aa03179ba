import type { Notice } from '../errors.ts';
import { type Cleanup, deleteBranches } from './cleanup.ts';
import type { GitHubClient } from './client.ts';
import { commitToBranch } from './commit.ts';
import type { Applied, Comment, Committed, Decision, LeftoverNote } from './decision.ts';
import { addExtras, attempt, disableAutoMerge, enableAutoMerge } from './extras.ts';
import { GitHubFailure } from './faults/index.ts';
import type { PullRequest, Snapshot } from './model.ts';
import { comment, openPull, patchPull } from './pull.ts';

/**
 * Carries out a decision, and decides nothing itself. The next run can continue from the state that each step leaves.
 *
 * @throws Failure GITHUB_CONFLICT when somebody was faster: read and decide again; otherwise what requests throw
 */
export async function apply(client: GitHubClient, snapshot: Snapshot, decision: Decision): Promise<Applied> {
  switch (decision.kind) {
    case 'nothing':
      return { ...unchanged(snapshot, decision.pull), operation: 'none', notices: [] };
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
  { pull, comment: said, body, autoMerge }: Of<'leave'>,
): Promise<Applied> {
  if (pull === undefined) return { ...unchanged(snapshot, pull), operation: 'none', notices: [] };
  if (autoMerge === 'off') await disableAutoMerge(client, pull.id);
  const notices = await commentOn(client, snapshot, pull, said);
  if (body !== undefined) await patchPull(client, snapshot, pull, { body });
  return { ...unchanged(snapshot, pull), operation: 'none', notices };
}

/** A comment that GitHub refuses is a notice; one that failed this time is for the next run. */
async function commentOn(
  client: GitHubClient,
  snapshot: Snapshot,
  pull: PullRequest,
  said: Comment | undefined,
): Promise<readonly Notice[]> {
  if (said === undefined) return [];
  try {
    await comment(client, snapshot, pull, said);
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
    notices: [...(commit?.notices ?? []), ...unsigned(client, commit), ...decision.notices, ...notices],
  };
}

async function update(client: GitHubClient, snapshot: Snapshot, decision: Of<'update'>): Promise<Applied> {
  const { pull, title, body, autoMerge } = decision;
  // First, so that GitHub does not merge the new change.
  if (autoMerge === 'off') await disableAutoMerge(client, pull.id);
  const commit = decision.commit && (await commitToBranch(client, snapshot, decision.commit));
  const after = branchAfter(snapshot, commit);
  const notices = [...(commit?.notices ?? []), ...unsigned(client, commit), ...decision.notices];
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

/** A rule of the base may refuse to merge an unsigned commit. */
function unsigned(client: GitHubClient, commit: Committed | undefined): readonly Notice[] {
  if (commit === undefined || commit.verified) return [];
  const why = client.signsCommits
    ? 'this server does not sign commits that are made through its API.'
    : 'with a personal token GitHub does not sign commits of executable files.';
  return [{ message: `The commit ${commit.oid.slice(0, 7)} is unsigned: ${why}` }];
}

/** The reason is written first and the branch deleted last: deleting it closes the pull request, without a reason. */
async function close(client: GitHubClient, snapshot: Snapshot, decision: Of<'close'>): Promise<Applied> {
  const { pull, title, body } = decision;
  const notices = await commentOn(client, snapshot, pull, decision.comment);
  await patchPull(client, snapshot, pull, { title, body, state: 'closed' });
  const cleanup = await deleteBranches(client, snapshot, decision.branch);
  await rememberLeftover(client, snapshot, cleanup, decision.leftoverNote);
  return {
    operation: 'closed',
    number: pull.number,
    url: pull.url,
    branch: snapshot.branch.name,
    notices: [...notices, ...cleanup.notices],
  };
}

async function tidy(client: GitHubClient, snapshot: Snapshot, decision: Of<'tidy'>): Promise<Applied> {
  const cleanup = await deleteBranches(client, snapshot, decision.branch);
  await rememberLeftover(client, snapshot, cleanup, decision.leftoverNote);
  return { operation: 'none', branch: snapshot.branch.name, notices: cleanup.notices };
}

/** Remembers what a rule does not let us delete, so that it is tried and reported once. */
async function rememberLeftover(
  client: GitHubClient,
  snapshot: Snapshot,
  { refused }: Cleanup,
  note: LeftoverNote | undefined,
): Promise<void> {
  if (refused && note !== undefined) await patchPull(client, snapshot, note.pull, { body: note.body });
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

function unchanged(
  { branch }: Snapshot,
  pull: PullRequest | undefined,
): Pick<Applied, 'branch' | 'headSha' | 'verified' | 'number' | 'url'> {
  return {
    branch: branch.name,
    ...(branch.head === undefined ? {} : { headSha: branch.head.oid, verified: branch.head.verified }),
    ...(pull?.state === 'OPEN' ? { number: pull.number, url: pull.url } : {}),
  };
}
