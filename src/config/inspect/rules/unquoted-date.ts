import { plainScalar, resolvePlain } from '../document.ts';
import { oneEntry, type Rule } from '../rule.ts';

export const unquotedDate: Rule = {
  id: 'unquoted-date',
  severity: 'notice',
  effect: 'advice',
  summary: 'A date of `model_info` is not in quotes.',
  why: 'In YAML 1.1, unquoted text of this form is a date. LiteLLM 1.106 and 1.109 accept `deprecation_date` in both forms. Other programs that read the file may expect text, as LiteLLM’s own price list has it.',
  example: {
    bad: oneEntry({ info: 'deprecation_date: 2026-09-01' }),
    good: oneEntry({ info: 'deprecation_date: "2026-09-01"' }),
  },
  check({ keys }, report) {
    for (const [key, values] of keys.info) {
      if (!key.endsWith('_date')) continue;
      for (const { at } of values) {
        const plain = plainScalar(at);
        if (plain === undefined || resolvePlain(plain.text) !== 'timestamp') continue;
        const fix = [{ start: plain.start, end: plain.end, text: `"${plain.text}"` }];
        report(at, 'is a date in YAML 1.1, not text: put it in quotes.', { fix });
      }
    }
  },
};
