import {
  type Child,
  child,
  type Document,
  dereference,
  isList,
  isMap,
  type Spot,
  sectionOf,
  topSection,
  within,
} from '../document.ts';
import { chains, defaultFallbacks, FALLBACKS, quoted } from '../names.ts';
import { type Details, oneEntry, type Report, type Rule } from '../rule.ts';
import { compare } from '../version.ts';

export const fallbackShape: Rule = {
  id: 'fallback-shape',
  severity: 'error',
  effect: 'does-not-start',
  summary: 'A list of fallbacks is not of the form `- name: [name, …]`.',
  why: 'LiteLLM expects a list of mappings with one key each, and a list of names as the value of the key. It does not start with a mapping instead of the list, or with two keys in one item. Before 1.109, it reads a single name instead of a list of names letter by letter. From 1.109 on, it does not start with one.',
  example: {
    bad: oneEntry({ rest: 'router_settings:\n  fallbacks:\n    - gpt-4.1: gpt-4.1' }),
    good: oneEntry({ rest: 'router_settings:\n  fallbacks:\n    - gpt-4.1: [gpt-4.1]' }),
  },
  check(document, report) {
    const router = topSection(document, 'router_settings');
    for (const section of ['router_settings', 'litellm_settings']) {
      for (const at of within(topSection(document, section))) {
        // LiteLLM does not look at what router_settings replaces
        const isReplaced = section === 'litellm_settings' && child(router, at.key) !== undefined;
        if (FALLBACKS.includes(at.key) && !isReplaced) checkSetting(document, at, report);
      }
    }
    for (const at of defaultFallbacks(document)) checkTargets(document, at, report);
  },
};

function checkSetting(document: Document, at: Child, report: Report): void {
  const list = dereference(at.node);
  const read = document.value(at.node);
  if (read === null || read === false || read === '' || (list?.kind === 'map' && list.pairs.length === 0))
    return;
  const lenient: Details =
    at.key === 'context_window_fallbacks' ? { severity: 'warning', effect: 'ignored' } : {};
  const outcome =
    at.key === 'context_window_fallbacks' ? 'LiteLLM does not use it' : 'LiteLLM does not start';
  if (list?.kind !== 'seq') {
    report(at, `is not a list. ${outcome}. Write \`- name: [name]\`.`, lenient);
    return;
  }
  for (const [index, node] of list.items.entries()) {
    const item: Spot = { node, path: `${at.path}[${index}]`, offset: node.start };
    if (within(sectionOf(item)).length !== 1)
      report(item, `is not a mapping with one key. ${outcome}.`, lenient);
  }
  for (const chain of chains(at)) checkTargets(document, chain, report);
}

function checkTargets({ value, options }: Document, at: Spot, report: Report): void {
  const read = value(at.node);
  if (isList(read) || read === undefined) return;
  const isDefault = at.path.endsWith('default_fallbacks');
  const isEmpty =
    read === null || read === false || read === '' || (isMap(read) && Object.keys(read).length === 0);
  if (isDefault && isEmpty) return;
  const fatal = compare(options.version, '1.109') >= 0;
  const plain = at.node.kind === 'scalar' && at.node.style === 'plain' && at.node.props === undefined;
  const fix = typeof read === 'string' && plain ? { fix: brackets(at) } : {};
  const advice = typeof read === 'string' ? ` Write ${quoted(`[${read}]`)}.` : '';
  if (fatal) report(at, `is not a list of names. LiteLLM does not start.${advice}`, fix);
  else
    report(at, `is not a list of names. LiteLLM reads it letter by letter.${advice}`, {
      ...fix,
      effect: 'calls-fail',
    });
}

function brackets({ node }: Spot): NonNullable<Details['fix']> {
  return [
    { start: node.start, end: node.start, text: '[' },
    { start: node.end, end: node.end, text: ']' },
  ];
}
