import { code, shorten } from '../../report/escape.ts';
import { findRegion, formatRegion, replaceRegion } from '../../report/pull-request/index.ts';
import type { Decision, PullRequest } from '../model.ts';
import { isTitleOurs } from '../proposal.ts';
import type { Situation } from '../situation.ts';

const MAX_TITLE = 256;
const OBSOLETE = ' (obsolete)';
/** Marks the comment that says why we closed it. */
const OBSOLETE_COMMENT = '<!-- copilot-model-sync:obsolete -->';

/** The base needs nothing any more: the open pull request is closed with the reason, its branch deleted. */
export function obsolete({ news, open, snapshot }: Situation): Decision | undefined {
  if (news || open === undefined) return undefined;
  const why = 'needs none of these changes any more: they were made there, or Copilot took them back.';
  const comment = `Closed: ${code(snapshot.base.name)} ${why} A new pull request comes when there is news.\n\n${OBSOLETE_COMMENT}`;
  return {
    kind: 'close',
    reason: `${snapshot.base.name} ${why}`,
    pull: open,
    ...obsoleteTitle(open),
    ...obsoleteBody(open),
    ...(open.comments.some((said) => said.includes(OBSOLETE_COMMENT)) ? {} : { comment }),
  };
}

/**
 * An interrupted run left something behind: a branch whose pull request we closed or never got to open, or the
 * temporary branch of a signed commit. Branches of pull requests that people closed or merged are theirs to keep.
 */
export function abandoned({ news, open, elsewhere, snapshot, others }: Situation): Decision | undefined {
  if (news || open !== undefined || elsewhere !== undefined || snapshot.repository.archived) return undefined;
  const { head, temporary } = snapshot.branch;
  const [last] = snapshot.pulls;
  const oursAlone = head !== undefined && head.ahead === 1 && others.length === 0;
  const branch = oursAlone && (last === undefined || isObsolete(last));
  if (!branch && temporary === undefined) return undefined;
  return {
    kind: 'tidy',
    reason: 'Nothing is to be changed; what an earlier run left behind is deleted.',
    branch,
  };
}

export function nothingToDo({ news, snapshot }: Situation): Decision | undefined {
  return news ? undefined : { kind: 'nothing', reason: `${snapshot.base.name} is up to date.` };
}

/** Whether we closed a pull request ourselves: its end is then no answer of anybody. */
export function isObsolete({ state, body }: PullRequest): boolean {
  return state === 'CLOSED' && findRegion(body)?.memory.end === 'obsolete';
}

function obsoleteTitle(pull: PullRequest): { readonly title?: string } {
  if (!isTitleOurs(pull)) return {};
  return { title: `${shorten(pull.title, MAX_TITLE - OBSOLETE.length)}${OBSOLETE}` };
}

function obsoleteBody({ body }: PullRequest): { readonly body?: string } {
  const region = findRegion(body);
  if (region === undefined) return {};
  return {
    body: replaceRegion(region, formatRegion({ ...region.memory, end: 'obsolete' }, region.content.trim())),
  };
}
