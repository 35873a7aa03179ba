import {
  isMerge,
  keyName,
  plainScalar,
  resolvePlain,
  type Section,
  type TreeNode,
  topSection,
} from '../document.ts';
import { oneEntry, type Report, type Rule } from '../rule.ts';
import { walk } from '../walk.ts';

export const plainData: Rule = {
  id: 'plain-data',
  severity: 'error',
  effect: 'does-not-start',
  since: '1.106',
  summary:
    '`litellm_settings`, `router_settings` or `general_settings` contains a date, or a key that is not text.',
  why: 'In these sections, LiteLLM accepts only values that JSON has. Otherwise it does not start. In YAML 1.1, unquoted text such as `2026-01-01`, `4.1` and `on` is a date, a number or a boolean, even as a key. Put it in quotes.',
  example: {
    bad: oneEntry({ rest: 'router_settings:\n  model_group_alias:\n    4.1: gpt-4.1' }),
    good: oneEntry({ rest: 'router_settings:\n  model_group_alias:\n    "4.1": gpt-4.1' }),
  },
  check(document, report) {
    for (const name of ['litellm_settings', 'router_settings', 'general_settings']) {
      const section = topSection(document, name);
      if (section !== undefined) visit(section, report);
    }
  },
};

function visit(section: Section, report: Report): void {
  for (const { target } of walk(section.map)) {
    if (target.kind === 'scalar' && isDate(target)) tell(section, target, 'contains a date', report);
    if (target.kind !== 'map') continue;
    for (const pair of target.pairs)
      if (!isMerge(pair) && keyName(pair) === undefined)
        tell(section, pair.key, 'has a key that is not text', report);
  }
}

function tell({ at: { path } }: Section, node: TreeNode, what: string, report: Report): void {
  const at = { node, path, offset: node.start };
  const plain = plainScalar(at);
  if (plain === undefined) {
    report(at, `${what}. LiteLLM does not start.`);
    return;
  }
  const fix = [{ start: plain.start, end: plain.end, text: `"${plain.text}"` }];
  report(at, `${what}: put it in quotes. LiteLLM does not start.`, { fix });
}

function isDate(node: TreeNode): boolean {
  const plain = plainScalar({ node, path: '', offset: node.start });
  return plain !== undefined && resolvePlain(plain.text) === 'timestamp';
}
