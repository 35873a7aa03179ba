import type { Commit, Files, Head, MergeMethod, Person, PullRequest } from './model.ts';

/** The answer to `readQuery`. */
export interface ReadAnswer {
  readonly viewer: {
    readonly login: string;
    readonly name: string | null;
    readonly databaseId: number | null;
  };
  readonly repository: RepositoryAnswer | null;
}

export interface RepositoryAnswer {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly isArchived: boolean;
  readonly owner: { readonly login: string };
  readonly autoMergeAllowed: boolean;
  readonly squashMergeAllowed: boolean;
  readonly rebaseMergeAllowed: boolean;
  readonly mergeCommitAllowed: boolean;
  /** Null: the branch does not exist. */
  readonly base: BaseAnswer | null;
  /** Null: the branch does not exist. */
  readonly head: HeadAnswer | null;
  readonly temporary: { readonly target: { readonly oid: string } } | null;
  /** One of the branches below ours. */
  readonly below: { readonly nodes: readonly { readonly prefix: string; readonly name: string }[] } | null;
  /** Branches with the names of the folders above ours. */
  readonly [above: `b${number}`]: { readonly name: string } | null;
  readonly open: { readonly nodes: readonly PullAnswer[] };
  readonly past: { readonly nodes: readonly PullAnswer[] };
}

export interface BaseAnswer {
  readonly name: string;
  readonly target: FilesAnswer & { readonly oid: string; readonly tree?: { readonly oid: string } };
  readonly compare: {
    readonly aheadBy: number;
    readonly commits: { readonly nodes: readonly CommitAnswer[] };
  } | null;
}

export interface HeadAnswer {
  readonly target: FilesAnswer & {
    readonly oid: string;
    readonly parents?: { readonly nodes: readonly (FilesAnswer & { readonly oid: string })[] };
    readonly changedFilesIfAvailable?: number | null;
    readonly signature?: { readonly isValid: boolean } | null;
  };
}

export interface EntryAnswer {
  readonly mode: number;
  readonly oid?: string;
  /** Cut at 512,000 bytes, null for what GitHub considers binary. */
  readonly object?: { readonly text?: string | null } | null;
}

/** The aliases `f0`, `d0`, …, beside the fields named above. */
export type FilesAnswer = { readonly [alias in `${'f' | 'd'}${number}`]?: EntryAnswer | null };

export interface CommitAnswer {
  readonly oid: string;
  readonly author: PersonAnswer | null;
  readonly committer: PersonAnswer | null;
}

export interface PersonAnswer {
  readonly name: string | null;
  readonly email: string | null;
  readonly user: { readonly login: string } | null;
}

export interface PullAnswer {
  readonly id: string;
  readonly number: number;
  readonly url: string;
  readonly state: PullRequest['state'];
  readonly title: string;
  readonly body: string;
  readonly author: { readonly login: string } | null;
  readonly isDraft: boolean;
  readonly isCrossRepository: boolean;
  readonly baseRefName: string;
  readonly headRefOid: string;
  readonly autoMergeRequest?: { readonly enabledBy: { readonly login: string } | null } | null;
  /** `UNKNOWN` until GitHub has worked it out, which it starts when it is asked. */
  readonly mergeable?: 'MERGEABLE' | 'CONFLICTING' | 'UNKNOWN';
  readonly comments?: { readonly totalCount: number; readonly nodes: readonly { readonly body: string }[] };
}

/** Allowed ways of merging; squashing or rebasing keeps one commit one commit. */
export function mergeMethods(repository: RepositoryAnswer): readonly MergeMethod[] {
  const allowed: readonly [MergeMethod, boolean][] = [
    ['SQUASH', repository.squashMergeAllowed],
    ['REBASE', repository.rebaseMergeAllowed],
    ['MERGE', repository.mergeCommitAllowed],
  ];
  return allowed.filter(([, is]) => is).map(([method]) => method);
}

/** The files in the parent of the last commit; undefined for a merge, and without a branch. */
export function parentOf(head: HeadAnswer | null): FilesAnswer | undefined {
  const parents = head?.target.parents?.nodes ?? [];
  return parents.length === 1 ? parents[0] : undefined;
}

/** @param before the files in the parent of the last commit, byte for byte */
export function headOf(
  head: HeadAnswer,
  compare: BaseAnswer['compare'],
  files: Files,
  before: Files | undefined,
): Head {
  const parent = parentOf(head);
  const parentOids = parent && new Map([...files.keys()].map((path, i) => [path, parent[`f${i}`]?.oid]));
  return {
    oid: head.target.oid,
    verified: head.target.signature?.isValid ?? false,
    parents: head.target.parents?.nodes.map(({ oid }) => oid) ?? [],
    changedFiles: head.target.changedFilesIfAvailable ?? undefined,
    files,
    ...(before === undefined ? {} : { before }),
    ...(parentOids === undefined ? {} : { parentOids }),
    commits: compare?.commits.nodes.map(commitOf) ?? [],
    ahead: compare?.aheadBy ?? 0,
  };
}

function commitOf({ oid, author, committer }: CommitAnswer): Commit {
  return { oid, author: personOf(author), committer: personOf(committer) };
}

function personOf(person: PersonAnswer | null): Person {
  return {
    name: person?.name ?? '',
    email: person?.email ?? '',
    ...(person?.user ? { login: person.user.login } : {}),
  };
}

/** A pull request, with the names of this room. */
export function pullOf(pull: PullAnswer): PullRequest {
  return {
    id: pull.id,
    number: pull.number,
    url: pull.url,
    state: pull.state,
    title: pull.title,
    body: pull.body,
    author: pull.author?.login,
    base: pull.baseRefName,
    headOid: pull.headRefOid,
    draft: pull.isDraft,
    autoMergeBy: pull.autoMergeRequest ? (pull.autoMergeRequest.enabledBy?.login ?? '') : undefined,
    conflicting: pull.mergeable === 'CONFLICTING',
    comments: pull.comments?.nodes.map(({ body }) => body) ?? [],
    moreComments: (pull.comments?.totalCount ?? 0) > (pull.comments?.nodes.length ?? 0),
  };
}
