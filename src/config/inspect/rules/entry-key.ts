import { plainScalar } from '../document.ts';
import { oneEntry, type Rule } from '../rule.ts';

export const entryKey: Rule = {
  id: 'entry-key',
  severity: 'error',
  effect: 'drops-entry',
  summary: 'A key of an entry, of its `litellm_params` or of its `model_info` is not text.',
  why: 'In YAML 1.1, unquoted keys such as `4.1`, `on` and `2026-01-01` are numbers, booleans and dates. LiteLLM drops an entry with such a key. Put the key in quotes.',
  example: { bad: oneEntry({ info: '4.1: yes' }), good: oneEntry({ info: '"4.1": yes' }) },
  check({ entries }, report) {
    for (const section of entries.flatMap(({ self, params, info }) => [self, params, info])) {
      if (section === undefined) continue;
      for (const pair of section.foreign) {
        const at = { node: pair.key, path: section.at.path, offset: pair.start };
        const plain = plainScalar(at);
        if (plain === undefined) continue;
        const fix = [{ start: plain.start, end: plain.end, text: `"${plain.text}"` }];
        report(at, 'has a key that is not text: put it in quotes. LiteLLM drops the entry.', { fix });
      }
    }
  },
};
