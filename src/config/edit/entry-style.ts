import { column, type SourceText } from '../read/source.ts';
import type { MapNode, Pair, SeqNode, TreeNode } from '../read/tree.ts';
import { keyName, scalarValue } from '../read/value.ts';
import type { Target } from './draft.ts';
import type { Quotes } from './emit.ts';

/** How strings and keys are quoted in a map. */
export interface Quoting {
  readonly keys: Quotes;
  readonly strings: Quotes;
}

/** How an item of a block list is written. */
export interface EntryStyle extends Quoting {
  /** Column of the dash. */
  readonly dash: number;
  /** Column of the item's keys. */
  readonly column: number;
  /** Columns from a key to the keys of its map. */
  readonly step: number;
  /** Braces have spaces inside: `{ a: 1 }`. */
  readonly isSpaced: boolean;
  /** The item is `{…}` behind its dash. */
  readonly flow: boolean;
  /** Keys whose maps are written in brackets. */
  readonly flowKeys: ReadonlySet<string>;
  readonly listStep: number;
  readonly blockLists: boolean;
}

const DEFAULT_STEP = 2;

/** The style of an item, or undefined when it shows none: an alias, a scalar, an empty map. */
export function entryStyle(src: SourceText, list: SeqNode, index: number): EntryStyle | undefined {
  const item = list.items[index];
  const dash = list.dashes[index];
  if (item?.kind !== 'map' || item.pairs.length === 0) return undefined;
  const at = dash === undefined ? 0 : column(src, dash);
  const keys = item.flow ? at + 2 : column(src, item.pairs[0]?.start ?? item.start);
  return {
    ...quoting(item),
    dash: at,
    column: keys,
    step: stepOf(src, item),
    flow: item.flow,
    isSpaced: isSpaced(src, item),
    flowKeys: flowKeys(item),
    ...listStyle(src, item),
  };
}

/** The style for the first item of a list, taken from the rest of the document. */
export function firstEntryStyle(
  src: SourceText,
  root: TreeNode,
  key: { readonly column: number },
): EntryStyle {
  const step = root.kind === 'map' ? stepOf(src, root) : DEFAULT_STEP;
  const dash = key.column + (dashOffset(src, root) ?? step);
  return { ...plainStyle(dash), step, listStep: dash - key.column };
}

/** The style of an item with its dash in this column, where nothing in the document shows another one. */
export function plainStyle(dash: number): EntryStyle {
  return {
    keys: 'plain',
    strings: 'plain',
    dash,
    column: dash + 2,
    step: DEFAULT_STEP,
    flow: false,
    isSpaced: false,
    flowKeys: new Set(),
    listStep: DEFAULT_STEP,
    blockLists: false,
  };
}

/** How lists are written below a key that a map gains: as the first list of the document. */
export function listsOf(
  src: SourceText,
  { chain, map, step }: Pick<Target, 'chain' | 'map' | 'step'>,
): Pick<EntryStyle, 'listStep' | 'blockLists'> {
  return { listStep: dashOffset(src, chain[0] ?? map) ?? step, blockLists: false };
}

/** How a map writes the lists below its keys, by the first one that has dashes. */
function listStyle(src: SourceText, map: MapNode): Pick<EntryStyle, 'listStep' | 'blockLists'> {
  const pair = map.pairs.find(({ value }) => value.kind === 'seq' && !value.flow);
  const [dash] = pair?.value.kind === 'seq' ? pair.value.dashes : [];
  return pair === undefined || dash === undefined
    ? { listStep: stepOf(src, map), blockLists: false }
    : { listStep: column(src, dash) - column(src, pair.start), blockLists: true };
}

/** Whether the first braces with content in a map, its own included, have a space inside. */
export function isSpaced(src: SourceText, map: MapNode): boolean {
  const values = map.pairs.map(({ value }) => value);
  const braces = [map, ...values].find((node) => node.kind === 'map' && node.flow && node.pairs.length > 0);
  return braces !== undefined && src.text[braces.start + 1] === ' ';
}

/** Quotes of a map's keys and strings, by its first key and first string, which may be in a list. */
export function quoting(map: MapNode): Quoting {
  const keys = quotesOf(map.pairs.find((pair) => keyName(pair) !== undefined)?.key);
  const values = map.pairs.flatMap(({ value }) => (value.kind === 'seq' ? value.items : [value]));
  const text = values.find(
    (value) =>
      value.kind === 'scalar' && typeof scalarValue(value) === 'string' && quotesOf(value) !== undefined,
  );
  return { keys: keys ?? 'plain', strings: quotesOf(text) ?? keys ?? 'plain' };
}

/** How a scalar is quoted; undefined for block scalars and collections. */
export function quotesOf(node: TreeNode | undefined): Quotes | undefined {
  if (node?.kind !== 'scalar') return undefined;
  return node.style === 'plain' || node.style === 'single' || node.style === 'double'
    ? node.style
    : undefined;
}

/** Columns from a map's keys to those of the first block map below them. */
export function stepOf(src: SourceText, map: MapNode): number {
  for (const { start, value } of map.pairs) {
    const first = value.kind === 'map' && !value.flow ? value.pairs[0] : undefined;
    const step = first === undefined ? 0 : column(src, first.start) - column(src, start);
    if (step > 0) return step;
  }
  return DEFAULT_STEP;
}

/** Columns from a key to the dashes of its list, by the first list of the document. */
function dashOffset(src: SourceText, node: TreeNode): number | undefined {
  if (node.kind !== 'map' || node.flow) return undefined;
  for (const { start, value } of node.pairs) {
    const [dash] = value.kind === 'seq' ? value.dashes : [];
    if (dash !== undefined) return column(src, dash) - column(src, start);
    const below = dashOffset(src, value);
    if (below !== undefined) return below;
  }
  return undefined;
}

function flowKeys(map: MapNode): ReadonlySet<string> {
  const pairs = map.pairs.filter(({ value }: Pair) => value.kind === 'map' && value.flow);
  return new Set(pairs.flatMap((pair) => keyName(pair) ?? []));
}
