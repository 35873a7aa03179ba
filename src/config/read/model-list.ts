import { problemAt, type Refused, refused } from '../refused.ts';
import type { Pointed } from './pointer.ts';
import type { SourceText } from './source.ts';
import {
  type AliasNode,
  dereference,
  type MapNode,
  outerStart,
  type Pair,
  type ScalarNode,
  type SeqNode,
  type Tree,
  type TreeNode,
} from './tree.ts';
import { effectiveKeys, mapOf, ownPairs, scalarValue } from './value.ts';

/** Where a config starts: a mapping, or a place where one can be written. `pair` is the key of the file it belongs to, with a pointer. */
export type Root =
  | { readonly kind: 'map'; readonly map: MapNode; readonly pair: Pair | undefined }
  | { readonly kind: 'empty'; readonly tree: Tree; readonly pair: Pair | undefined; readonly column: number };

/** The value of `model_list`. `alias`: the list is defined elsewhere, and cannot be changed here. */
export type List =
  | {
      readonly kind: 'seq';
      readonly pair: Pair;
      readonly seq: SeqNode;
      readonly alias: AliasNode | undefined;
    }
  /** Null, or another value with which LiteLLM starts without models, such as `{}`. */
  | { readonly kind: 'null'; readonly pair: Pair }
  | { readonly kind: 'missing' };

/** A node → where a config starts. */
export function rootOf(
  src: SourceText,
  at: Omit<Pointed, 'kind'>,
): { readonly kind: 'root'; readonly root: Root } | Refused {
  const { node, pair, tree } = at;
  const tag = node.props?.tag;
  if (tag !== undefined && tag !== 'tag:yaml.org,2002:map') {
    return refused(
      problemAt(
        'NOT_A_MAP',
        src.place(outerStart(node)),
        'The config has a tag that does not make it a mapping.',
      ),
    );
  }
  if (node.kind === 'map') return { kind: 'root', root: { kind: 'map', map: node, pair } };
  const isUnwritten = node.kind === 'scalar' && node.style === 'empty' && at.around.length === 0;
  const isEmpty = pair === undefined ? isUnwritten : node.kind === 'scalar' && isNull(node);
  if (!isEmpty)
    return refused(problemAt('NOT_A_MAP', src.place(node.start), 'A config has to be a mapping.'));
  const column = pair === undefined ? 0 : (src.place(pair.start).column ?? 1);
  return { kind: 'root', root: { kind: 'empty', tree, pair, column } };
}

/** Finds `model_list` among the root's own keys. */
export function findList(
  src: SourceText,
  root: Root,
): { readonly kind: 'list'; readonly list: List } | Refused {
  if (root.kind === 'empty') return { kind: 'list', list: { kind: 'missing' } };
  const [pair, second] = ownPairs(root.map, 'model_list');
  if (second !== undefined) {
    return refused(problemAt('DUPLICATE_KEY', src.place(second.start), '`model_list` is defined twice.'));
  }
  if (pair === undefined) {
    const merged = effectiveKeys(root.map).get('model_list');
    if (merged === undefined) return { kind: 'list', list: { kind: 'missing' } };
    return refused(
      problemAt('ALIASED_MAP', src.place(merged.pair.start), '`model_list` comes from a merge key.'),
    );
  }
  const node = dereference(pair.value);
  const tag = node?.props?.tag;
  if (node?.kind === 'seq' && (tag === undefined || tag === 'tag:yaml.org,2002:seq')) {
    const alias = pair.value.kind === 'alias' ? pair.value : undefined;
    return { kind: 'list', list: { kind: 'seq', pair, seq: node, alias } };
  }
  if (node !== undefined && isNothing(node)) return { kind: 'list', list: { kind: 'null', pair } };
  return refused(problemAt('NOT_A_LIST', src.place(outerStart(pair.value)), '`model_list` is not a list.'));
}

/** Does Python count the value as false? LiteLLM then starts without models. (`if model_list:` in `load_config` of 1.106.2.) */
function isNothing(node: TreeNode): boolean {
  if (node.kind === 'scalar') {
    const value = scalarValue(node);
    return value === null || value === false || value === 0 || value === '';
  }
  return node.kind === 'map' && node.pairs.length === 0 && mapOf(node) !== undefined;
}

function isNull(node: ScalarNode): boolean {
  return scalarValue(node) === null;
}
