import { keySpot } from '../document.ts';
import { aliases, aliasTarget, chains, defaultFallbacks, fallbackSettings, quoted } from '../names.ts';
import { oneEntry, type Rule } from '../rule.ts';

const FALLBACKS =
  'router_settings:\n  model_group_alias:\n    gpt-4: gpt-4.1\n  fallbacks:\n    - gpt-4.1: [gpt-4.1]';

export const aliasWithoutFallbacks: Rule = {
  id: 'alias-without-fallbacks',
  severity: 'warning',
  effect: 'differs',
  since: '1.106',
  summary: 'An alias has no fallbacks, but the model that it refers to has some.',
  why: 'LiteLLM looks up fallbacks by the name that was called, so a call through the alias does not use the fallbacks of its target. Write the list for the alias too.',
  example: {
    bad: oneEntry({ rest: FALLBACKS }),
    good: oneEntry({ rest: `${FALLBACKS}\n    - gpt-4: [gpt-4.1]` }),
  },
  check(document, report) {
    if (defaultFallbacks(document).length > 0) return;
    for (const setting of fallbackSettings(document)) {
      const covered = new Map(chains(setting).map((chain) => [chain.key, chain]));
      if (covered.has('*')) continue;
      for (const alias of aliases(document)) {
        const target = aliasTarget(document, alias);
        const chain = target === undefined ? undefined : covered.get(target);
        if (target === undefined || chain === undefined || covered.has(alias.key)) continue;
        const message = `has no ${quoted(setting.key)}. Calls to it do not use those of ${quoted(target)}.`;
        report(keySpot(alias), message, {
          related: [{ at: chain, message: 'The fallbacks of the target.' }],
        });
      }
    }
  },
};
