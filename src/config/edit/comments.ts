import { isKeep } from '../read/keep.ts';
import { lastLine, lineAt, lineText, type SourceText, trivia } from '../read/source.ts';

/** The lines of one item of a block list or one pair of a block map, as numbers from 0; ends are exclusive. */
export interface OwnedLines {
  /** First line of the comments that touch it from above; `first` when there are none of its own. */
  readonly heading: number;
  readonly first: number;
  readonly content: number;
  /** Behind its own trailing comments: those right below that are deeper than the dash or key. */
  readonly end: number;
  /** Behind the trailing comments that may be removed with the member: those above the first that is never removed. */
  readonly ownedEnd: number;
  /** The heading belongs to more than this member: a banner, or a text right below the parent's key. */
  readonly isShared: boolean;
  /** The heading contains what a person may need later, so it is never removed: see {@link isPreservedComment}. */
  readonly isPreserved: boolean;
}

export interface Members {
  readonly items: readonly { readonly start: number; readonly end: number }[];
  /** Column of the dashes or keys. */
  readonly column: number;
  /** First line that can belong to the first member: the one below the parent's key. */
  readonly floor: number;
}

/** A heading such as `# --- OpenAI ---` belongs to all members that follow it. */
const BANNER = /^[ \t]*#+[ \t]*(?:[-=#*~_+]{3,}|.*[-=#*~_]{3,}[ \t]*$)|^[ \t]*##/;

/** A key or list item that somebody commented out: `# - model_name: …`, `# rpm: 5`. */
const COMMENTED_OUT = /^[ \t]*#+[ \t]*(?:-(?:[ \t]|$)|[^\s:#][^:#]*:(?:[ \t]|$))/;

/** Whether a line is a comment that is never removed, wherever it is: a commented-out key or item, or a `keep`. */
export function isPreservedComment(line: string): boolean {
  return COMMENTED_OUT.test(line) || isKeep(line);
}

/** Who owns which lines. Lines that no member owns are never changed. */
export function ownedLines(src: SourceText, { items, column, floor }: Members): readonly OwnedLines[] {
  let free = floor;
  return items.map(({ start, end }, index) => {
    const first = lineAt(src.starts, start);
    const content = lastLine(src, end) + 1;
    let own = content;
    while (isComment(src, own, column + 1)) own += 1;
    // A `keep` belongs to the member below its comments.
    if (range(content, own).some((line) => isKeep(lineText(src, line)))) own = content;
    let owned = content;
    while (owned < own && !isPreservedComment(lineText(src, owned))) owned += 1;
    let heading = first;
    while (heading > free && isComment(src, heading - 1, 0)) heading -= 1;
    const above = range(heading, first).map((line) => lineText(src, line));
    const isPreserved = above.some(isPreservedComment);
    const isBanner = above.some((line) => BANNER.test(line));
    const isShared = isBanner || (index === 0 && heading === floor && heading < first);
    free = own;
    return { heading, first, content, end: own, ownedEnd: owned, isShared, isPreserved };
  });
}

/** Members that follow each other line by line: a heading above them belongs to all of them. */
export function runs(all: readonly OwnedLines[]): readonly (readonly number[])[] {
  const result: number[][] = [];
  for (const [index, owned] of all.entries()) {
    const before = all[index - 1];
    if (before !== undefined && before.content === owned.first) result.at(-1)?.push(index);
    else result.push([index]);
  }
  return result;
}

/** Number of blank lines from `line` on, downwards or upwards. */
export function blanks(
  src: SourceText,
  line: number,
  step: 1 | -1,
  limit = Number.NEGATIVE_INFINITY,
): number {
  let count = 0;
  while (line + step * count >= limit && trivia(src, line + step * count) === 'blank') count += 1;
  return count;
}

function isComment(src: SourceText, line: number, column: number): boolean {
  const found = trivia(src, line);
  return typeof found === 'object' && found.column >= column;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
