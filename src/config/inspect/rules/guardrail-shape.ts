import { child, isMap, itemsOf } from '../document.ts';
import { oneEntry, type Rule } from '../rule.ts';

export const guardrailShape: Rule = {
  id: 'guardrail-shape',
  severity: 'error',
  effect: 'does-not-start',
  summary: 'An item of `guardrails` lacks `guardrail_name` or `litellm_params`.',
  why: 'LiteLLM reads both keys of every item when it starts. If one is missing, it does not start.',
  example: {
    bad: oneEntry({ rest: 'guardrails:\n  - guardrail_name: mask\n    guardrail: presidio' }),
    good: oneEntry({
      rest: 'guardrails:\n  - guardrail_name: mask\n    litellm_params:\n      guardrail: tool_permission\n      mode: pre_call',
    }),
  },
  check({ root, value }, report) {
    for (const item of itemsOf(child(root, 'guardrails'))) {
      const read = value(item.node);
      if (!isMap(read)) continue;
      for (const key of ['guardrail_name', 'litellm_params'])
        if (!Object.hasOwn(read, key)) report(item, `has no \`${key}\`. LiteLLM does not start.`);
    }
  },
};
