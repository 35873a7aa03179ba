/** Anchor and tag in front of a node. */
export interface Props {
  /** Offset of the first of them. */
  readonly start: number;
  /** Offset behind the last of them. */
  readonly end: number;
  readonly anchor: string | undefined;
  /** Resolved, such as `tag:yaml.org,2002:int`. */
  readonly tag: string | undefined;
}

interface Positioned {
  /** Offset of the first character behind anchor and tag. */
  readonly start: number;
  /** Offset behind the last character of content: no trailing comment, no blank line but those that a `|+` scalar owns. */
  readonly end: number;
  readonly props: Props | undefined;
}

/** `empty` is a value that is not written at all; its offset is where it would be written. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'empty';

export interface ScalarNode extends Positioned {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  /** Decoded: without quotes, escapes and folds. */
  readonly text: string;
}

export interface AliasNode extends Positioned {
  readonly kind: 'alias';
  readonly name: string;
  /** The node that the alias refers to; set once while the tree is linked. */
  target: TreeNode | undefined;
}

export interface Pair {
  /** Offset of the first character: `?`, the key's anchor or tag, or the key. */
  readonly start: number;
  /** Offset behind the last character of content. */
  readonly end: number;
  readonly explicit: boolean;
  readonly key: TreeNode;
  /** Offset of `:`, -1 when there is none. */
  readonly colon: number;
  readonly value: TreeNode;
}

export interface MapNode extends Positioned {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly pairs: readonly Pair[];
  /** Of flow maps: offset of the comma behind a pair, -1 when there is none. */
  readonly commas: readonly number[];
}

export interface SeqNode extends Positioned {
  readonly kind: 'seq';
  readonly flow: boolean;
  readonly items: readonly TreeNode[];
  /** Of block lists: offset of each item's dash. */
  readonly dashes: readonly number[];
  /** Of flow lists: offset of the comma behind an item, -1 when there is none. */
  readonly commas: readonly number[];
}

export type TreeNode = ScalarNode | AliasNode | MapNode | SeqNode;

/** One document of a stream. */
export interface Tree {
  readonly root: TreeNode;
  /** Offset of `---`, or where the document starts. */
  readonly start: number;
  /** Offset of a closing `...`, of the next document, or the end of the text. */
  readonly end: number;
}

/** The same node where its text is so many characters further on; not linked. */
export function moved(node: TreeNode, by: number): TreeNode {
  const { props } = node;
  const at = {
    start: node.start + by,
    end: node.end + by,
    props: props === undefined ? undefined : { ...props, start: props.start + by, end: props.end + by },
  };
  if (node.kind === 'scalar') return { ...node, ...at };
  if (node.kind === 'alias') return { ...node, ...at, target: undefined };
  const move = (offset: number): number => (offset === -1 ? -1 : offset + by);
  const commas = node.commas.map(move);
  if (node.kind === 'seq') {
    const items = node.items.map((item) => moved(item, by));
    return { ...node, ...at, items, dashes: node.dashes.map(move), commas };
  }
  const pairs = node.pairs.map((pair) => ({
    start: pair.start + by,
    end: pair.end + by,
    explicit: pair.explicit,
    key: moved(pair.key, by),
    colon: move(pair.colon),
    value: moved(pair.value, by),
  }));
  return { ...node, ...at, pairs, commas };
}

/** The node that an alias refers to, or the node itself. */
export function dereference(node: TreeNode): ScalarNode | MapNode | SeqNode | undefined {
  if (node.kind !== 'alias') return node;
  // An alias never refers to an alias: anchors on aliases are syntax errors.
  return node.target?.kind === 'alias' ? undefined : node.target;
}

/** Offset where the value of a key is, or would be, written: behind `:`, anchor and tag. */
export function valueSlot({ colon, value }: Pair): number {
  return value.props?.end ?? colon + 1;
}

/** Offset where a node starts, anchor and tag included. */
export function outerStart(node: TreeNode): number {
  return node.props?.start ?? node.start;
}

/** The block scalar that a node's content ends in, if it does. */
export function endingBlock(node: TreeNode): ScalarNode | undefined {
  const last = lastLeaf(node);
  return last.kind === 'scalar' && (last.style === 'literal' || last.style === 'folded') ? last : undefined;
}

/** The node whose content ends where `node` ends. */
function lastLeaf(node: TreeNode): TreeNode {
  let leaf = node;
  while (leaf.kind === 'map' || leaf.kind === 'seq') {
    if (leaf.flow) return leaf;
    const next: TreeNode | undefined = leaf.kind === 'map' ? leaf.pairs.at(-1)?.value : leaf.items.at(-1);
    if (next === undefined) return leaf;
    leaf = next;
  }
  return leaf;
}
