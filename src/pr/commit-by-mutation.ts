import { fail } from '../errors.ts';
import { deleteTemporary } from './cleanup.ts';
import type { GitHubClient } from './client.ts';
import type { Committed, NewCommit } from './decision.ts';
import type { Snapshot } from './model.ts';
import { CREATE_COMMIT, READ_COMMIT } from './mutations.ts';
import { temporaryBranch } from './query.ts';
import { moveBranches } from './refs.ts';
import { untilKnown } from './until-known.ts';

/** Creates the branch at the base and makes the commit on it. */
export async function commitByMutation(
  client: GitHubClient,
  snapshot: Snapshot,
  wanted: NewCommit,
): Promise<Committed> {
  const { repository, base, branch } = snapshot;
  await moveBranches(client, repository, [{ branch: branch.name, from: undefined, to: base.oid }]);
  try {
    return await signedCommit(client, snapshot, branch.name, wanted);
  } catch (error) {
    // Only while there is nothing on it. If that fails, the next run continues from it.
    await moveBranches(client, repository, [{ branch: branch.name, from: base.oid, to: undefined }]).catch(
      () => undefined,
    );
    throw error;
  }
}

/** Makes the commit on the temporary branch and moves the branch to it. */
export async function commitAside(
  client: GitHubClient,
  snapshot: Snapshot,
  wanted: NewCommit,
): Promise<Committed> {
  const { repository, base, branch } = snapshot;
  const temporary = temporaryBranch(branch.name);
  await moveBranches(client, repository, [{ branch: temporary, from: branch.temporary, to: base.oid }]);
  try {
    const commit = await signedCommit(client, snapshot, temporary, wanted);
    await moveBranches(client, repository, [{ branch: branch.name, from: branch.head?.oid, to: commit.oid }]);
    return commit;
  } catch (error) {
    // The first error is the one to report. The next run deletes what is left.
    await deleteTemporary(client, snapshot);
    throw error;
  }
}

async function signedCommit(
  client: GitHubClient,
  { repository, base }: Snapshot,
  branch: string,
  wanted: NewCommit,
): Promise<Committed> {
  const input = {
    branch: { repositoryNameWithOwner: `${repository.owner}/${repository.name}`, branchName: branch },
    expectedHeadOid: base.oid,
    ...commitInput(wanted),
  };
  return untilKnown(
    client,
    async () => {
      const { createCommitOnBranch } = await client.mutate<CreateCommitAnswer>(CREATE_COMMIT, { input });
      const { oid, signature } = createCommitOnBranch.commit;
      return { oid, verified: signature?.isValid ?? false };
    },
    async (failure) => {
      // GitHub describes a race in several ways, and an answer may be lost: the branch shows what happened.
      const made = await commitOn(client, repository, branch);
      if (failure.unsure && made?.parents.includes(base.oid)) return { kind: 'done', value: made };
      if (made?.oid !== base.oid || /but expected/i.test(failure.words)) {
        throw fail('GITHUB_CONFLICT', `${branch} moved while a commit was made on it.`);
      }
      return { kind: 'unknown' };
    },
  );
}

interface CreateCommitAnswer {
  readonly createCommitOnBranch: {
    readonly commit: { readonly oid: string; readonly signature: { readonly isValid: boolean } | null };
  };
}

function commitInput({ message, files }: NewCommit): Readonly<Record<string, unknown>> {
  const [headline = '', ...body] = message.split('\n');
  return {
    message: { headline, body: body.join('\n').trim() },
    fileChanges: {
      additions: files.map(({ path, bytes }) => ({ path, contents: Buffer.from(bytes).toString('base64') })),
    },
  };
}

async function commitOn(
  client: GitHubClient,
  { owner, name }: Snapshot['repository'],
  branch: string,
): Promise<(Committed & { readonly parents: readonly string[] }) | undefined> {
  const variables = { owner, repo: name, name: `refs/heads/${branch}` };
  const { repository } = await client.query<ReadCommitAnswer>(READ_COMMIT, variables);
  const target = repository?.ref?.target;
  if (target === undefined) return undefined;
  const { oid, signature, parents } = target;
  return {
    oid,
    verified: signature?.isValid ?? false,
    parents: parents?.nodes.map((parent) => parent.oid) ?? [],
  };
}

interface ReadCommitAnswer {
  readonly repository: {
    readonly ref: {
      readonly target: {
        readonly oid: string;
        readonly parents?: { readonly nodes: readonly { readonly oid: string }[] };
        readonly signature?: { readonly isValid: boolean } | null;
      };
    } | null;
  } | null;
}
