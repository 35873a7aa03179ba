import { child } from '../document.ts';
import type { Rule } from '../rule.ts';
import { compare } from '../version.ts';

export const missingModelId: Rule = {
  id: 'missing-model-id',
  severity: 'error',
  effect: 'drops-entry',
  summary: '`litellm_params.model` is empty, or names a provider and no model.',
  why: 'Without a model behind the provider, LiteLLM drops the entry (1.106) or sends an empty model to the provider, which refuses every call (1.109).',
  example: {
    bad: 'model_list:\n  - model_name: gpt-4.1\n    litellm_params:\n      model: github_copilot/\n',
    good: 'model_list:\n  - model_name: gpt-4.1\n    litellm_params:\n      model: github_copilot/gpt-4.1\n',
  },
  check({ entries, options }, report) {
    for (const { params, model } of entries) {
      const at = params && child(params.map, params.path, 'model');
      if (at === undefined || model === undefined) continue;
      if (model === '') report(at, 'is empty. LiteLLM drops the entry.');
      // others may have a default: an Azure deployment is also named by `api_base`
      else if (model === 'github_copilot/')
        report(
          at,
          'names a provider and no model. Every call fails.',
          compare(options.version, '1.109') < 0 ? {} : { effect: 'calls-fail' },
        );
    }
  },
};
