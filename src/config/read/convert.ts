import {
  type CST,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Scalar,
  type YAMLSeq,
  type Pair as YamlPair,
} from 'yaml';
import type { MapNode, Pair, Props, ScalarNode, ScalarStyle, SeqNode, TreeNode } from './tree.ts';

const STYLES = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
} as const satisfies Record<Scalar.Type, ScalarStyle>;

type Tokens = readonly CST.SourceToken[];

/** A part of a block list that was read apart: one item, or some short ones. */
export interface ListPart extends ListItems {
  /** The lines of its items, up to the next item. */
  readonly source: string;
  /** Offset of the source. */
  readonly start: number;
  /** Levels of nesting around the list. */
  readonly depth: number;
  /** Offset of every comment's `#`. */
  readonly comments: readonly number[];
}

export type ListItems = Pick<SeqNode, 'items' | 'dashes'>;

/** Parts that were read apart from their list. */
export interface Apart {
  readonly list: CST.Token;
  /** Position of the item that they are in front of, among those that were not read apart. */
  readonly index: number;
  readonly parts: readonly ListPart[];
}

/** What the nodes were composed from. */
export interface Composed {
  /** The whole text. */
  readonly text: string;
  readonly apart: Apart | undefined;
}

/**
 * A node of `yaml` → ours. Only offsets that `yaml` means are taken over: its `range` of a collection starts behind
 * the anchor and ends behind the comments of what follows, so ends are made from the tokens.
 *
 * @param before the tokens in front of the node: indicator, anchor, tag, comments
 * @param from offset of an empty value when `before` contains no indicator
 */
export function convert(composed: Composed, node: unknown, before: Tokens, from: number): TreeNode {
  const props = propsOf(node, before);
  if (isAlias(node)) {
    const [start = from, end = from] = node.range ?? [];
    return { kind: 'alias', name: node.source, start, end, props, target: undefined };
  }
  if (isMap(node)) return convertMap(composed, node.items, node.srcToken, props, from);
  if (isSeq(node)) return convertSeq(composed, node, props, from);
  if (isScalar(node) && node.range && !isEmpty(node)) {
    const style = STYLES[node.type ?? 'PLAIN'];
    const written = node.source ?? String(node.value);
    // To PyYAML a block scalar ends without the newline that the file ends without.
    const block = style === 'literal' || style === 'folded';
    const { text } = composed;
    const open = block && node.range[1] === text.length && !text.endsWith('\n');
    const decoded = open ? written.replace(/\n$/, '') : written;
    return { kind: 'scalar', style, text: decoded, start: node.range[0], end: node.range[1], props };
  }
  return empty(Math.max(from, endOfIndicators(before)), props);
}

/** A value that is not written, at the offset where it would be. */
export function empty(at: number, props?: Props): ScalarNode {
  return { kind: 'scalar', style: 'empty', text: '', start: at, end: at, props };
}

const INDICATORS: ReadonlySet<string> = new Set([
  'seq-item-ind',
  'explicit-key-ind',
  'map-value-ind',
  'doc-start',
  'anchor',
  'tag',
]);

/** Offset behind the last indicator, anchor or tag. */
export function endOfIndicators(tokens: Tokens): number {
  const last = tokens.findLast(({ type }) => INDICATORS.has(type));
  return last === undefined ? 0 : last.offset + last.source.length;
}

function isEmpty(node: Scalar): boolean {
  return node.source === '' && (node.type === undefined || node.type === 'PLAIN');
}

function propsOf(node: unknown, before: Tokens): Props | undefined {
  const first = before.find(isProp);
  if (first === undefined) return undefined;
  const held = isScalar(node) || isMap(node) || isSeq(node) ? node : undefined;
  return {
    start: first.offset,
    end: endOfIndicators(before.filter(isProp)),
    anchor: held?.anchor,
    tag: held?.tag,
  };
}

function isProp({ type }: CST.SourceToken): boolean {
  return type === 'anchor' || type === 'tag';
}

