import { fail } from '../errors.ts';
import {
  type EntryAnswer,
  type FilesAnswer,
  headOf,
  mergeMethods,
  parentOf,
  pullOf,
  type ReadAnswer,
} from './answer.ts';
import { blobOid } from './blob.ts';
import type { GitHubClient } from './client.ts';
import type { Coordinates, Files, RepositoryFile, Snapshot } from './model.ts';
import { MODE } from './paths.ts';
import { type Query, readQuery } from './query.ts';
import {
  noBase,
  notCompared,
  notFound,
  refuseModes,
  refuseNesting,
  refusePaths,
  sameBranch,
} from './refusals.ts';

/**
 * Reads everything a run decides on: one GraphQL query, and one REST request more for each file that GraphQL cannot
 * give byte for byte (over 512,000 bytes, or not UTF-8).
 *
 * @throws Failure GITHUB_PATH for a path that may not or cannot be written, INVALID_INPUT for a branch that cannot exist,
 * GITHUB_NOT_FOUND, GITHUB_UNAVAILABLE when whose commits are on the branch stays unknown, and what requests throw
 */
export async function readRepository(client: GitHubClient, target: Coordinates): Promise<Snapshot> {
  const paths = [...new Set(target.paths)];
  refusePaths(paths);
  const { viewer, repository } = await readCompared(client, target, readQuery({ ...target, paths }));
  if (repository === null) throw notFound(target);
  const { base, head } = repository;
  if (base === null) throw noBase(target);
  if (base.name === target.branch) throw sameBranch(target);
  if (head === null) refuseNesting(repository, target);
  refuseModes(base.target, paths);

  const blobs = blobReader(client, { owner: repository.owner.login, repo: repository.name });
  const files = (answer: FilesAnswer): Promise<Files> => readFiles(blobs, answer, paths);
  const from = repository.open.nodes.length > 0 && base.compare?.aheadBy === 1 ? parentOf(head) : undefined;
  const [onBase, onHead, before] = await Promise.all([
    files(base.target),
    head === null ? undefined : files(head.target),
    from && files(from),
  ]);
  return {
    repository: {
      id: repository.id,
      owner: repository.owner.login,
      name: repository.name,
      url: repository.url,
      archived: repository.isArchived,
      autoMergeAllowed: repository.autoMergeAllowed,
      mergeMethods: mergeMethods(repository),
    },
    viewer: {
      login: viewer.login,
      name: viewer.name ?? viewer.login,
      email: `${viewer.databaseId === null ? '' : `${viewer.databaseId}+`}${viewer.login}@users.noreply.${new URL(repository.url).hostname}`,
    },
    base: {
      name: base.name,
      oid: base.target.oid,
      tree: base.target.tree?.oid ?? base.target.oid,
      files: onBase,
    },
    branch: {
      name: target.branch,
      head: head === null || onHead === undefined ? undefined : headOf(head, base.compare, onHead, before),
      temporary: repository.temporary?.target.oid,
    },
    pulls: [...repository.open.nodes, ...repository.past.nodes]
      // `headRefName` is not qualified by an owner: a fork's pull request may carry our branch's name.
      .filter((pull) => !pull.isCrossRepository)
      .map(pullOf)
      .toSorted((a, b) => b.number - a.number),
  };
}

const MAX_ATTEMPTS = 3;

/**
 * GitHub at times answers without the comparison of two branches that both exist. Whose the commits are is then unknown,
 * which is no reason to treat them as somebody else's.
 */
async function readCompared(
  client: GitHubClient,
  { branch }: Coordinates,
  { document, variables }: Query,
): Promise<ReadAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await client.query<ReadAnswer>(document, variables);
    const { head = null, base = null } = answer.repository ?? {};
    if (head === null || base === null || base.compare !== null) return answer;
    if (attempt >= MAX_ATTEMPTS) throw notCompared(branch, base.name);
    await client.pause();
  }
}

/** Bytes by REST, each file once: most are the same on the branch and on the base. */
type Blobs = (oid: string) => Promise<Buffer>;

function blobReader(
  client: GitHubClient,
  repository: { readonly owner: string; readonly repo: string },
): Blobs {
  const asked = new Map<string, Promise<Buffer>>();
  const read = async (oid: string): Promise<Buffer> => {
    const { data } = await client.rest.git.getBlob({ ...repository, file_sha: oid });
    return Buffer.from(data.content, 'base64');
  };
  return (oid) => {
    const bytes = asked.get(oid) ?? read(oid);
    asked.set(oid, bytes);
    return bytes;
  };
}

async function readFiles(blobs: Blobs, answer: FilesAnswer, paths: readonly string[]): Promise<Files> {
  const read = paths.map(async (path, i) => {
    const entry = answer[`f${i}`];
    return [path, entry ? await readFile(blobs, path, entry) : null] as const;
  });
  return new Map(await Promise.all(read));
}

/** `null` also for what is not a file: on the base it has already been refused, and on our branch it is replaced. */
async function readFile(blobs: Blobs, path: string, entry: EntryAnswer): Promise<RepositoryFile | null> {
  if (entry.oid === undefined || (entry.mode !== MODE.file && entry.mode !== MODE.executable)) return null;
  const file = { oid: entry.oid, executable: entry.mode === MODE.executable };
  const bytes = Buffer.from(entry.object?.text ?? '', 'utf8');
  // The id shows whether the text is the whole file, byte for byte.
  if (blobOid(bytes) === entry.oid) return { ...file, bytes };
  const exact = await blobs(entry.oid);
  if (blobOid(exact) === entry.oid) return { ...file, bytes: exact };
  throw fail('GITHUB_UNEXPECTED', `GitHub’s bytes of ${path} do not match its id ${entry.oid}.`, {
    place: { path },
  });
}
