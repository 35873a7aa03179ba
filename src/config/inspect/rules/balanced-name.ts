import type { EntryView } from '../document.ts';
import { quoted } from '../names.ts';
import type { Rule } from '../rule.ts';

const PAIR = (name: string): string => `model_list:
  - model_name: gpt-4o
    litellm_params:
      model: azure/gpt-4o-eu
  - model_name: ${name}
    litellm_params:
      model: github_copilot/gpt-4o
`;

export const balancedName: Rule = {
  id: 'balanced-name',
  severity: 'notice',
  effect: 'advice',
  summary: 'Two entries with the same `model_name` call different providers.',
  why: 'LiteLLM balances calls over all entries with the same name. If you want that, ignore this notice with a comment. Otherwise, give one of the entries another name.',
  example: { bad: PAIR('gpt-4o'), good: PAIR('copilot-gpt-4o') },
  check({ entries }, report) {
    const first = new Map<string, EntryView>();
    for (const entry of entries) {
      const { name, model } = entry;
      if (name === undefined || model === undefined) continue;
      const other = first.get(name);
      if (other === undefined) first.set(name, entry);
      else if (provider(other) !== provider(entry)) {
        const related = [
          { at: other.at, message: `Another entry of this name calls ${quoted(other.model ?? '')}.` },
        ];
        const message = `has the name ${quoted(name)}, and so has an entry that calls ${quoted(other.model ?? '')}: LiteLLM balances calls over both.`;
        report(entry.at, message, { related });
      }
    }
  },
};

function provider({ model = '' }: EntryView): string {
  return model.includes('/') ? (model.split('/', 1)[0] ?? '') : '';
}