function convertMap(
  composed: Composed,
  items: readonly YamlPair[],
  token: CST.Token | undefined,
  props: Props | undefined,
  from: number,
): MapNode {
  const pairs: Pair[] = [];
  let at = token?.offset ?? from;
  for (const item of items) {
    const pair = convertPair(composed, item, at);
    at = pair.end;
    pairs.push(pair);
  }
  const flow = token?.type !== 'block-map';
  const start = token?.offset ?? pairs[0]?.start ?? from;
  const end = token?.type === 'flow-collection' ? closed(token, at) : at;
  const commas = token?.type === 'flow-collection' ? commasOf(token, pairs.length) : NONE;
  return { kind: 'map', flow, start, end, props, pairs, commas };
}

const NO_TOKENS: CST.CollectionItem = { start: [] };

function convertPair(composed: Composed, pair: YamlPair, from: number): Pair {
  const { start, sep = [] } = pair.srcToken ?? NO_TOKENS;
  const key = convert(composed, pair.key, start, from);
  const mark = start.find((token) => token.type === 'explicit-key-ind');
  const colon = sep.find((token) => token.type === 'map-value-ind')?.offset ?? -1;
  const value = convert(composed, pair.value, sep, colon === -1 ? key.end : colon + 1);
  const first = Math.min(mark?.offset ?? Infinity, key.props?.start ?? Infinity, key.start);
  return { start: first, end: value.end, explicit: mark !== undefined, key, colon, value };
}

function convertSeq(composed: Composed, node: YAMLSeq, props: Props | undefined, from: number): SeqNode {
  const token = node.srcToken;
  const start = token?.offset ?? from;
  const { items, dashes } = convertItems(composed, node);
  const last = items.at(-1)?.end ?? start + 1;
  const flow = token?.type === 'flow-collection';
  const end = flow ? closed(token, last) : last;
  const commas = flow ? commasOf(token, items.length) : NONE;
  return { kind: 'seq', flow, start, end, props, items, dashes, commas };
}

export function convertItems(composed: Composed, { items, srcToken }: YAMLSeq): ListItems {
  const apart = composed.apart?.list === srcToken ? composed.apart : undefined;
  const nodes: TreeNode[] = [];
  const dashes: number[] = [];
  const tokens = itemsOf(srcToken);
  let at = (srcToken?.offset ?? 0) + 1;
  for (const [index, item] of items.entries()) {
    for (const part of apart?.index === index ? apart.parts : []) {
      nodes.push(...part.items);
      dashes.push(...part.dashes);
    }
    const before = tokens[index]?.start ?? [];
    // A pair standing alone in a flow list is a map without a token of its own; its anchor is the key's.
    const node = convert(composed, item, isLonePair(item) ? [] : before, at);
    const dash = before.find(({ type }) => type === 'seq-item-ind');
    if (dash !== undefined) dashes.push(dash.offset);
    nodes.push(node);
    at = node.end;
  }
  return { items: nodes, dashes };
}

/** The syntax items that became items of a list: a last one contains the comments behind the list's end, or nothing behind a trailing comma. */
function itemsOf(token: CST.Token | undefined): readonly CST.CollectionItem[] {
  if (token?.type === 'block-seq') return token.items.filter(hasDash);
  return token?.type === 'flow-collection' ? token.items.filter(hasContent) : [];
}

function isLonePair(node: unknown): boolean {
  return isMap(node) && node.srcToken === undefined;
}

/** Does the syntax of a list's item have a dash? */
export function hasDash({ start }: CST.CollectionItem): boolean {
  return start.some((token) => token.type === 'seq-item-ind');
}

function hasContent({ start, key, sep, value }: CST.CollectionItem): boolean {
  if (key || sep || value) return true;
  return start.some(({ type }) => type === 'explicit-key-ind' || type === 'anchor' || type === 'tag');
}

const NONE: readonly number[] = [];

function closed(token: CST.FlowCollection, otherwise: number): number {
  const close = token.end[0];
  return close === undefined ? otherwise : close.offset + close.source.length;
}

/** The comma behind an item is the first token in front of the next. */
function commasOf(token: CST.FlowCollection, count: number): number[] {
  const commas = token.items.slice(1).flatMap(({ start }) => {
    const comma = start.find((part) => part.type === 'comma');
    return comma === undefined ? [] : [comma.offset];
  });
  return Array.from({ length: count }, (_, index) => commas[index] ?? -1);
}
