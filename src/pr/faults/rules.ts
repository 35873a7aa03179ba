/**
 * Whether a rule refuses every update of a branch that is not a fast-forward, as none of ours is: “Block force pushes” and
 * “Restrict updates”. Other rules depend on what is pushed.
 *
 * @param words GitHub's, from a ruleset or a branch protection, by REST or GraphQL
 */
export function isUpdateForbidden(words: string): boolean {
  return /cannot (force-push to|update) (this|a) (protected )?(branch|ref)/i.test(words);
}

/** Whether a rule refuses the deletion of a branch, whatever is on it: “Restrict deletions”. */
export function isDeletionForbidden(words: string): boolean {
  return /cannot delete (this|a) (protected )?(branch|ref)/i.test(words);
}
