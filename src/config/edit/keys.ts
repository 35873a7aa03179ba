import type { ValueMap } from '../model.ts';
import { column, eol, lastLine, lineAt, lineStart, type SourceText } from '../read/source.ts';
import { type MapNode, type Pair, type TreeNode, valueSlot } from '../read/tree.ts';
import { isOpenEnd } from './block-end.ts';
import type { Members } from './comments.ts';
import { type Draft, insert, refuse, replace, type Target } from './draft.ts';
import { emit, mapLines } from './emit.ts';
import { isSpaced, listsOf, quoting } from './entry-style.ts';
import { changeFlow, hasKeep } from './flow.ts';
import { removeMembers } from './remove.ts';

/** Adds and removes keys of one map. */
export function applyToMap(draft: Draft, target: Target, added: ValueMap, removed: ReadonlySet<Pair>): void {
  const { map } = target;
  if (map.flow) changeFlowMap(draft, map, added, removed);
  else changeBlockMap(draft, target, added, removed);
}

function changeFlowMap(draft: Draft, map: MapNode, added: ValueMap, removed: ReadonlySet<Pair>): void {
  const { keys, strings } = quoting(map);
  const positions = new Set(map.pairs.flatMap((pair, index) => (removed.has(pair) ? [index] : [])));
  const flow = { start: map.start, elements: map.pairs, commas: map.commas };
  const last = map.pairs.length - 1;
  // A comma behind the last key would change the line that a `keep` covers.
  const after = map.commas[last] === -1 && hasKeep(draft.src, flow, last) ? last - 1 : last;
  const spaced = isSpaced(draft.src, map);
  const inserts = Object.entries(added).map(([key, value]) => ({
    after,
    text: emit({ [key]: value }, strings, keys, spaced)
      .slice(1, -1)
      .trim(),
  }));
  changeFlow(draft, flow, positions, inserts);
}

function changeBlockMap(draft: Draft, target: Target, added: ValueMap, removed: ReadonlySet<Pair>): void {
  const { map, holder, step } = target;
  const { src } = draft;
  const indent = column(src, map.pairs[0]?.start ?? map.start);
  const empties = removed.size === map.pairs.length && Object.keys(added).length === 0;
  if (empties && holder === undefined) {
    refuse(draft, 'UNSUPPORTED_YAML', map.start, 'Every key of this entry would be removed.');
    return;
  }
  // `model_info:` alone is null, which LiteLLM does not start with.
  if (empties && holder !== undefined) insert(draft, valueSlot(holder), ' {}');
  const lines = mapLines(added, {
    ...quoting(map),
    column: indent,
    step,
    isSpaced: false,
    flowKeys: new Set(),
    ...listsOf(draft.src, target),
  });
  if (lines.length > 0) addLines(draft, map, lines, removed);
  removePairs(draft, target, removed);
}

function addLines(draft: Draft, map: MapNode, lines: readonly string[], removed: ReadonlySet<Pair>): void {
  const { src } = draft;
  // Behind the last pair that is not removed; in place of the first one when all are removed.
  const last = map.pairs.findLast((pair) => !removed.has(pair));
  if (last === undefined) {
    const first = lineAt(src.starts, map.pairs[0]?.start ?? map.start);
    insert(draft, lineStart(src, first), lines.map((line) => `${line}${eol(src, first)}`).join(''));
    return;
  }
  insertLines(draft, last.value, last.end, lastLine(src, last.end) + 1, lines);
}

/** Inserts whole lines in front of a line. Above it are the content of a node, which ends at `at`, and comments. */
export function insertLines(
  draft: Draft,
  node: TreeNode,
  at: number,
  line: number,
  lines: readonly string[],
): void {
  const { src } = draft;
  if (isOpenEnd(src, node, at)) {
    refuse(
      draft,
      'OPEN_BLOCK_SCALAR',
      at,
      'The file ends inside a block scalar, and something has to be added after it.',
    );
    return;
  }
  const end = eol(src, line - 1);
  if (src.starts[line] !== undefined) {
    insert(draft, lineStart(src, line), lines.map((item) => `${item}${end}`).join(''));
    return;
  }
  insert(draft, src.text.length, `${lacksNewline(draft) ? end : ''}${lines.join(end)}`);
}

/**
 * Whether a text without a newline at its end still has none after the edits. It has one when its last line is removed and
 * nothing is added behind it.
 */
function lacksNewline({ src, edits }: Draft): boolean {
  const last = edits.filter(({ end }) => end === src.text.length);
  const isRemoved = last.some(({ start, text }) => text === '' && column(src, start) === 0);
  return !isRemoved || last.some(({ start, end }) => start === end);
}

function removePairs(draft: Draft, target: Target, removed: ReadonlySet<Pair>): void {
  const { map, holder } = target;
  const { src } = draft;
  const positions = new Set(map.pairs.flatMap((pair, index) => (removed.has(pair) ? [index] : [])));
  const [first, next] = map.pairs;
  if (
    first !== undefined &&
    positions.has(0) &&
    src.text.slice(lineStart(src, lineAt(src.starts, first.start)), first.start).trim() !== ''
  ) {
    pullUp(draft, first, next, removed);
    positions.delete(0);
  }
  removeMembers(draft, pairsOf(src, map, holder), positions, { node: (index) => map.pairs[index]?.value });
}

/** The pairs of a block map as members that own lines. */
export function pairsOf(src: SourceText, map: MapNode, holder: Pair | undefined): Members {
  const floor = lineAt(src.starts, holder === undefined ? map.start : valueSlot(holder)) + 1;
  return { items: map.pairs, column: column(src, map.pairs[0]?.start ?? map.start), floor };
}

/** The first key is behind a dash, which is not removed: the next key moves up to it. */
function pullUp(draft: Draft, first: Pair, next: Pair | undefined, removed: ReadonlySet<Pair>): void {
  const { src } = draft;
  const between = next === undefined ? '#' : src.text.slice(first.end, next.start);
  const joins = next !== undefined && !removed.has(next) && between.trim() === '';
  replace(draft, first.start, joins ? next.start : first.end, '');
}
