/** What to read: a repository, its branches that matter, and the files. */
export interface Coordinates {
  readonly owner: string;
  readonly repo: string;
  /** Branch that pull requests go to; undefined: the repository's default branch. */
  readonly base?: string | undefined;
  /** Branch that pull requests come from. */
  readonly branch: string;
  /** Repository-relative paths, `/` as separator. */
  readonly paths: readonly string[];
}

/** A file as git stores it. */
export interface RepositoryFile {
  readonly bytes: Uint8Array;
  /** Git's id of the bytes. */
  readonly oid: string;
  readonly executable: boolean;
}

/** Files by path; `null` where the file does not exist. */
export type Files = ReadonlyMap<string, RepositoryFile | null>;

export interface Commit {
  readonly oid: string;
  readonly author: Person;
  readonly committer: Person;
}

/** The author or committer of a commit; `login` where the address belongs to an account. */
export interface Person {
  readonly login?: string;
  readonly name: string;
  readonly email: string;
}

export interface PullRequest {
  /** Node id, for GraphQL. */
  readonly id: string;
  readonly number: number;
  readonly url: string;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly title: string;
  readonly body: string;
  /** Login, an app's without `[bot]`; undefined when the account is gone. */
  readonly author: string | undefined;
  readonly base: string;
  /** The last commit of its branch that GitHub knows. */
  readonly headOid: string;
  readonly draft: boolean;
  /** GitHub says that it cannot be merged without resolving conflicts; not so while GitHub is still finding out. */
  readonly conflicting: boolean;
  /** Who turned auto-merge on; undefined: it is off. */
  readonly autoMergeBy: string | undefined;
  /** Bodies of its latest comments; read for open ones only. */
  readonly comments: readonly string[];
  /** Whether it has comments that were not read. */
  readonly moreComments: boolean;
}

export type MergeMethod = 'MERGE' | 'SQUASH' | 'REBASE';

/** Everything that is read of a repository, in one query. */
export interface Snapshot {
  readonly repository: {
    readonly id: string;
    /** Its owner today: the repository may have been renamed since the input was written. */
    readonly owner: string;
    readonly name: string;
    readonly url: string;
    readonly archived: boolean;
    readonly autoMergeAllowed: boolean;
    /** Allowed ways of merging, the one that keeps our single commit single first. */
    readonly mergeMethods: readonly MergeMethod[];
  };
  /** Whose token it is. */
  readonly viewer: { readonly login: string; readonly name: string; readonly email: string };
  readonly base: {
    readonly name: string;
    readonly oid: string;
    readonly tree: string;
    readonly files: Files;
  };
  readonly branch: {
    readonly name: string;
    /** Undefined: the branch does not exist. */
    readonly head: Head | undefined;
    /** The commit of the temporary branch that an earlier run left behind; undefined: there is none. */
    readonly temporary: string | undefined;
  };
  /** Pull requests from the branch (never a fork's branch of the same name), newest first. */
  readonly pulls: readonly PullRequest[];
}

export interface Head {
  readonly oid: string;
  /** Its signature is valid. */
  readonly verified: boolean;
  readonly parents: readonly string[];
  /** How many files its last commit changes; undefined when GitHub does not say. */
  readonly changedFiles: number | undefined;
  readonly files: Files;
  /** Git's ids of the same files in its parent; absent for a merge. */
  readonly parentOids?: ReadonlyMap<string, string | undefined>;
  /** The same files in its parent, byte for byte; read when a pull request is open, absent for a merge. */
  readonly before?: Files;
  /** Commits since the merge base, as far as read. */
  readonly commits: readonly Commit[];
  /** How many commits there are since the merge base. */
  readonly ahead: number;
}
