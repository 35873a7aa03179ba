import { lineStart, type SourceText } from '../read/source.ts';
import { endingBlock, type TreeNode } from '../read/tree.ts';
import type { Draft } from './draft.ts';

/**
 * Content that ends the text inside a block scalar without a newline: a line added behind it would add a line break to
 * its value. With `|-` it would not.
 */
export function isOpenEnd(src: SourceText, node: TreeNode, end: number): boolean {
  if (end < src.text.length || src.text.endsWith('\n')) return false;
  const block = endingBlock(node);
  return block !== undefined && !/^[|>][0-9]?-/.test(src.text.slice(block.start, block.start + 3));
}

/** Does the content end in a scalar that keeps its trailing line breaks (`|+`)? Blank lines behind it would become part of it. */
export function keepsBreaks(node: TreeNode, text: string): boolean {
  const block = endingBlock(node);
  return block !== undefined && /^[|>][0-9]?\+/.test(text.slice(block.start, block.start + 3));
}

/**
 * Would a blank line in front of `line` become part of a `|+` scalar that the content above ends in, be it one that ends it
 * only now?
 */
export function mayKeepBreaks({ src, edits }: Draft, node: TreeNode, line: number): boolean {
  if (keepsBreaks(node, src.text)) return true;
  const end = lineStart(src, line);
  const shortened = edits.some((edit) => edit.end === end && edit.start < end);
  return shortened && /[|>][0-9]?\+/.test(src.text.slice(node.start, node.end));
}
