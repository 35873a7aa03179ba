import type { Files, Snapshot } from './model.ts';
import { otherCommitters } from './other-committers.ts';

/** The files as the open pull request changes them. */
export interface ProposedFiles {
  readonly files: Files;
  /** The same files in the commit that the pull request started from. */
  readonly before: Files;
}

/** The files of the open pull request; undefined without one, and when somebody else's commits are on its branch. */
export function proposedFiles(snapshot: Snapshot): ProposedFiles | undefined {
  const { base, branch, pulls } = snapshot;
  const open = pulls.some((pull) => pull.state === 'OPEN' && pull.base === base.name);
  const { files, before } = branch.head ?? {};
  if (!open || files === undefined || before === undefined || otherCommitters(snapshot).length > 0)
    return undefined;
  return { files, before };
}
