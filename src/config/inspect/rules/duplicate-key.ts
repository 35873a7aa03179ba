import { dereference, isMerge, keyName, type MapNode, type TreeNode } from '../document.ts';
import { oneEntry, type Rule } from '../rule.ts';

export const duplicateKey: Rule = {
  id: 'duplicate-key',
  severity: 'warning',
  effect: 'ignored',
  summary: 'A key is defined twice in one mapping.',
  why: 'YAML forbids it, and LiteLLM uses the last one without a warning. Remove the other.',
  example: { bad: oneEntry({ params: 'rpm: 10\nrpm: 100' }), good: oneEntry({ params: 'rpm: 100' }) },
  check({ root }, report) {
    const seen = new Set<TreeNode>();
    const visit = (node: TreeNode, path: string): void => {
      const target = dereference(node);
      if (target === undefined || target.kind === 'scalar' || seen.has(target)) return;
      seen.add(target);
      if (target.kind === 'seq')
        for (const [index, item] of target.items.entries()) visit(item, `${path}[${index}]`);
      else visitMap(target, path);
    };
    const visitMap = (map: MapNode, path: string): void => {
      const first = new Map<string, TreeNode>();
      for (const pair of map.pairs) {
        const name = isMerge(pair) ? undefined : keyName(pair);
        if (name === undefined) continue;
        const here = path === '' ? name : `${path}.${name}`;
        const other = first.get(name);
        if (other === undefined) first.set(name, pair.key);
        else {
          const related = [
            { at: { node: other, path: here, offset: other.start }, message: 'The first definition.' },
          ];
          report(
            { node: pair.key, path: here, offset: pair.start },
            'is defined twice: LiteLLM uses the last one.',
            { related },
          );
        }
        visit(pair.value, here);
      }
    };
    if (root !== undefined) visit(root.node, '');
  },
};
