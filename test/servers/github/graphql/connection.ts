import { Refusal } from '../refusal.ts';
import type { Fields } from './scope.ts';

/** The arguments that every connection takes. */
export interface Page {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string;
  readonly before?: string;
}

/**
 * A page of a list, under GitHub's rules for pages.
 * @param name the field, for error messages
 */
export function connection<Item>(
  name: string,
  items: readonly Item[],
  { first, last, after, before }: Page,
  node: (item: Item) => Fields,
): Fields {
  const size = first ?? last;
  if (size === undefined) {
    throw new Refusal(
      422,
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
      {
        type: 'MISSING_PAGINATION_BOUNDARIES',
      },
    );
  }
  if (size > 100) {
    throw new Refusal(
      422,
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`,
      { type: 'EXCESSIVE_PAGINATION' },
    );
  }
  const from = after === undefined ? 0 : Number(after) + 1;
  const to = before === undefined ? items.length : Number(before);
  const start = first === undefined ? Math.max(from, to - size) : from;
  const end = first === undefined ? to : Math.min(to, from + size);
  const nodes = () => items.slice(start, end).map(node);
  return {
    totalCount: items.length,
    nodes,
    edges: () => nodes().map((item, index) => ({ node: item, cursor: String(start + index) })),
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: start < end ? String(start) : null,
      endCursor: start < end ? String(end - 1) : null,
    },
  };
}
