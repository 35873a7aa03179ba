import type { Notice } from '../../errors.ts';
import { findRegion, isRebuildTicked, sameRegion } from '../../report/pull-request/index.ts';
import type { Decision, PullRequest } from '../model.ts';
import { sameAccount } from '../others.ts';
import { bodyFor, isTitleOurs, type Proposal, propose } from '../proposal.ts';
import type { Situation } from '../situation.ts';
import { isObsolete } from './no-news.ts';

/** Somebody closed the pull request for this very change set: that means no, until they change their mind. */
export function refused({ news, open, current, snapshot, fingerprint }: Situation): Decision | undefined {
  if (!news || open !== undefined) return undefined;
  const last = snapshot.pulls.find(({ base, body, headOid }) => {
    if (base !== snapshot.base.name) return false;
    // Markers can be edited away; the commit itself cannot.
    const same = current && headOid === snapshot.branch.head?.oid;
    return same || findRegion(body)?.memory.fingerprint === fingerprint;
  });
  if (last?.state !== 'CLOSED' || isObsolete(last)) return undefined;
  const region = findRegion(last.body);
  if (region !== undefined && isRebuildTicked(region)) return undefined;
  return {
    kind: 'leave',
    reason: `The same change was offered in pull request #${last.number}, which was closed: it is not offered again.`,
    advice: `To get it after all, reopen #${last.number}, or tick the box in its body.`,
    pull: last,
  };
}

/** The open pull request, made to say and hold what is wanted now; only what differs is written. */
export function update(situation: Situation): Decision | undefined {
  const { open, current, ticked } = situation;
  if (open === undefined) return undefined;
  const proposal = propose(situation);
  const texts = textsFor(situation, open, proposal);
  const autoMerge = autoMergeFor(situation, open, proposal);
  const parts = [
    ...(ticked ? ['rebuilt as its box was ticked'] : current ? [] : ['its commit']),
    ...(texts.title === undefined ? [] : ['its title']),
    ...(texts.body === undefined ? [] : ['its text']),
    ...(autoMerge === undefined ? [] : [`merging by itself turned ${autoMerge}`]),
  ];
  if (parts.length === 0) {
    return { kind: 'nothing', reason: `Pull request #${open.number} already holds this change.`, pull: open };
  }
  return {
    kind: 'update',
    reason: `Pull request #${open.number} is brought up to date: ${parts.join(', ')}.`,
    pull: open,
    ...(current && !ticked ? {} : { commit: proposal.commit }),
    ...(texts.title === undefined ? {} : { title: texts.title }),
    ...(texts.body === undefined ? {} : { body: texts.body }),
    ...(autoMerge === undefined ? {} : { autoMerge }),
    notices: [...proposal.notices, ...texts.notices],
  };
}

/** A new pull request; a commit that an interrupted run already made is used. */
export function create(situation: Situation): Decision {
  const proposal = propose(situation);
  return {
    kind: 'create',
    reason: 'The change is offered in a new pull request.',
    ...(situation.current ? {} : { commit: proposal.commit }),
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

/** Title and body, where they are still ours and say something else than now. */
function textsFor(situation: Situation, open: PullRequest, { title, memory }: Proposal): Texts {
  const { region } = situation;
  if (region === undefined) {
    const message = `The body of #${open.number} has no part that is ours any more, so title and body are left as they are.`;
    return { notices: [{ message }] };
  }
  const renewTitle = open.title !== title && isTitleOurs(open) ? { title } : {};
  const body = bodyFor(situation, memory);
  const wanted = body === undefined ? undefined : findRegion(body);
  if (body === undefined || wanted === undefined) {
    const message = `The body of #${open.number} leaves no room for what changed; it is left as it is.`;
    return { ...renewTitle, notices: [{ message }] };
  }
  return { ...renewTitle, ...(sameRegion(region, wanted) ? {} : { body }), notices: [] };
}

/**
 * Whether to turn merging by itself on or off. On once only: somebody who turned it off meant it. Off when we asked for
 * it and it no longer fits, and when a change that somebody let merge as additive has become breaking.
 */
function autoMergeFor(
  { region, settings, wanted, snapshot }: Situation,
  open: PullRequest,
  { extras }: Proposal,
): 'on' | 'off' | undefined {
  const remembered = region?.memory;
  if (extras.autoMerge) {
    const asked = remembered === undefined || remembered.merge === 'on';
    return asked || open.draft || open.autoMergeBy !== undefined ? undefined : 'on';
  }
  if (open.autoMergeBy === undefined) return undefined;
  const ours = remembered?.merge === 'on' || sameAccount(open.autoMergeBy, snapshot.viewer.login);
  const turned =
    settings.autoMerge === 'additive' && wanted.plan.level === 'breaking' && remembered?.level === 'additive';
  return ours || turned ? 'off' : undefined;
}
