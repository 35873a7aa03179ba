import {
  dereference,
  type MapNode,
  type Pair,
  type ScalarNode,
  type SeqNode,
  type TreeNode,
} from '../read/tree.ts';
import { keyName, scalarValue } from '../read/value.ts';
import type { Spot } from './document.ts';

/** A value inside a config, and the way to it. */
export interface Visited {
  /** As it is written there: the value itself, or an alias of it. */
  readonly node: TreeNode;
  /** The value itself. */
  readonly target: ScalarNode | MapNode | SeqNode;
  /** The text of a scalar that is text to PyYAML. */
  readonly text: string | undefined;
  readonly parent: Visited | undefined;
  /** The pair of a mapping whose value this is. */
  readonly pair: Pair | undefined;
  /** The position in a list. */
  readonly index: number | undefined;
}

/**
 * A value and all values in it, in the order of the file. A mapping or list that aliases share is visited once, where it
 * comes first; a scalar wherever it is used. Keys of mappings are not visited.
 */
export function walk(root: TreeNode): readonly Visited[] {
  const visited: Visited[] = [];
  const seen = new Set<TreeNode>();
  const visit = (
    node: TreeNode,
    parent: Visited | undefined,
    pair: Pair | undefined,
    index: number | undefined,
  ): void => {
    const target = dereference(node);
    if (target === undefined || seen.has(target)) return;
    // only what has an anchor can be reached a second time
    if (target.kind !== 'scalar' && target.props?.anchor !== undefined) seen.add(target);
    const text = target.kind === 'scalar' ? textOf(target) : undefined;
    const here = { node, target, text, parent, pair, index };
    visited.push(here);
    if (target.kind === 'seq') {
      target.items.forEach((item, position) => {
        visit(item, here, undefined, position);
      });
    } else if (target.kind === 'map') {
      for (const inner of target.pairs) visit(inner.value, here, inner, undefined);
    }
  };
  visit(root, undefined, undefined, undefined);
  return visited;
}

/** A visited value as a rule reports it. */
export function spotOf(visited: Visited): Spot {
  const { node } = visited;
  return { node, path: pathOf(visited), offset: node.start };
}

/** The YAML path from the root of the walk, such as `model_list[0].litellm_params.model`. */
function pathOf({ parent, pair, index }: Visited): string {
  if (parent === undefined) return '';
  return pair === undefined ? `${pathOf(parent)}[${index}]` : pathTo(parent, keyName(pair) ?? '');
}

/** The path of a key of a visited mapping. */
export function pathTo(visited: Visited, name: string): string {
  const above = pathOf(visited);
  return above === '' ? name : `${above}.${name}`;
}

/** The nearest key above a value; `''` where there is none. */
export function keyAbove({ pair, parent }: Visited): string {
  if (pair !== undefined) return keyName(pair) ?? '';
  return parent === undefined ? '' : keyAbove(parent);
}

/** The key of the root that a value is below. */
export function sectionAbove(visited: Visited): string {
  const { parent } = visited;
  if (parent === undefined) return '';
  return parent.parent === undefined ? keyAbove(visited) : sectionAbove(parent);
}

function textOf(target: ScalarNode): string | undefined {
  const value = scalarValue(target);
  return typeof value === 'string' ? value : undefined;
}
