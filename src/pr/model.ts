import type { Notice } from '../errors.ts';
import type { Proof } from '../prove/model.ts';
import type { Plan } from '../sync/model.ts';

/** What to read: a repository, the branch that pull requests come from, and the files that matter. */
export interface Target {
  readonly owner: string;
  readonly repo: string;
  /** Branch that pull requests go to; undefined: the repository's default branch. */
  readonly base?: string | undefined;
  /** Branch that pull requests come from. */
  readonly branch: string;
  /** Repository-relative paths, `/` as separator. */
  readonly paths: readonly string[];
}

/** A file as git holds it. */
export interface RepositoryFile {
  readonly bytes: Uint8Array;
  /** Git's id of the bytes. */
  readonly oid: string;
  readonly executable: boolean;
}

/** Files by path; `null` where there is none. */
export type Files = ReadonlyMap<string, RepositoryFile | null>;

export interface Commit {
  readonly oid: string;
  readonly author: Person;
  readonly committer: Person;
}

/** As a commit names somebody; `login` where the address is an account's. */
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
  /** Commit its branch stood at, last that GitHub knows. */
  readonly headOid: string;
  readonly draft: boolean;
  /** Who asked GitHub to merge it by itself; undefined: nobody. */
  readonly autoMergeBy: string | undefined;
  /** Bodies of its comments; read for open ones only. */
  readonly comments: readonly string[];
}

export type MergeMethod = 'MERGE' | 'SQUASH' | 'REBASE';

/** Everything that is read of a repository, at one moment. */
export interface Snapshot {
  readonly repository: {
    readonly id: string;
    /** As the repository is called today: it may have been renamed since the input was written. */
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
    /** Commit at which the temporary branch of an earlier run was left behind, if one was. */
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
  /** The same files one commit earlier; absent behind a merge. */
  readonly before?: Files;
  /** Commits since the merge base, as far as read; undefined when GitHub could not compare. */
  readonly commits: readonly Commit[] | undefined;
  /** How many commits there are since the merge base. */
  readonly ahead: number;
}

/** What the repository should come to hold. */
export interface Wanted {
  /** Files whose bytes differ from those on the base, and only those. Empty: there is nothing to change. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly plan: Plan;
  /** What a real LiteLLM did with these files, when it was asked in this run. */
  readonly proof?: Proof;
}

/** One commit on the base's head, and the branch that should point at it. */
export interface CommitWish {
  readonly message: string;
  readonly files: readonly {
    readonly path: string;
    readonly bytes: Uint8Array;
    readonly executable: boolean;
  }[];
}

/**
 * What to do, and in words why. Everything that `apply` writes stands in here:
 * title, body and comments are final texts.
 */
export type Decision =
  | {
      readonly kind: 'nothing';
      readonly reason: string;
      readonly pull?: PullRequest;
    }
  | {
      /** People were here: hands off. */
      readonly kind: 'leave';
      readonly reason: string;
      /** What a person can do to get the change after all. */
      readonly advice: string;
      readonly pull?: PullRequest;
      /** Said once on the pull request. */
      readonly comment?: string;
      readonly autoMerge?: 'off';
    }
  | {
      readonly kind: 'create';
      readonly reason: string;
      /** Undefined: the branch already holds exactly this commit. */
      readonly commit?: CommitWish;
      readonly title: string;
      readonly body: string;
      readonly extras: Extras;
      readonly notices: readonly Notice[];
    }
  | {
      readonly kind: 'update';
      readonly reason: string;
      readonly pull: PullRequest;
      readonly commit?: CommitWish;
      readonly title?: string;
      readonly body?: string;
      readonly autoMerge?: 'on' | 'off';
      readonly notices: readonly Notice[];
    }
  | {
      readonly kind: 'close';
      readonly reason: string;
      readonly pull: PullRequest;
      readonly title?: string;
      readonly body?: string;
      /** Absent when an interrupted run already said it. */
      readonly comment?: string;
    }
  | {
      /** What an interrupted run left behind goes. */
      readonly kind: 'tidy';
      readonly reason: string;
      readonly branch: boolean;
    };

/** What a new pull request gets once and people may change afterwards. */
export interface Extras {
  readonly draft: boolean;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly reviewers: readonly string[];
  readonly teamReviewers: readonly string[];
  readonly milestone: string | undefined;
  readonly autoMerge: boolean;
}

/** What was done. */
export interface Applied {
  readonly operation: 'created' | 'updated' | 'closed' | 'none';
  readonly number?: number;
  readonly url?: string;
  readonly branch: string;
  /** Commit that the branch points at; absent when there is no branch. */
  readonly headSha?: string;
  /** Whether that commit carries a valid signature; absent with it. */
  readonly verified?: boolean;
  readonly notices: readonly Notice[];
}
