import type { Files, Snapshot } from './model.ts';
import { othersOf } from './others.ts';

/** What the open pull request makes of the files. */
export interface Proposed {
  readonly files: Files;
  /** As they stood where it set out from. */
  readonly before: Files;
}

/** The files of the open pull request, when there is one and nobody else's commits are on its branch. */
export function proposedFiles(snapshot: Snapshot): Proposed | undefined {
  const { base, branch, pulls } = snapshot;
  const open = pulls.some((pull) => pull.state === 'OPEN' && pull.base === base.name);
  const { files, before } = branch.head ?? {};
  if (!open || files === undefined || before === undefined || othersOf(snapshot).length > 0) return undefined;
  return { files, before };
}
