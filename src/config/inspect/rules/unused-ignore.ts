import { oneEntry, type Rule } from '../rule.ts';

/** Its findings are made where the comments are applied, when the other rules are done. */
export const unusedIgnore: Rule = {
  id: 'unused-ignore',
  severity: 'warning',
  effect: 'ignored',
  summary: 'A comment ignores a rule that reports nothing there.',
  why: 'The comment would hide a later finding. Remove it, or correct the id of the rule. A comment applies to its own line or, if it is alone on its line, to the next one.',
  example: {
    bad: oneEntry({ params: 'rpm: 10 # copilot-model-sync: ignore duplicate-key' }),
    good: oneEntry({ params: 'rpm: 10' }),
  },
  check() {},
};
