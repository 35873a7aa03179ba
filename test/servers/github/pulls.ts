import { invalid, Refusal } from './refusal.ts';
import type { PullRequest, Repository, TimelineEvent } from './repository.ts';

/** The fields of a new pull request. */
export interface NewPullRequest {
  readonly title: string;
  readonly body: string;
  readonly head: { readonly owner: string; readonly branch: string; readonly oid: string | undefined };
  readonly base: string;
  readonly draft: boolean;
  readonly author: string;
}

/** Opens a pull request, or throws GitHub's refusal. */
export function openPull(repository: Repository, wish: NewPullRequest): PullRequest {
  const { head } = wish;
  const base = repository.git.branch(wish.base);
  if (base === undefined) throw invalidField('base');
  if (head.oid === undefined) throw invalidField('head');
  checkText(wish.title, wish.body);
  if (repository.pulls.some((pull) => pull.state === 'open' && sameRoute(pull, wish))) {
    throw invalid('PullRequest', `A pull request already exists for ${head.owner}:${head.branch}.`);
  }
  if (repository.git.ahead(base, head.oid).length === 0) {
    throw invalid('PullRequest', `No commits between ${wish.base} and ${head.branch}`);
  }
  const pull: PullRequest = {
    number: repository.pulls.length + 1,
    author: wish.author,
    createdAt: repository.tick(),
    head: { owner: head.owner, branch: head.branch, oid: head.oid },
    base: wish.base,
    title: wish.title,
    body: wish.body,
    state: 'open',
    draft: wish.draft,
    closedForGood: undefined,
    closedAt: undefined,
    mergeableFor: undefined,
    merge: undefined,
    frozen: undefined,
    autoMerge: undefined,
    labels: [],
    assignees: [],
    reviewers: [],
    teamReviewers: [],
    milestone: undefined,
    comments: [],
    timeline: [],
  };
  repository.pulls.push(pull);
  return pull;
}

/** Closes an open pull request without merging it. */
export function closePull(repository: Repository, pull: PullRequest, actor: string): void {
  freeze(repository, pull);
  pull.state = 'closed';
  pull.closedAt = repository.tick();
  pull.autoMerge = undefined;
  record(repository, pull, 'ClosedEvent', actor);
}

/** Opens a closed pull request again, or throws GitHub's "state cannot be changed". */
export function reopenPull(repository: Repository, pull: PullRequest, actor: string): void {
  const why = whyClosed(repository, pull);
  if (why !== undefined) throw invalid('PullRequest', `state cannot be changed. ${why}`, 'state');
  pull.head.oid = headOf(repository, pull) ?? pull.head.oid;
  pull.state = 'open';
  pull.closedAt = undefined;
  pull.frozen = undefined;
  record(repository, pull, 'ReopenedEvent', actor);
}

/** Marks a pull request as merged. @param oid the resulting commit on its base */
export function markMerged(repository: Repository, pull: PullRequest, oid: string, actor: string): void {
  freeze(repository, pull);
  pull.state = 'merged';
  pull.merge = { oid, by: actor, at: repository.tick() };
  pull.closedAt = pull.merge.at;
  pull.autoMerge = undefined;
  record(repository, pull, 'MergedEvent', actor);
}

/** Updates the pull requests from and into a branch that was moved, created or deleted. */
export function followBranch(
  repository: Repository,
  actor: string,
  move: { readonly branch: string; readonly before: string | undefined; readonly after: string | undefined },
): void {
  for (const pull of repository.pulls.filter(({ state }) => state === 'open')) {
    if (pull.head.owner === repository.owner && pull.head.branch === move.branch) {
      followHead(repository, pull, actor, move.after);
    } else if (pull.base === move.branch) {
      followBase(repository, pull, actor, move);
    }
  }
}

/**
 * Whether a pull request can be merged. GitHub computes this in the background, starting with the first request: the first
 * answer after a change is `UNKNOWN`.
 */
export function mergeability(
  repository: Repository,
  pull: PullRequest,
): 'MERGEABLE' | 'CONFLICTING' | 'UNKNOWN' {
  const { git } = repository;
  const base = git.branch(pull.base);
  const key = `${base} ${pull.head.oid}`;
  if (base === undefined || pull.state !== 'open') return 'UNKNOWN';
  if (pull.mergeableFor !== key) {
    pull.mergeableFor = key;
    return 'UNKNOWN';
  }
  const common = git.mergeBase(base, pull.head.oid);
  const theirs = new Set(common === undefined ? [] : git.changedPaths(common, base));
  const touched = common === undefined ? [] : git.changedPaths(common, pull.head.oid);
  // The git program is asked only where both sides changed the same file.
  if (common !== undefined && !touched.some((path) => theirs.has(path))) return 'MERGEABLE';
  return git.mergeTree(base, pull.head.oid) === undefined ? 'CONFLICTING' : 'MERGEABLE';
}

