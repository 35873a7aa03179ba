import type { MergeMethod, PullRequest, Repository } from '../repository.ts';
import { htmlUrl } from '../rest/shapes.ts';
import { connection, type Page } from './connection.ts';
import { byExpression, gitObject, userFields } from './objects.ts';
import { pullFields } from './pulls.ts';
import { labelFields, milestoneFields, refFields } from './refs.ts';
import { demandRead, type Fields, type Scope } from './scope.ts';

interface PullFilter extends Page {
  readonly headRefName?: string;
  readonly baseRefName?: string;
  readonly states?: readonly string[];
  readonly labels?: readonly string[];
  readonly orderBy?: { readonly field: string; readonly direction: string };
}

export function repositoryFields(scope: Scope, repository: Repository): Fields {
  const { git, settings, defaultBranch, owner, name } = repository;
  const allows = (method: MergeMethod) => settings.mergeMethods.includes(method);
  return {
    __typename: 'Repository',
    id: `R_${repository.id}`,
    databaseId: repository.id,
    name,
    nameWithOwner: `${owner}/${name}`,
    owner: userFields(scope, owner),
    url: htmlUrl(scope.site, repository),
    isArchived: settings.archived,
    isPrivate: settings.private,
    isEmpty: git.refs().size === 0,
    isFork: false,
    viewerPermission: scope.access.permissions.contents === 'write' ? 'WRITE' : 'READ',
    autoMergeAllowed: settings.autoMerge,
    mergeCommitAllowed: allows('merge'),
    squashMergeAllowed: allows('squash'),
    rebaseMergeAllowed: allows('rebase'),
    deleteBranchOnMerge: settings.deleteBranchOnMerge,
    defaultBranchRef: () =>
      git.branch(defaultBranch) === undefined ? null : refFields(scope, repository, defaultBranch),
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      demandRead(scope, repository, 'contents');
      const branch = qualifiedName.replace(/^refs\/heads\//, '');
      if (branch.startsWith('refs/')) throw new Error(`${qualifiedName} is not a branch`);
      return git.branch(branch) === undefined ? null : refFields(scope, repository, branch);
    },
    refs: ({ refPrefix, ...page }: Page & { refPrefix: string }) => {
      demandRead(scope, repository, 'contents');
      const heads = 'refs/heads/';
      if (!refPrefix.startsWith(heads)) throw new Error(`refs below ${refPrefix} are not known`);
      const found = [...git.refs().keys()].filter((ref) => ref.startsWith(refPrefix));
      return connection('refs', found, page, (ref) => ({
        ...refFields(scope, repository, ref.slice(heads.length)),
        prefix: refPrefix,
        name: ref.slice(refPrefix.length),
      }));
    },
    object: ({ expression, oid }: { expression?: string; oid?: string }) => {
      demandRead(scope, repository, 'contents');
      if (oid !== undefined) return gitObject(scope, repository, oid);
      return byExpression(scope, repository, expression ?? 'HEAD');
    },
    label: ({ name: wanted }: { name: string }) => {
      const found = repository.labels.find((label) => label.name.toLowerCase() === wanted.toLowerCase());
      return found === undefined ? null : labelFields(found);
    },
    milestones: (args: Page & { states?: readonly string[]; query?: string }) => {
      const { states, query = '' } = args;
      const found = repository.milestones
        .filter(({ state }) => states?.includes(state.toUpperCase()) ?? true)
        .filter(({ title }) => title.toLowerCase().includes(query.toLowerCase()));
      return connection('milestones', found, args, (milestone) => milestoneFields(milestone) ?? {});
    },
    pullRequest: ({ number }: { number: number }) => {
      const pull = repository.pulls.find((candidate) => candidate.number === number);
      return pull === undefined ? null : pullFields(scope, repository, pull);
    },
    pullRequests: (args: PullFilter) => {
      demandRead(scope, repository, 'pull_requests');
      return connection('pullRequests', filterPulls(repository, args), args, (pull) =>
        pullFields(scope, repository, pull),
      );
    },
  };
}

/** `headRefName` ignores owners: a fork's pull request from a branch of the same name is found too. */
function filterPulls(
  repository: Repository,
  { headRefName, baseRefName, states, labels, orderBy }: PullFilter,
) {
  const found = repository.pulls
    .filter((pull) => headRefName === undefined || pull.head.branch === headRefName)
    .filter((pull) => baseRefName === undefined || pull.base === baseRefName)
    .filter((pull) => states?.includes(pull.state.toUpperCase()) ?? true)
    .filter((pull) => labels?.some((label) => pull.labels.includes(label)) ?? true);
  const sorted =
    orderBy === undefined
      ? found
      : found.toSorted((a, b) => orderKey(a, orderBy.field) - orderKey(b, orderBy.field));
  return orderBy?.direction === 'DESC' ? sorted.toReversed() : sorted;
}

function orderKey(pull: PullRequest, field: string): number {
  if (field === 'CREATED_AT') return pull.createdAt.getTime();
  if (field === 'UPDATED_AT') return (pull.timeline.at(-1)?.at ?? pull.createdAt).getTime();
  throw new Error(`pull requests cannot be ordered by ${field}`);
}
