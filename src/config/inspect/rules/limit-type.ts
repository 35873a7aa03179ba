import { plainScalar, valuesOf } from '../document.ts';
import { oneEntry, type Rule } from '../rule.ts';
import { isNumeric } from '../takes.ts';

export const limitType: Rule = {
  id: 'limit-type',
  severity: 'error',
  effect: 'calls-fail',
  summary: 'A limit of `model_info` is not a number.',
  why: 'LiteLLM loads `max_tokens`, `max_input_tokens` and `max_output_tokens` as they are written. If one is text that is not a number, every call reaches the provider and then fails with status 500. A number in quotes is text too: remove the quotes.',
  example: {
    bad: oneEntry({ info: 'max_input_tokens: 128k' }),
    good: oneEntry({ info: 'max_input_tokens: 128000' }),
  },
  check({ keys, value }, report) {
    for (const key of LIMITS) {
      for (const { at } of valuesOf(keys.info, key)) {
        const read = value(at.node);
        if (typeof read === 'number' || read === null) continue;
        const inQuotes = typeof read === 'string' && /^\d+$/.test(read) && plainScalar(at) === undefined;
        if (inQuotes) {
          const written =
            at.node.kind === 'scalar' && at.node.style !== 'literal' && at.node.style !== 'folded';
          const fix = written ? [{ start: at.node.start, end: at.node.end, text: read }] : undefined;
          const details = {
            severity: 'warning',
            effect: 'advice',
            ...(fix === undefined ? {} : { fix }),
          } as const;
          report(at, 'is text: write the number without quotes.', details);
        } else if (typeof read === 'string' && isNumeric(read)) {
          report(at, 'is text in YAML 1.1: write a whole number.', { severity: 'warning', effect: 'advice' });
        } else {
          report(at, 'is not a number. LiteLLM loads it, and every call fails.');
        }
      }
    }
  },
};

const LIMITS = ['max_tokens', 'max_input_tokens', 'max_output_tokens'];
