import type { Problem } from '../../errors.ts';
import type { Uses } from '../read/anchors.ts';
import { type AliasNode, outerStart, type TreeNode } from '../read/tree.ts';
import { problemAt } from '../refused.ts';
import type { Draft } from './draft.ts';

/** Refusals for anchored values that would change or be removed while an alias elsewhere still refers to them. */
export function anchorProblems({ src, edits, touched }: Draft, uses: Uses): readonly Problem[] {
  if (uses.size === 0) return [];
  const removals = edits.filter(({ start, end }) => end > start);
  const changed = new Set(touched);
  const isRemoved = (node: TreeNode): boolean =>
    removals.some(({ start, end }) => start <= node.start && node.end <= end && end > node.start);
  const problems: Problem[] = [];
  for (const [node, aliases] of uses) {
    if (!changed.has(node) && !isRemoved(node)) continue;
    const alias = aliases.find((use) => !isRemoved(use));
    if (alias !== undefined) problems.push(stillUsed(src, node, alias));
  }
  return problems;
}

function stillUsed(src: Draft['src'], node: TreeNode, alias: AliasNode): Problem {
  const { line } = src.place(alias.start);
  const message = `The value with the anchor &${alias.name} would change or be removed, but line ${line} still uses it.`;
  return problemAt('ANCHOR_IN_USE', src.place(outerStart(node)), message);
}
