import { coveredLine, isKeep, pathsAt } from './keep.ts';
import { lastLine, lineAt, lineEnd, type SourceText } from './source.ts';
import { type MapNode, outerStart, type Pair, type SeqNode } from './tree.ts';
import { keyName, ownPairs } from './value.ts';

/** The keys of a section that an edit can change. */
const EDITED: ReadonlyMap<string, readonly string[]> = new Map([
  ['router_settings', ['model_group_alias', 'fallbacks']],
  ['litellm_settings', ['fallbacks']],
]);

export interface SettingKeeps {
  /**
   * What is protected outside of `model_list`: a section, its `model_group_alias` or `fallbacks`, an alias (or a key of it) by
   * its name, an item of `fallbacks` by its position, such as `['router_settings', 'fallbacks', '0']`.
   */
  readonly paths: readonly (readonly string[])[];
  /** Offsets of the comments that protect any of it. */
  readonly used: ReadonlySet<number>;
}

/** What the `keep` comments protect in the sections that an edit can change: the same lines as in an entry. */
export function readSettingKeeps(src: SourceText, comments: readonly number[], root: MapNode): SettingKeeps {
  const paths: (readonly string[])[] = [];
  const used = new Set<number>();
  if (!isKeep(src.text)) return { paths, used };
  for (const offset of comments) {
    if (!isKeep(src.text.slice(offset, lineEnd(src, lineAt(src.starts, offset))))) continue;
    const line = coveredLine(src, offset);
    const found = line === undefined ? [] : pathsOf(src, root, line);
    if (found.length > 0) used.add(offset);
    paths.push(...found);
  }
  return { paths, used };
}

function pathsOf(src: SourceText, root: MapNode, line: number): readonly (readonly string[])[] {
  return root.pairs.flatMap((pair) => {
    const section = keyName(pair) ?? '';
    const keys = EDITED.get(section);
    const { value } = pair;
    if (keys === undefined || !isOn(src, pair, line)) return [];
    if (value.kind !== 'map' || lineAt(src.starts, pair.start) === line) return [[section]];
    const paths = pathsAt(src, value, line, [section]);
    if (paths.length === 0) return [[section]];
    return paths
      .filter(([, key = '']) => keys.includes(key))
      .flatMap((path) => (path[1] === 'fallbacks' ? fallbackPaths(src, value, line, path) : [path]));
  });
}

/** The items of `fallbacks` on a line; the list as a whole where it is on one line, or the line is in none of its items. */
function fallbackPaths(
  src: SourceText,
  section: MapNode,
  line: number,
  path: readonly string[],
): readonly (readonly string[])[] {
  const pair = ownPairs(section, 'fallbacks').at(-1);
  const list = pair?.value;
  if (pair === undefined || list?.kind !== 'seq' || lineAt(src.starts, pair.start) === line) return [path];
  // Another item of a list in brackets would be on that line too.
  if (list.flow && lineAt(src.starts, list.start) === lastLine(src, list.end)) return [path];
  const items = list.items.flatMap((_, index) => (isOn(src, itemRange(list, index), line) ? [index] : []));
  return items.length === 0 ? [path] : items.map((index) => [...path, String(index)]);
}

function itemRange(list: SeqNode, index: number): Pick<Pair, 'start' | 'end'> {
  const item = list.items[index] ?? list;
  return { start: list.dashes[index] ?? outerStart(item), end: item.end };
}

function isOn(src: SourceText, { start, end }: Pick<Pair, 'start' | 'end'>, line: number): boolean {
  return lineAt(src.starts, start) <= line && line <= lastLine(src, Math.max(end, start + 1));
}
