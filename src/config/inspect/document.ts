import type { Config, Value } from '../model.ts';
import { isList, isMap } from '../model.ts';
import { internals } from '../read/index.ts';
import { resolvePlain } from '../read/scalar.ts';
import { lineAt, lineEnd, type SourceText } from '../read/source.ts';
import type { MapNode, Pair, ScalarNode, TreeNode } from '../read/tree.ts';
import { dereference } from '../read/tree.ts';
import { effectiveKeys, isMerge, keyName, valueReader } from '../read/value.ts';
import { type Visited, walk } from './walk.ts';

export type { MapNode, Pair, ScalarNode, TreeNode };
/** The rules see a config through this file alone: values with their YAML path and place. */
export { dereference, isList, isMap, isMerge, keyName, lineAt, lineEnd, resolvePlain };

/** A value, or a key, with its YAML path. */
export interface Spot {
  readonly node: TreeNode;
  readonly path: string;
  readonly offset: number;
}

/** A value that is a mapping. */
export interface Section {
  readonly at: Spot;
  readonly map: MapNode;
  /** Its values by their keys, merged ones included. */
  readonly children: ReadonlyMap<string, Child>;
  /** What is written under keys that are not text. */
  readonly foreign: readonly Pair[];
}

/** A value under a key. */
export interface Child extends Spot {
  readonly key: string;
  readonly pair: Pair;
}

/** One item of `model_list`. What is not of the right type is left out. */
export interface EntryView {
  readonly at: Spot;
  readonly self: Section | undefined;
  readonly params: Section | undefined;
  readonly info: Section | undefined;
  readonly name: string | undefined;
  readonly model: string | undefined;
}

/**
 * What the entries have under each key. Most of them have the same keys: a rule about one key does not look at the others,
 * and a rule about the names of keys looks at each name once.
 */
export type Keys = ReadonlyMap<string, readonly EntryValue[]>;

export interface EntryValue {
  readonly entry: EntryView;
  readonly at: Child;
}

/** What a check is about, besides the file. */
export interface CheckOptions {
  /** The LiteLLM that reads the file, such as `1.106.2`. Default: the newest that the tables know. */
  readonly version?: string;
  /** Ids of rules that are not applied. */
  readonly ignore?: readonly string[];
  /**
   * What the caller looks at: `fatal` is what keeps LiteLLM from starting or drops an entry, `serious` that, errors and
   * warnings. Others may be missing. Absent: everything.
   */
  readonly only?: 'fatal' | 'serious';
  /** The environment that LiteLLM will have. Absent: unknown. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Included files by the path that the file writes; `null`: it does not exist. Absent: unknown. */
  readonly included?: ReadonlyMap<string, Config | null>;
  /** Endpoints that the upstream serves, by `litellm_params.model`. Absent: unknown. */
  readonly endpoints?: ReadonlyMap<string, readonly string[]>;
}

export interface Document {
  readonly src: SourceText;
  readonly comments: readonly number[];
  /** `undefined`: the config is empty. */
  readonly root: Section | undefined;
  /** The values of the root that are mappings, by their keys. */
  readonly sections: ReadonlyMap<string, Section>;
  readonly list: Spot | undefined;
  readonly entries: readonly EntryView[];
  /** The keys of the entries themselves, of their `litellm_params` and of their `model_info`. */
  readonly keys: Readonly<Record<'self' | 'params' | 'info', Keys>>;
  readonly options: CheckOptions & { readonly version: string };
  readonly value: (node: TreeNode) => Value | undefined;
  /** Every value of the config; walked when a rule first asks. */
  readonly values: () => readonly Visited[];
}

/** A config as the rules read it; `undefined` when its file does not exist yet. */
export function documentOf(config: Config, options: Document['options']): Document | undefined {
  const { src, root: top, list, absent, comments } = internals(config);
  if (absent) return undefined;
  const value = valueReader();
  let walked: readonly Visited[] | undefined;
  const root = top.kind === 'map' ? sectionOf({ node: top.map, path: '', offset: top.map.start }) : undefined;
  const items = list.kind === 'seq' ? list.seq.items : [];
  const entries = items.map((node, index) => {
    const offset = (list.kind === 'seq' ? list.seq.dashes[index] : undefined) ?? node.start;
    return entryOf({ node, path: `model_list[${index}]`, offset }, value);
  });
  return {
    src,
    comments,
    root,
    sections: sectionsOf(root),
    list: list.kind === 'missing' ? undefined : new Member('model_list', list.pair, { path: '' }),
    entries,
    keys: { self: keysOf(entries, 'self'), params: keysOf(entries, 'params'), info: keysOf(entries, 'info') },
    options,
    value,
    values: () => {
      walked ??= top.kind === 'map' ? walk(top.map) : [];
      return walked;
    },
  };
}

