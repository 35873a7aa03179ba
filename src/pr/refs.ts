import { fail } from '../errors.ts';
import type { GitHubClient } from './client.ts';
import { GitHubFailure } from './faults/index.ts';
import type { Snapshot } from './model.ts';
import { READ_REF, UPDATE_REFS } from './mutations.ts';

/** A branch to move; undefined stands for a branch that does not exist. */
export interface Move {
  readonly branch: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const NOTHING = '0'.repeat(40);
const MAX_ATTEMPTS = 3;

/**
 * Moves branches by compare-and-swap, all or none. Whatever GitHub answers, the branches themselves are asked what
 * became of it: moved is moved, even when the answer was lost.
 *
 * @throws Failure GITHUB_CONFLICT when somebody else moved a branch first: read and decide again
 */
export async function moveBranches(
  client: GitHubClient,
  repository: Snapshot['repository'],
  moves: readonly Move[],
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.mutate(UPDATE_REFS, { repository: repository.id, updates: moves.map(refUpdate) });
      return;
    } catch (error) {
      if (!(error instanceof GitHubFailure)) throw error;
      const now = await Promise.all(moves.map(({ branch }) => branchOid(client, repository, branch)));
      if (moves.every(({ to }, i) => now[i] === to)) return;
      if (!moves.every(({ from }, i) => now[i] === from)) throw raced(moves);
      if (!error.unsure || attempt >= MAX_ATTEMPTS) throw error;
      await client.pause();
    }
  }
}

/** Where a branch points to; undefined: there is none. */
export async function branchOid(
  client: GitHubClient,
  { owner, name }: Snapshot['repository'],
  branch: string,
): Promise<string | undefined> {
  const { repository } = await client.query<{
    repository: { ref: { target: { oid: string } } | null } | null;
  }>(READ_REF, { owner, repo: name, name: `refs/heads/${branch}` });
  return repository?.ref?.target.oid;
}

function refUpdate({ branch, from, to }: Move): Readonly<Record<string, unknown>> {
  return {
    name: `refs/heads/${branch}`,
    beforeOid: from ?? NOTHING,
    afterOid: to ?? NOTHING,
    // Our commit stands on the base's head and not on our last commit, so it never is a fast-forward.
    force: true,
  };
}

function raced(moves: readonly Move[]): Error {
  return fail(
    'GITHUB_CONFLICT',
    `Somebody else moved ${moves.map(({ branch }) => branch).join(', ')} in the meantime.`,
  );
}
