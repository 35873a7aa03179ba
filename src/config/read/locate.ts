import type { Problem } from '../../errors.ts';
import { refusal } from './bytes.ts';
import type { Source } from './source.ts';
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
import { effectiveKeys, ownPairs, scalarValue } from './value.ts';

/** Where a config starts: a mapping, or a place where one can be written. `pair` is the key of the file it belongs to, with a pointer. */
export type Root =
  | { readonly kind: 'map'; readonly map: MapNode; readonly pair: Pair | undefined }
  | { readonly kind: 'empty'; readonly tree: Tree; readonly pair: Pair | undefined; readonly column: number };

/** What stands at `model_list`. `alias`: the list is one that stands elsewhere, and cannot be changed here. */
export type List =
  | {
      readonly kind: 'seq';
      readonly pair: Pair;
      readonly seq: SeqNode;
      readonly alias: AliasNode | undefined;
    }
  | { readonly kind: 'null'; readonly pair: Pair }
  | { readonly kind: 'missing' };

export interface Pointed {
  readonly kind: 'pointed';
  readonly tree: Tree;
  readonly node: TreeNode;
  readonly pair: Pair | undefined;
  /** Collections the pointer goes through: a change of the config changes them too. */
  readonly around: readonly TreeNode[];
}

interface Refused {
  readonly kind: 'refused';
  readonly problem: Problem;
}

/** The document and node a JSON Pointer (RFC 6901) leads to; several documents are fine as long as one has it. */
export function follow(src: Source, trees: readonly Tree[], pointer: string): Pointed | Refused {
  const steps = pointer.split('/').slice(1).map(unescapeStep);
  const found = trees.flatMap((tree) => descend(src, tree, steps) ?? []);
  const [first, second] = found;
  if (first === undefined) {
    const message = `Nothing stands at ${pointer}.`;
    return refused(refusal('POINTER_MISSING', { path: src.path }, message));
  }
  if (second !== undefined && first.kind === 'pointed') {
    const at = second.kind === 'pointed' ? src.place(second.tree.start) : { path: src.path };
    return refused(refusal('MULTI_DOC', at, `A second document has ${pointer}.`));
  }
  return first;
}

/** A node → where a config starts. */
export function rootOf(
  src: Source,
  at: Omit<Pointed, 'kind'>,
): { readonly kind: 'root'; readonly root: Root } | Refused {
  const { node, pair, tree } = at;
  if (node.kind === 'map') return { kind: 'root', root: { kind: 'map', map: node, pair } };
  const none = node.kind === 'scalar' && (pair === undefined ? node.style === 'empty' : isNull(node));
  if (!none) return refused(refusal('NOT_A_MAP', src.place(node.start), 'A config has to be a mapping.'));
  const column = pair === undefined ? 0 : (src.place(pair.start).column ?? 1);
  return { kind: 'root', root: { kind: 'empty', tree, pair, column } };
}

/** Finds `model_list` among the root's own keys. */
export function findList(src: Source, root: Root): { readonly kind: 'list'; readonly list: List } | Refused {
  if (root.kind === 'empty') return { kind: 'list', list: { kind: 'missing' } };
  const [pair, second] = ownPairs(root.map, 'model_list');
  if (second !== undefined) {
    return refused(refusal('DUPLICATE_KEY', src.place(second.start), '`model_list` stands a second time.'));
  }
  if (pair === undefined) {
    const merged = effectiveKeys(root.map).get('model_list');
    if (merged === undefined) return { kind: 'list', list: { kind: 'missing' } };
    return refused(
      refusal('ALIASED_MAP', src.place(merged.pair.start), '`model_list` comes from a merge key.'),
    );
  }
  const node = dereference(pair.value);
  const tag = node?.props?.tag;
  if (node?.kind === 'seq' && (tag === undefined || tag === 'tag:yaml.org,2002:seq')) {
    const alias = pair.value.kind === 'alias' ? pair.value : undefined;
    return { kind: 'list', list: { kind: 'seq', pair, seq: node, alias } };
  }
  if (pair.value.kind === 'scalar' && isNull(pair.value))
    return { kind: 'list', list: { kind: 'null', pair } };
  return refused(refusal('NOT_A_LIST', src.place(outerStart(pair.value)), '`model_list` is not a list.'));
}

function isNull(node: ScalarNode): boolean {
  return scalarValue(node) === null;
}

function refused(problem: Problem): Refused {
  return { kind: 'refused', problem };
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function descend(src: Source, tree: Tree, steps: readonly string[]): Pointed | Refused | undefined {
  const around: TreeNode[] = [];
  let node = tree.root;
  let pair: Pair | undefined;
  for (const step of steps) {
    around.push(node);
    if (node.kind === 'map') {
      // By its text: to Kubernetes and Helm every key is a string.
      const pairs = node.pairs.filter(({ key }) => key.kind === 'scalar' && key.text === step);
      if (pairs.length > 1) {
        const at = src.place(pairs[1]?.start ?? node.start);
        return refused(
          refusal(
            'DUPLICATE_KEY',
            at,
            `The key ${JSON.stringify(step)} of the pointer stands a second time.`,
          ),
        );
      }
      pair = pairs[0];
      if (pair === undefined) return undefined;
      node = pair.value;
    } else if (node.kind === 'seq') {
      const item: TreeNode | undefined = /^(?:0|[1-9][0-9]*)$/.test(step)
        ? node.items[Number(step)]
        : undefined;
      if (item === undefined) return undefined;
      node = item;
      pair = undefined;
    } else if (node.kind === 'alias') {
      return refused(
        refusal('ALIASED_MAP', src.place(node.start), `The pointer leads through the alias *${node.name}.`),
      );
    } else {
      return undefined;
    }
  }
  if (node.kind === 'alias') {
    return refused(
      refusal('ALIASED_MAP', src.place(node.start), `The pointer leads to the alias *${node.name}.`),
    );
  }
  return { kind: 'pointed', tree, node, pair, around };
}
