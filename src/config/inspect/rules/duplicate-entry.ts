import type { Document, Spot } from '../document.ts';
import type { Rule } from '../rule.ts';

const ONE = `  - model_name: gpt-4.1
    litellm_params:
      model: github_copilot/gpt-4.1
`;

export const duplicateEntry: Rule = {
  id: 'duplicate-entry',
  severity: 'warning',
  effect: 'ignored',
  summary: 'Two entries are identical.',
  why: 'LiteLLM gives both the same deployment id, so the second adds nothing. Remove one of them.',
  example: { bad: `model_list:\n${ONE}${ONE}`, good: `model_list:\n${ONE}` },
  check(document, report) {
    const first = new Map<string, Spot>();
    // only entries that share their name can be identical: the others are not compared
    const count = new Map<string | undefined, number>();
    for (const { name } of document.entries) count.set(name, (count.get(name) ?? 0) + 1);
    for (const { at, self, name } of document.entries) {
      if (count.get(name) === 1) continue;
      const read = name === undefined || self === undefined ? undefined : document.value(self.map);
      if (read === undefined) continue;
      const key = canonical(read);
      const other = first.get(key);
      if (other === undefined) first.set(key, at);
      else
        report(at, `is identical to ${other.path}.`, {
          related: [{ at: other, message: 'The same entry.' }],
        });
    }
  },
};

/** The same text for the same value, whatever the order of its keys. */
function canonical(read: ReturnType<Document['value']>): string {
  return JSON.stringify(read, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
