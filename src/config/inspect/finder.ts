import type { Finding } from '../model.ts';
import type { SourceText } from '../read/source.ts';
import type { MapNode, Pair, TreeNode } from '../read/tree.ts';
import { effectiveKeys, isMerge, keyName, mapOf as mapOfNode } from '../read/value.ts';

/** A value with its YAML path. */
export interface Spot {
  readonly node: TreeNode;
  readonly path: string;
  readonly offset: number;
}

export interface Finder {
  readonly found: Finding[];
  readonly report: (severity: Finding['severity'], path: string, offset: number, message: string) => void;
}

export function finder(src: SourceText): Finder {
  const found: Finding[] = [];
  return {
    found,
    report(severity, path, offset, message) {
      found.push({
        severity,
        place: src.place(offset),
        message: path === '' ? message : `${path} ${message}`,
      });
    },
  };
}

/** The value of a key, merged ones included. */
export function child(map: MapNode, path: string, key: string): Spot | undefined {
  const pair = effectiveKeys(map).get(key)?.pair;
  return pair === undefined ? undefined : spot(pair, join(path, key));
}

/** All values of a map, merged ones included. */
export function childrenOf(map: MapNode, path: string): readonly (Spot & { readonly key: string })[] {
  return Array.from(effectiveKeys(map), ([key, { pair }]) => ({ ...spot(pair, join(path, key)), key }));
}

/** The map a value is; undefined for anything else. */
export function mapOf({ node }: Spot): MapNode | undefined {
  return mapOfNode(node);
}

/** Keys that stand twice: LiteLLM takes the last and says nothing. */
export function duplicates(find: Finder, map: MapNode, path: string): void {
  const seen = new Set<string>();
  for (const pair of map.pairs) {
    const name = isMerge(pair) ? undefined : keyName(pair);
    if (name === undefined) continue;
    if (seen.has(name))
      find.report('warning', join(path, name), pair.start, 'stands a second time: only the last one counts.');
    seen.add(name);
  }
}

function spot(pair: Pair, path: string): Spot {
  const { value } = pair;
  const unwritten = value.kind === 'scalar' && value.style === 'empty';
  return { node: value, path, offset: unwritten ? pair.start : value.start };
}

function join(path: string, key: string): string {
  const name = /^[\w*-]+$/.test(key) ? key : JSON.stringify(key);
  return path === '' ? name : `${path}.${name}`;
}
