import { isMerge, keyName, type TreeNode } from '../document.ts';
import { oneEntry, type Rule } from '../rule.ts';
import { pathTo } from '../walk.ts';

export const duplicateKey: Rule = {
  id: 'duplicate-key',
  severity: 'warning',
  effect: 'ignored',
  summary: 'A key is defined twice in one mapping.',
  why: 'YAML forbids duplicate keys. LiteLLM uses the last one without a warning. Remove the other one.',
  example: { bad: oneEntry({ params: 'rpm: 10\nrpm: 100' }), good: oneEntry({ params: 'rpm: 100' }) },
  check({ values }, report) {
    for (const visited of values()) {
      if (visited.target.kind !== 'map') continue;
      const first = new Map<string, TreeNode>();
      for (const pair of visited.target.pairs) {
        const name = isMerge(pair) ? undefined : keyName(pair);
        if (name === undefined) continue;
        const other = first.get(name);
        if (other === undefined) {
          first.set(name, pair.key);
          continue;
        }
        const path = pathTo(visited, name);
        const related = [
          { at: { node: other, path, offset: other.start }, message: 'The first definition.' },
        ];
        report({ node: pair.key, path, offset: pair.start }, 'is defined twice: LiteLLM uses the last one.', {
          related,
        });
      }
    }
  },
};
