import type { Notice } from '../../errors.ts';
import { findRegion, isRebuildTicked, sameRegion } from '../../report/pull-request/index.ts';
import { autoMergeFor } from '../auto-merge.ts';
import type { Decision } from '../decision.ts';
import type { PullRequest } from '../model.ts';
import { bodyFor, isTitleOurs, type Proposal, propose } from '../proposal.ts';
import type { Situation } from '../situation.ts';
import { isObsolete } from './no-news.ts';

/** Somebody closed the pull request for this very change set: it is not offered again until they reopen it or tick its box. */
export function refused({
  hasNews,
  open,
  isCurrent,
  snapshot,
  fingerprint,
}: Situation): Decision | undefined {
  if (!hasNews || open !== undefined) return undefined;
  const last = snapshot.pulls.find(({ base, body, headOid }) => {
    if (base !== snapshot.base.name) return false;
    // Markers can be edited away; the commit itself cannot.
    const same = isCurrent && headOid === snapshot.branch.head?.oid;
    return same || findRegion(body)?.memory.fingerprint === fingerprint;
  });
  if (last?.state !== 'CLOSED' || isObsolete(last)) return undefined;
  const region = findRegion(last.body);
  if (region !== undefined && isRebuildTicked(region)) return undefined;
  return {
    kind: 'leave',
    reason: `The same change was proposed in pull request #${last.number}, which was closed. It is not proposed again.`,
    advice: `To get it after all, reopen #${last.number}, or tick the box in its body.`,
    pull: last,
  };
}

/** Updates the open pull request; only what differs is written. */
export function update(situation: Situation): Decision | undefined {
  const { open, isCurrent, isTicked } = situation;
  if (open === undefined) return undefined;
  const proposal = propose(situation);
  const texts = textsFor(situation, open, proposal);
  const autoMerge = autoMergeFor(situation, proposal.extras.autoMerge);
  const parts = [
    ...(isTicked ? ['its commit, because its box is ticked'] : isCurrent ? [] : ['its commit']),
    ...(texts.title === undefined ? [] : ['its title']),
    ...(texts.body === undefined ? [] : ['its text']),
    ...(autoMerge === undefined ? [] : [`auto-merge, now ${autoMerge}`]),
  ];
  if (parts.length === 0) {
    return {
      kind: 'nothing',
      reason: `Pull request #${open.number} already contains this change.`,
      pull: open,
    };
  }
  return {
    kind: 'update',
    reason: `Pull request #${open.number} is updated: ${parts.join(', ')}.`,
    pull: open,
    ...(isCurrent && !isTicked ? {} : { commit: proposal.commit }),
    ...(texts.title === undefined ? {} : { title: texts.title }),
    ...(texts.body === undefined ? {} : { body: texts.body }),
    ...(autoMerge === undefined ? {} : { autoMerge }),
    notices: [...proposal.notices, ...texts.notices],
  };
}

/** A new pull request. It uses the commit that an interrupted run already made. */
export function create(situation: Situation): Decision {
  const proposal = propose(situation);
  return {
    kind: 'create',
    reason: 'The change is proposed in a new pull request.',
    ...(situation.isCurrent ? {} : { commit: proposal.commit }),
    title: proposal.title,
    body: bodyFor(situation, proposal.memory) ?? '',
    extras: proposal.extras,
    notices: proposal.notices,
  };
}

interface Texts {
  readonly title?: string;
  readonly body?: string;
  readonly notices: readonly Notice[];
}

/** Title and body, where they are still ours and out of date. */
function textsFor(situation: Situation, open: PullRequest, { title, memory }: Proposal): Texts {
  const { region } = situation;
  if (region === undefined) {
    const message = `The body of #${open.number} no longer contains the part that this program writes, so title and body are left as they are.`;
    return { notices: [{ message }] };
  }
  const renewTitle = open.title !== title && isTitleOurs(open) ? { title } : {};
  const body = bodyFor(situation, memory);
  const wanted = body === undefined ? undefined : findRegion(body);
  if (body === undefined || wanted === undefined) {
    const message = `The body of #${open.number} has no room left for the change; it is left as it is.`;
    return { ...renewTitle, notices: [{ message }] };
  }
  return { ...renewTitle, ...(sameRegion(region, wanted) ? {} : { body }), notices: [] };
}
