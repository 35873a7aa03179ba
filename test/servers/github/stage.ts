import { identity, loginOf, WEB_FLOW } from './accounts.ts';
import { type Files, readFiles, writeFiles } from './files.ts';
import { ZERO_OID } from './git.ts';
import { mergePull } from './merge.ts';
import { closePull, openPull, reopenPull } from './pulls.ts';
import { moveRefs } from './refs.ts';
import type { MergeMethod, PullRequest, Repository } from './repository.ts';
import { addComment } from './rest/issues.ts';

/** A commit, as tests see it. */
export interface CommitView {
  readonly oid: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  /** The login of the account with the address, otherwise the address. */
  readonly author: string;
  readonly committer: string;
  readonly verified: boolean;
  /** Paths that differ from the first parent. */
  readonly files: readonly string[];
}

/** A pull request, as tests see it. */
export type PullRequestView = Readonly<
  Pick<
    PullRequest,
    | 'number'
    | 'title'
    | 'body'
    | 'state'
    | 'draft'
    | 'author'
    | 'base'
    | 'labels'
    | 'assignees'
    | 'reviewers'
    | 'teamReviewers'
  > & {
    head: string;
    headSha: string;
    milestone: string | undefined;
    autoMerge: MergeMethod | undefined;
    /** Who turned auto-merge on. */
    autoMergeBy: string | undefined;
    comments: readonly { readonly author: string; readonly body: string }[];
    /** What happened to it, such as `ClosedEvent github-actions[bot]`. */
    events: readonly string[];
  }
>;

/** A person's commit. */
export interface Push {
  readonly files: Files;
  readonly message?: string;
  readonly author?: string;
  /** Another person than the author, as with `--amend`; `web-flow` for a commit made in the browser. */
  readonly committer?: string;
  /** The branch, tag or commit to start from if the branch does not exist yet, or with `force`. */
  readonly from?: string;
  readonly force?: boolean;
}

/** Everything that a test does to a repository and reads from it, as people and GitHub itself would. */
export class Stage {
  readonly #repository: Repository;

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  get fullName(): string {
    return `${this.#repository.owner}/${this.#repository.name}`;
  }

  /** Renames the repository; GitHub still finds it by the former name. */
  rename(name: string): void {
    this.#repository.formerNames.push(this.#repository.name);
    this.#repository.name = name;
  }

  get settings(): Repository['settings'] {
    return this.#repository.settings;
  }

  /** A bare repository for the git program, in the current state. */
  get folder(): string {
    return this.#repository.git.folder;
  }

