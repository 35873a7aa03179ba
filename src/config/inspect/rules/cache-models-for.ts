import { keySpot, valuesOf } from '../document.ts';
import { oneEntry, type Rule } from '../rule.ts';

export const cacheModelsFor: Rule = {
  id: 'cache-models-for',
  severity: 'warning',
  effect: 'differs',
  summary: '`cache_models_for` is not a setting of LiteLLM.',
  why: 'LiteLLM sends keys that it does not know to the provider, in the body of every chat and embedding call. Remove it.',
  example: { bad: oneEntry({ params: 'cache_models_for: 3600' }), good: oneEntry({}) },
  check({ keys }, report) {
    for (const { at } of valuesOf(keys.params, 'cache_models_for'))
      report(keySpot(at), 'is not a setting of LiteLLM: it is sent to the provider with every call.');
  },
};
