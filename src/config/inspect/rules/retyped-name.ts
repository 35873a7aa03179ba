import { type Document, itemsOf, plainScalar, resolvePlain, type Spot } from '../document.ts';
import { aliases, chains, defaultFallbacks, fallbackSettings } from '../names.ts';
import type { Report, Rule } from '../rule.ts';

export const retypedName: Rule = {
  id: 'retyped-name',
  severity: 'warning',
  effect: 'calls-fail',
  summary: 'A name in a fallback or an alias is a number or a boolean in YAML 1.1.',
  why: 'In YAML 1.1, `4.1` is a number and `on` is a boolean. LiteLLM compares it with names, which are text, and finds no match. Put it in quotes.',
  example: {
    bad: 'model_list:\n  - model_name: "4.1"\n    litellm_params:\n      model: azure/gpt-4.1\nrouter_settings:\n  fallbacks:\n    - "4.1": [4.1]\n',
    good: 'model_list:\n  - model_name: "4.1"\n    litellm_params:\n      model: azure/gpt-4.1\nrouter_settings:\n  fallbacks:\n    - "4.1": ["4.1"]\n',
  },
  check(document, report) {
    const targets = fallbackSettings(document).flatMap(chains).flatMap(itemsOf);
    for (const at of [...targets, ...defaultFallbacks(document).flatMap(itemsOf), ...aliases(document)])
      checkName(document, at, report);
  },
};

function checkName({ value }: Document, at: Spot, report: Report): void {
  const plain = plainScalar(at);
  const read = value(at.node);
  if (plain === undefined || (typeof read !== 'number' && typeof read !== 'boolean')) return;
  const kind = resolvePlain(plain.text) === 'bool' ? 'a boolean' : 'a number';
  const fix = [{ start: plain.start, end: plain.end, text: `"${plain.text}"` }];
  report(at, `is ${kind} in YAML 1.1, not a name: put it in quotes.`, { fix });
}
