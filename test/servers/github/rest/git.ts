import * as z from 'zod';
import { identity, WEB_FLOW } from '../accounts.ts';
import { type TreeChange, ZERO_OID } from '../git.ts';
import { moveRefs, obeyRules } from '../refs.ts';
import { notFound, Refusal, unprocessable } from '../refusal.ts';
import type { Repository } from '../repository.ts';
import { type Call, route } from './route.ts';
import { gitCommitShape, refShape, treeShape } from './shapes.ts';

const oid = z.string().regex(/^[0-9a-f]{40}$/);

const NewBlob = z.strictObject({ content: z.string(), encoding: z.enum(['utf-8', 'base64']).optional() });

const NewTree = z.strictObject({
  base_tree: oid.optional(),
  tree: z
    .array(
      z.strictObject({
        path: z.string(),
        mode: z.enum(['100644', '100755', '040000', '160000', '120000']),
        type: z.enum(['blob', 'tree', 'commit']).optional(),
        sha: oid.nullable().optional(),
        content: z.string().optional(),
      }),
    )
    .min(1),
});

const Person = z.strictObject({ name: z.string(), email: z.string(), date: z.iso.datetime().optional() });

const NewCommit = z.strictObject({
  message: z.string(),
  tree: oid,
  parents: z.array(oid).optional(),
  author: Person.optional(),
  committer: Person.optional(),
  signature: z.string().optional(),
});

const NewRef = z.strictObject({ ref: z.string(), sha: oid });

const MovedRef = z.strictObject({ sha: oid, force: z.boolean().optional() });

/** The Git database: blobs, trees, commits, refs. */
export const gitRoutes = [
  route('POST /repos/{owner}/{repo}/git/blobs', ['contents=write'], writeBlob, NewBlob),
  route('GET /repos/{owner}/{repo}/git/blobs/{sha}', ['contents=read'], readBlob),
  route('POST /repos/{owner}/{repo}/git/trees', ['contents=write'], writeTree, NewTree),
  route('GET /repos/{owner}/{repo}/git/trees/{sha}', ['contents=read'], readTree),
  route('POST /repos/{owner}/{repo}/git/commits', ['contents=write'], writeCommit, NewCommit),
  route('GET /repos/{owner}/{repo}/git/commits/{sha}', ['contents=read'], readCommit),
  route('POST /repos/{owner}/{repo}/git/refs', ['contents=write'], createRef, NewRef),
  route('GET /repos/{owner}/{repo}/git/ref/{ref+}', ['contents=read'], readRef),
  route('GET /repos/{owner}/{repo}/git/matching-refs/{ref+}', ['contents=read'], matchingRefs),
  route('PATCH /repos/{owner}/{repo}/git/refs/{ref+}', ['contents=write'], moveRef, MovedRef),
  route('DELETE /repos/{owner}/{repo}/git/refs/{ref+}', ['contents=write'], deleteRef),
];

function writeBlob({ repository, body }: Call<z.infer<typeof NewBlob>>) {
  const content = Buffer.from(body.content, body.encoding === 'base64' ? 'base64' : 'utf8');
  return { status: 201, body: { sha: repository.git.writeBlob(content) } };
}

function readBlob({ repository, params, request }: Call<undefined>) {
  const sha = find(repository, params.sha, 'blob');
  const content = repository.git.blob(sha);
  if (request.headers.accept?.includes('raw') === true) return { status: 200, body: content };
  // GitHub breaks the text into lines of 60 characters.
  const lines = content.toString('base64').replace(/.{60}/g, '$&\n');
  return { status: 200, body: { sha, size: content.length, encoding: 'base64', content: `${lines}\n` } };
}

function writeTree({ repository, body }: Call<z.infer<typeof NewTree>>) {
  const { git } = repository;
  if (body.base_tree !== undefined && git.type(body.base_tree) === undefined) {
    throw unprocessable('base_tree is not a valid tree oid');
  }
  const paths = new Set(body.base_tree === undefined ? [] : git.tree(body.base_tree).map(({ path }) => path));
  const changes = body.tree.map((entry): TreeChange => {
    checkPath(entry.path);
    if ((entry.sha === undefined) === (entry.content === undefined)) {
      throw unprocessable('Must supply either tree.sha or tree.content');
    }
    if (entry.content !== undefined) return { ...entry, oid: git.writeBlob(entry.content) };
    if (entry.sha === null && !paths.has(entry.path)) throw unprocessable('GitRPC::BadObjectState');
    if (typeof entry.sha === 'string' && entry.mode !== '160000' && git.type(entry.sha) === undefined) {
      throw unprocessable(`tree.sha ${entry.sha} is not a valid ${entry.type ?? 'blob'}`);
    }
    return { ...entry, oid: entry.sha ?? undefined };
  });
  const sha = git.writeTree(body.base_tree, changes);
  return { status: 201, body: treeShape(sha, topLevel(repository, sha)) };
}

