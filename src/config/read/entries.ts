import type { Place } from '../../errors.ts';
import type { Entry, Read } from '../model.ts';
import { lineAt, lineEnd, lineStart, type SourceText } from './source.ts';
import { dereference, type MapNode, outerStart, type SeqNode, type TreeNode } from './tree.ts';
import { type Effective, effectiveKeys, valueReader } from './value.ts';

type ReadValue = ReturnType<typeof valueReader>;

interface Reader {
  readonly src: SourceText;
  readonly value: ReadValue;
  readonly kept: ReadonlySet<number>;
}

/** The items of `model_list` as LiteLLM sees them. */
export function readEntries(src: SourceText, list: SeqNode, comments: readonly number[]): readonly Entry[] {
  const reader: Reader = { src, value: valueReader(), kept: keptLines(src, comments) };
  return list.items.map(
    (item, index) => new ListEntry(reader, item, index, list.dashes[index] ?? outerStart(item)),
  );
}

const KEEP = /copilot-model-sync:\s*keep(?![\w-])/;

/** Lines that a person's `# copilot-model-sync: keep` protects: its own, or the next one when it stands alone. */
function keptLines(src: SourceText, comments: readonly number[]): ReadonlySet<number> {
  const lines = new Set<number>();
  if (!KEEP.test(src.text)) return lines;
  for (const offset of comments) {
    const line = lineAt(src.starts, offset);
    if (!KEEP.test(src.text.slice(offset, lineEnd(src, line)))) continue;
    const alone = src.text.slice(lineStart(src, line), offset).trim() === '';
    lines.add(alone ? line + 1 : line);
  }
  return lines;
}

/** Most entries are never looked into again: what is below the names is read when it is asked for, and then kept. */
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

  get keep(): boolean {
    const { src, kept } = this.#reader;
    return kept.has(lineAt(src.starts, this.#start));
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
    this.#below ??= readBelow(this.#reader, this.#node);
    return this.#below;
  }
}

type Below = Pick<Entry, 'params' | 'info' | 'nestedInfo'>;

function readBelow(reader: Reader, node: TreeNode): Below {
  const keys = keysOf(node);
  const params = readMap(reader, keys?.get('litellm_params'), false);
  const nested = keysOf(keys?.get('litellm_params')?.pair.value)?.get('model_info');
  return {
    params: params ?? new Map(),
    info: readMap(reader, keys?.get('model_info'), false) ?? new Map(),
    nestedInfo: readMap(reader, nested, params?.get('model_info')?.keep ?? false),
  };
}

function readMap(
  reader: Reader,
  held: Effective | undefined,
  keep: boolean,
): ReadonlyMap<string, Read> | undefined {
  const map = mapAt(held?.pair.value);
  if (map === undefined || held === undefined) return undefined;
  const all = keep || reader.kept.has(lineAt(reader.src.starts, held.pair.start));
  const reads = new Map<string, Read>();
  for (const [name, { pair }] of effectiveKeys(map)) {
    reads.set(name, {
      value: reader.value(pair.value),
      source: shown(reader.src, pair.value),
      place: reader.src.place(
        pair.value.kind === 'scalar' && pair.value.style === 'empty' ? pair.start : pair.value.start,
      ),
      keep: all || reader.kept.has(lineAt(reader.src.starts, pair.start)),
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
  const map = mapAt(node);
  return map === undefined ? undefined : effectiveKeys(map);
}

/** The map a node is or stands for; none when a tag makes it something else to PyYAML. */
function mapAt(node: TreeNode | undefined): MapNode | undefined {
  const target = node === undefined ? undefined : dereference(node);
  if (target?.kind !== 'map') return undefined;
  const tag = target.props?.tag;
  return tag === undefined || tag === 'tag:yaml.org,2002:map' || tag === '!' ? target : undefined;
}

/** A value as it is written, where that is one line. */
function shown(src: SourceText, node: TreeNode): string {
  const inline =
    node.kind === 'alias' || (node.kind === 'scalar' ? !/literal|folded/.test(node.style) : node.flow);
  const written = inline ? src.text.slice(node.start, node.end) : '';
  return written.includes('\n') ? '' : written;
}
