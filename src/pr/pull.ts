import { type Failure, fail } from '../errors.ts';
import { formatRegion } from '../report/pull-request/index.ts';
import { type GitHubClient, ownerAndRepo, repeatable } from './client.ts';
import type { Comment, Decision } from './decision.ts';
import { GitHubFailure } from './faults/index.ts';
import type { PullRequest, Snapshot } from './model.ts';
import { titleDigest } from './proposal.ts';
import { type Effect, untilKnown } from './until-known.ts';

export interface Opened {
  readonly id: string;
  readonly number: number;
  readonly url: string;
  /** False also where a draft was asked for and the repository has none. */
  readonly draft: boolean;
}

/**
 * Opens the pull request, once: before it is tried again, GitHub is asked whether it exists.
 *
 * @throws Failure that names the branch left behind and the address where a person can open it by hand
 */
export async function openPull(
  client: GitHubClient,
  snapshot: Snapshot,
  { title, body, extras }: Extract<Decision, { kind: 'create' }>,
): Promise<Opened> {
  let draft = extras.draft;
  const open = async (): Promise<Opened> => {
    const { data } = await client.rest.pulls.create({
      ...ownerAndRepo(snapshot),
      title,
      body,
      head: snapshot.branch.name,
      base: snapshot.base.name,
      draft,
    });
    return { id: data.node_id, number: data.number, url: data.html_url, draft };
  };
  const findEffect = async (failure: GitHubFailure): Promise<Effect<Opened>> => {
    const exists = /already exists/i.test(failure.words);
    const found = failure.unsure || exists ? await findOpen(client, snapshot) : undefined;
    if (found !== undefined && sameText(found.body, body))
      return { kind: 'done', value: { ...found, draft } };
    if (found !== undefined || exists) {
      const { name } = snapshot.branch;
      throw fail('GITHUB_CONFLICT', `Somebody else opened a pull request from ${name} in the meantime.`);
    }
    const noDrafts = draft && /draft pull requests are not supported/i.test(failure.words);
    if (noDrafts) draft = false;
    // GitHub may not see yet what was just written.
    const lags = /no commits between|head.*invalid/i.test(failure.words);
    return { kind: noDrafts || lags ? 'again' : 'unknown' };
  };
  try {
    return await untilKnown(client, open, findEffect);
  } catch (error) {
    throw error instanceof GitHubFailure ? withLeftoverBranch(snapshot, error, title) : error;
  }
}

async function findOpen(
  client: GitHubClient,
  snapshot: Snapshot,
): Promise<(Omit<Opened, 'draft'> & { readonly body: string }) | undefined> {
  const { owner } = snapshot.repository;
  const { data } = await client.rest.pulls.list({
    ...ownerAndRepo(snapshot),
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
    ...ownerAndRepo(snapshot),
    pull_number: pull.number,
    ...(change.title === undefined ? {} : { title: change.title }),
    ...(change.body === undefined ? {} : { body: change.body }),
    ...(change.state === undefined ? {} : { state: change.state }),
    request: repeatable,
  });
}

/**
 * Comments on a pull request, once: GitHub is asked whether the comment exists before it is sent again, and before it is
 * sent at all when there are comments that were not read.
 */
export async function comment(
  client: GitHubClient,
  snapshot: Snapshot,
  pull: PullRequest,
  { marker, text }: Comment,
): Promise<void> {
  const exists = () => hasComment(client, snapshot, pull, marker);
  if (pull.moreComments && (await exists())) return;
  const write = { ...ownerAndRepo(snapshot), issue_number: pull.number, body: text };
  await untilKnown<unknown>(
    client,
    () => client.rest.issues.createComment(write),
    async ({ unsure }) =>
      unsure && (await exists()) ? { kind: 'done', value: undefined } : { kind: 'unknown' },
  );
}

const PAGE = 100;

async function hasComment(
  client: GitHubClient,
  snapshot: Snapshot,
  { number }: PullRequest,
  marker: string,
): Promise<boolean> {
  for (let page = 1; ; page += 1) {
    const { data } = await client.rest.issues.listComments({
      ...ownerAndRepo(snapshot),
      issue_number: number,
      per_page: PAGE,
      page,
    });
    if (data.some(({ body }) => body?.includes(marker))) return true;
    if (data.length < PAGE) return false;
  }
}

/** The same error, which also names what exists already and how a person can continue from it. */
function withLeftoverBranch(snapshot: Snapshot, { problem }: Failure, title: string): Failure {
  const { repository, base, branch } = snapshot;
  const range = `${encodeURIComponent(base.name)}...${encodeURIComponent(branch.name)}`;
  // The body contains our part, empty: the next run fills it.
  const body = formatRegion({ title: titleDigest(title) }, '');
  const query = new URLSearchParams({ quick_pull: '1', title, body });
  const url = `${repository.url}/compare/${range}?${query.toString()}`;
  return fail(problem.code, `${problem.message} The change is on the branch ${branch.name}.`, {
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
