import { keySpot, valuesOf } from '../document.ts';
import { oneEntry, type Rule } from '../rule.ts';

export const nestedModelInfo: Rule = {
  id: 'nested-model-info',
  severity: 'warning',
  effect: 'drops-entry',
  summary: '`model_info` is inside `litellm_params`.',
  why: 'LiteLLM reads `model_info` beside `litellm_params`. Inside `litellm_params`, LiteLLM neither shows it nor uses it for routing; it only changes the id of the deployment.',
  example: {
    bad: oneEntry({ params: 'model_info:\n  mode: chat' }),
    good: oneEntry({ info: 'mode: chat' }),
  },
  check({ keys, value }, report) {
    for (const { at } of valuesOf(keys.params, 'model_info')) {
      const read = value(at.node);
      const isMapping =
        read === undefined || read === null || (typeof read === 'object' && !Array.isArray(read));
      if (isMapping)
        report(keySpot(at), 'is ignored here: it belongs beside `litellm_params`.', { effect: 'ignored' });
      else report(at, 'is not a mapping. LiteLLM drops the entry.', { severity: 'error' });
    }
  },
};