function readTree({ repository, params, query }: Call<undefined>) {
  const sha = treeOf(repository, params.sha ?? '');
  const entries = query.has('recursive') ? repository.git.tree(sha) : topLevel(repository, sha);
  return { status: 200, body: treeShape(sha, entries) };
}

function writeCommit({ repository, access, body }: Call<z.infer<typeof NewCommit>>) {
  const { git } = repository;
  if (git.type(body.tree) !== 'tree') throw new Refusal(422, 'Tree SHA does not exist');
  const parents = body.parents ?? [];
  if (parents.some((parent) => git.type(parent) !== 'commit'))
    throw new Refusal(422, 'Parent SHA does not exist');
  // GitHub signs for itself and for apps, and only when the request contains none of the three.
  const ours = body.author === undefined && body.committer === undefined && body.signature === undefined;
  const signed = ours && access.kind !== 'user';
  const now = repository.tick();
  const author = signer(body.author ?? identity(access.login), now);
  const committer = signed ? { ...WEB_FLOW, date: now } : signer(body.committer ?? author, now);
  const { message, tree } = body;
  const sha = git.writeCommit({ message, tree, parents, author, committer, signed });
  return { status: 201, body: gitCommitShape(git.commit(sha)) };
}

function readCommit({ repository, params }: Call<undefined>) {
  const sha = find(repository, params.sha, 'commit');
  return { status: 200, body: gitCommitShape(repository.git.commit(sha)) };
}

function createRef({ repository, access, body }: Call<z.infer<typeof NewRef>>) {
  if (!/^refs\/[^/]+\/[^\s~^:?*[\\]+$/.test(body.ref) || body.ref.includes('..')) {
    throw unprocessable(`Reference name must start with 'refs/' and have at least two slashes.`);
  }
  if (repository.git.refs().has(body.ref)) throw unprocessable('Reference already exists');
  const moves = [{ ref: body.ref, before: ZERO_OID, after: body.sha, force: false }];
  obeyRules(repository, moves);
  moveRefs(repository, access.login, moves);
  return { status: 201, body: refShape(body.ref, body.sha) };
}

function readRef({ repository, params }: Call<undefined>) {
  const ref = `refs/${params.ref}`;
  const sha = repository.git.refs().get(ref);
  if (sha === undefined) throw notFound();
  return { status: 200, body: refShape(ref, sha) };
}

function matchingRefs({ repository, params }: Call<undefined>) {
  const refs = [...repository.git.refs()].filter(([ref]) => ref.startsWith(`refs/${params.ref}`));
  return { status: 200, body: refs.map(([ref, sha]) => refShape(ref, sha)) };
}

function moveRef({ repository, access, params, body }: Call<z.infer<typeof MovedRef>>) {
  const ref = `refs/${params.ref}`;
  if (!repository.git.refs().has(ref)) throw unprocessable('Reference does not exist');
  const moves = [{ ref, after: body.sha, force: body.force ?? false }];
  obeyRules(repository, moves);
  moveRefs(repository, access.login, moves);
  return { status: 200, body: refShape(ref, body.sha) };
}

function deleteRef({ repository, access, params }: Call<undefined>) {
  const moves = [{ ref: `refs/${params.ref}`, after: ZERO_OID, force: true }];
  obeyRules(repository, moves);
  moveRefs(repository, access.login, moves);
  return { status: 204 };
}

function topLevel({ git }: Repository, sha: string) {
  return git.tree(sha).filter(({ path }) => !path.includes('/'));
}

/** A tree by its id, or that of a commit, a branch or the default branch (`HEAD`). */
function treeOf(repository: Repository, name: string): string {
  const { git, defaultBranch } = repository;
  const oid = git.branch(name === 'HEAD' ? defaultBranch : name) ?? name;
  return git.type(oid) === 'commit' ? git.commit(oid).tree : find(repository, oid, 'tree');
}

function find({ git }: Repository, sha: string | undefined, type: 'blob' | 'tree' | 'commit'): string {
  if (sha === undefined || git.type(sha) !== type) throw notFound();
  return sha;
}

function checkPath(path: string): void {
  if (path.split('/').some((part) => ['', '.', '..', '.git'].includes(part.toLowerCase()))) {
    throw unprocessable('tree.path contains a malformed path component');
  }
}

function signer(
  person: { readonly name: string; readonly email: string; readonly date?: string | Date | undefined },
  now: Date,
) {
  const { name, email, date } = person;
  return { name, email, date: date === undefined ? now : new Date(date) };
}