/** Commits of a pull request, oldest first. */
export function pullCommits(repository: Repository, pull: PullRequest): readonly string[] {
  const base = repository.git.branch(pull.base);
  return pull.frozen?.commits ?? (base === undefined ? [] : repository.git.ahead(base, pull.head.oid));
}

/** Refuses a title or body that GitHub would refuse. */
export function checkText(title: string, body: string): void {
  if (title.trim() === '') {
    throw new Refusal(422, 'Validation Failed', {
      errors: [{ resource: 'Issue', code: 'missing_field', field: 'title' }],
    });
  }
  if (title.length > 256) throw invalid('Issue', 'title is too long (maximum is 256 characters)', 'title');
  if (body.length > 65536) throw invalid('Issue', 'body is too long (maximum is 65536 characters)', 'body');
}

/** Whether its branch has no commit that the base does not have. */
function isEmpty({ git }: Repository, base: string, head: string): boolean {
  const common = git.mergeBase(base, head);
  return common !== undefined && git.commit(common).tree === git.commit(head).tree;
}

function followHead(
  repository: Repository,
  pull: PullRequest,
  actor: string,
  after: string | undefined,
): void {
  if (after === undefined) {
    record(repository, pull, 'HeadRefDeletedEvent', actor);
    closePull(repository, pull, actor);
    return;
  }
  const forced = !repository.git.isAncestor(pull.head.oid, after);
  if (forced) record(repository, pull, 'HeadRefForcePushedEvent', actor);
  pull.head.oid = after;
  const base = repository.git.branch(pull.base);
  if (base !== undefined && isEmpty(repository, base, after)) {
    closePull(repository, pull, actor);
    pull.closedForGood = `There are no new commits on the ${pull.head.owner}:${pull.head.branch} branch.`;
  }
}

function followBase(
  repository: Repository,
  pull: PullRequest,
  actor: string,
  { before, after }: { readonly before: string | undefined; readonly after: string | undefined },
): void {
  if (after === undefined) {
    closePull(repository, pull, actor);
    return;
  }
  if (!repository.git.isAncestor(pull.head.oid, after)) return;
  const commits = before === undefined ? [] : repository.git.ahead(before, pull.head.oid);
  pull.frozen = { base: before ?? after, commits };
  markMerged(repository, pull, after, actor);
}

function whyClosed(repository: Repository, pull: PullRequest): string | undefined {
  if (pull.closedForGood !== undefined) return pull.closedForGood;
  const head = headOf(repository, pull);
  const base = repository.git.branch(pull.base);
  const { branch } = pull.head;
  if (pull.state === 'merged') return 'The pull request was merged.';
  if (head === undefined) return `The ${branch} branch has been deleted.`;
  if (base === undefined) return `The ${pull.base} branch has been deleted.`;
  if (!repository.git.isAncestor(pull.head.oid, head))
    return `The ${branch} branch was force-pushed or recreated.`;
  if (isEmpty(repository, base, head))
    return `There are no new commits on the ${pull.head.owner}:${branch} branch.`;
  if (repository.pulls.some((other) => other.state === 'open' && sameRoute(other, pull))) {
    return 'There is already an open pull request from the same branch.';
  }
  return undefined;
}

function headOf(repository: Repository, { head }: PullRequest): string | undefined {
  return head.owner === repository.owner ? repository.git.branch(head.branch) : head.oid;
}

function sameRoute(
  one: Pick<NewPullRequest, 'head' | 'base'>,
  other: Pick<NewPullRequest, 'head' | 'base'>,
): boolean {
  return (
    one.base === other.base && one.head.owner === other.head.owner && one.head.branch === other.head.branch
  );
}

function freeze(repository: Repository, pull: PullRequest): void {
  const base = repository.git.branch(pull.base);
  pull.frozen ??= { base: base ?? '', commits: pullCommits(repository, pull) };
}

function record(repository: Repository, pull: PullRequest, kind: TimelineEvent['kind'], actor: string): void {
  pull.timeline.push({ kind, actor, at: repository.tick() });
}

function invalidField(field: 'head' | 'base'): Refusal {
  return new Refusal(422, 'Validation Failed', {
    errors: [{ resource: 'PullRequest', field, code: 'invalid' }],
  });
}
