import { keySpot, valuesOf } from '../document.ts';
import type { Rule } from '../rule.ts';

export const supportedEndpoints: Rule = {
  id: 'supported-endpoints',
  severity: 'warning',
  effect: 'calls-fail',
  summary: 'A GitHub Copilot entry has `supported_endpoints`.',
  why: 'If the list contains `/v1/responses` and the mode is `chat`, LiteLLM sends calls to that endpoint without the editor headers, and Copilot refuses them with status 400. The list does not replace `mode: responses` either. Remove it.',
  example: {
    bad: 'model_list:\n  - model_name: gpt-4.1\n    litellm_params:\n      model: github_copilot/gpt-4.1\n    model_info:\n      supported_endpoints: [/v1/responses]\n',
    good: 'model_list:\n  - model_name: gpt-4.1\n    litellm_params:\n      model: github_copilot/gpt-4.1\n',
  },
  check({ keys }, report) {
    for (const part of [keys.params, keys.info]) {
      for (const { entry, at } of valuesOf(part, 'supported_endpoints')) {
        if (entry.model?.startsWith('github_copilot/') === true)
          report(keySpot(at), 'makes LiteLLM call `/v1/responses` without editor headers: remove it.');
      }
    }
  },
};
