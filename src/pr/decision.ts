import type { Notice } from '../errors.ts';
import type { Proof } from '../prove/model.ts';
import type { Plan } from '../sync/model.ts';
import type { PullRequest } from './model.ts';

/** What the repository should contain. */
export interface Wanted {
  /** Files whose bytes differ from those on the base, and only those. Empty: there is nothing to change. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly plan: Plan;
  /** What a real LiteLLM did with these files, when it was asked in this run. */
  readonly proof?: Proof;
}

/** One commit on the base's head, and the branch that should point at it. */
export interface NewCommit {
  readonly message: string;
  readonly files: readonly {
    readonly path: string;
    readonly bytes: Uint8Array;
    readonly executable: boolean;
  }[];
}

/** A commit that was made. */
export interface Committed {
  readonly oid: string;
  readonly verified: boolean;
}

/**
 * What to do, and why, in words. It contains everything that `apply` writes: title, body and comments are final texts.
 */
export type Decision =
  | {
      readonly kind: 'nothing';
      readonly reason: string;
      readonly pull?: PullRequest;
    }
  | {
      /** Nothing is changed, for a reason that a person decides on. */
      readonly kind: 'leave';
      readonly reason: string;
      /** What a person can do about it. */
      readonly advice: string;
      readonly pull?: PullRequest;
      /** Written on the pull request once. */
      readonly comment?: Comment;
      /** The same text with an updated hidden memory. */
      readonly body?: string;
      readonly autoMerge?: 'off';
    }
  | {
      readonly kind: 'create';
      readonly reason: string;
      /** Undefined: the branch already has a commit with exactly this change. */
      readonly commit?: NewCommit;
      readonly title: string;
      readonly body: string;
      readonly extras: Extras;
      readonly notices: readonly Notice[];
    }
  | {
      readonly kind: 'update';
      readonly reason: string;
      readonly pull: PullRequest;
      readonly commit?: NewCommit;
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
      /** Absent when an interrupted run already wrote it. */
      readonly comment?: Comment;
      /** Whether the branch is deleted, too. */
      readonly branch: boolean;
      readonly leftoverNote?: LeftoverNote;
    }
  | {
      /** Deletes what an interrupted run left behind. */
      readonly kind: 'tidy';
      readonly reason: string;
      /** Whether the branch itself is deleted, too. */
      readonly branch: boolean;
      readonly leftoverNote?: LeftoverNote;
    };

/** A comment, found again by the marker in it. */
export interface Comment {
  readonly marker: string;
  /** The whole text, with the marker. */
  readonly text: string;
}

/** The body that remembers which deletion a rule of the repository refuses, so that later runs do not ask for it again. */
export interface LeftoverNote {
  readonly pull: PullRequest;
  readonly body: string;
}

/** What is set once, on a new pull request, and people may change afterwards. */
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
