import { keySpot } from '../document.ts';
import { aliases, aliasTarget, quoted } from '../names.ts';
import { oneEntry, type Rule } from '../rule.ts';

const TWO = (alias: string): string =>
  `${oneEntry({})}  - model_name: gpt-4o\n    litellm_params:\n      model: azure/gpt-4o\nrouter_settings:\n  model_group_alias:\n    ${alias}: gpt-4o\n`;

export const aliasHidesEntry: Rule = {
  id: 'alias-hides-entry',
  severity: 'warning',
  effect: 'ignored',
  summary: 'An alias has the name of an entry.',
  why: 'LiteLLM looks up aliases first. Calls to the name go to the model that the alias refers to, and never to the entry.',
  example: { bad: TWO('gpt-4.1'), good: TWO('gpt-4') },
  check(document, report) {
    const found = aliases(document);
    // the first entry of a name, where there are aliases
    const named = new Map(found.length === 0 ? [] : document.entries.toReversed().map((it) => [it.name, it]));
    for (const alias of found) {
      const target = aliasTarget(document, alias);
      const hidden = named.get(alias.key);
      if (hidden === undefined || target === undefined || target === alias.key) continue;
      const related = [{ at: hidden.at, message: 'The entry that is not called.' }];
      report(
        keySpot(alias),
        `has the name of an entry. Calls to ${quoted(alias.key)} go to ${quoted(target)}.`,
        { related },
      );
    }
  },
};
