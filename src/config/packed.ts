import type { MapNode, Pair, ScalarNode, ScalarStyle, SeqNode, TreeNode } from './tree.ts';

/**
 * Trees as numbers. A tree of objects takes some thirty times the room of its text, and of a long list hardly an item is
 * ever looked into twice: its items are kept as a sheet of numbers each few dozen share, and made again when asked for.
 */
interface Sheet {
  readonly src: string;
  /** Each node from its code on: see {@link write}. */
  readonly numbers: Int32Array;
  /** Of scalars whose text is not as they are written. */
  readonly texts: readonly string[];
}

/** A map without anchor, alias, tag or `__proto__` anywhere in it: nothing in it has to be linked. */
class PackedMap implements MapNode {
  /** Nodes in it, itself included. */
  readonly size: number;
  readonly #sheet: Sheet;
  readonly #at: number;
  #whole: MapNode | undefined;

  constructor(sheet: Sheet, at: number, size: number) {
    this.size = size;
    this.#sheet = sheet;
    this.#at = at;
  }

  get kind(): 'map' {
    return 'map';
  }

  get flow(): boolean {
    return this.#sheet.numbers[this.#at] === FLOW_MAP;
  }

  get start(): number {
    return this.#sheet.numbers[this.#at + 1] ?? 0;
  }

  get end(): number {
    return this.#sheet.numbers[this.#at + 2] ?? 0;
  }

  get props(): undefined {
    return undefined;
  }

  get pairs(): readonly Pair[] {
    this.#whole ??= this.unpack();
    return this.#whole.pairs;
  }

  get commas(): readonly number[] {
    this.#whole ??= this.unpack();
    return this.#whole.commas;
  }

  unpack(): MapNode {
    return this.#whole ?? unpackMap({ sheet: this.#sheet, at: this.#at });
  }
}

/** The same nodes, the maps among them packed where they can be. */
export function pack(src: string, nodes: readonly TreeNode[]): readonly TreeNode[] {
  const pen: Pen = { src, numbers: [], texts: [], size: 0 };
  const places = nodes.map((node) => {
    const [at, text] = [pen.numbers.length, pen.texts.length];
    pen.size = 0;
    if (node.kind === 'map' && write(pen, node)) return { at, size: pen.size };
    pen.numbers.length = at;
    pen.texts.length = text;
    return undefined;
  });
  const sheet = { src, numbers: new Int32Array(pen.numbers), texts: pen.texts };
  return nodes.map((node, index) => {
    const place = places[index];
    return place === undefined ? node : new PackedMap(sheet, place.at, place.size);
  });
}

/** A node to look into once: what a packed one holds is not kept in it, as it is when its pairs are asked for. */
export function unpacked(node: TreeNode): TreeNode {
  return node instanceof PackedMap ? node.unpack() : node;
}

/** How many nodes a packed map holds; undefined for every other node. */
export function packedSize(node: TreeNode): number | undefined {
  return node instanceof PackedMap ? node.size : undefined;
}

interface Pen {
  readonly src: string;
  readonly numbers: number[];
  readonly texts: string[];
  size: number;
}

/** Codes below are those of collections, the ones from here on of scalars. */
const STYLES: readonly ScalarStyle[] = ['plain', 'single', 'double', 'literal', 'folded', 'empty'];
const [MAP, FLOW_MAP, SEQ, FLOW_SEQ, SCALAR] = [0, 1, 2, 3, 4];
/** In place of a position in the texts. */
const [AS_WRITTEN, IN_QUOTES] = [-1, -2];

/** Notes a node: code, start, end, then of a scalar its text, of a collection how many members and each of them. */
function write(pen: Pen, node: TreeNode): boolean {
  if (node.kind === 'alias' || node.props !== undefined) return false;
  pen.size += 1;
  if (node.kind === 'scalar') {
    pen.numbers.push(SCALAR + STYLES.indexOf(node.style), node.start, node.end, writeText(pen, node));
    return true;
  }
  if (node.kind === 'seq') {
    pen.numbers.push(node.flow ? FLOW_SEQ : SEQ, node.start, node.end, node.items.length);
    const marks = node.flow ? node.commas : node.dashes;
    return node.items.every((item, index) => {
      pen.numbers.push(marks[index] ?? -1);
      return write(pen, item);
    });
  }
  pen.numbers.push(node.flow ? FLOW_MAP : MAP, node.start, node.end, node.pairs.length);
  return node.pairs.every(({ start, explicit, colon, key, value }, index) => {
    if (key.kind === 'scalar' && key.text === '__proto__') return false;
    pen.numbers.push(start, Number(explicit), colon, node.commas[index] ?? -1);
    return write(pen, key) && write(pen, value);
  });
}

function writeText({ src, texts }: Pen, { start, end, text }: ScalarNode): number {
  if (end - start === text.length && src.startsWith(text, start)) return AS_WRITTEN;
  if (end - start === text.length + 2 && src.startsWith(text, start + 1)) return IN_QUOTES;
  return texts.push(text) - 1;
}

interface Cursor {
  readonly sheet: Sheet;
  at: number;
}

function next(cursor: Cursor): number {
  const number = cursor.sheet.numbers[cursor.at] ?? -1;
  cursor.at += 1;
  return number;
}

function unpackNode(cursor: Cursor): TreeNode {
  const code = cursor.sheet.numbers[cursor.at] ?? MAP;
  if (code >= SCALAR) return unpackScalar(cursor);
  return code === SEQ || code === FLOW_SEQ ? unpackSeq(cursor) : unpackMap(cursor);
}

function unpackScalar(cursor: Cursor): ScalarNode {
  const { src, texts } = cursor.sheet;
  const style = STYLES[next(cursor) - SCALAR] ?? 'plain';
  const start = next(cursor);
  const end = next(cursor);
  const at = next(cursor);
  const text =
    at === AS_WRITTEN
      ? src.slice(start, end)
      : at === IN_QUOTES
        ? src.slice(start + 1, end - 1)
        : (texts[at] ?? '');
  return { kind: 'scalar', style, text, start, end, props: undefined };
}

function unpackMap(cursor: Cursor): MapNode {
  const flow = next(cursor) === FLOW_MAP;
  const start = next(cursor);
  const end = next(cursor);
  const count = next(cursor);
  const pairs: Pair[] = [];
  const commas: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const from = next(cursor);
    const explicit = next(cursor) === 1;
    const colon = next(cursor);
    const comma = next(cursor);
    const key = unpackNode(cursor);
    const value = unpackNode(cursor);
    pairs.push({ start: from, end: value.end, explicit, key, colon, value });
    if (flow) commas.push(comma);
  }
  return { kind: 'map', flow, start, end, props: undefined, pairs, commas };
}

function unpackSeq(cursor: Cursor): SeqNode {
  const flow = next(cursor) === FLOW_SEQ;
  const start = next(cursor);
  const end = next(cursor);
  const count = next(cursor);
  const items: TreeNode[] = [];
  const marks: number[] = [];
  for (let index = 0; index < count; index += 1) {
    marks.push(next(cursor));
    items.push(unpackNode(cursor));
  }
  const [dashes, commas] = flow ? [[], marks] : [marks, []];
  return { kind: 'seq', flow, start, end, props: undefined, items, dashes, commas };
}
