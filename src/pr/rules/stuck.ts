import { code, plain } from '../../report/escape.ts';
import { findRegion, isRebuildTicked, remember } from '../../report/pull-request/index.ts';
import type { Comment, Decision } from '../decision.ts';
import type { PullRequest } from '../model.ts';
import type { Situation } from '../situation.ts';

/**
 * A rule of the repository, such as “Block force pushes”, refuses every update of the branch. One comment on the pull
 * request reports it, and the update is not tried again until the branch changes or somebody ticks the box.
 */
export function stuck(situation: Situation): Decision | undefined {
  const { snapshot, hasNews, isCurrent, isTicked, refusal } = situation;
  const { head, name } = snapshot.branch;
  if (!hasNews || head === undefined || (isCurrent && !isTicked)) return undefined;
  const pull = situation.open ?? lastOf(situation);
  if (pull === undefined) return undefined;
  const at = head.oid.slice(0, 12);
  const marker = `<!-- copilot-model-sync:stuck ${at} -->`;
  const region = findRegion(pull.body);
  const known = region?.memory.stuck === at || pull.comments.some((body) => body.includes(marker));
  const asked = region !== undefined && isRebuildTicked(region);
  if (refusal === undefined && (!known || asked)) return undefined;
  return {
    kind: 'leave',
    reason: `A rule of the repository blocks updates of the branch ${name}: ${refusal === undefined ? `see pull request #${pull.number}` : plain(refusal, 300)}.`,
    advice: adviceFor(pull, name),
    pull,
    ...(refusal === undefined || known ? {} : { comment: comment(marker, refusal) }),
    ...(refusal === undefined || region === undefined ? {} : { body: remember(region, { stuck: at }) }),
  };
}

/** Our last pull request from this branch, where a later run finds the note. */
function lastOf({ snapshot }: Situation): PullRequest | undefined {
  return snapshot.pulls.find(
    ({ base, body }) => base === snapshot.base.name && findRegion(body) !== undefined,
  );
}

function adviceFor({ state, number }: PullRequest, branch: string): string {
  const bypass = `Let this token bypass the rule, then tick the box in the body of #${number}.`;
  return state === 'OPEN'
    ? `${bypass} Or merge or close #${number}.`
    : `${bypass} Or delete the branch ${branch}.`;
}

function comment(marker: string, refusal: string): Comment {
  const text = [
    `There is a newer change, but a rule of this repository blocks updates of the branch: ${code(refusal, 300)}`,
    'Later runs do not try again. To get the newer change, let the token of the workflow bypass that rule, then tick the box in the description. You can still merge or close this pull request.',
    marker,
  ].join('\n\n');
  return { marker, text };
}