  /** Commits by branch. */
  branches(): Record<string, string> {
    const prefix = 'refs/heads/';
    const refs = [...this.#repository.git.refs()].filter(([ref]) => ref.startsWith(prefix));
    return Object.fromEntries(refs.map(([ref, oid]) => [ref.slice(prefix.length), oid]));
  }

  /** The text files of a branch or commit. */
  files(ref: string = this.#repository.defaultBranch): Record<string, string> {
    return readFiles(this.#repository.git, this.#resolve(ref));
  }

  /** Modes by path, folders left out. */
  modes(ref: string = this.#repository.defaultBranch): Record<string, string> {
    const entries = this.#repository.git.tree(this.#resolve(ref)).filter(({ type }) => type !== 'tree');
    return Object.fromEntries(entries.map(({ path, mode }) => [path, mode]));
  }

  commit(ref: string = this.#repository.defaultBranch): CommitView {
    const { git } = this.#repository;
    const { oid, tree, parents, message, author, committer, signed } = git.commit(this.#resolve(ref));
    const [parent] = parents;
    return {
      oid,
      tree,
      parents,
      message,
      author: loginOf(author.email) ?? author.email,
      committer: loginOf(committer.email) ?? committer.email,
      verified: signed,
      files: parent === undefined ? Object.keys(this.modes(oid)) : git.changedPaths(parent, oid),
    };
  }

  /** The commits of a branch, newest first. */
  log(ref: string = this.#repository.defaultBranch): CommitView[] {
    return this.#repository.git.history(this.#resolve(ref)).map((oid) => this.commit(oid));
  }

  /** Commits as a person and pushes. @returns the commit's id */
  push(branch: string, push: Push): string {
    const { files, message = 'Edit', author = 'octocat', committer = author, from, force = false } = push;
    const { git } = this.#repository;
    const start = from ?? (git.branch(branch) === undefined ? this.#repository.defaultBranch : branch);
    const parent = git.branch(start) ?? (git.type(start) === 'commit' ? start : undefined);
    const now = this.#repository.tick();
    const person = (name: string) => ({
      ...(name === 'web-flow' ? WEB_FLOW : name.includes('@') ? { name, email: name } : identity(name)),
      date: now,
    });
    const oid = git.writeCommit({
      tree: git.writeTree(parent, writeFiles(git, files)),
      parents: parent === undefined ? [] : [parent],
      message,
      author: person(author),
      committer: person(committer),
      signed: false,
    });
    moveRefs(this.#repository, committer, [{ ref: `refs/heads/${branch}`, after: oid, force }]);
    return oid;
  }

  /** Points a branch at another commit, as a forced push does. Creates it if it does not exist. */
  moveBranch(branch: string, to: string, actor = 'octocat'): void {
    moveRefs(this.#repository, actor, [
      { ref: `refs/heads/${branch}`, after: this.#resolve(to), force: true },
    ]);
  }

  deleteBranch(branch: string, actor = 'octocat'): void {
    moveRefs(this.#repository, actor, [{ ref: `refs/heads/${branch}`, after: ZERO_OID, force: true }]);
  }

  /** All pull requests, oldest first. */
  pullRequests(): PullRequestView[] {
    return this.#repository.pulls.map((pull) => this.#view(pull));
  }

  pullRequest(number: number): PullRequestView {
    return this.#view(this.#pull(number));
  }

  /** Opens a pull request as a person. @returns its number */
  open(wish: {
    head: string;
    base?: string;
    title?: string;
    body?: string;
    draft?: boolean;
    author?: string;
  }): number {
    const { owner, defaultBranch, git } = this.#repository;
    const {
      head: branch,
      base = defaultBranch,
      title = 'Change',
      body = '',
      draft = false,
      author = 'octocat',
    } = wish;
    const head = { owner, branch, oid: git.branch(branch) };
    return openPull(this.#repository, { head, base, title, body, draft, author }).number;
  }

  /** Opens a pull request from a fork, whose branch may have the name of a branch here. @returns its number */
  openFromFork(fork: { owner: string; branch: string; files: Files; title?: string; body?: string }): number {
    const { git, defaultBranch: base } = this.#repository;
    const { owner, branch, files, title = 'From a fork', body = '' } = fork;
    const parent = this.#resolve(base);
    const person = { ...identity(owner), date: this.#repository.tick() };
    const oid = git.writeCommit({
      tree: git.writeTree(parent, writeFiles(git, files)),
      parents: [parent],
      message: title,
      author: person,
      committer: person,
      signed: false,
    });
    const head = { owner, branch, oid };
    return openPull(this.#repository, { head, base, title, body, draft: false, author: owner }).number;
  }

  /** Merges. @returns the new commit of the base */
  merge(number: number, method: MergeMethod = 'merge', by = 'octocat'): string {
    return mergePull(this.#repository, this.#pull(number), method, by);
  }

  close(number: number, by = 'octocat'): void {
    const pull = this.#pull(number);
    if (pull.state !== 'open') throw new Error(`pull request ${number} is ${pull.state}`);
    closePull(this.#repository, pull, by);
  }

  /** Throws when GitHub would refuse to reopen it. */
  reopen(number: number, by = 'octocat'): void {
    reopenPull(this.#repository, this.#pull(number), by);
  }

  /** Changes what a person can change in the browser, which saves a body with CRLF. */
  edit(
    number: number,
    change: Partial<
      Pick<PullRequest, 'title' | 'body' | 'draft' | 'labels' | 'assignees' | 'reviewers' | 'base'>
    >,
  ): void {
    const body = change.body?.replace(/\r?\n/g, '\r\n');
    Object.assign(this.#pull(number), change, body === undefined ? {} : { body });
  }

  /** Turns auto-merge on, or off, in the browser. */
  setAutoMerge(number: number, on: boolean, by = 'octocat'): void {
    const at = this.#repository.tick();
    this.#pull(number).autoMerge = on ? { method: 'squash', by, at } : undefined;
  }

  comment(number: number, body: string, by = 'octocat'): void {
    addComment(this.#repository, this.#pull(number), by, body);
  }

  /** Adds a milestone. @returns its number */
  addMilestone(title: string, state: 'open' | 'closed' = 'open'): number {
    const number = this.#repository.milestones.length + 1;
    this.#repository.milestones.push({ number, title, state });
    return number;
  }

  /** Names of the repository's labels. */
  labels(): string[] {
    return this.#repository.labels.map(({ name }) => name);
  }

  #resolve(ref: string): string {
    const { git } = this.#repository;
    const oid =
      git.branch(ref) ?? (/^[0-9a-f]{40}$/.test(ref) && git.type(ref) === 'commit' ? ref : undefined);
    if (oid === undefined) throw new Error(`${this.fullName} has no ref ${ref}`);
    return oid;
  }

  #pull(number: number): PullRequest {
    const pull = this.#repository.pulls.find((candidate) => candidate.number === number);
    if (pull === undefined) throw new Error(`${this.fullName} has no pull request ${number}`);
    return pull;
  }

  #view(pull: PullRequest): PullRequestView {
    const { owner, branch, oid } = pull.head;
    return {
      number: pull.number,
      title: pull.title,
      body: pull.body,
      state: pull.state,
      draft: pull.draft,
      author: pull.author,
      base: pull.base,
      head: owner === this.#repository.owner ? branch : `${owner}:${branch}`,
      headSha: oid,
      labels: [...pull.labels],
      assignees: [...pull.assignees],
      reviewers: [...pull.reviewers],
      teamReviewers: [...pull.teamReviewers],
      milestone: this.#repository.milestones.find((milestone) => milestone.number === pull.milestone)?.title,
      autoMerge: pull.autoMerge?.method,
      autoMergeBy: pull.autoMerge?.by,
      comments: pull.comments.map(({ author: by, body: text }) => ({ author: by, body: text })),
      events: pull.timeline.map(({ kind, actor }) => `${kind} ${actor}`),
    };
  }
}
