import { code, shorten } from '../../report/escape.ts';
import { findRegion, type Memory, remember } from '../../report/pull-request/index.ts';
import type { Comment, Decision, LeftoverNote } from '../decision.ts';
import { digest } from '../fingerprint.ts';
import type { PullRequest, Snapshot } from '../model.ts';
import { isTitleOurs } from '../proposal.ts';
import type { Situation } from '../situation.ts';

const MAX_TITLE = 256;
const OBSOLETE = ' (obsolete)';
/** Marks the comment that says why we closed it. */
const OBSOLETE_COMMENT = '<!-- copilot-model-sync:obsolete -->';

/** The base needs no change: the open pull request is closed with the reason, its branch deleted. */
export function obsolete({ hasNews, open, elsewhere, snapshot }: Situation): Decision | undefined {
  if (hasNews || open === undefined) return undefined;
  const why = 'no longer needs these changes: they were made there, or Copilot withdrew them.';
  // Deleting the branch would close the pull request to another base as well.
  const branch = elsewhere === undefined;
  return {
    kind: 'close',
    reason: `${snapshot.base.name} ${why}`,
    pull: open,
    branch,
    ...obsoleteTitle(open),
    ...bodyWith(open, { end: 'obsolete' }),
    ...leftoverNote(open, { end: 'obsolete', kept: leftovers(snapshot, branch) }),
    ...(open.comments.some((body) => body.includes(OBSOLETE_COMMENT))
      ? {}
      : { comment: comment(snapshot, why) }),
  };
}

/**
 * An interrupted run left something behind: a branch whose pull request we closed or never got to open, or the
 * temporary branch of a signed commit. Branches of pull requests that people closed or merged are theirs to keep.
 */
export function abandoned({
  hasNews,
  open,
  elsewhere,
  snapshot,
  otherCommitters,
}: Situation): Decision | undefined {
  if (hasNews || open !== undefined || elsewhere !== undefined || snapshot.repository.archived)
    return undefined;
  const { head, temporary } = snapshot.branch;
  const [last] = snapshot.pulls;
  const oursAlone = head !== undefined && head.ahead === 1 && otherCommitters.length === 0;
  const branch = oursAlone && (last === undefined || isObsolete(last));
  if (!branch && temporary === undefined) return undefined;
  const kept = leftovers(snapshot, branch);
  const note = snapshot.pulls.find(({ body }) => findRegion(body) !== undefined);
  if (note !== undefined && findRegion(note.body)?.memory.kept === kept) return undefined;
  return {
    kind: 'tidy',
    reason: 'There is nothing to change. The branch that an earlier run left behind is deleted.',
    branch,
    ...(note === undefined ? {} : leftoverNote(note, { kept })),
  };
}

/** The base needs no change, and no pull request is open. */
export function nothingToDo({ hasNews, snapshot }: Situation): Decision | undefined {
  return hasNews ? undefined : { kind: 'nothing', reason: `${snapshot.base.name} is up to date.` };
}

/** Whether we closed a pull request ourselves: then nobody refused its change. */
export function isObsolete({ state, body }: PullRequest): boolean {
  return state === 'CLOSED' && findRegion(body)?.memory.end === 'obsolete';
}

function comment({ base }: Snapshot, why: string): Comment {
  const text = `Closed: ${code(base.name)} ${why} The next change gets a new pull request.\n\n${OBSOLETE_COMMENT}`;
  return { marker: OBSOLETE_COMMENT, text };
}

function obsoleteTitle(pull: PullRequest): { readonly title?: string } {
  if (!isTitleOurs(pull)) return {};
  return { title: `${shorten(pull.title, MAX_TITLE - OBSOLETE.length)}${OBSOLETE}` };
}

function bodyWith({ body }: PullRequest, memory: Memory): { readonly body?: string } {
  const region = findRegion(body);
  return region === undefined ? {} : { body: remember(region, memory) };
}

function leftoverNote(pull: PullRequest, memory: Memory): { readonly leftoverNote?: LeftoverNote } {
  const { body } = bodyWith(pull, memory);
  return body === undefined ? {} : { leftoverNote: { pull, body } };
}

/** Names what would be deleted, so that a refusal is remembered for just that. */
function leftovers({ branch }: Snapshot, withBranch: boolean): string {
  const oids = [
    ...(withBranch && branch.head !== undefined ? [branch.head.oid] : []),
    branch.temporary ?? '',
  ];
  return digest(oids.join(' '), 12);
}
