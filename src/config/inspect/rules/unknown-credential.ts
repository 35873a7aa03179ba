import { child, isMap, itemsOf, valuesOf } from '../document.ts';
import { quoted } from '../names.ts';
import { oneEntry, type Rule } from '../rule.ts';

const LIST =
  'credential_list:\n  - credential_name: azure\n    credential_values: {api_key: os.environ/AZURE_API_KEY}\n    credential_info: {}';

export const unknownCredential: Rule = {
  id: 'unknown-credential',
  severity: 'warning',
  effect: 'ignored',
  summary: '`litellm_credential_name` refers to a credential that `credential_list` does not define.',
  why: 'LiteLLM uses the credentials of the proxy instead. Not reported when the config has no `credential_list`, because credentials can also be in LiteLLM’s database.',
  example: {
    bad: oneEntry({ params: 'litellm_credential_name: azur', rest: LIST }),
    good: oneEntry({ params: 'litellm_credential_name: azure', rest: LIST }),
  },
  check({ root, keys, value }, report) {
    const list = child(root, 'credential_list');
    if (root === undefined || list === undefined || child(root, 'include') !== undefined) return;
    const names = new Set(
      itemsOf(list).map(({ node }) => {
        const read = value(node);
        return isMap(read) ? read.credential_name : undefined;
      }),
    );
    for (const { at } of valuesOf(keys.params, 'litellm_credential_name')) {
      const name = value(at.node);
      if (typeof name !== 'string' || names.has(name) || name.startsWith('os.environ/')) continue;
      report(at, `refers to a credential that \`credential_list\` does not define: ${quoted(name)}.`);
    }
  },
};
