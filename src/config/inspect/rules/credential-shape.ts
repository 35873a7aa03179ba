import { child, isMap, itemsOf } from '../document.ts';
import { oneEntry, type Rule } from '../rule.ts';

export const credentialShape: Rule = {
  id: 'credential-shape',
  severity: 'error',
  effect: 'does-not-start',
  summary: 'An item of `credential_list` lacks a part that LiteLLM needs.',
  why: 'Every item needs `credential_name`, `credential_values` and `credential_info`; the last may be an empty mapping. Otherwise LiteLLM does not start.',
  example: {
    bad: oneEntry({
      rest: 'credential_list:\n  - credential_name: azure\n    credential_values: {api_key: os.environ/AZURE_API_KEY}',
    }),
    good: oneEntry({
      rest: 'credential_list:\n  - credential_name: azure\n    credential_values: {api_key: os.environ/AZURE_API_KEY}\n    credential_info: {}',
    }),
  },
  check({ root, value }, report) {
    const list = child(root, 'credential_list');
    for (const item of itemsOf(list)) {
      const read = value(item.node);
      if (!isMap(read)) continue;
      for (const key of ['credential_name', 'credential_values', 'credential_info'])
        if (!Object.hasOwn(read, key)) report(item, `has no \`${key}\`. LiteLLM does not start.`);
    }
  },
};
