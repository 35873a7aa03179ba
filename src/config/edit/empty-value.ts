import { isList, isMap, type Value } from '../model.ts';
import { eol, lineAt, lineEnd, lineStart, type SourceText } from '../read/source.ts';
import { type MapNode, type Pair, type TreeNode, valueSlot } from '../read/tree.ts';
import { scalarValue } from '../read/value.ts';
import { type Draft, insert, type Range, refuse, replace } from './draft.ts';
import { emit } from './emit.ts';
import { quoting } from './entry-style.ts';
import { changeFlow } from './flow.ts';

/** Is the value null, `[]` or `{}`? */
export function isEmptyValue(node: TreeNode): boolean {
  if (node.kind === 'scalar') return scalarValue(node) === null;
  return node.kind === 'seq' ? node.items.length === 0 : node.kind === 'map' && node.pairs.length === 0;
}

/**
 * Writes the first content of a value that is null, `[]` or `{}`: only the value itself is replaced, and comments around it
 * are kept.
 *
 * @param map the map of the pair
 * @param lines the value in block style, for below its key
 */
export function fillValue(
  draft: Draft,
  map: MapNode | undefined,
  pair: Pair,
  { value, lines }: { readonly value: Value; readonly lines: readonly string[] },
): void {
  const { src } = draft;
  const node = pair.value;
  const { keys, strings } = map === undefined ? ({ keys: 'plain', strings: 'plain' } as const) : quoting(map);
  const slot = valueSlot(pair);
  if (pair.colon === -1 || pair.explicit) {
    refuse(draft, 'UNSUPPORTED_YAML', pair.start, 'The key is written with `?`, or without `:`.');
  } else if (map?.flow !== true && !isEnclosed(src, node)) {
    writeBelow(draft, slot, node, lines);
  } else if (node.kind === 'seq' && isList(value)) {
    const texts = value.map((item) => ({ after: -1, text: emit(item, strings, keys) }));
    changeFlow(draft, { start: node.start, elements: [], commas: [] }, new Set(), texts);
  } else if (node.kind === 'map' && isMap(value)) {
    const text = emit(value, strings, keys).slice(1, -1);
    changeFlow(draft, { start: node.start, elements: [], commas: [] }, new Set(), [{ after: -1, text }]);
  } else {
    const text = emit(value, strings, keys);
    if (node.start === node.end) insert(draft, slot, ` ${text}`);
    else replace(draft, node.start, node.end, text);
  }
}

/** Is something on the value's lines besides it and a comment, or in its brackets? Then lines cannot take its place. */
function isEnclosed(src: SourceText, { start, end }: Range): boolean {
  const written = src.text.slice(start, end);
  const rest = src.text.slice(end, lineEnd(src, lineAt(src.starts, end)));
  return written.includes('\n') || written.includes('#') || /^[ \t]*[^# \t]/.test(rest);
}

/** Removes an empty value and writes lines below it. Comments between its key and the value, and behind it, are kept. */
export function writeBelow(draft: Draft, slot: number, value: Range, lines: readonly string[]): void {
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
