import type { SourceText } from '../read/source.ts';
import { endingBlock, type TreeNode } from '../read/tree.ts';

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
