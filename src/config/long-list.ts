import { type Composer, type CST, isSeq, type YAMLParseError } from 'yaml';
import { convertItems, type ListItems } from './convert.ts';
import { pack } from './packed.ts';
import type { TreeNode } from './tree.ts';

/** Items that are composed at once: enough to be worth a composer, few enough to be forgotten while they are young. */
const BATCH = 5;

export interface LongLists {
  /** Items taken from the front of a list, by the syntax token that holds the rest of them. */
  readonly taken: ReadonlyMap<CST.Token, ListItems>;
  /** To be called behind each dash, with the parser's stack: takes items that are complete. What is wrong in them. */
  take(stack: readonly CST.Token[]): readonly YAMLParseError[];
}

/**
 * Long block lists are composed and converted while they are read, so that what `yaml` makes of a file, a hundred times
 * the size of its text, is never there as a whole. An item stands alone for its composer, which resolves no alias and
 * looks at nothing around an item but the column of its list.
 *
 * @param composer one of its own, which composes as that of the rest of the document
 */
export function longLists(text: string, composer: Composer): LongLists {
  const taken = new Map<CST.Token, { readonly items: TreeNode[]; readonly dashes: number[] }>();
  return {
    taken,
    take(stack) {
      const list = stack.at(-1);
      if (list?.type !== 'block-seq' || list.items.length <= BATCH) return [];
      // A list in an item of another one goes with that item.
      if (stack.find(({ type }) => type === 'block-seq') !== list) return [];
      // The last one has nothing but its dash so far, and with that no comment goes to the one before any more.
      const done: CST.BlockSequence = { ...list, items: list.items.splice(0, list.items.length - 1) };
      const token: CST.Document = { type: 'document', offset: list.offset, start: [], value: done };
      // Read to their end: what a generator left half-way holds is not collected while it is young.
      const [document] = [...composer.next(token), ...composer.end()];
      if (document === undefined || !isSeq(document.contents)) return [];
      const { items, dashes } = convertItems({ text, taken }, document.contents);
      const before = taken.get(list) ?? { items: [], dashes: [] };
      before.items.push(...pack(text, items));
      before.dashes.push(...dashes);
      taken.set(list, before);
      return document.errors;
    },
  };
}
