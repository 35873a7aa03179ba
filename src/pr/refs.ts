import { fail } from '../errors.ts';
import type { GitHubClient } from './client.ts';
import type { Snapshot } from './model.ts';
import { READ_REF, UPDATE_REFS } from './mutations.ts';
import { untilKnown } from './until-known.ts';

/** A branch to move; undefined: it does not exist, before or afterwards. */
export interface Move {
  readonly branch: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const NOTHING = '0'.repeat(40);

/**
 * Moves branches by compare-and-swap, all or none. After a failure the branches themselves show what became of it: the
 * answer may be lost after they moved.
 *
 * @throws Failure GITHUB_CONFLICT when somebody else moved a branch first: read and decide again
 */
export async function moveBranches(
  client: GitHubClient,
  repository: Snapshot['repository'],
  moves: readonly Move[],
): Promise<void> {
  await untilKnown(
    client,
    () => client.mutate(UPDATE_REFS, { repository: repository.id, updates: moves.map(refUpdate) }),
    async () => {
      const now = await Promise.all(moves.map(({ branch }) => branchOid(client, repository, branch)));
      if (moves.every(({ to }, i) => now[i] === to)) return { kind: 'done', value: undefined };
      if (!moves.every(({ from }, i) => now[i] === from)) throw raced(moves);
      return { kind: 'unknown' };
    },
  );
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
    // The parent of our commit is the base's head and not our last commit, so it never is a fast-forward.
    force: true,
  };
}

function raced(moves: readonly Move[]): Error {
  return fail(
    'GITHUB_CONFLICT',
    `Somebody else moved ${moves.map(({ branch }) => branch).join(', ')} in the meantime.`,
  );
}
