import { keyName, type MapNode } from '../document.ts';
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
    const lastIn = new Map<string, MapNode>();
    for (const visited of values()) {
      const { target } = visited;
      if (target.kind !== 'map') continue;
      for (const pair of target.pairs) {
        const name = keyName(pair);
        if (name === undefined) continue;
        if (lastIn.get(name) !== target) {
          lastIn.set(name, target);
          continue;
        }
        const other = target.pairs.find((first) => keyName(first) === name) ?? pair;
        const path = pathTo(visited, name);
        const related = [
          { at: { node: other.key, path, offset: other.key.start }, message: 'The first definition.' },
        ];
        report({ node: pair.key, path, offset: pair.start }, 'is defined twice: LiteLLM uses the last one.', {
          related,
        });
      }
    }
  },
};
