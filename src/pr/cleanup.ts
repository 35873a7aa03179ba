import type { Notice } from '../errors.ts';
import { type GitHubClient, ownerAndRepo, repeatable } from './client.ts';
import { GitHubFailure, isDeletionForbidden } from './faults/index.ts';
import type { Snapshot } from './model.ts';
import { temporaryBranch } from './query.ts';
import { branchOid, type Move, moveBranches } from './refs.ts';

/** How a deletion ended. A failed one does not fail the run, whose result exists by then. */
export interface Cleanup {
  readonly notices: readonly Notice[];
  /** A rule of the repository refuses it, also the next time. */
  readonly refused: boolean;
}

const DONE: Cleanup = { notices: [], refused: false };

/**
 * Deletes the temporary branch, and the branch itself where that is wanted.
 *
 * @throws Failure GITHUB_CONFLICT when somebody else moved a branch first: read and decide again
 */
export async function deleteBranches(
  client: GitHubClient,
  snapshot: Snapshot,
  withBranch: boolean,
): Promise<Cleanup> {
  const { branch } = snapshot;
  const own = withBranch && branch.head !== undefined ? [deletion(branch.name, branch.head.oid)] : [];
  const moves = [...own, ...leftover(snapshot)];
  if (moves.length === 0) return DONE;
  try {
    await moveBranches(client, snapshot.repository, moves);
    return DONE;
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error;
    return notDeleted(moves, error);
  }
}

/**
 * Deletes the temporary branch, by REST where GraphQL fails: nobody else commits to it.
 *
 * @param at the commit it points at, where that is known
 */
export async function deleteTemporary(
  client: GitHubClient,
  snapshot: Snapshot,
  at?: string,
): Promise<Cleanup> {
  const { repository, branch } = snapshot;
  const name = temporaryBranch(branch.name);
  try {
    const oid = at ?? (await branchOid(client, repository, name));
    if (oid !== undefined) await moveBranches(client, repository, [deletion(name, oid)]);
    return DONE;
  } catch (error) {
    if (error instanceof GitHubFailure && isDeletionForbidden(error.words)) {
      return notDeleted([deletion(name, at ?? '')], error);
    }
  }
  try {
    await client.rest.git.deleteRef({ ...ownerAndRepo(snapshot), ref: `heads/${name}`, request: repeatable });
    return DONE;
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error;
    return notDeleted([deletion(name, at ?? '')], error);
  }
}

/** The temporary branch that an interrupted run left behind. */
function leftover({ branch }: Snapshot): readonly Move[] {
  return branch.temporary === undefined ? [] : [deletion(temporaryBranch(branch.name), branch.temporary)];
}

function deletion(branch: string, from: string): Move {
  return { branch, from, to: undefined };
}

function notDeleted(moves: readonly Move[], { problem, words }: GitHubFailure): Cleanup {
  const names = moves.map(({ branch }) => branch).join(' and ');
  return {
    notices: [{ message: `Could not delete ${names}: ${problem.message}` }],
    refused: isDeletionForbidden(words),
  };
}
