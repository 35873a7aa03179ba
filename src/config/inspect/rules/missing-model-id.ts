import { valuesOf } from '../document.ts';
import type { Rule } from '../rule.ts';

export const missingModelId: Rule = {
  id: 'missing-model-id',
  severity: 'error',
  effect: 'drops-entry',
  summary: '`litellm_params.model` is empty, or names a provider but no model.',
  why: 'LiteLLM drops an entry without a model. With only `github_copilot/`, it sends an empty model to GitHub Copilot, which refuses every call.',
  example: {
    bad: 'model_list:\n  - model_name: gpt-4.1\n    litellm_params:\n      model: ""\n',
    good: 'model_list:\n  - model_name: gpt-4.1\n    litellm_params:\n      model: github_copilot/gpt-4.1\n',
  },
  check({ keys }, report) {
    for (const { entry, at } of valuesOf(keys.params, 'model')) {
      const { model } = entry;
      if (model === '') report(at, 'is empty. LiteLLM drops the entry.');
      // others may have a default: an Azure deployment is also named by `api_base`
      else if (model === 'github_copilot/')
        report(at, 'names a provider but no model. Every call fails.', { effect: 'calls-fail' });
    }
  },
};
