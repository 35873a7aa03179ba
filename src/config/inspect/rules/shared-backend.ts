import type { Child } from '../document.ts';
import { quoted } from '../names.ts';
import type { Rule } from '../rule.ts';

const PAIR = (limit: number): string => `model_list:
  - model_name: gpt-4.1
    litellm_params:
      model: github_copilot/gpt-4.1
    model_info:
      max_input_tokens: 128000
  - model_name: gpt-4.1-fast
    litellm_params:
      model: github_copilot/gpt-4.1
    model_info:
      max_input_tokens: ${limit}
`;

export const sharedBackend: Rule = {
  id: 'shared-backend',
  severity: 'warning',
  effect: 'differs',
  since: '1.106',
  summary:
    'Two entries with the same `litellm_params.model` have different values for `mode`, a limit or a `supports_…` key.',
  why: 'LiteLLM stores these values once for each `litellm_params.model`, not once for each entry. The last entry decides for all of them. Write the same values, or use one entry and an alias in `router_settings.model_group_alias`.',
  example: { bad: PAIR(64000), good: PAIR(128000) },
  check({ keys, value }, report) {
    for (const [key, values] of keys.info) {
      if (!SHARED.test(key)) continue;
      const first = new Map<string, Child>();
      for (const { entry, at } of values) {
        const { model } = entry;
        if (model === undefined || model.includes('*')) continue;
        const other = first.get(model);
        if (other === undefined) first.set(model, at);
        else if (value(other.node) !== value(at.node)) {
          const message = `differs from ${other.path}. LiteLLM uses the last value for every entry of ${quoted(model)}.`;
          report(at, message, { related: [{ at: other, message: 'The other value.' }] });
        }
      }
    }
  },
};

const SHARED = /^(?:mode|max_tokens|max_input_tokens|max_output_tokens|supports_\w+)$/;