function entryOf(at: Spot, value: Document['value']): EntryView {
  const self = sectionOf(at);
  const params = sectionOf(child(self, 'litellm_params'));
  return {
    at,
    self,
    params,
    info: sectionOf(child(self, 'model_info')),
    name: textOf(child(self, 'model_name'), value),
    model: textOf(child(params, 'model'), value),
  };
}

function textOf(at: Spot | undefined, value: Document['value']): string | undefined {
  const text = at && value(at.node);
  return typeof text === 'string' ? text : undefined;
}

function keysOf(entries: readonly EntryView[], part: keyof Document['keys']): Keys {
  const keys = new Map<string, EntryValue[]>();
  for (const entry of entries) {
    for (const [key, at] of entry[part]?.children ?? []) {
      const values = keys.get(key);
      if (values === undefined) keys.set(key, [{ entry, at }]);
      else values.push({ entry, at });
    }
  }
  return keys;
}

/** What the entries have under one key, in their order. */
export function valuesOf(keys: Keys, key: string): readonly EntryValue[] {
  return keys.get(key) ?? [];
}

function sectionsOf(root: Section | undefined): Document['sections'] {
  const sections = new Map<string, Section>();
  for (const at of within(root)) {
    const section = sectionOf(at);
    if (section !== undefined) sections.set(at.key, section);
  }
  return sections;
}

/** A value of the root that is a mapping. */
export function topSection({ sections }: Document, key: string): Section | undefined {
  return sections.get(key);
}

/** The value as a mapping; `undefined` when it is none. */
export function sectionOf(at: Spot | undefined): Section | undefined {
  const map = at && mapOf(at);
  return at === undefined || map === undefined ? undefined : { at, map, ...keysIn(map, at) };
}

/** The value of a key, merged ones included. */
export function child(section: Section | undefined, key: string): Child | undefined {
  return section?.children.get(key);
}

/** The values of a section; none when there is no section. */
export function within(section: Section | undefined): readonly Child[] {
  return section === undefined ? [] : [...section.children.values()];
}

function keysIn(map: MapNode, parent: Parent): Pick<Section, 'children' | 'foreign'> {
  const children = new Map<string, Child>();
  const foreign: Pair[] = [];
  let merges = false;
  for (const pair of map.pairs) {
    const key = keyName(pair);
    if (key !== undefined) children.set(key, new Member(key, pair, parent));
    else if (isMerge(pair)) merges = true;
    else foreign.push(pair);
  }
  if (!merges) return { children, foreign };
  const merged = Array.from(
    effectiveKeys(map),
    ([key, { pair }]) => [key, new Member(key, pair, parent)] as const,
  );
  return { children: new Map(merged), foreign };
}

type Parent = Pick<Spot, 'path'>;

/** Few values are ever reported, so the path of one is put together when it is asked for. */
class Member implements Child {
  readonly key: string;
  readonly pair: Pair;
  readonly #parent: Parent;

  constructor(key: string, pair: Pair, parent: Parent) {
    this.key = key;
    this.pair = pair;
    this.#parent = parent;
  }

  get node(): TreeNode {
    return this.pair.value;
  }

  get offset(): number {
    const { start, value } = this.pair;
    return value.kind === 'scalar' && value.style === 'empty' ? start : value.start;
  }

  get path(): string {
    const name = /^[\w*-]+$/.test(this.key) ? this.key : JSON.stringify(this.key);
    const { path } = this.#parent;
    return path === '' ? name : `${path}.${name}`;
  }
}

/** The items of a list; none when the value is not a list. */
export function itemsOf(at: Spot | undefined): readonly Spot[] {
  const list = at && dereference(at.node);
  if (at === undefined || list?.kind !== 'seq') return [];
  return list.items.map((node, index) => ({ node, path: `${at.path}[${index}]`, offset: node.start }));
}

/** The map a value is; undefined for anything else. */
export function mapOf({ node }: Spot): MapNode | undefined {
  const target = dereference(node);
  return target?.kind === 'map' ? target : undefined;
}

/** The key of a value, to report it in place of the value. */
export function keySpot({ pair, path }: Child): Spot {
  return { node: pair.key, path, offset: pair.start };
}

/** A scalar written without quotes or tag, which YAML 1.1 gives a type. */
export function plainScalar({ node }: Spot): ScalarNode | undefined {
  const target = dereference(node);
  return target?.kind === 'scalar' && target.style === 'plain' && target.props === undefined
    ? target
    : undefined;
}
