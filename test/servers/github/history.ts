/** How commits relate to each other, from their parents alone. */

export type Parents = (oid: string) => readonly string[];

/** A commit and all before it, each before its parents. */
export function history(oid: string, parents: Parents, without: ReadonlySet<string> = new Set()): string[] {
  const seen = new Set(without);
  const oldestFirst: string[] = [];
  const visit = (commit: string): void => {
    if (seen.has(commit)) return;
    seen.add(commit);
    parents(commit).forEach(visit);
    oldestFirst.push(commit);
  };
  visit(oid);
  return oldestFirst.toReversed();
}

/** Commits that `head` has and `base` has not, each after its parents. */
export function ahead(base: string, head: string, parents: Parents): string[] {
  return history(head, parents, new Set(history(base, parents))).toReversed();
}

export function isAncestor(ancestor: string, descendant: string, parents: Parents): boolean {
  return history(descendant, parents).includes(ancestor);
}

/** The last commits that two have in common: none of them comes before another. */
export function mergeBases(one: string, other: string, parents: Parents): string[] {
  const ofOther = new Set(history(other, parents));
  const common = history(one, parents).filter((commit) => ofOther.has(commit));
  return common.filter(
    (commit) => !common.some((later) => later !== commit && isAncestor(commit, later, parents)),
  );
}
