import type { Problem } from '../../errors.ts';
import { problemAt, type Refused, refused } from '../refused.ts';
import type { SourceText } from './source.ts';
import { type AliasNode, outerStart, type TreeNode } from './tree.ts';

/** Values that aliases may add to a file when written out. A "billion laughs" has more, a shared map of headers far fewer. */
const MAX_ALIASED_VALUES = 1_000_000;

/** Anchored nodes that are used, and where. */
export type Uses = ReadonlyMap<TreeNode, readonly AliasNode[]>;

export type Linked = { readonly kind: 'linked'; readonly uses: Uses } | Refused;

/**
 * Binds every alias of a document to its node, in the order of the text. Nothing is expanded; how large it would be is
 * counted, once a node.
 *
 * @param again may an anchor be defined again? To PyYAML it may not.
 */
export function link(src: SourceText, root: TreeNode, { again }: { readonly again: boolean }): Linked {
  const anchors = new Map<string, TreeNode>();
  const sizes = new Map<TreeNode, number>();
  const uses = new Map<TreeNode, AliasNode[]>();
  const problems: Problem[] = [];
  let added = 0;

  const visit = (node: TreeNode): number => {
    const anchor = node.props?.anchor;
    if (anchor !== undefined) define(anchor, node);
    let size = 1;
    if (node.kind === 'alias') size = follow(node);
    else if (node.kind === 'seq') for (const item of node.items) size += visit(item);
    else if (node.kind === 'map') {
      for (const { key, value } of node.pairs) {
        if (key.kind === 'scalar' && key.text === '__proto__') forbid(key);
        size += visit(key) + visit(value);
      }
    }
    if (anchor !== undefined) sizes.set(node, size);
    return size;
  };
  /** In JavaScript it would change what an object is instead of being one of its keys. */
  const forbid = (key: TreeNode): void => {
    problems.push(problemAt('PROTO_KEY', src.place(outerStart(key)), 'A key is named `__proto__`.'));
  };
  const define = (name: string, node: TreeNode): void => {
    if (!again && anchors.has(name)) {
      const message = `The anchor &${name} is defined twice, which PyYAML refuses.`;
      problems.push(problemAt('YAML_ERROR', src.place(outerStart(node)), message));
    }
    anchors.set(name, node);
  };
  const follow = (alias: AliasNode): number => {
    const target = anchors.get(alias.name);
    if (target === undefined) {
      problems.push(
        problemAt('YAML_ERROR', src.place(alias.start), `The alias *${alias.name} has no anchor above it.`),
      );
      return 1;
    }
    alias.target = target;
    const known = uses.get(target);
    if (known === undefined) uses.set(target, [alias]);
    else known.push(alias);
    // An alias inside its own anchor has no size yet: the value is circular, and nothing of it is ever followed.
    const size = sizes.get(target) ?? 1;
    added += size;
    if (added > MAX_ALIASED_VALUES && problems.length === 0) {
      const message = `Written out, the aliases up to here have more than ${MAX_ALIASED_VALUES} values.`;
      problems.push(problemAt('TOO_MANY_ALIASES', src.place(alias.start), message));
    }
    return size;
  };

  visit(root);
  const [problem] = problems;
  return problem === undefined ? { kind: 'linked', uses } : refused(problem);
}
