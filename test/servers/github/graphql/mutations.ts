import { demand, identity, WEB_FLOW } from '../accounts.ts';
import type { TreeChange } from '../git.ts';
import { closePull } from '../pulls.ts';
import { moveRefs, obeyRules } from '../refs.ts';
import { archived, Refusal, unprocessable } from '../refusal.ts';
import type { MergeMethod, PullRequest, Repository } from '../repository.ts';
import { addComment } from '../rest/issues.ts';
import { htmlUrl } from '../rest/shapes.ts';
import { commitFields } from './objects.ts';
import { commentFields, pullFields } from './pulls.ts';
import { refFields } from './refs.ts';
import { type Fields, findRepository, pullById, repositoryById, type Scope } from './scope.ts';

interface UpdateRefs {
  readonly repositoryId: string;
  readonly refUpdates: readonly {
    readonly name: string;
    /** Null or absent: no check at all. */
    readonly beforeOid?: string | null;
    readonly afterOid: string;
    readonly force: boolean;
  }[];
}

interface CreateCommit {
  readonly branch: {
    readonly id?: string;
    readonly repositoryNameWithOwner?: string;
    readonly branchName?: string;
  };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges?: {
    readonly additions: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions: readonly { readonly path: string }[];
  };
}

interface OnPull {
  readonly pullRequestId: string;
}

interface Input<T> {
  readonly input: T;
}

/** The fields of Mutation. */
export function mutations(scope: Scope): Fields {
  return Object.fromEntries(
    Object.entries(operations(scope)).map(([name, operate]) => [
      name,
      // Every payload returns the client's own id.
      (args: Input<never>) => ({
        clientMutationId: Object(args.input).clientMutationId ?? null,
        ...operate(args),
      }),
    ]),
  );
}

function operations(scope: Scope): Record<string, (args: Input<never>) => Fields> {
  const onPull = <T extends OnPull>(act: (pull: PullRequest, repository: Repository, input: T) => void) => {
    return ({ input }: Input<T>) => {
      const { repository, pull } = pullById(scope, input.pullRequestId);
      demandWrite(scope, repository, 'pull_requests');
      act(pull, repository, input);
      return { pullRequest: pullFields(scope, repository, pull) };
    };
  };
  return {
    updateRefs: ({ input }: Input<UpdateRefs>) => updateRefs(scope, input),
    createCommitOnBranch: ({ input }: Input<CreateCommit>) => createCommitOnBranch(scope, input),
    enablePullRequestAutoMerge: onPull<OnPull & { mergeMethod: string; expectedHeadOid?: string }>(
      (pull, repository, input) => enableAutoMerge(scope, pull, repository, input),
    ),
    disablePullRequestAutoMerge: onPull((pull) => {
      if (pull.autoMerge === undefined)
        throw unprocessable("Can't disable auto-merge for this pull request.");
      pull.autoMerge = undefined;
    }),
    convertPullRequestToDraft: onPull((pull) => {
      pull.draft = true;
      pull.autoMerge = undefined;
    }),
    markPullRequestReadyForReview: onPull((pull) => {
      pull.draft = false;
    }),
    closePullRequest: onPull((pull, repository) => {
      if (pull.state === 'open') closePull(repository, pull, scope.access.login);
    }),
    addComment: ({ input }: Input<{ subjectId: string; body: string }>) => {
      const { repository, pull } = pullById(scope, input.subjectId);
      demandWrite(scope, repository, 'pull_requests');
      const url = `${htmlUrl(scope.site, repository)}/pull/${pull.number}`;
      const node = commentFields(scope, url, addComment(repository, pull, scope.access.login, input.body));
      return { subject: pullFields(scope, repository, pull), commentEdge: { cursor: node.id, node } };
    },
  };
}

