import { valuesOf } from '../document.ts';
import { oneEntry, type Rule } from '../rule.ts';

export const entryLabel: Rule = {
  id: 'entry-label',
  severity: 'error',
  effect: 'drops-entry',
  summary:
    '`model_info.tier` is neither `free` nor `paid`, or `model_info.id` is neither text nor a whole number.',
  why: 'LiteLLM drops an entry with any other value.',
  example: { bad: oneEntry({ info: 'tier: gold' }), good: oneEntry({ info: 'tier: paid' }) },
  check({ keys, value }, report) {
    for (const { at } of valuesOf(keys.info, 'tier')) {
      const read = value(at.node);
      if (read !== null && read !== 'free' && read !== 'paid')
        report(at, 'is neither `free` nor `paid`. LiteLLM drops the entry.');
    }
    for (const { at } of valuesOf(keys.info, 'id')) {
      const read = value(at.node);
      if (read !== null && typeof read !== 'string' && !Number.isInteger(read))
        report(at, 'is neither text nor a whole number: put it in quotes. LiteLLM drops the entry.');
    }
  },
};
