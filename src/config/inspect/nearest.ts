import { distance } from '../../spelling.ts';

/**
 * The known name that a misspelled one was probably meant to be: one edit away for short names, two for names of eight
 * letters and more, where swapping two neighbors is one edit. `undefined` when none is that near, or two are.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const most = name.length >= 8 ? 2 : name.length >= 4 ? 1 : 0;
  let best: { readonly name: string; readonly edits: number } | undefined;
  let tied = false;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) > most) continue;
    const edits = distance(spelling(name), spelling(candidate));
    if (edits > most || (best !== undefined && edits > best.edits)) continue;
    tied = best !== undefined && edits === best.edits;
    best = { name: candidate, edits };
  }
  return tied ? undefined : best?.name;
}

/** `-` and capitals instead of `_` and small letters are the same word. */
function spelling(name: string): string {
  return name.toLowerCase().replaceAll(/[-\s]/g, '_');
}
