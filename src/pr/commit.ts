import { fail } from '../errors.ts';
import { utf8 } from './blob.ts';
import { type GitHubClient, repeatable } from './client.ts';
import { GitHubFailure } from './faults/index.ts';
import type { CommitWish, Snapshot } from './model.ts';
import { CREATE_COMMIT, READ_COMMIT } from './mutations.ts';
import { temporaryBranch } from './query.ts';
import { branchOid, type Move, moveBranches } from './refs.ts';

export interface Committed {
  readonly oid: string;
  readonly verified: boolean;
}

/**
 * Makes one commit on the base's head and then points the branch at it, in one step: the branch of an open pull request
 * is never moved through the base, where GitHub would close it for good.
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
): Promise<Committed> {
  const unread = wish.files.find(({ path }) => !snapshot.base.files.has(path));
  // Only a path that was read was also checked: no link, no submodule, no workflow.
  if (unread !== undefined) throw fail('INTERNAL', `${unread.path} would be written but was never read.`);
  const byRest = client.signsCommits || wish.files.some(({ executable }) => executable);
  return byRest ? await commitByRest(client, snapshot, wish) : await commitByMutation(client, snapshot, wish);
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
    ...leftover(snapshot),
  ]);
  return { oid: commit.sha, verified: commit.verification.verified };
}

/** A tree takes text as it is; anything else needs a blob of its own. */
async function contentOf(
  client: GitHubClient,
  repository: { readonly owner: string; readonly repo: string },
  bytes: Uint8Array,
): Promise<{ content: string } | { sha: string }> {
  const text = utf8(bytes);
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

const MAX_ATTEMPTS = 3;
/** The size from which GitHub's APIs stop passing text along with other things. */
const MAX_INLINE_BYTES = 512_000;

async function commitByMutation(
  client: GitHubClient,
  snapshot: Snapshot,
  wish: CommitWish,
): Promise<Committed> {
  const { repository, base, branch } = snapshot;
  const temporary = temporaryBranch(branch.name);
  await moveBranches(client, repository, [{ branch: temporary, from: branch.temporary, to: base.oid }]);
  try {
    const commit = await signedCommit(client, snapshot, temporary, wish);
    await moveBranches(client, repository, [
      { branch: branch.name, from: branch.head?.oid, to: commit.oid },
      { branch: temporary, from: commit.oid, to: undefined },
    ]);
    return commit;
  } catch (error) {
    await dropTemporary(client, snapshot, temporary);
    throw error;
  }
}

async function signedCommit(
  client: GitHubClient,
  { repository, base }: Snapshot,
  temporary: string,
  wish: CommitWish,
): Promise<Committed> {
  const input = {
    branch: { repositoryNameWithOwner: `${repository.owner}/${repository.name}`, branchName: temporary },
    expectedHeadOid: base.oid,
    ...commitInput(wish),
  };
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { createCommitOnBranch } = await client.mutate<CreateCommitAnswer>(CREATE_COMMIT, { input });
      const { oid, signature } = createCommitOnBranch.commit;
      return { oid, verified: signature?.isValid ?? false };
    } catch (error) {
      if (!(error instanceof GitHubFailure)) throw error;
      // Its words for a race differ, and an answer may be lost: the branch tells what happened.
      const made = await commitOn(client, repository, temporary);
      if (error.unsure && made?.parents.includes(base.oid)) return made;
      if (made?.oid !== base.oid || /but expected/i.test(error.words)) {
        throw fail('GITHUB_CONFLICT', `${temporary} moved while a commit was made on it.`);
      }
      if (!error.unsure || attempt >= MAX_ATTEMPTS) throw error;
      await client.pause();
    }
  }
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

/**
 * The temporary branch goes whatever happened, by REST where GraphQL is what fails. Failing both, the next run deletes
 * it; it is the first error that is told.
 */
async function dropTemporary(client: GitHubClient, snapshot: Snapshot, temporary: string): Promise<void> {
  const { repository } = snapshot;
  try {
    const oid = await branchOid(client, repository, temporary);
    if (oid === undefined) return;
    await moveBranches(client, repository, [{ branch: temporary, from: oid, to: undefined }]);
  } catch {
    await client.rest.git
      .deleteRef({
        owner: repository.owner,
        repo: repository.name,
        ref: `heads/${temporary}`,
        request: repeatable,
      })
      .catch(() => undefined);
  }
}

/** What an interrupted run left behind goes in the same step. */
export function leftover({ branch }: Snapshot): readonly Move[] {
  return branch.temporary === undefined
    ? []
    : [{ branch: temporaryBranch(branch.name), from: branch.temporary, to: undefined }];
}
