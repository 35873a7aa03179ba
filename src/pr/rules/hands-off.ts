import { code, plain } from '../../report/escape.ts';
import { list } from '../../report/words.ts';
import type { Decision } from '../model.ts';
import { sameAccount } from '../others.ts';
import type { Situation } from '../situation.ts';

/** Marks the one comment we make on a branch that others work on. */
const HANDS_OFF = '<!-- copilot-model-sync:hands-off -->';

/** An archived repository takes no writes. */
export function archived({ snapshot, news, open }: Situation): Decision | undefined {
  if (!snapshot.repository.archived || (!news && open === undefined)) return undefined;
  return {
    kind: 'leave',
    reason: 'The repository is archived: nothing can be written to it.',
    advice: 'Unarchive it, or stop this workflow.',
    ...(open === undefined ? {} : { pull: open }),
  };
}

/** Moving the branch would change a pull request that goes somewhere else. */
export function elsewhere({ snapshot, news, elsewhere: pull }: Situation): Decision | undefined {
  if (pull === undefined || !news) return undefined;
  const { branch, base } = snapshot;
  return {
    kind: 'leave',
    reason: `The branch ${branch.name} already has pull request #${pull.number}, which goes to ${plain(pull.base)} and not to ${base.name}.`,
    advice: 'Give this sync a branch of its own by the input `branch`.',
    pull,
  };
}

/** Somebody works on the branch: it is theirs, and so are title and body. A tick in the box gives it back. */
export function othersCommits(situation: Situation): Decision | undefined {
  const { snapshot, news, open, others, ticked } = situation;
  // With nothing to rebuild, a tick is no reason to close the pull request over somebody's commits.
  if (others.length === 0 || (ticked && news) || (!news && open === undefined)) return undefined;
  const names = list(
    others.map((name) => plain(name, 60)),
    5,
  );
  const reason = `The branch ${snapshot.branch.name} holds commits by ${names}: it is left alone.`;
  if (open === undefined) {
    return { kind: 'leave', reason, advice: 'Merge or delete the branch; the next run starts afresh.' };
  }
  return {
    kind: 'leave',
    reason,
    advice: `Merge pull request #${open.number}, or tick the box in its body to rebuild the branch without those commits.`,
    pull: open,
    ...(isBehind(situation) && !open.comments.some((body) => body.includes(HANDS_OFF))
      ? { comment: comment(others) }
      : {}),
    // What we asked GitHub to merge was our own change.
    ...(open.autoMergeBy !== undefined && sameAccount(open.autoMergeBy, snapshot.viewer.login)
      ? { autoMerge: 'off' }
      : {}),
  };
}

/** What we would have on the branch is not what stands there. */
function isBehind({ snapshot, wanted, news }: Situation): boolean {
  if (!news) return true;
  return wanted.files.some(({ path, bytes }) => {
    const file = snapshot.branch.head?.files.get(path);
    return !file || Buffer.compare(file.bytes, bytes) !== 0;
  });
}

function comment(others: readonly string[]): string {
  const names = list(
    others.map((name) => code(name, 60)),
    5,
  );
  return [
    `This branch holds commits by ${names}, so it is yours now: neither the branch nor the text above is changed any more, although there is news.`,
    'To have it rebuilt without those commits, tick the box in the description. Merging or closing works as ever.',
    HANDS_OFF,
  ].join('\n\n');
}
