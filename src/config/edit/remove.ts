import { lineAt, lineStart, lineText, type SourceText, trivia } from '../read/source.ts';
import { endingBlock, type TreeNode } from '../read/tree.ts';
import { keepsBreaks } from './block-end.ts';
import { blanks, type Members, type OwnedLines, ownedLines, runs } from './comments.ts';
import { type Draft, refuse, replace } from './draft.ts';

interface Region {
  start: number;
  end: number;
  readonly first: number;
  last: number;
}

/**
 * Removes members of a block collection by whole lines: each with its own comments, with its heading only when all members
 * that the heading belongs to are removed, and with the blank lines on one side.
 *
 * @param options.node the value of a member, whose last block scalar could swallow what follows it after the removal
 * @param options.replaced others are written in their place, so blank lines are not removed
 */
export function removeMembers(
  draft: Draft,
  members: Members,
  removed: ReadonlySet<number>,
  {
    node,
    replaced = false,
  }: { readonly node: (index: number) => TreeNode | undefined; readonly replaced?: boolean },
): void {
  const all = ownedLines(draft.src, members);
  for (const region of regions(draft.src, all, removed)) {
    const { start, end } = replaced ? region : withBlanks(draft.src, members, all, region);
    replace(draft, lineStart(draft.src, start), lineStart(draft.src, end), '');
    const above = node(region.first - 1);
    const content = all[region.first - 1]?.content;
    if (above === undefined || content === undefined || isClosed(draft, region)) continue;
    if (content + blanks(draft.src, content, 1) >= region.start) guardBlock(draft, above, region);
  }
}

/** After the removal, what is below a region follows the content above it: a block scalar there must not swallow it. */
function guardBlock(draft: Draft, above: TreeNode, region: Region): void {
  const { src } = draft;
  const block = endingBlock(above);
  if (block === undefined) return;
  const below = blanks(src, region.end, 1);
  const next = trivia(src, region.end + below);
  const body = lineAt(src.starts, block.start) + 1;
  const indent = lineText(src, body + blanks(src, body, 1)).search(/[^ ]/);
  if (typeof next === 'object' && next.column >= indent) {
    const at = lineStart(src, region.end + below) + next.column;
    refuse(draft, 'UNSUPPORTED_YAML', at, 'This comment would become part of the block scalar above it.');
  }
  // Apart from the region, since a new member may be put in between.
  if (keepsBreaks(above, src.text))
    replace(draft, lineStart(src, region.end), lineStart(src, region.end + below), '');
}

/** Is something inserted between what is removed and the content above it? */
function isClosed({ src, edits }: Draft, region: Region): boolean {
  const at = lineStart(src, region.start);
  return edits.some(({ start, end }) => start === at && end === at);
}

/** Lines to remove; members that only blank lines part become one region. */
export function regions(
  src: SourceText,
  all: readonly OwnedLines[],
  removed: ReadonlySet<number>,
): readonly Region[] {
  const wholeRuns = new Set(
    runs(all).flatMap((run) => (run.every((index) => removed.has(index)) ? run : [])),
  );
  const result: Region[] = [];
  for (const index of [...removed].toSorted((a, b) => a - b)) {
    const owned = all[index];
    if (owned === undefined) continue;
    const start = wholeRuns.has(index) && !owned.isShared && !owned.isPreserved ? owned.heading : owned.first;
    const before = result.at(-1);
    if (
      before !== undefined &&
      before.last === index - 1 &&
      before.end + blanks(src, before.end, 1) === start
    ) {
      before.end = owned.ownedEnd;
      before.last = index;
    } else {
      result.push({ start, end: owned.ownedEnd, first: index, last: index });
    }
  }
  return result;
}

function withBlanks(
  src: SourceText,
  members: Members,
  all: readonly OwnedLines[],
  { start, end, first, last }: Region,
): { readonly start: number; readonly end: number } {
  const before = all[first - 1];
  const floor = before?.end ?? members.floor;
  const above = blanks(src, start - 1, -1, floor);
  const below = blanks(src, end, 1);
  const isLast = last === all.length - 1;
  if (above > 0 && below > 0) return isLast ? { start: start - above, end } : { start, end: end + below };
  // No gap between a key and its first member, nor at the end of the file.
  if (start === members.floor && !isLast) return { start, end: end + below };
  if (above > 0 && isLast && end >= src.starts.length - 1 && trivia(src, end) === undefined) {
    return { start: start - above, end };
  }
  return { start, end };
}