/** All refs or none. The payload is empty. */
function updateRefs(scope: Scope, { repositoryId, refUpdates }: UpdateRefs): Fields {
  const repository = repositoryById(scope, repositoryId);
  demandWrite(scope, repository, 'contents');
  const moves = refUpdates.map(({ name, beforeOid, afterOid, force }) => {
    if (!/^refs\/[^/]+\/[^\s~^:?*[\\]+$/.test(name)) throw unprocessable(`${name} is not a valid ref name`);
    return { ref: name, before: beforeOid ?? undefined, after: afterOid, force };
  });
  obeyRules(repository, moves);
  moveRefs(repository, scope.access.login, moves);
  return {};
}

/** Writes mode 100644 whatever the mode was, and signs for every kind of token. */
function createCommitOnBranch(scope: Scope, input: CreateCommit): Fields {
  const { repository, branch } = committable(scope, input.branch);
  demandWrite(scope, repository, 'contents');
  const { git } = repository;
  const head = git.branch(branch);
  if (head === undefined) {
    throw new Refusal(404, `A branch named "${branch}" could not be found.`, { type: 'NOT_FOUND' });
  }
  const { expectedHeadOid, message, fileChanges = { additions: [], deletions: [] } } = input;
  if (head !== expectedHeadOid) {
    const words = `Expected branch to point to "${expectedHeadOid}" but it did not. Pull and try again.`;
    throw new Refusal(409, words, { type: 'STALE_DATA' });
  }
  const paths = new Set(git.tree(head).map(({ path }) => path));
  const gone = fileChanges.deletions.map(({ path }): TreeChange => {
    if (!paths.has(path))
      throw unprocessable(`A path was requested for deletion which does not exist: ${path}`);
    return { path, mode: '100644', oid: undefined };
  });
  const written = fileChanges.additions.map(
    ({ path, contents }): TreeChange => ({
      path,
      mode: '100644',
      oid: git.writeBlob(Buffer.from(contents, 'base64')),
    }),
  );
  const now = repository.tick();
  const oid = git.writeCommit({
    tree: git.writeTree(head, [...gone, ...written]),
    parents: [head],
    message: message.body === undefined ? message.headline : `${message.headline}\n\n${message.body}`,
    author: { ...identity(scope.access.login), date: now },
    committer: { ...WEB_FLOW, date: now },
    signed: true,
  });
  const moves = [{ ref: `refs/heads/${branch}`, before: head, after: oid, force: false }];
  obeyRules(repository, moves);
  moveRefs(repository, scope.access.login, moves);
  return { commit: commitFields(scope, repository, oid), ref: refFields(scope, repository, branch) };
}

function committable(scope: Scope, { id, repositoryNameWithOwner, branchName }: CreateCommit['branch']) {
  if (id !== undefined) {
    const [, repositoryId, branch = ''] = /^REF_(\d+)_(.+)$/.exec(id) ?? [];
    return { repository: repositoryById(scope, `R_${repositoryId}`), branch };
  }
  const [owner = '', name = ''] = (repositoryNameWithOwner ?? '').split('/');
  return {
    repository: findRepository(scope, owner, name),
    branch: (branchName ?? '').replace(/^refs\/heads\//, ''),
  };
}

function enableAutoMerge(
  scope: Scope,
  pull: PullRequest,
  repository: Repository,
  { mergeMethod, expectedHeadOid }: { readonly mergeMethod: string; readonly expectedHeadOid?: string },
): void {
  const { settings } = repository;
  const method = mergeMethod.toLowerCase() as MergeMethod;
  demand(scope.access, 'contents=write');
  if (!settings.autoMerge) throw unprocessable('Pull request Auto merge is not allowed for this repository');
  if (pull.draft) throw unprocessable('Pull request Pull request is in draft state');
  if (!settings.mergeMethods.includes(method)) {
    throw unprocessable(`Merge method ${method} merging is not allowed on this repository`);
  }
  if (pull.state !== 'open') throw unprocessable('Pull request Pull request is closed');
  if (!settings.requiredChecks) throw unprocessable('Pull request Pull request is in clean status');
  if (expectedHeadOid !== undefined && expectedHeadOid !== pull.head.oid) {
    throw unprocessable('Head branch was modified. Review and try the merge again.');
  }
  pull.autoMerge = { method, by: scope.access.login, at: repository.tick() };
}

function demandWrite(scope: Scope, repository: Repository, permission: 'contents' | 'pull_requests'): void {
  demand(scope.access, `${permission}=write`);
  if (repository.settings.archived) throw archived();
}
