import type { Value } from '../model.ts';
import { taggedValue } from '../read/scalar.ts';
import { column, lastLine, lineAt, lineEnd, lineStart } from '../read/source.ts';
import { type Pair, type ScalarNode, valueSlot } from '../read/tree.ts';
import { sameValue } from '../read/value.ts';
import { type Draft, insert, refuse, replace, type Target } from './draft.ts';
import { emit, linesBelow, type Quotes } from './emit.ts';
import { fillValue, isEmptyValue } from './empty-value.ts';
import { listsOf, quotesOf, quoting } from './entry-style.ts';

/** Writes another value in place of a pair's. Strings keep their quotes; numbers and booleans are plain. */
export function replaceValue(draft: Draft, target: Target, pair: Pair, value: Value): void {
  const { map } = target;
  const node = pair.value;
  const { keys, strings } = quoting(map);
  const quotes: Quotes = quotesOf(node) ?? strings;
  const text = emit(value, typeof value === 'string' ? quotes : strings, keys);
  const lines = map.flow ? [] : linesFor(draft, target, pair, value);
  if (pair.colon === -1) {
    if (map.flow) insert(draft, pair.key.end, `: ${text}`);
    else refuse(draft, 'UNSUPPORTED_YAML', pair.start, 'A key without `:` would have to get a value.');
  } else if (isEmptyValue(node) && lines.length > 0 && !pair.explicit) {
    fillValue(draft, map, pair, { value, lines });
  } else if (node.kind === 'scalar' && node.style === 'empty') {
    insert(draft, valueSlot(pair), ` ${text}`);
  } else if (node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded')) {
    replaceBlockScalar(draft, node, text);
  } else if ((node.kind === 'map' || node.kind === 'seq') && !node.flow) {
    replaceBlock(draft, pair, text);
  } else {
    const { start, keep } = replaced(node, value, text);
    replace(draft, start, node.end, `${keep}${text}`);
  }
}

/** The value below its key in block style; none where it is written on the line of its key. */
function linesFor(draft: Draft, target: Target, pair: Pair, value: Value): readonly string[] {
  return linesBelow(value, {
    ...quoting(target.map),
    ...listsOf(draft.src, target),
    column: column(draft.src, pair.start),
    step: target.step,
    isSpaced: false,
    flowKeys: new Set(),
  });
}

/** A tag is kept when the new text has the wanted meaning under it; an anchor is always kept. */
function replaced(
  node: Pair['value'],
  value: Value,
  text: string,
): { readonly start: number; readonly keep: string } {
  const { props } = node;
  if (props?.tag === undefined) return { start: node.start, keep: '' };
  const fits =
    typeof value !== 'object' &&
    sameValue(taggedValue(props.tag, typeof value === 'string' ? value : text), value);
  if (fits) return { start: node.start, keep: '' };
  return { start: props.start, keep: props.anchor === undefined ? '' : `&${props.anchor} ` };
}

/** The value replaces the header, a comment behind it is kept, the lines below are removed. */
function replaceBlockScalar(draft: Draft, node: ScalarNode, text: string): void {
  const { src } = draft;
  const line = lineAt(src.starts, node.start);
  const header = /^[|>][-+0-9]*/.exec(src.text.slice(node.start, lineEnd(src, line)))?.[0] ?? '';
  replace(draft, node.start, node.start + header.length, text);
  const body = Math.min(lineStart(src, line + 1), node.end);
  replace(draft, body, node.end, '');
}

function replaceBlock(draft: Draft, pair: Pair, text: string): void {
  const { src } = draft;
  const slot = valueSlot(pair);
  const first = lineAt(src.starts, pair.value.start);
  if (first === lineAt(src.starts, slot)) {
    refuse(
      draft,
      'UNSUPPORTED_YAML',
      pair.start,
      'A collection on the line of its key would have to be replaced by a value.',
    );
    return;
  }
  insert(draft, slot, ` ${text}`);
  replace(draft, lineStart(src, first), lineStart(src, lastLine(src, pair.value.end) + 1), '');
}
