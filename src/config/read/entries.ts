import type { Place } from '../../errors.ts';
import type { Entry, Read } from '../model.ts';
import { type Keeps, touchesKeep } from './keep.ts';
import type { SourceText } from './source.ts';
import { outerStart, type SeqNode, type TreeNode } from './tree.ts';
import { type Effective, effectiveKeys, mapOf, valueReader } from './value.ts';

type ReadValue = ReturnType<typeof valueReader>;

interface Reader {
  readonly src: SourceText;
  readonly value: ReadValue;
  readonly keeps: Keeps;
}

/** The items of `model_list` as LiteLLM sees them. */
export function readEntries(src: SourceText, list: SeqNode, keeps: Keeps): readonly Entry[] {
  const reader: Reader = { src, value: valueReader(), keeps };
  return list.items.map(
    (item, index) => new ListEntry(reader, item, index, list.dashes[index] ?? outerStart(item)),
  );
}

const NONE: readonly (readonly string[])[] = [];

/** Most entries are never looked into again: what is below the names is read when it is asked for. */
class ListEntry implements Entry {
  readonly index: number;
  readonly name: string | undefined;
  readonly model: string | undefined;
  readonly id: string | undefined;
  readonly #reader: Reader;
  readonly #node: TreeNode;
  readonly #start: number;
  #below: Below | undefined;

  constructor(reader: Reader, node: TreeNode, index: number, start: number) {
    const keys = keysOf(node);
    const params = keysOf(keys?.get('litellm_params')?.pair.value);
    const info = keysOf(keys?.get('model_info')?.pair.value);
    this.index = index;
    this.name = stringAt(reader, keys, 'model_name');
    this.model = stringAt(reader, params, 'model');
    this.id = stringAt(reader, info, 'id');
    this.#reader = reader;
    this.#node = node;
    this.#start = start;
  }

  get place(): Place {
    return this.#reader.src.place(this.#start);
  }

  get keeps(): readonly (readonly string[])[] {
    return this.#reader.keeps.entries.get(this.index) ?? NONE;
  }

  get keep(): boolean {
    return this.keeps.some((path) => path.length === 0);
  }

  get params(): ReadonlyMap<string, Read> {
    return this.#read().params;
  }

  get info(): ReadonlyMap<string, Read> {
    return this.#read().info;
  }

  get nestedInfo(): ReadonlyMap<string, Read> | undefined {
    return this.#read().nestedInfo;
  }

  #read(): Below {
    this.#below ??= readBelow(this.#reader, this.#node, this.keeps);
    return this.#below;
  }
}

type Below = Pick<Entry, 'params' | 'info' | 'nestedInfo'>;

function readBelow(reader: Reader, node: TreeNode, keeps: Entry['keeps']): Below {
  const keys = keysOf(node);
  const params = keys?.get('litellm_params');
  const nested = keysOf(params?.pair.value)?.get('model_info');
  const read = (held: Effective | undefined, ...path: string[]): ReadonlyMap<string, Read> | undefined =>
    readMap(reader, held, path, keeps);
  return {
    params: read(params, 'litellm_params') ?? new Map(),
    info: read(keys?.get('model_info'), 'model_info') ?? new Map(),
    nestedInfo: read(nested, 'litellm_params', 'model_info'),
  };
}

function readMap(
  reader: Reader,
  held: Effective | undefined,
  path: readonly string[],
  keeps: Entry['keeps'],
): ReadonlyMap<string, Read> | undefined {
  const map = mapOf(held?.pair.value);
  if (map === undefined) return undefined;
  const reads = new Map<string, Read>();
  for (const [name, { pair }] of effectiveKeys(map)) {
    const { value } = pair;
    const isUnwritten = value.kind === 'scalar' && value.style === 'empty';
    reads.set(name, {
      value: reader.value(value),
      source: shown(reader.src, value),
      place: reader.src.place(isUnwritten ? pair.start : value.start),
      keep: touchesKeep({ keeps }, [...path, name]),
    });
  }
  return reads;
}

function stringAt(
  reader: Reader,
  keys: ReadonlyMap<string, Effective> | undefined,
  name: string,
): string | undefined {
  const held = keys?.get(name);
  const value = held === undefined ? undefined : reader.value(held.pair.value);
  return typeof value === 'string' ? value : undefined;
}

function keysOf(node: TreeNode | undefined): ReadonlyMap<string, Effective> | undefined {
  const map = mapOf(node);
  return map === undefined ? undefined : effectiveKeys(map);
}

/** A value as it is written, where that is one line. */
function shown(src: SourceText, node: TreeNode): string {
  const inline =
    node.kind === 'alias' || (node.kind === 'scalar' ? !/literal|folded/.test(node.style) : node.flow);
  const written = inline ? src.text.slice(node.start, node.end) : '';
  return written.includes('\n') ? '' : written;
}
