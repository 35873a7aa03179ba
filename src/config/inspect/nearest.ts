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

/** Edits between two words, where two neighbors that changed places count as one (Damerau and Levenshtein). */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      row.push(edits);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
