import { list } from '../../words.ts';
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
    const message = `There is nothing at ${pointer}.${present(trees, steps)}`;
    return refused(problemAt('POINTER_MISSING', { path: src.path }, message));
  }
  if (second !== undefined && first.kind === 'pointed') {
    const at = second.kind === 'pointed' ? src.place(second.tree.start) : { path: src.path };
    return refused(problemAt('MULTI_DOC', at, `A second document has ${pointer}.`));
  }
  return first;
}

/** How many keys a message lists. */
const MOST_KEYS = 10;
const MOST_LETTERS = 60;

/** The keys that are at the last step that exists, in the document in which the pointer leads furthest. */
function present(trees: readonly Tree[], steps: readonly string[]): string {
  const reached = trees.map(({ root }) => {
    let node = root;
    let depth = 0;
    for (const step of steps) {
      const next: TreeNode | undefined =
        node.kind === 'map'
          ? node.pairs.find(({ key }) => key.kind === 'scalar' && key.text === step)?.value
          : undefined;
      if (next === undefined) break;
      node = next;
      depth += 1;
    }
    return { node, depth };
  });
  const [best] = reached.toSorted((a, b) => b.depth - a.depth);
  if (best?.node.kind !== 'map' || best.node.pairs.length === 0) return '';
  const keys = best.node.pairs.flatMap(({ key }) =>
    key.kind === 'scalar' ? [`\`${key.text.slice(0, MOST_LETTERS)}\``] : [],
  );
  const at = best.depth === 0 ? 'The file' : `\`${pointerText(steps.slice(0, best.depth))}\``;
  return ` ${at} has ${list(keys, MOST_KEYS)}.`;
}

function pointerText(steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
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
