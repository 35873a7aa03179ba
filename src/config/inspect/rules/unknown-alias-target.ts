import { aliases, aliasTarget, callable, quoted } from '../names.ts';
import { oneEntry, type Rule } from '../rule.ts';

export const unknownAliasTarget: Rule = {
  id: 'unknown-alias-target',
  severity: 'warning',
  effect: 'calls-fail',
  summary: 'An alias refers to a model that no entry defines.',
  why: 'LiteLLM starts, does not list the alias, and refuses each call to it with status 400.',
  example: {
    bad: oneEntry({ rest: 'router_settings:\n  model_group_alias:\n    gpt-4: gpt-4o' }),
    good: oneEntry({ rest: 'router_settings:\n  model_group_alias:\n    gpt-4: gpt-4.1' }),
  },
  check(document, report) {
    const names = callable(document);
    for (const alias of aliases(document)) {
      const target = aliasTarget(document, alias);
      if (target !== undefined && !names.answers(target))
        report(alias, `refers to a model that no entry defines: ${quoted(target)}. Every call to it fails.`);
    }
  },
};
