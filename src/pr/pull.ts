import { type Failure, fail } from '../errors.ts';
import { formatRegion } from '../report/pull-request/index.ts';
import { type GitHubClient, repeatable } from './client.ts';
import { GitHubFailure } from './faults/index.ts';
import type { Decision, PullRequest, Snapshot } from './model.ts';
import { titleDigest } from './proposal.ts';

export interface Opened {
  readonly id: string;
  readonly number: number;
  readonly url: string;
  /** Said when a draft was asked for and the repository has none. */
  readonly draft: boolean;
}

const MAX_ATTEMPTS = 3;

/**
 * Opens the pull request, once: before it is tried again, GitHub is asked whether it is there.
 *
 * @throws Failure that names the branch left behind and the address where a person can open it by hand
 */
export async function openPull(
  client: GitHubClient,
  snapshot: Snapshot,
  { title, body, extras }: Extract<Decision, { kind: 'create' }>,
): Promise<Opened> {
  let draft = extras.draft;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { data } = await client.rest.pulls.create({
        ...at(snapshot),
        title,
        body,
        head: snapshot.branch.name,
        base: snapshot.base.name,
        draft,
      });
      return { id: data.node_id, number: data.number, url: data.html_url, draft };
    } catch (error) {
      if (!(error instanceof GitHubFailure)) throw error;
      const exists = /already exists/i.test(error.words);
      const there = error.unsure || exists ? await findOpen(client, snapshot) : undefined;
      if (there !== undefined && sameText(there.body, body)) return { ...there, draft };
      if (there !== undefined || exists) {
        const { name } = snapshot.branch;
        throw fail('GITHUB_CONFLICT', `Somebody else opened a pull request from ${name} meanwhile.`);
      }
      const lags = /no commits between|head.*invalid/i.test(error.words);
      const noDrafts = draft && /draft pull requests are not supported/i.test(error.words);
      if (noDrafts) draft = false;
      const hopeless = !error.unsure && !lags && !noDrafts;
      if (hopeless || attempt >= MAX_ATTEMPTS) throw leftBranch(snapshot, error, title);
      // What was just written may not be seen yet.
      if (!noDrafts) await client.pause();
    }
  }
}

async function findOpen(
  client: GitHubClient,
  snapshot: Snapshot,
): Promise<(Omit<Opened, 'draft'> & { readonly body: string }) | undefined> {
  const { owner } = snapshot.repository;
  const { data } = await client.rest.pulls.list({
    ...at(snapshot),
    // Without its owner, `head` filters nothing.
    head: `${owner}:${snapshot.branch.name}`,
    base: snapshot.base.name,
    state: 'open',
  });
  const [pull] = data;
  return pull && { id: pull.node_id, number: pull.number, url: pull.html_url, body: pull.body ?? '' };
}

/** Changes title, body or state; sending it twice changes nothing. */
export async function patchPull(
  client: GitHubClient,
  snapshot: Snapshot,
  pull: PullRequest,
  change: {
    readonly title?: string | undefined;
    readonly body?: string | undefined;
    readonly state?: 'closed';
  },
): Promise<void> {
  await client.rest.pulls.update({
    ...at(snapshot),
    pull_number: pull.number,
    ...(change.title === undefined ? {} : { title: change.title }),
    ...(change.body === undefined ? {} : { body: change.body }),
    ...(change.state === undefined ? {} : { state: change.state }),
    request: repeatable,
  });
}

/** Says something on a pull request, once: before it is said again, GitHub is asked whether it was heard. */
export async function comment(
  client: GitHubClient,
  snapshot: Snapshot,
  pull: PullRequest,
  body: string,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.rest.issues.createComment({ ...at(snapshot), issue_number: pull.number, body });
      return;
    } catch (error) {
      if (!(error instanceof GitHubFailure) || !error.unsure || attempt >= MAX_ATTEMPTS) throw error;
      const { data } = await client.rest.issues.listComments({
        ...at(snapshot),
        issue_number: pull.number,
        per_page: 100,
      });
      if (data.some((said) => sameText(said.body ?? '', body))) return;
      await client.pause();
    }
  }
}

/** The repository as REST's parameters. */
export function at({ repository }: Snapshot): { readonly owner: string; readonly repo: string } {
  return { owner: repository.owner, repo: repository.name };
}

/** The same error, which also says what is there already and how a person can go on from it. */
function leftBranch(snapshot: Snapshot, { problem }: Failure, title: string): Failure {
  const { repository, base, branch } = snapshot;
  const range = `${encodeURIComponent(base.name)}...${encodeURIComponent(branch.name)}`;
  // With an empty part of ours in the body, so that the next run fills it.
  const body = formatRegion({ title: titleDigest(title) }, '');
  const query = new URLSearchParams({ quick_pull: '1', title, body });
  const url = `${repository.url}/compare/${range}?${query.toString()}`;
  return fail(problem.code, `${problem.message} The change waits on the branch ${branch.name}.`, {
    hint: `${problem.hint} Or open the pull request yourself: ${url}`,
    link: url,
  });
}

function sameText(a: string, b: string): boolean {
  return trimmed(a) === trimmed(b);
}

function trimmed(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
