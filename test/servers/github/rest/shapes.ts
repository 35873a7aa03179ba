import { accountId, isBot, loginOf } from '../accounts.ts';
import { type Commit, formatCommit, SIGNATURE, type Signer, type TreeEntry } from '../objects.ts';
import type { Comment, Label, Milestone, PullRequest, Repository } from '../repository.ts';

/** The site's page of a repository. */
export const htmlUrl = (site: string, { owner, name }: Repository) => `${site}/${owner}/${name}`;

/** An account. */
function userShape(login: string) {
  return { login, id: accountId(login), type: isBot(login) ? 'Bot' : 'User', site_admin: false };
}

export function repositoryShape(repository: Repository, site: string) {
  const { owner, name, id, settings, defaultBranch } = repository;
  return {
    id,
    node_id: `R_${id}`,
    name,
    full_name: `${owner}/${name}`,
    owner: userShape(owner),
    private: settings.private,
    archived: settings.archived,
    default_branch: defaultBranch,
    html_url: htmlUrl(site, repository),
    allow_auto_merge: settings.autoMerge,
    allow_merge_commit: settings.mergeMethods.includes('merge'),
    allow_squash_merge: settings.mergeMethods.includes('squash'),
    allow_rebase_merge: settings.mergeMethods.includes('rebase'),
    delete_branch_on_merge: settings.deleteBranchOnMerge,
  };
}

export function refShape(ref: string, oid: string) {
  return { ref, node_id: `REF_${ref}`, object: { type: 'commit', sha: oid } };
}

export function treeShape(oid: string, entries: readonly TreeEntry[]) {
  return {
    sha: oid,
    truncated: false,
    tree: entries.map(({ path, mode, type, oid: sha, size }) => ({
      path,
      mode,
      type,
      sha,
      ...(type === 'blob' ? { size } : {}),
    })),
  };
}

/** A commit of the Git database. */
export function gitCommitShape(commit: Commit) {
  return {
    sha: commit.oid,
    node_id: `C_${commit.oid}`,
    tree: { sha: commit.tree },
    parents: commit.parents.map((sha) => ({ sha })),
    message: commit.message,
    author: signerShape(commit.author),
    committer: signerShape(commit.committer),
    verification: {
      verified: commit.signed,
      reason: commit.signed ? 'valid' : 'unsigned',
      signature: commit.signed ? SIGNATURE : null,
      payload: commit.signed ? formatCommit({ ...commit, signed: false }) : null,
      verified_at: commit.signed ? time(commit.committer.date) : null,
    },
  };
}

/** A commit with its accounts. */
export function commitShape(commit: Commit) {
  const { sha, parents, ...rest } = gitCommitShape(commit);
  return {
    sha,
    commit: rest,
    parents,
    author: accountOf(commit.author),
    committer: accountOf(commit.committer),
  };
}

/** @param version of the API: until 2026-03-10 an open pull request has the id of a test merge */
export function pullShape(repository: Repository, pull: PullRequest, site: string, version: string) {
  const { head, base, number } = pull;
  const whole = repositoryShape(repository, site);
  const baseOid = repository.git.branch(base) ?? pull.frozen?.base ?? '';
  return {
    number,
    id: repository.id * 1000 + number,
    node_id: pullId(repository, pull),
    html_url: `${htmlUrl(site, repository)}/pull/${number}`,
    state: pull.state === 'open' ? 'open' : 'closed',
    title: pull.title,
    body: pull.body === '' ? null : pull.body,
    draft: pull.draft,
    locked: false,
    user: userShape(pull.author),
    head: {
      label: `${head.owner}:${head.branch}`,
      ref: head.branch,
      sha: head.oid,
      repo:
        head.owner === repository.owner ? whole : { ...whole, full_name: `${head.owner}/${repository.name}` },
    },
    base: { label: `${repository.owner}:${base}`, ref: base, sha: baseOid, repo: whole },
    merged: pull.state === 'merged',
    merged_at: pull.merge === undefined ? null : time(pull.merge.at),
    closed_at: pull.closedAt === undefined ? null : time(pull.closedAt),
    created_at: time(pull.createdAt),
    ...(version < '2026-03-10' ? { merge_commit_sha: pull.merge?.oid ?? head.oid } : {}),
    auto_merge:
      pull.autoMerge === undefined
        ? null
        : { enabled_by: userShape(pull.autoMerge.by), merge_method: pull.autoMerge.method },
    labels: repository.labels.filter(({ name }) => pull.labels.includes(name)).map(labelShape),
    assignees: pull.assignees.map(userShape),
    requested_reviewers: pull.reviewers.map(userShape),
    requested_teams: pull.teamReviewers.map((slug) => ({ slug })),
    milestone: milestoneShape(repository.milestones.find((milestone) => milestone.number === pull.milestone)),
    comments: pull.comments.length,
  };
}

/** The node id of a pull request. */
export const pullId = (repository: Repository, { number }: PullRequest) => `PR_${repository.id}_${number}`;

export function labelShape({ name, color, description }: Label) {
  return { node_id: `LA_${name}`, name, color, description, default: false };
}

export function milestoneShape(milestone: Milestone | undefined) {
  return milestone === undefined ? null : { ...milestone, node_id: `MI_${milestone.number}` };
}

export function commentShape(repository: Repository, pull: PullRequest, comment: Comment, site: string) {
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    html_url: `${htmlUrl(site, repository)}/pull/${pull.number}#issuecomment-${comment.id}`,
    body: comment.body,
    user: userShape(comment.author),
    created_at: time(comment.createdAt),
  };
}

/** A time as the API writes it: without milliseconds. */
export const time = (date: Date) => date.toISOString().replace('.000Z', 'Z');

function signerShape({ name, email, date }: Signer) {
  return { name, email, date: time(date) };
}

function accountOf({ email }: Signer) {
  const login = loginOf(email);
  return login === undefined ? null : userShape(login);
}
