import type { Entry } from '../model.ts';
import { lastLine, lineAt, lineEnd, lineStart, type SourceText, trivia } from './source.ts';
import { dereference, type MapNode, outerStart, type Pair, type SeqNode, type TreeNode } from './tree.ts';
import { keyName } from './value.ts';

const KEEP = /copilot-model-sync:\s*keep(?![\w-])/;

/** Is the line a comment that a person wrote to keep something as it is? */
export function isKeep(line: string): boolean {
  return KEEP.test(line);
}

/** What the `# copilot-model-sync: keep` comments of a config protect. */
export interface Keeps {
  /** For each item of `model_list`: paths of what is kept in it, `[]` for the item as a whole. */
  readonly entries: ReadonlyMap<number, readonly (readonly string[])[]>;
  /** `model_list` as a whole is kept: no entry changes, and none is added. */
  readonly list: boolean;
  /** Offsets of `keep` comments that protect nothing in `model_list`. */
  readonly unused: readonly number[];
}

/**
 * Would changing this path of an entry touch what a person keeps? The one rule for all operations: an empty path means
 * the whole entry, so that an entry with a `keep` anywhere in it is never removed.
 */
export function touchesKeep({ keeps }: Pick<Entry, 'keeps'>, path: readonly string[]): boolean {
  return keeps.some((kept) => {
    const shared = Math.min(kept.length, path.length);
    return kept.slice(0, shared).every((key, index) => key === path[index]);
  });
}

/**
 * A `keep` behind content covers what starts on its line, or the innermost key that goes over the line. A `keep` in a block
 * of comment lines covers what starts on the line below the block.
 *
 * @param list `undefined` where the config has no list of entries
 * @param listPair the key `model_list` with its value
 */
export function readKeeps(
  src: SourceText,
  comments: readonly number[],
  list: SeqNode | undefined,
  listPair: Pair | undefined,
): Keeps {
  const entries = new Map<number, (readonly string[])[]>();
  const unused: number[] = [];
  let all = false;
  if (!KEEP.test(src.text)) return { entries, list: all, unused };
  for (const offset of comments) {
    if (!KEEP.test(src.text.slice(offset, lineEnd(src, lineAt(src.starts, offset))))) continue;
    const line = coveredLine(src, offset);
    const index = line === undefined || list === undefined ? -1 : itemAt(src, list, line);
    const item = list?.items[index];
    if (line !== undefined && listPair !== undefined && isListLine(src, listPair, line, item)) all = true;
    else if (line === undefined || item === undefined) unused.push(offset);
    else entries.set(index, [...(entries.get(index) ?? []), ...keptPaths(src, list, index, item, line)]);
  }
  if (all) for (const index of list?.items.keys() ?? []) entries.set(index, [[]]);
  return { entries, list: all, unused };
}

/** Is it the line of the key, or one of the list that is in none of its items, such as that of `[]`? */
function isListLine(src: SourceText, pair: Pair, line: number, item: TreeNode | undefined): boolean {
  const first = lineAt(src.starts, pair.start);
  return line === first || (item === undefined && line > first && line <= lastLine(src, pair.end));
}

/** The line of the content that a comment belongs to; `undefined` when a blank line or nothing follows its block. */
export function coveredLine(src: SourceText, offset: number): number | undefined {
  let line = lineAt(src.starts, offset);
  if (src.text.slice(lineStart(src, line), offset).trim() !== '') return line;
  while (typeof trivia(src, line) === 'object') line += 1;
  return line < src.starts.length && trivia(src, line) === undefined && lineStart(src, line) < src.text.length
    ? line
    : undefined;
}

/** The item whose lines contain a line, by binary search; -1 when there is none. */
function itemAt(src: SourceText, list: SeqNode, line: number): number {
  const firstLine = (index: number): number => {
    const item = list.items[index];
    return item === undefined ? Infinity : lineAt(src.starts, list.dashes[index] ?? outerStart(item));
  };
  let low = -1;
  let high = list.items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (firstLine(middle) <= line) low = middle;
    else high = middle - 1;
  }
  const item = list.items[low];
  return item !== undefined && line <= lastLine(src, item.end) ? low : -1;
}

function keptPaths(
  src: SourceText,
  list: SeqNode | undefined,
  index: number,
  item: TreeNode,
  line: number,
): readonly (readonly string[])[] {
  const start = list?.dashes[index] ?? outerStart(item);
  const map = dereference(item);
  if (lineAt(src.starts, start) === line || item.kind !== 'map' || map?.kind !== 'map') return [[]];
  const paths = pathsAt(src, map, line, []);
  // Its name is the entry: a `keep` behind it, wherever it is written, means all of it.
  const isName = paths.some((path) => path.length === 1 && path[0] === 'model_name');
  return isName || paths.length === 0 ? [[]] : paths;
}

/** Paths of the pairs that start on a line; of the innermost pair that goes over it, when none starts there. */
export function pathsAt(
  src: SourceText,
  map: MapNode,
  line: number,
  path: readonly string[],
): readonly (readonly string[])[] {
  return map.pairs.flatMap((pair) => {
    const name = keyName(pair);
    const first = lineAt(src.starts, pair.start);
    if (name === undefined || line < first || line > lastLine(src, Math.max(pair.end, pair.start + 1)))
      return [];
    const here = [...path, name];
    const { value } = pair;
    const isWhole = first === line || value.kind !== 'map' || isOnLine(src, value, line);
    const below = isWhole ? [] : pathsAt(src, value, line, here);
    return below.length > 0 ? below : [here];
  });
}

/** Is the whole mapping on one line, such as `{a: 1}` below its key? A key that it gains would be on that line too. */
function isOnLine(src: SourceText, { flow, start, end }: MapNode, line: number): boolean {
  return flow && lineAt(src.starts, start) === line && lastLine(src, end) === line;
}
