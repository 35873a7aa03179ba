import { keySpot, within } from '../document.ts';
import type { Rule } from '../rule.ts';

export const supportedEndpoints: Rule = {
  id: 'supported-endpoints',
  severity: 'warning',
  effect: 'calls-fail',
  summary: 'An entry of GitHub Copilot has `supported_endpoints`.',
  why: 'With `/v1/responses` in it and `mode: chat`, LiteLLM sends calls of that endpoint without the editor headers that Copilot asks for: status 400. It does not replace `mode: responses` either. Remove it.',
  example: {
    bad: 'model_list:\n  - model_name: gpt-4.1\n    litellm_params:\n      model: github_copilot/gpt-4.1\n    model_info:\n      supported_endpoints: [/v1/responses]\n',
    good: 'model_list:\n  - model_name: gpt-4.1\n    litellm_params:\n      model: github_copilot/gpt-4.1\n',
  },
  check({ entries }, report) {
    for (const { params, info, model } of entries) {
      if (model?.startsWith('github_copilot/') !== true) continue;
      for (const at of [...within(params), ...within(info)].filter(
        ({ key }) => key === 'supported_endpoints',
      ))
        report(keySpot(at), 'makes LiteLLM call `/v1/responses` without editor headers: remove it.');
    }
  },
};
