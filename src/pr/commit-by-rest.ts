import { decodeUtf8 } from '../utf8.ts';
import { type GitHubClient, ownerAndRepo, repeatable } from './client.ts';
import type { Committed, NewCommit } from './decision.ts';
import type { Snapshot } from './model.ts';
import { moveBranches } from './refs.ts';

/** Makes the objects and moves the branch. GitHub signs the commit for its own tokens. */
export async function commitByRest(
  client: GitHubClient,
  snapshot: Snapshot,
  wanted: NewCommit,
): Promise<Committed> {
  const repository = ownerAndRepo(snapshot);
  const { base } = snapshot;
  // Objects are named by their content: sent twice, they are the same object.
  const request = repeatable;
  const tree = await client.rest.git.createTree({
    ...repository,
    base_tree: base.tree,
    tree: await Promise.all(
      wanted.files.map(async ({ path, bytes, executable }) => ({
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
    message: wanted.message,
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
