import { oneEntry, type Rule } from '../rule.ts';

/** Its findings are made where the comments are applied, when the other rules are done. */
export const unusedIgnore: Rule = {
  id: 'unused-ignore',
  severity: 'warning',
  effect: 'ignored',
  summary: 'A comment ignores a rule that reports nothing there.',
  why: 'The comment hides what is reported later. Remove it, or correct the id of the rule. A comment is about its own line or, alone on a line, about the next one.',
  example: {
    bad: oneEntry({ params: 'rpm: 10 # copilot-model-sync: ignore duplicate-key' }),
    good: oneEntry({ params: 'rpm: 10' }),
  },
  check() {},
};
