import type { Problem } from '../../errors.ts';
import type { Uses } from '../read/anchors.ts';
import { type AliasNode, outerStart, type TreeNode } from '../read/tree.ts';
import { problemAt } from '../refused.ts';
import type { Draft } from './draft.ts';

/** Anchors that stand against the edits: what they name would change or go while an alias elsewhere still means it. */
export function anchorProblems({ src, edits, touched }: Draft, uses: Uses): readonly Problem[] {
  if (uses.size === 0) return [];
  const removals = edits.filter(({ start, end }) => end > start);
  const changed = new Set(touched);
  const goes = (node: TreeNode): boolean =>
    removals.some(({ start, end }) => start <= node.start && node.end <= end && end > node.start);
  const problems: Problem[] = [];
  for (const [node, aliases] of uses) {
    if (!changed.has(node) && !goes(node)) continue;
    const alias = aliases.find((use) => !goes(use));
    if (alias !== undefined) problems.push(inUse(src, node, alias));
  }
  return problems;
}

function inUse(src: Draft['src'], node: TreeNode, alias: AliasNode): Problem {
  const { line } = src.place(alias.start);
  const message = `The value with the anchor &${alias.name} would change or go, but line ${line} still uses it.`;
  return problemAt('ANCHOR_IN_USE', src.place(outerStart(node)), message);
}
