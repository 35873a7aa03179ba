import { code, plain } from '../../report/escape.ts';
import { remember } from '../../report/pull-request/index.ts';
import { list } from '../../words.ts';
import { isAutoMergeOurs } from '../auto-merge.ts';
import type { Comment, Decision } from '../decision.ts';
import type { Situation } from '../situation.ts';

/** Marks the one comment that we make on a branch that others work on. */
const HANDS_OFF = '<!-- copilot-model-sync:hands-off -->';

/** An archived repository takes no writes. */
export function archived({ snapshot, hasNews, open }: Situation): Decision | undefined {
  if (!snapshot.repository.archived || (!hasNews && open === undefined)) return undefined;
  return {
    kind: 'leave',
    reason: 'The repository is archived: nothing can be written to it.',
    advice: 'Unarchive it, or stop this workflow.',
    ...(open === undefined ? {} : { pull: open }),
  };
}

/** Moving the branch would change a pull request to another base. */
export function elsewhere({ snapshot, hasNews, elsewhere: pull }: Situation): Decision | undefined {
  if (pull === undefined || !hasNews) return undefined;
  const { branch, base } = snapshot;
  return {
    kind: 'leave',
    reason: `Pull request #${pull.number} from the branch ${branch.name} has the base ${plain(pull.base)}, not ${base.name}.`,
    advice: 'Set the input `branch` to another name.',
    pull,
  };
}

/** Somebody works on the branch: it is theirs, and so are title and body. A tick in the box gives it back. */
export function commitsByOthers(situation: Situation): Decision | undefined {
  const { snapshot, hasNews, open, region, otherCommitters, isTicked } = situation;
  // With nothing to rebuild, a tick is no reason to close the pull request over somebody's commits.
  if (otherCommitters.length === 0 || (isTicked && hasNews) || (!hasNews && open === undefined))
    return undefined;
  const names = list(
    otherCommitters.map((name) => plain(name, 60)),
    5,
  );
  const reason = `The branch ${snapshot.branch.name} contains commits by ${names}, so it is not changed.`;
  if (open === undefined) {
    return { kind: 'leave', reason, advice: 'Merge or delete the branch; the next run creates a new one.' };
  }
  return {
    kind: 'leave',
    reason,
    advice: `Merge pull request #${open.number}, or tick the box in its body to rebuild the branch without those commits.`,
    pull: open,
    ...(isBehind(situation) && !open.comments.some((body) => body.includes(HANDS_OFF))
      ? { comment: comment(otherCommitters) }
      : {}),
    // What we let GitHub merge was our own change. A person may turn it on again, so that is remembered.
    ...(isAutoMergeOurs(situation, open)
      ? { autoMerge: 'off', ...(region === undefined ? {} : { body: remember(region, { merge: 'off' }) }) }
      : {}),
  };
}

/** The branch does not contain what we would commit to it. */
function isBehind({ snapshot, wanted, hasNews }: Situation): boolean {
  if (!hasNews) return true;
  return wanted.files.some(({ path, bytes }) => {
    const file = snapshot.branch.head?.files.get(path);
    return !file || Buffer.compare(file.bytes, bytes) !== 0;
  });
}

function comment(otherCommitters: readonly string[]): Comment {
  const names = list(
    otherCommitters.map((name) => code(name, 60)),
    5,
  );
  const text = [
    `This branch contains commits by ${names}, so it is no longer updated. There is a newer change that neither the branch nor the text above contains.`,
    'To rebuild the branch without those commits, tick the box in the description. You can still merge or close this pull request.',
    HANDS_OFF,
  ].join('\n\n');
  return { marker: HANDS_OFF, text };
}
