import type { Config, Operation, TextEdit } from '../model.ts';
import { bare } from '../read/block-scalar.ts';
import type { Internals } from '../read/index.ts';
import { lineAt, lineEnd, type SourceText } from '../read/source.ts';
import { endingBlock, outerStart, type Pair, type TreeNode } from '../read/tree.ts';
import { keyName } from '../read/value.ts';
import { removable } from './removable.ts';

/** @param edited the sections that the operations change */
export function rootFault(old: Internals, now: Internals, edited: ReadonlySet<string>): string | undefined {
  const same = samePairs(old, now, sections(old, edited), sections(now, edited));
  return same ? undefined : 'a foreign section changed';
}

/** With a pointer to a mapping: all that is beside the config in its file, other documents included. */
export function aroundFault(old: Internals, now: Internals): string | undefined {
  const same =
    old.trees.length === now.trees.length &&
    old.around.length === now.around.length &&
    old.trees.every(
      (tree, index) => index === old.document || sameNode(old, now, tree.root, now.trees[index]?.root),
    ) &&
    old.around.every((node, depth) => sameSiblings(old, now, node, now.around[depth], depth + 1));
  return same ? undefined : 'something beside the config changed';
}

/**
 * Every comment is in the result, in order and letter by letter, unless it belongs to what the operations remove: none is
 * swallowed by a scalar, none is made.
 */
export function commentFault(
  config: Config,
  old: Internals,
  now: Internals,
  done: { readonly operations: readonly Operation[]; readonly edits: readonly TextEdit[] },
): string | undefined {
  const allowed = removable(config, done.operations);
  const removals = done.edits.filter(({ start, end }) => end > start);
  const left: number[] = [];
  let next = 0;
  for (const offset of old.comments) {
    while ((removals[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next += 1;
    if (offset < (removals[next]?.start ?? Number.POSITIVE_INFINITY)) left.push(offset);
    else if (!allowed.some(({ start, end }) => start <= offset && offset < end))
      return 'a comment was removed';
  }
  const same =
    left.length === now.comments.length &&
    left.every(
      (offset, index) => commentAt(old.src, offset) === commentAt(now.src, now.comments[index] ?? 0),
    );
  return same ? undefined : 'a comment changed its meaning';
}

/** The text of a value is as it was, apart from line breaks that do not change its meaning. */
export function sliceFault(
  old: Internals,
  now: Internals,
  was: TreeNode | undefined,
  is: TreeNode,
): string | undefined {
  if (was === undefined) return 'a foreign value was added';
  const before = old.src.text.slice(outerStart(was), was.end);
  const after = now.src.text.slice(outerStart(is), is.end);
  // Usually every line break is the same, so that their meaning does not matter.
  const same = before === after || (bare(before) === bare(after) && sameEnd(was, is));
  return same ? undefined : 'a foreign value changed';
}

/** Whether two lists of pairs have the same text, in the same order. */
export function samePairs(
  old: Internals,
  now: Internals,
  left: readonly Pair[],
  right: readonly Pair[],
): boolean {
  if (left.length !== right.length) return false;
  return left.every((pair, index) => {
    const is = right[index];
    return is !== undefined && written(old, pair) === written(now, is) && sameEnd(pair.value, is.value);
  });
}

function sections({ root, list }: Internals, edited: ReadonlySet<string>): readonly Pair[] {
  if (root.kind === 'empty') return [];
  const foreign = root.map.pairs.filter((pair) => !edited.has(keyName(pair) ?? ''));
  return list.kind === 'missing' ? foreign : foreign.filter((pair) => pair !== list.pair);
}

function sameNode(old: Internals, now: Internals, was: TreeNode, is: TreeNode | undefined): boolean {
  return is !== undefined && sliceFault(old, now, was, is) === undefined;
}

function sameSiblings(
  old: Internals,
  now: Internals,
  was: TreeNode,
  is: TreeNode | undefined,
  depth: number,
): boolean {
  const siblings = (inside: Internals, node: TreeNode | undefined): readonly TreeNode[] => {
    const way =
      inside.around[depth] ?? (inside.root.kind === 'map' ? inside.root.map : inside.root.pair?.value);
    if (node?.kind === 'map') {
      return node.pairs.flatMap(({ key, value }) => (value === way ? [key] : [key, value]));
    }
    return node?.kind === 'seq' ? node.items.filter((item) => item !== way) : [];
  };
  const before = siblings(old, was);
  const after = siblings(now, is);
  return (
    before.length === after.length && before.every((node, index) => sameNode(old, now, node, after[index]))
  );
}

/** Line breaks at the end of a block scalar can be part of its value, so the values are compared. */
function sameEnd(was: TreeNode, is: TreeNode): boolean {
  return endingBlock(was)?.text === endingBlock(is)?.text;
}

function written({ src }: Internals, node: { readonly start: number; readonly end: number }): string {
  return bare(src.text.slice(node.start, node.end));
}

function commentAt(src: SourceText, offset: number): string {
  return src.text.slice(offset, lineEnd(src, lineAt(src.starts, offset)));
}
