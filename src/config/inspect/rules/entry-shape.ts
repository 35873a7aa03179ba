import { child, type EntryView, mapOf, type Section } from '../document.ts';
import { oneEntry, type Report, type Rule } from '../rule.ts';

export const entryShape: Rule = {
  id: 'entry-shape',
  severity: 'error',
  effect: 'does-not-start',
  summary: 'An entry of `model_list` lacks a part that LiteLLM needs, or has one that is not a mapping.',
  why: 'Every entry is a mapping with `model_name` and `litellm_params.model`. `model_info` is optional, and must be a mapping. Otherwise LiteLLM does not start. A `model_info:` with nothing below it is null, not an empty mapping: remove the line.',
  example: {
    bad: 'model_list:\n  - model_name: gpt-4.1\n    model: azure/gpt-4.1\n',
    good: oneEntry({}),
  },
  check({ entries }, report) {
    for (const entry of entries) checkEntry(entry, report);
  },
};

function checkEntry({ at, self, params, info }: EntryView, report: Report): void {
  if (self === undefined) {
    report(at, 'is not a mapping. LiteLLM does not start.');
    return;
  }
  need(self, 'model_name', at, report);
  const written = child(self, 'litellm_params');
  if (written !== undefined && params === undefined)
    report(written, 'is not a mapping. LiteLLM does not start.');
  else if (params === undefined) report(at, 'has no `litellm_params`. LiteLLM does not start.');
  else need(params, 'model', params.at, report);
  const described = child(self, 'model_info');
  if (described !== undefined && info === undefined && mapOf(described) === undefined)
    report(described, 'is not a mapping. LiteLLM does not start.');
}

function need(section: Section, key: string, at: Parameters<Report>[0], report: Report): void {
  if (child(section, key) === undefined) report(at, `has no \`${key}\`. LiteLLM does not start.`);
}
