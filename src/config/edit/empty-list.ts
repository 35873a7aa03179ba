import type { Value, ValueMap } from '../model.ts';
import type { Root } from '../read/model-list.ts';
import { column, eol, lineAt, lineEnd, lineStart, type SourceText } from '../read/source.ts';
import { type MapNode, type Pair, type TreeNode, valueSlot } from '../read/tree.ts';
import { keepsBreaks } from './block-end.ts';
import { blanks, extents } from './comments.ts';
import { type Draft, insert, refuse, replace, touch } from './draft.ts';
import { emit, itemLines } from './emit.ts';
import { firstEntryStyle, quoting } from './entry-style.ts';
import { changeFlow } from './flow.ts';
import { insertBelow } from './keys.ts';

/** A place without items, and what is written there. */
export interface First {
  readonly root: Root;
  /** The nodes from the document's root down to the config. */
  readonly chain: readonly TreeNode[];
  readonly items: readonly ValueMap[];
}

/** Writes the first items of a list that is null or `[]`: only the value itself is replaced, and comments around it are kept. */
export function fillList(draft: Draft, { root, chain, items }: First, pair: Pair): void {
  const { src } = draft;
  const map = root.kind === 'map' ? root.map : undefined;
  const { value } = pair;
  touch(draft, ...chain, value);
  const written = src.text.slice(value.start, value.end);
  const rest = src.text.slice(value.end, lineEnd(src, lineAt(src.starts, value.end)));
  const inline =
    map?.flow === true || written.includes('\n') || written.includes('#') || /^[ \t]*[^# \t]/.test(rest);
  if (pair.colon === -1 || pair.explicit) {
    refuse(draft, 'UNSUPPORTED_YAML', pair.start, '`model_list` is written with `?`, or without `:`.');
  } else if (!inline) {
    const lines = itemBlock(draft, root, column(src, pair.start), items);
    writeBelow(draft, valueSlot(pair), value, lines);
  } else if (value.kind === 'seq') {
    const texts = items.map((item) => ({ after: -1, text: flowText(map, item) }));
    changeFlow(draft, { start: value.start, elements: [], commas: [] }, new Set(), texts);
  } else {
    replaceToken(draft, valueSlot(pair), value, flowText(map, items));
  }
}

/** Writes `model_list` with its first items into a config that has none. */
export function addList(draft: Draft, { root, chain, items }: First): void {
  const { src } = draft;
  touch(draft, ...chain);
  if (root.kind === 'map' && (root.map.pairs.length > 0 || staysInBraces(draft.src, root.map, chain))) {
    if (root.map.flow) addToFlow(draft, root.map, items);
    else addToBlock(draft, root, root.map, items);
    return;
  }
  const indent = root.pair === undefined ? 0 : column(src, root.pair.start) + styleFor(draft, root, 0).step;
  const lines = [`${' '.repeat(indent)}model_list:`, ...itemBlock(draft, root, indent, items)];
  if (root.pair !== undefined) fillPair(draft, root.pair, lines);
  else if (root.kind === 'map') writeBelow(draft, root.map.start, root.map, lines);
  else append(draft, root.tree.end, lines);
}

function addToFlow(draft: Draft, map: MapNode, items: readonly ValueMap[]): void {
  const text = flowText(map, { model_list: items }).slice(1, -1);
  const flow = { start: map.start, elements: map.pairs, commas: map.commas };
  changeFlow(draft, flow, new Set(), [{ after: map.pairs.length - 1, text }]);
}

/** Below the last content line of the root: in front of comments at the end and of `...`. */
function addToBlock(draft: Draft, root: Root, map: MapNode, items: readonly ValueMap[]): void {
  const { src } = draft;
  const [first] = map.pairs;
  const last = map.pairs.at(-1);
  if (first === undefined || last === undefined) return;
  const indent = column(src, first.start);
  const all = extents(src, { items: map.pairs, column: indent, floor: lineAt(src.starts, first.start) });
  const before = all.at(-2);
  const gap = before === undefined || keepsBreaks(last.value, src.text) ? 0 : blanks(src, before.end, 1);
  const { keys } = quoting(map);
  const name = keys === 'plain' ? 'model_list' : emit('model_list', keys);
  const lines = [`${' '.repeat(indent)}${name}:`, ...itemBlock(draft, root, indent, items)];
  insertBelow(draft, last.value, last.end, [...Array<string>(gap).fill(''), ...lines]);
}

/** The pointed-at key holds null or `{}`. */
function fillPair(draft: Draft, pair: Pair, lines: readonly string[]): void {
  const { src } = draft;
  const rest = src.text.slice(pair.value.end, lineEnd(src, lineAt(src.starts, pair.value.end)));
  if (pair.colon === -1 || pair.explicit || /^[ \t]*[^# \t]/.test(rest)) {
    refuse(draft, 'UNSUPPORTED_YAML', pair.start, 'The config would have to be written inside brackets.');
    return;
  }
  writeBelow(draft, valueSlot(pair), pair.value, lines);
}

/** An empty `{}` that contains a comment, or is an item of a list, cannot give way to lines below it. */
function staysInBraces(src: SourceText, map: MapNode, chain: readonly TreeNode[]): boolean {
  return src.text.slice(map.start, map.end).includes('#') || chain.at(-2)?.kind === 'seq';
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Writes another value in place of one on the same line; `slot` is where the value would start. */
function replaceToken(draft: Draft, slot: number, value: Range, text: string): void {
  if (value.start === value.end) insert(draft, slot, ` ${text}`);
  else replace(draft, value.start, value.end, text);
}

/** Removes an empty value and writes lines below it. Comments between its key and the value, and behind it, are kept. */
function writeBelow(draft: Draft, slot: number, value: Range, lines: readonly string[]): void {
  const { src } = draft;
  const line = lineAt(src.starts, value.end);
  const start = lineStart(src, lineAt(src.starts, value.start));
  const isAlone = src.text.slice(start, value.start).trim() === '';
  const hasComment = src.text.slice(value.end, lineEnd(src, line)).trim() !== '';
  if (isAlone && value.end > value.start && !hasComment) {
    replace(draft, start, lineEnd(src, line), lines.join(eol(src, line)));
    return;
  }
  replace(draft, isAlone ? value.start : slot, value.end, '');
  insert(draft, lineEnd(src, line), lines.map((item) => eol(src, line) + item).join(''));
}

function append(draft: Draft, at: number, lines: readonly string[]): void {
  const { src } = draft;
  const line = Math.max(0, lineAt(src.starts, at) - 1);
  const end = eol(src, line);
  const open = !/^\uFEFF?$|\n$/.test(src.text.slice(0, at));
  insert(draft, at, lines.map((item) => (open ? end + item : item + end)).join(''));
}

function itemBlock(draft: Draft, root: Root, indent: number, items: readonly ValueMap[]): readonly string[] {
  const style = styleFor(draft, root, indent);
  return items.flatMap((item) => itemLines(item, style));
}

function styleFor(draft: Draft, root: Root, indent: number): ReturnType<typeof firstEntryStyle> {
  const node = root.kind === 'map' ? root.map : root.tree.root;
  return firstEntryStyle(draft.src, node, { column: indent });
}

function flowText(map: MapNode | undefined, value: Value): string {
  const { keys, strings } = map === undefined ? ({ keys: 'plain', strings: 'plain' } as const) : quoting(map);
  return emit(value, strings, keys);
}
