import * as z from 'zod';
import { mergePull } from '../merge.ts';
import { checkText, closePull, openPull, pullCommits, reopenPull } from '../pulls.ts';
import { invalid, notFound, pullRequestsNotPermitted, Refusal, unprocessable } from '../refusal.ts';
import type { PullRequest, Repository } from '../repository.ts';
import { type Call, page, route } from './route.ts';
import { commitShape, pullShape } from './shapes.ts';

const NewPull = z.strictObject({
  title: z.string(),
  head: z.string(),
  base: z.string(),
  body: z.string().optional(),
  draft: z.boolean().optional(),
  maintainer_can_modify: z.boolean().optional(),
});

const EditedPull = z.strictObject({
  title: z.string().optional(),
  body: z.string().optional(),
  state: z.enum(['open', 'closed']).optional(),
  base: z.string().optional(),
  maintainer_can_modify: z.boolean().optional(),
});

const Reviewers = z.strictObject({
  reviewers: z.array(z.string()).optional(),
  team_reviewers: z.array(z.string()).optional(),
});

const Merge = z.strictObject({
  merge_method: z.enum(['merge', 'squash', 'rebase']).optional(),
  sha: z.string().optional(),
  commit_title: z.string().optional(),
  commit_message: z.string().optional(),
});

/** Pull requests, except what they share with issues. */
export const pullRoutes = [
  route('POST /repos/{owner}/{repo}/pulls', ['pull_requests=write'], create, NewPull),
  route('GET /repos/{owner}/{repo}/pulls', ['pull_requests=read'], list),
  route('GET /repos/{owner}/{repo}/pulls/{number}', ['pull_requests=read'], get),
  route('PATCH /repos/{owner}/{repo}/pulls/{number}', ['pull_requests=write'], edit, EditedPull),
  route('GET /repos/{owner}/{repo}/pulls/{number}/commits', ['pull_requests=read'], commits),
  route('GET /repos/{owner}/{repo}/pulls/{number}/files', ['pull_requests=read'], files),
  route(
    'POST /repos/{owner}/{repo}/pulls/{number}/requested_reviewers',
    ['pull_requests=write'],
    requestReviewers,
    Reviewers,
  ),
  route('PUT /repos/{owner}/{repo}/pulls/{number}/merge', ['contents=write'], merge, Merge),
];

/** The pull request that the path names. */
export function findPull(repository: Repository, number: string | undefined): PullRequest {
  const pull = repository.pulls.find((candidate) => String(candidate.number) === number);
  if (pull === undefined) throw notFound();
  return pull;
}

function create({ repository, access, body, site, version }: Call<z.infer<typeof NewPull>>) {
  if (access.kind === 'actions' && !repository.settings.actionsMayOpenPullRequests)
    throw pullRequestsNotPermitted();
  if (body.draft === true && !repository.settings.drafts) {
    throw unprocessable('Draft pull requests are not supported in this repository.');
  }
  const [branch = '', owner = repository.owner] = body.head.split(':').toReversed();
  const oid = owner === repository.owner ? repository.git.branch(branch) : undefined;
  const pull = openPull(repository, {
    title: body.title,
    body: body.body ?? '',
    head: { owner, branch, oid },
    base: body.base,
    draft: body.draft ?? false,
    author: access.login,
  });
  return { status: 201, body: pullShape(repository, pull, site, version) };
}

function list(call: Call<undefined>) {
  const { repository, query, site, version } = call;
  const state = query.get('state') ?? 'open';
  const base = query.get('base');
  const head = query.get('head');
  const found = repository.pulls
    .filter((pull) => state === 'all' || (pull.state === 'open') === (state === 'open'))
    .filter((pull) => base === null || pull.base === base)
    // A head without its owner is ignored, as on GitHub.
    .filter((pull) => head?.includes(':') !== true || `${pull.head.owner}:${pull.head.branch}` === head);
  const newestFirst = query.get('direction') !== 'asc';
  return page(
    call,
    (newestFirst ? found.toReversed() : found).map((pull) => pullShape(repository, pull, site, version)),
  );
}

function get({ repository, params, site, version }: Call<undefined>) {
  return { status: 200, body: pullShape(repository, findPull(repository, params.number), site, version) };
}

function edit({ repository, access, params, body, site, version }: Call<z.infer<typeof EditedPull>>) {
  const pull = findPull(repository, params.number);
  checkText(body.title ?? pull.title, body.body ?? pull.body);
  if (body.base !== undefined && repository.git.branch(body.base) === undefined) {
    throw invalid('PullRequest', `Proposed base branch '${body.base}' was not found`, 'base');
  }
  if (body.state === 'open' && pull.state !== 'open') reopenPull(repository, pull, access.login);
  if (body.state === 'closed' && pull.state === 'open') closePull(repository, pull, access.login);
  pull.title = body.title ?? pull.title;
  pull.body = body.body ?? pull.body;
  pull.base = body.base ?? pull.base;
  return { status: 200, body: pullShape(repository, pull, site, version) };
}

function commits(call: Call<undefined>) {
  const pull = findPull(call.repository, call.params.number);
  return page(
    call,
    pullCommits(call.repository, pull).map((oid) => commitShape(call.repository.git.commit(oid))),
  );
}

function files(call: Call<undefined>) {
  const { git } = call.repository;
  const pull = findPull(call.repository, call.params.number);
  const base = git.mergeBase(pull.frozen?.base ?? git.branch(pull.base) ?? '', pull.head.oid);
  const paths = base === undefined ? [] : git.changedPaths(base, pull.head.oid);
  return page(
    call,
    paths.map((filename) => ({ filename })),
  );
}

function requestReviewers(call: Call<z.infer<typeof Reviewers>>) {
  const { repository, access, params, body, site, version } = call;
  const pull = findPull(repository, params.number);
  const { reviewers = [], team_reviewers: teams = [] } = body;
  const { collaborators, teams: known } = repository.settings;
  if (reviewers.includes(pull.author)) {
    throw unprocessable('Review cannot be requested from pull request author.');
  }
  // The job's own token cannot see teams.
  if (access.kind === 'actions' && teams.length > 0) {
    throw unprocessable(`Could not resolve to a node with the global id of 'T_${teams[0]}'.`);
  }
  if (
    reviewers.some((login) => !collaborators.includes(login)) ||
    teams.some((slug) => !known.includes(slug))
  ) {
    throw unprocessable(
      'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a ' +
        `collaborator of the ${repository.owner}/${repository.name} repository.`,
    );
  }
  pull.reviewers = [...new Set([...pull.reviewers, ...reviewers])];
  pull.teamReviewers = [...new Set([...pull.teamReviewers, ...teams])];
  return { status: 201, body: pullShape(repository, pull, site, version) };
}

function merge({ repository, access, params, body }: Call<z.infer<typeof Merge>>) {
  const pull = findPull(repository, params.number);
  const { merge_method: method = 'merge', sha } = body;
  if (sha !== undefined && sha !== pull.head.oid) {
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
  }
  if (pull.state !== 'open' || pull.draft || repository.settings.requiredChecks) {
    throw new Refusal(405, 'Pull Request is not mergeable');
  }
  if (!repository.settings.mergeMethods.includes(method)) {
    throw new Refusal(405, `${method} merges are not allowed on this repository.`);
  }
  const oid = mergePull(repository, pull, method, access.login);
  return { status: 200, body: { sha: oid, merged: true, message: 'Pull Request successfully merged' } };
}
