import { child, isMap, mapOf, topSection } from '../document.ts';
import { aliases, aliasTarget } from '../names.ts';
import { oneEntry, type Rule } from '../rule.ts';

export const aliasShape: Rule = {
  id: 'alias-shape',
  severity: 'error',
  effect: 'does-not-start',
  summary: '`model_group_alias` is not a mapping of aliases to names.',
  why: 'The value of an alias is a name, or a mapping with both `model` and `hidden`. LiteLLM does not start when `model_group_alias` is a list or text, or when a mapping lacks `hidden`. Calls to an alias with any other value fail.',
  example: {
    bad: oneEntry({ rest: 'router_settings:\n  model_group_alias:\n    - gpt-4: gpt-4.1' }),
    good: oneEntry({ rest: 'router_settings:\n  model_group_alias:\n    gpt-4: gpt-4.1' }),
  },
  check(document, report) {
    const router = topSection(document, 'router_settings');
    const at = child(router, 'model_group_alias');
    if (at === undefined) return;
    const read = document.value(at.node);
    if (mapOf(at) === undefined && read !== null && read !== undefined) {
      report(at, 'is not a mapping. LiteLLM does not start.');
      return;
    }
    for (const alias of aliases(document)) {
      const target = document.value(alias.node);
      if (isMap(target) && !Object.hasOwn(target, 'hidden')) {
        report(alias, 'has no `hidden`. LiteLLM does not start. Write `hidden: false`, or the name alone.');
      } else if (aliasTarget(document, alias) === undefined && target !== undefined) {
        report(alias, 'does not refer to a model. Every call to it fails.', {
          severity: 'warning',
          effect: 'calls-fail',
        });
      }
    }
  },
};
