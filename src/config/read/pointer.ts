import { problemAt, type Refused, refused } from '../refused.ts';
import type { SourceText } from './source.ts';
import type { Pair, Tree, TreeNode } from './tree.ts';

export interface Pointed {
  readonly kind: 'pointed';
  readonly tree: Tree;
  readonly node: TreeNode;
  readonly pair: Pair | undefined;
  /** Collections on the way to the config, from the document's root down: a change of the config changes them too. */
  readonly around: readonly TreeNode[];
}

/** The document and node a JSON Pointer (RFC 6901) leads to; several documents are fine as long as one has it. */
export function follow(src: SourceText, trees: readonly Tree[], pointer: string): Pointed | Refused {
  const steps = pointer.split('/').slice(1).map(unescapeStep);
  const found = trees.flatMap((tree) => descend(src, tree, steps) ?? []);
  const [first, second] = found;
  if (first === undefined) {
    const message = `There is nothing at ${pointer}.`;
    return refused(problemAt('POINTER_MISSING', { path: src.path }, message));
  }
  if (second !== undefined && first.kind === 'pointed') {
    const at = second.kind === 'pointed' ? src.place(second.tree.start) : { path: src.path };
    return refused(problemAt('MULTI_DOC', at, `A second document has ${pointer}.`));
  }
  return first;
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function descend(src: SourceText, tree: Tree, steps: readonly string[]): Pointed | Refused | undefined {
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
          problemAt('DUPLICATE_KEY', at, `The key ${JSON.stringify(step)} of the pointer is defined twice.`),
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
        problemAt('ALIASED_MAP', src.place(node.start), `The pointer leads through the alias *${node.name}.`),
      );
    } else {
      return undefined;
    }
  }
  if (node.kind === 'alias') {
    return refused(
      problemAt('ALIASED_MAP', src.place(node.start), `The pointer leads to the alias *${node.name}.`),
    );
  }
  return { kind: 'pointed', tree, node, pair, around };
}
