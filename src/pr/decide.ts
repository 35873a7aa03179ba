import type { PullRequestSettings } from '../settings.ts';
import type { Decision, Snapshot, Wanted } from './model.ts';
import { archived, elsewhere, othersCommits } from './rules/hands-off.ts';
import { create, refused, update } from './rules/news.ts';
import { abandoned, nothingToDo, obsolete } from './rules/no-news.ts';
import { type Situation, situationOf } from './situation.ts';

/** A rule answers, or leaves the question to the next one. */
export type Rule = (situation: Situation) => Decision | undefined;

/** In this order; the first answer is the decision. Without one, a pull request is created. */
const RULES: readonly Rule[] = [
  archived,
  elsewhere,
  refused,
  othersCommits,
  obsolete,
  abandoned,
  nothingToDo,
  update,
];

/**
 * What to do about a repository as it was read and the files it should hold. Pure and total: the same snapshot, wish
 * and settings give the same decision, and everything the decision needs stands in it.
 */
export function decide(snapshot: Snapshot, wanted: Wanted, settings: PullRequestSettings): Decision {
  const situation = situationOf(snapshot, wanted, settings);
  for (const rule of RULES) {
    const decision = rule(situation);
    if (decision !== undefined) return decision;
  }
  return create(situation);
}
