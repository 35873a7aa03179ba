import { distance } from '../spelling.ts';

/**
 * The known name that a misspelled one was probably meant to be: up to a third of its letters may be wrong, and a swap of
 * two adjacent letters counts as one. Undefined when no name is that near.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(name.length / 3));
  const ranked = known
    .map((candidate) => ({ candidate, edits: distance(name.toLowerCase(), candidate) }))
    .filter(({ edits }) => edits <= most)
    .toSorted((a, b) => a.edits - b.edits);
  return ranked[0]?.candidate;
}
