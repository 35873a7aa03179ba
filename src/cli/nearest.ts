import { distance } from '../spelling.ts';

/**
 * The known name that a misspelled one was probably meant to be: a third of its letters may be wrong, where two neighbors
 * that changed places count as one. Undefined when none is that near.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(name.length / 3));
  const ranked = known
    .map((candidate) => ({ candidate, edits: distance(name.toLowerCase(), candidate) }))
    .filter(({ edits }) => edits <= most)
    .toSorted((a, b) => a.edits - b.edits);
  return ranked[0]?.candidate;
}
