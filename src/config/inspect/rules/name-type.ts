import { type Child, child, type Document, plainScalar, resolvePlain } from '../document.ts';
import type { Report, Rule } from '../rule.ts';

export const nameType: Rule = {
  id: 'name-type',
  severity: 'error',
  effect: 'does-not-start',
  summary: 'A `model_name` or `litellm_params.model` is not text.',
  why: 'In YAML 1.1, which LiteLLM reads, `4.1` is a number, `on` is a boolean and `2026-01-01` is a date. LiteLLM does not start with such a name. Put it in quotes.',
  example: {
    bad: 'model_list:\n  - model_name: 4.1\n    litellm_params:\n      model: azure/gpt-4.1\n',
    good: 'model_list:\n  - model_name: "4.1"\n    litellm_params:\n      model: azure/gpt-4.1\n',
  },
  check(document, report) {
    for (const { self, params } of document.entries) {
      const name = child(self, 'model_name');
      const model = child(params, 'model');
      for (const at of [name, model]) if (at !== undefined) checkText(document, at, report);
    }
  },
};

function checkText({ value }: Document, at: Child, report: Report): void {
  if (typeof value(at.node) === 'string') return;
  const plain = plainScalar(at);
  const kind = plain === undefined ? undefined : KINDS[resolvePlain(plain.text)];
  if (plain === undefined || kind === undefined) {
    report(at, 'is not text. LiteLLM does not start.');
    return;
  }
  const fix = [{ start: plain.start, end: plain.end, text: `"${plain.text}"` }];
  report(at, `is ${kind} in YAML 1.1, not text: put it in quotes. LiteLLM does not start.`, { fix });
}

const KINDS: Readonly<Partial<Record<ReturnType<typeof resolvePlain>, string>>> = {
  int: 'a number',
  float: 'a number',
  bool: 'a boolean',
  timestamp: 'a date',
};
