import { accountId } from '../accounts.ts';
import { mergeability, pullCommits } from '../pulls.ts';
import type { Comment, PullRequest, Repository, TimelineEvent } from '../repository.ts';
import { htmlUrl, pullId, time } from '../rest/shapes.ts';
import { connection, type Page } from './connection.ts';
import { authorFields, commitFields, userFields } from './objects.ts';
import { labelFields, milestoneFields, refFields } from './refs.ts';
import type { Fields, Scope } from './scope.ts';

export function pullFields(scope: Scope, repository: Repository, pull: PullRequest): Fields {
  const { git } = repository;
  const { head, number } = pull;
  const url = `${htmlUrl(scope.site, repository)}/pull/${number}`;
  const own = head.owner === repository.owner;
  return {
    __typename: 'PullRequest',
    id: pullId(repository, pull),
    number,
    url,
    title: pull.title,
    body: pull.body,
    state: pull.state.toUpperCase(),
    closed: pull.state !== 'open',
    merged: pull.state === 'merged',
    isDraft: pull.draft,
    createdAt: time(pull.createdAt),
    closedAt: pull.closedAt === undefined ? null : time(pull.closedAt),
    mergedAt: pull.merge === undefined ? null : time(pull.merge.at),
    mergedBy: pull.merge === undefined ? null : authorFields(scope, pull.merge.by),
    mergeCommit:
      pull.merge === undefined ? null : () => commitFields(scope, repository, pull.merge?.oid ?? ''),
    mergeable: () => mergeability(repository, pull),
    author: authorFields(scope, pull.author),
    viewerDidAuthor: pull.author === scope.access.login,
    isCrossRepository: !own,
    headRefName: head.branch,
    headRefOid: head.oid,
    headRef: () =>
      own && git.branch(head.branch) !== undefined ? refFields(scope, repository, head.branch) : null,
    headRepository: {
      nameWithOwner: `${head.owner}/${repository.name}`,
      owner: userFields(scope, head.owner),
    },
    headRepositoryOwner: userFields(scope, head.owner),
    baseRefName: pull.base,
    baseRefOid: git.branch(pull.base) ?? pull.frozen?.base,
    baseRef: () => (git.branch(pull.base) === undefined ? null : refFields(scope, repository, pull.base)),
    autoMergeRequest: pull.autoMerge === undefined ? null : autoMergeFields(scope, pull.autoMerge),
    milestone: milestoneFields(
      repository.milestones.find((milestone) => milestone.number === pull.milestone),
    ),
    labels: (page: Page) =>
      connection('labels', pull.labels, page, (name) =>
        labelFields(repository.labels.find((label) => label.name === name)),
      ),
    assignees: (page: Page) =>
      connection('assignees', pull.assignees, page, (login) => userFields(scope, login)),
    reviewRequests: (page: Page) =>
      connection('reviewRequests', [...pull.reviewers, ...pull.teamReviewers], page, (name) => ({
        requestedReviewer: pull.reviewers.includes(name)
          ? userFields(scope, name)
          : { __typename: 'Team', slug: name, id: `T_${accountId(name)}` },
      })),
    commits: (page: Page) =>
      connection('commits', pullCommits(repository, pull), page, (oid) => ({
        commit: commitFields(scope, repository, oid),
      })),
    comments: (page: Page) =>
      connection('comments', pull.comments, page, (item) => commentFields(scope, url, item)),
    timelineItems: (args: Page & { itemTypes?: readonly string[] }) => {
      const { itemTypes } = args;
      if (itemTypes === undefined) throw new Error('timelineItems without itemTypes');
      const items = pull.timeline.filter(({ kind }) => itemTypes.includes(enumName(kind)));
      return connection('timelineItems', items, args, (item) => eventFields(scope, item));
    },
  };
}

export function commentFields(scope: Scope, url: string, comment: Comment): Fields {
  return {
    __typename: 'IssueComment',
    id: `IC_${comment.id}`,
    databaseId: comment.id,
    url: `${url}#issuecomment-${comment.id}`,
    body: comment.body,
    author: authorFields(scope, comment.author),
    viewerDidAuthor: comment.author === scope.access.login,
    createdAt: time(comment.createdAt),
  };
}

function autoMergeFields(scope: Scope, { method, by, at }: NonNullable<PullRequest['autoMerge']>): Fields {
  return { mergeMethod: method.toUpperCase(), enabledBy: authorFields(scope, by), enabledAt: time(at) };
}

function eventFields(scope: Scope, { kind, actor, at }: TimelineEvent): Fields {
  return {
    __typename: kind,
    id: `EV_${at.getTime()}`,
    actor: authorFields(scope, actor),
    createdAt: time(at),
  };
}

/** `ClosedEvent` → `CLOSED_EVENT` */
function enumName(kind: string): string {
  return kind.replace(/(?!^)[A-Z]/g, '_$&').toUpperCase();
}
