import { ZERO_OID } from './git.ts';
import { followBranch } from './pulls.ts';
import { ruleViolation, unprocessable } from './refusal.ts';
import type { Repository, Rule } from './repository.ts';

/** A request to move one ref. */
export interface Move {
  /** Fully qualified. */
  readonly ref: string;
  /** The commit that it must point at; zeros: it must not exist; undefined: no check. */
  readonly before?: string | undefined;
  /** Zeros: delete it. */
  readonly after: string;
  /** Even if commits are lost. */
  readonly force: boolean;
}

/** Moves all refs or none; open pull requests follow. Throws GitHub's refusal. */
export function moveRefs(repository: Repository, actor: string, moves: readonly Move[]): void {
  for (const move of moves) check(repository, move);
  const before = new Map(repository.git.refs());
  const done = repository.git.moveRefs(
    moves.map(({ ref, before, after }) => ({ ref, before, after: after === ZERO_OID ? undefined : after })),
  );
  if (!done) throw unprocessable('Reference cannot be updated');
  for (const { ref, after } of moves) {
    const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    if (branch === undefined) continue;
    followBranch(repository, actor, {
      branch,
      before: before.get(ref),
      after: after === ZERO_OID ? undefined : after,
    });
  }
}

/** Throws when a rule of the repository forbids one of the moves. */
export function obeyRules(repository: Repository, moves: readonly Move[]): void {
  const broken = moves.flatMap((move) =>
    repository.settings.rules.filter((rule) => breaks(repository, rule, move)),
  );
  const [first] = broken;
  if (first === undefined) return;
  throw ruleViolation(
    broken.map((rule) => WORDS[rule.forbids]),
    first.place ?? 'message',
  );
}

const WORDS: Readonly<Record<Rule['forbids'], string>> = {
  creation: 'Cannot create ref due to creations being restricted.',
  update: 'Cannot update this protected ref.',
  'force-push': 'Cannot force-push to this branch',
  deletion: 'Cannot delete this branch',
  unsigned: 'Commits must have verified signatures.',
  name: 'Branch name must match a given regex pattern: ^(feature|fix)/',
};

function breaks(repository: Repository, rule: Rule, { ref, after }: Move): boolean {
  const guarded = `refs/heads/${rule.branch}`;
  const applies = guarded.endsWith('*') ? ref.startsWith(guarded.slice(0, -1)) : ref === guarded;
  if (!applies) return false;
  const exists = repository.git.refs().has(ref);
  switch (rule.forbids) {
    case 'creation':
    case 'name':
      return !exists && after !== ZERO_OID;
    case 'update':
      return exists && after !== ZERO_OID;
    case 'force-push':
      return exists && after !== ZERO_OID && !isFastForward(repository, ref, after);
    case 'deletion':
      return after === ZERO_OID;
    case 'unsigned':
      return after !== ZERO_OID && !repository.git.commit(after).signed;
  }
}

function isFastForward({ git }: Repository, ref: string, after: string): boolean {
  return git.isAncestor(git.refs().get(ref) ?? after, after);
}

function check({ git }: Repository, { ref, before, after, force }: Move): void {
  const current = git.refs().get(ref);
  if (before !== undefined && before !== (current ?? ZERO_OID)) {
    throw unprocessable(`Reference ${ref} is at ${current ?? ZERO_OID} but expected ${before}`);
  }
  if (after === ZERO_OID) {
    if (current === undefined) throw unprocessable('Reference does not exist');
    return;
  }
  if (git.type(after) !== 'commit') throw unprocessable('Object does not exist');
  if (current !== undefined && !force && !git.isAncestor(current, after)) {
    throw unprocessable('Update is not a fast forward');
  }
}
