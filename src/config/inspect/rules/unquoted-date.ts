import { plainScalar, resolvePlain } from '../document.ts';
import { oneEntry, type Rule } from '../rule.ts';

export const unquotedDate: Rule = {
  id: 'unquoted-date',
  severity: 'notice',
  effect: 'advice',
  summary: 'A date of `model_info` is not in quotes.',
  why: 'YAML 1.1 makes a date of it. LiteLLM 1.106 and 1.109 read `deprecation_date` in both forms; its own price list has text. Only with quotes does every program that reads the file get text.',
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
        report(at, 'is a date to YAML 1.1, not text: put it in quotes.', { fix });
      }
    }
  },
};
