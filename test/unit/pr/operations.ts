import type { GitHubServer } from '../../servers/github/index.ts';
import type { PullRequestView, Stage } from '../../servers/github/stage.ts';
import { added, DEFAULTS } from './support.ts';
import { type Place, sync, type WantedRun } from './sync.ts';

/** Everything that a run can do to a repository, each with the state before it. */

const A: WantedRun = { files: { 'config.yaml': 'a\n' }, changes: [added('a')] };
const B: WantedRun = { files: { 'config.yaml': 'a\nb\n' }, changes: [added('a'), added('b')] };
const NONE: WantedRun = { files: { 'config.yaml': '\n' }, changes: [] };
const EXTRAS: WantedRun = {
  ...A,
  settings: { labels: ['models'], assignees: ['octocat'], reviewers: ['hubot'], milestone: 'next' },
};
const MERGING: WantedRun = { ...A, settings: { autoMerge: 'always' } };

export interface Operation {
  readonly name: string;
  readonly kind: 'actions' | 'user';
  /** Runs that come first. */
  readonly before: readonly WantedRun[];
  readonly wish: WantedRun;
  /** What people do in between. */
  readonly prepare?: (repository: Stage) => unknown;
}

export const OPERATIONS: readonly Operation[] = [
  { name: 'create', kind: 'actions', before: [], wish: A },
  { name: 'create as a person', kind: 'user', before: [], wish: A },
  {
    name: 'create with extras',
    kind: 'actions',
    before: [],
    wish: EXTRAS,
    prepare: (repository) => repository.addMilestone('next'),
  },
  { name: 'create and let it merge', kind: 'actions', before: [], wish: MERGING },
  { name: 'update', kind: 'actions', before: [A], wish: B },
  { name: 'update as a person', kind: 'user', before: [A], wish: B },
  { name: 'update and take merging back', kind: 'actions', before: [MERGING], wish: B },
  { name: 'close', kind: 'actions', before: [A], wish: NONE },
  {
    name: 'hands off',
    kind: 'actions',
    before: [A],
    wish: B,
    prepare: (repository) => repository.push(DEFAULTS.branch, { files: { 'config.yaml': 'theirs\n' } }),
  },
];

/** A repository as an operation finds it. */
export async function stage(
  github: GitHubServer,
  name: string,
  { kind, before, prepare }: Operation,
): Promise<Place> {
  const repository = github.repository({
    fullName: `acme/${name}`,
    files: { 'config.yaml': '\n' },
    settings: { collaborators: ['octocat', 'hubot'], autoMerge: true, requiredChecks: true },
  });
  const place = { github, repository, token: github.token({ kind }) };
  for (const wish of before) await sync(place, wish);
  prepare?.(repository);
  github.journal.clear();
  return place;
}

/** Everything about a repository that a run may change, without ids that differ by the run. */
export interface State {
  readonly branches: readonly { readonly name: string; readonly config: string | undefined }[];
  readonly pulls: readonly Partial<PullRequestView>[];
}

export function state(repository: Stage): State {
  const branches = Object.keys(repository.branches()).map((name) => {
    const { tree, parents } = repository.commit(name);
    const config = repository.files(name)['config.yaml'];
    return { name, tree, config, parents: parents.length };
  });
  const pulls = repository.pullRequests().map(({ headSha: _, events: __, ...pull }) => pull);
  return { branches, pulls };
}

/** A branch is not rebuilt when only other files change on the base. */
export function configsOnly({ branches, pulls }: State): State {
  return { branches: branches.map(({ name, config }) => ({ name, config })), pulls };
}

/** Labels and the like are set once, at creation: a failure then was a notice, and a person has to deal with it. */
export function withoutCourtesy({ branches, pulls }: State): State {
  const kept = pulls.map(
    ({
      labels: _,
      assignees: __,
      reviewers: ___,
      milestone: ____,
      comments: _____,
      autoMerge: ______,
      autoMergeBy: _______,
      ...pull
    }) => pull,
  );
  return { branches, pulls: kept };
}

/** Never two pull requests, nor a temporary branch left behind. */
export function isSound(repository: Stage): boolean {
  const open = repository.pullRequests().filter((pull) => pull.state === 'open');
  return open.length <= 1 && Object.keys(repository.branches()).every((branch) => !branch.includes('--'));
}

/** One request of an operation. */
export interface Moment {
  /** Its line in the journal, and how many equal lines come before it. */
  readonly what: string;
  /** Matches it in any repository, until it is `over`. */
  readonly match: () => { over: boolean } & RegExp;
}

/** All requests that an operation makes without faults and races. */
export async function momentsOf(github: GitHubServer, operation: Operation): Promise<Moment[]> {
  const { repository, ...place } = await stage(github, 'r0', operation);
  await sync({ ...place, repository }, operation.wish);
  const requests = github.journal.lines().map((line) => line.replace(/ \S+$/, ''));
  return requests.map((request, index) => {
    const earlier = requests.slice(0, index).filter((other) => other === request).length;
    return { what: `${request} (${index})`, match: () => new Match(request, earlier) };
  });
}

/** Matches a request from the n-th equal one on, in any repository. */
class Match extends RegExp {
  over = false;
  #left: number;

  constructor(request: string, earlier: number) {
    const literal = request.replace(/r\d+/, 'r<>').replace(/[\\^$.|?+()[\]{}*]/g, '\\$&');
    super(`^${literal.replace('<>', '\\d+')}$`);
    this.#left = earlier;
  }

  override test(subject: string): boolean {
    if (this.over || !super.test(subject)) return false;
    this.#left -= 1;
    return this.#left < 0;
  }
}
