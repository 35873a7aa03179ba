import { Git } from './git.ts';

/** A rule that protects branches. A request that breaks it gets GitHub's message. */
export interface Rule {
  /** A branch, or a prefix followed by `*`. */
  readonly branch: string;
  readonly forbids: 'creation' | 'update' | 'force-push' | 'deletion' | 'unsigned' | 'name';
  /** Where the answer contains the message. GitHub uses all three. */
  readonly place?: 'message' | 'errors' | 'both';
}

/** The settings of a repository. Tests may change them. */
export interface RepositorySettings {
  private: boolean;
  archived: boolean;
  /** "Allow GitHub Actions to create and approve pull requests". */
  actionsMayOpenPullRequests: boolean;
  /** Names of the secrets for Actions. */
  secrets: readonly string[];
  autoMerge: boolean;
  /** Private repositories on free plans have no drafts. */
  drafts: boolean;
  mergeMethods: readonly MergeMethod[];
  deleteBranchOnMerge: boolean;
  /** Merging waits for a check that never runs, so that auto-merge has something to wait for. */
  requiredChecks: boolean;
  rules: readonly Rule[];
  /** People who can be assigned and asked for a review. */
  collaborators: readonly string[];
  /** Slugs of the organization's teams with access. */
  teams: readonly string[];
}

export type MergeMethod = 'merge' | 'squash' | 'rebase';

export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly createdAt: Date;
  body: string;
}

/** What happened to a pull request, by GraphQL's type names. */
export interface TimelineEvent {
  readonly kind:
    | 'ClosedEvent'
    | 'ReopenedEvent'
    | 'MergedEvent'
    | 'HeadRefDeletedEvent'
    | 'HeadRefForcePushedEvent';
  readonly actor: string;
  readonly at: Date;
}

export interface PullRequest {
  readonly number: number;
  readonly author: string;
  readonly createdAt: Date;
  /** `owner` differs from the repository's for a fork; `oid` follows the branch while the pull request is open. */
  readonly head: { readonly owner: string; readonly branch: string; oid: string };
  base: string;
  title: string;
  body: string;
  state: 'open' | 'closed' | 'merged';
  draft: boolean;
  /** Why it cannot be reopened, as GitHub words it. */
  closedForGood: string | undefined;
  closedAt: Date | undefined;
  /** The two commits for which the mergeability is known. A request makes it known. */
  mergeableFor: string | undefined;
  merge: { readonly oid: string; readonly by: string; readonly at: Date } | undefined;
  /** The commits and base as they were when it was closed or merged, which is what GitHub keeps showing. */
  frozen: { readonly base: string; readonly commits: readonly string[] } | undefined;
  autoMerge: { readonly method: MergeMethod; readonly by: string; readonly at: Date } | undefined;
  labels: string[];
  assignees: string[];
  reviewers: string[];
  teamReviewers: string[];
  milestone: number | undefined;
  readonly comments: Comment[];
  readonly timeline: TimelineEvent[];
}

export interface Label {
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

export interface Milestone {
  readonly number: number;
  readonly title: string;
  readonly state: 'open' | 'closed';
}

/** The whole state of one repository. */
export interface Repository {
  readonly owner: string;
  name: string;
  /** GraphQL still finds it by these names; REST redirects. */
  readonly formerNames: string[];
  readonly id: number;
  readonly defaultBranch: string;
  readonly git: Git;
  readonly settings: RepositorySettings;
  readonly pulls: PullRequest[];
  readonly labels: Label[];
  readonly milestones: Milestone[];
  /** A clock of its own that advances one second with each reading, so that commit ids do not depend on the day. */
  tick(): Date;
}

/** A new, empty repository. */
export function createRepository(
  identity: {
    readonly owner: string;
    readonly name: string;
    readonly id: number;
    readonly defaultBranch: string;
  },
  settings: Partial<RepositorySettings>,
): Repository {
  let now = Date.UTC(2026, 10, 2, 5, 17);
  return {
    ...identity,
    formerNames: [],
    git: new Git(),
    settings: {
      private: false,
      archived: false,
      actionsMayOpenPullRequests: true,
      secrets: [],
      autoMerge: false,
      drafts: true,
      mergeMethods: ['merge', 'squash', 'rebase'],
      deleteBranchOnMerge: false,
      requiredChecks: false,
      rules: [],
      collaborators: [identity.owner],
      teams: [],
      ...settings,
    },
    pulls: [],
    labels: ['bug', 'enhancement'].map((name) => ({ name, color: 'ededed', description: null })),
    milestones: [],
    tick: () => {
      now += 1000;
      return new Date(now);
    },
  };
}
