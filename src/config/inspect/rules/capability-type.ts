import { oneEntry, type Rule } from '../rule.ts';

export const capabilityType: Rule = {
  id: 'capability-type',
  severity: 'warning',
  effect: 'differs',
  summary: 'A `supports_…` key is not true or false.',
  why: 'LiteLLM shows the value to its clients as it is written. In Python any text counts as true, even `"false"`. Write `true` or `false` without quotes.',
  example: {
    bad: oneEntry({ info: 'supports_vision: "yes"' }),
    good: oneEntry({ info: 'supports_vision: true' }),
  },
  check({ keys, value }, report) {
    for (const [key, values] of keys.info) {
      if (!key.startsWith('supports_')) continue;
      for (const { at } of values) {
        const read = value(at.node);
        if (typeof read === 'boolean' || read === null) continue;
        const meant = typeof read === 'string' ? MEANINGS[read.toLowerCase()] : undefined;
        const direct = at.node.kind === 'scalar' && !['literal', 'folded'].includes(at.node.style);
        const fix =
          meant === undefined || !direct
            ? {}
            : { fix: [{ start: at.node.start, end: at.node.end, text: meant }] };
        report(at, 'is not `true` or `false`.', fix);
      }
    }
  },
};

const MEANINGS: Readonly<Record<string, string>> = { yes: 'true', true: 'true', no: 'false', false: 'false' };
