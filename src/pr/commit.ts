import { fail, type Notice } from '../errors.ts';
import { decodeUtf8 } from '../utf8.ts';
import { deleteTemporary } from './cleanup.ts';
import { type GitHubClient, repeatable } from './client.ts';
import type { CommitWish, Snapshot } from './model.ts';
import { CREATE_COMMIT, READ_COMMIT } from './mutations.ts';
import { temporaryBranch } from './query.ts';
import { moveBranches } from './refs.ts';
import { untilKnown } from './until-known.ts';

export interface Committed {
  readonly oid: string;
  readonly verified: boolean;
}

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
  wish: CommitWish,
): Promise<Committed & { readonly notices: readonly Notice[] }> {
  const unread = wish.files.find(({ path }) => !snapshot.base.files.has(path));
  // Only a path that was read was also checked: no link, no submodule, no workflow.
  if (unread !== undefined) throw fail('INTERNAL', `${unread.path} would be written but was never read.`);
  if (client.signsCommits || wish.files.some(({ executable }) => executable)) {
    const commit = await commitByRest(client, snapshot, wish);
    return { ...commit, notices: await tidied(client, snapshot, snapshot.branch.temporary) };
  }
  // A branch that does not exist yet has no pull request that could close.
  if (snapshot.branch.head === undefined) {
    const commit = await commitByMutation(client, snapshot, wish);
    return { ...commit, notices: await tidied(client, snapshot, snapshot.branch.temporary) };
  }
  const commit = await commitAside(client, snapshot, wish);
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

async function commitByRest(client: GitHubClient, snapshot: Snapshot, wish: CommitWish): Promise<Committed> {
  const repository = { owner: snapshot.repository.owner, repo: snapshot.repository.name };
  const { base } = snapshot;
  // Objects are named by their content: sent twice, they are the same object.
  const request = repeatable;
  const tree = await client.rest.git.createTree({
    ...repository,
    base_tree: base.tree,
    tree: await Promise.all(
      wish.files.map(async ({ path, bytes, executable }) => ({
        path,
        mode: executable ? ('100755' as const) : ('100644' as const),
        type: 'blob' as const,
        ...(await contentOf(client, repository, bytes)),
      })),
    ),
    request,
  });
  // No author, committer or signature: only then does GitHub sign it.
  const { data: commit } = await client.rest.git.createCommit({
    ...repository,
    message: wish.message,
    tree: tree.data.sha,
    parents: [base.oid],
    request,
  });
  await moveBranches(client, snapshot.repository, [
    { branch: snapshot.branch.name, from: snapshot.branch.head?.oid, to: commit.sha },
  ]);
  return { oid: commit.sha, verified: commit.verification.verified };
}

/** A tree contains text as it is; anything else needs a blob of its own. */
async function contentOf(
  client: GitHubClient,
  repository: { readonly owner: string; readonly repo: string },
  bytes: Uint8Array,
): Promise<{ content: string } | { sha: string }> {
  const text = decodeUtf8(bytes);
  if (text !== undefined && bytes.length <= MAX_INLINE_BYTES) return { content: text };
  const content = Buffer.from(bytes).toString('base64');
  const blob = await client.rest.git.createBlob({
    ...repository,
    content,
    encoding: 'base64',
    request: repeatable,
  });
  return { sha: blob.data.sha };
}

/** Above this size GitHub's APIs do not include text in other objects. */
const MAX_INLINE_BYTES = 512_000;

/** Creates the branch at the base and makes the commit on it. */
async function commitByMutation(
  client: GitHubClient,
  snapshot: Snapshot,
  wish: CommitWish,
): Promise<Committed> {
  const { repository, base, branch } = snapshot;
  await moveBranches(client, repository, [{ branch: branch.name, from: undefined, to: base.oid }]);
  try {
    return await signedCommit(client, snapshot, branch.name, wish);
  } catch (error) {
    // Only while there is nothing on it. If that fails, the next run continues from it.
    await moveBranches(client, repository, [{ branch: branch.name, from: base.oid, to: undefined }]).catch(
      () => undefined,
    );
    throw error;
  }
}

/** Makes the commit on the temporary branch and moves the branch to it. */
async function commitAside(client: GitHubClient, snapshot: Snapshot, wish: CommitWish): Promise<Committed> {
  const { repository, base, branch } = snapshot;
  const temporary = temporaryBranch(branch.name);
  await moveBranches(client, repository, [{ branch: temporary, from: branch.temporary, to: base.oid }]);
  try {
    const commit = await signedCommit(client, snapshot, temporary, wish);
    await moveBranches(client, repository, [{ branch: branch.name, from: branch.head?.oid, to: commit.oid }]);
    return commit;
  } catch (error) {
    // The first error is the one to report; what is left the next run deletes.
    await deleteTemporary(client, snapshot);
    throw error;
  }
}

async function signedCommit(
  client: GitHubClient,
  { repository, base }: Snapshot,
  branch: string,
  wish: CommitWish,
): Promise<Committed> {
  const input = {
    branch: { repositoryNameWithOwner: `${repository.owner}/${repository.name}`, branchName: branch },
    expectedHeadOid: base.oid,
    ...commitInput(wish),
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

function commitInput({ message, files }: CommitWish): Readonly<Record<string, unknown>> {
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
