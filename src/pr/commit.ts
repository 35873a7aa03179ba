import { fail, type Notice } from '../errors.ts';
import { deleteTemporary } from './cleanup.ts';
import type { GitHubClient } from './client.ts';
import { commitAside, commitByMutation } from './commit-by-mutation.ts';
import { commitByRest } from './commit-by-rest.ts';
import type { Committed, NewCommit } from './decision.ts';
import type { Snapshot } from './model.ts';

/**
 * Makes one commit on the base's head and then points the branch at it, in one step: the branch of an open pull request
 * is never moved through the base, where GitHub would close it for good. What is to be deleted is deleted afterwards, since
 * a rule may refuse that.
 *
 * Signed by GitHub where it can be: by REST for the job's own token and for apps, by `createCommitOnBranch` for personal
 * tokens. The latter makes every file non-executable, so an executable file is committed by REST, unsigned.
 *
 * @throws Failure GITHUB_CONFLICT when the branch moved meanwhile, GITHUB_RULES, and what requests throw
 */
export async function commitToBranch(
  client: GitHubClient,
  snapshot: Snapshot,
  wanted: NewCommit,
): Promise<Committed & { readonly notices: readonly Notice[] }> {
  const unread = wanted.files.find(({ path }) => !snapshot.base.files.has(path));
  // Only a path that was read was also checked: no link, no submodule, no workflow.
  if (unread !== undefined) throw fail('INTERNAL', `${unread.path} would be written but was never read.`);
  if (client.signsCommits || wanted.files.some(({ executable }) => executable)) {
    const commit = await commitByRest(client, snapshot, wanted);
    return { ...commit, notices: await tidied(client, snapshot, snapshot.branch.temporary) };
  }
  // A branch that does not exist yet has no pull request that could close.
  if (snapshot.branch.head === undefined) {
    const commit = await commitByMutation(client, snapshot, wanted);
    return { ...commit, notices: await tidied(client, snapshot, snapshot.branch.temporary) };
  }
  const commit = await commitAside(client, snapshot, wanted);
  return { ...commit, notices: await tidied(client, snapshot, commit.oid) };
}

/** @param at the commit of the temporary branch; undefined: there is none */
async function tidied(
  client: GitHubClient,
  snapshot: Snapshot,
  at: string | undefined,
): Promise<readonly Notice[]> {
  return at === undefined ? [] : (await deleteTemporary(client, snapshot, at)).notices;
}
