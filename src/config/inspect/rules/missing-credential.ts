import { child, type Document, type EntryView } from '../document.ts';
import { quoted } from '../names.ts';
import type { Rule } from '../rule.ts';

const KEY = 'litellm_credential_name';
const PROVIDER = 'github_copilot/';

const THREE = (third: string): string => `model_list:
  - model_name: gpt-4.1
    litellm_params:
      model: github_copilot/gpt-4.1
      litellm_credential_name: copilot
  - model_name: gpt-5.4
    litellm_params:
      model: github_copilot/gpt-5.4
      litellm_credential_name: copilot
  - model_name: gpt-6
    litellm_params:
      model: github_copilot/gpt-6
${third}`;

/** Of the Copilot entries that name a credential all name the same, and they are more than those that name none. */
export const missingCredential: Rule = {
  id: 'missing-credential',
  severity: 'notice',
  effect: 'differs',
  since: '1.108',
  summary:
    'A Copilot entry has no `litellm_credential_name`, but most other Copilot entries have the same one.',
  why: 'With LiteLLM’s per-user Copilot login, calls to an entry without `litellm_credential_name` use the token of the proxy. If you want that, ignore this notice with a comment.',
  example: { bad: THREE(''), good: THREE('      litellm_credential_name: copilot\n') },
  check(document, report) {
    const all = document.entries.filter(({ model }) => model?.startsWith(PROVIDER) === true);
    const without = all.filter((entry) => credentialOf(entry, document) === undefined);
    const names = new Set(all.flatMap((entry) => credentialOf(entry, document) ?? []));
    const [name] = names;
    if (names.size !== 1 || typeof name !== 'string' || without.length * 2 >= all.length) return;
    for (const { params, at } of without) {
      report(params?.at ?? at, `has no \`${KEY}\`; most Copilot entries have ${quoted(name)}.`);
    }
  },
};

function credentialOf({ params }: EntryView, { value }: Document): unknown {
  const at = child(params, KEY);
  return at && (value(at.node) ?? null);
}
