import type { PullRequestSettings } from '../settings.ts';
import type { Decision, Wanted } from './decision.ts';
import type { Snapshot } from './model.ts';
import { archived, commitsByOthers, elsewhere } from './rules/hands-off.ts';
import { create, refused, update } from './rules/news.ts';
import { abandoned, nothingToDo, obsolete } from './rules/no-news.ts';
import { stuck } from './rules/stuck.ts';
import { type Situation, situationOf } from './situation.ts';

/** Returns a decision; undefined leaves it to the next rule. */
export type DecisionRule = (situation: Situation) => Decision | undefined;

/** In this order; the first decision counts. Without one, a pull request is created. */
const RULES: readonly DecisionRule[] = [
  archived,
  elsewhere,
  refused,
  commitsByOthers,
  stuck,
  obsolete,
  abandoned,
  nothingToDo,
  update,
];

/**
 * What to do about a repository as it was read and the files it should contain. Pure and total: the same values give the
 * same decision, which contains everything that is needed to carry it out.
 *
 * @param refusal GitHub's words for the rule by which it has just refused to move the branch
 */
export function decide(
  snapshot: Snapshot,
  wanted: Wanted,
  settings: PullRequestSettings,
  refusal?: string,
): Decision {
  const situation = situationOf(snapshot, wanted, settings, refusal);
  for (const rule of RULES) {
    const decision = rule(situation);
    if (decision !== undefined) return decision;
  }
  return create(situation);
}
