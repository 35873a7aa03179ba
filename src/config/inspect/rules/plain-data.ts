import {
  type Document,
  dereference,
  isMerge,
  keyName,
  plainScalar,
  resolvePlain,
  type Section,
  type TreeNode,
  topSection,
} from '../document.ts';
import { oneEntry, type Report, type Rule } from '../rule.ts';

export const plainData: Rule = {
  id: 'plain-data',
  severity: 'error',
  effect: 'does-not-start',
  since: '1.106',
  summary:
    'A date or a key that is not text is in `litellm_settings`, `router_settings` or `general_settings`.',
  why: 'LiteLLM takes only what JSON can hold in these sections, and does not start otherwise. YAML 1.1 makes dates, numbers and booleans of unquoted text such as `2026-01-01`, `4.1` and `on`, in keys too. Put them in quotes.',
  example: {
    bad: oneEntry({ rest: 'router_settings:\n  model_group_alias:\n    4.1: gpt-4.1' }),
    good: oneEntry({ rest: 'router_settings:\n  model_group_alias:\n    "4.1": gpt-4.1' }),
  },
  check(document, report) {
    for (const name of ['litellm_settings', 'router_settings', 'general_settings']) {
      const section = topSection(document, name);
      if (section !== undefined) visit(document, section, report);
    }
  },
};

function visit(_document: Document, section: Section, report: Report): void {
  const seen = new Set<TreeNode>();
  const walk = (node: TreeNode): void => {
    const target = dereference(node);
    if (target === undefined || seen.has(target)) return;
    seen.add(target);
    if (target.kind === 'seq') for (const item of target.items) walk(item);
    if (target.kind === 'map') {
      for (const pair of target.pairs) {
        if (!isMerge(pair) && keyName(pair) === undefined) tell(pair.key, 'has a key that is not text');
        walk(pair.value);
      }
    }
    if (target.kind === 'scalar' && isDate(target)) tell(target, 'contains a date');
  };
  const tell = (node: TreeNode, what: string): void => {
    const at = { node, path: section.path, offset: node.start };
    const plain = plainScalar(at);
    const fix =
      plain === undefined ? undefined : [{ start: plain.start, end: plain.end, text: `"${plain.text}"` }];
    const advice = plain === undefined ? '' : ': put it in quotes';
    report(at, `${what}${advice}. LiteLLM does not start.`, fix === undefined ? {} : { fix });
  };
  walk(section.node);
}

function isDate(node: TreeNode): boolean {
  const plain = plainScalar({ node, path: '', offset: node.start });
  return plain !== undefined && resolvePlain(plain.text) === 'timestamp';
}
