import { type Child, plainScalar, resolvePlain } from '../document.ts';
import { known } from '../known.ts';
import { oneEntry, type Rule } from '../rule.ts';
import { isNumeric } from '../takes.ts';

export const textNumber: Rule = {
  id: 'text-number',
  severity: 'warning',
  effect: 'differs',
  summary: 'A cost such as `1e-6` is text in YAML 1.1.',
  why: 'YAML 1.1 requires a dot and a sign in a number with an exponent: `1.0e-6`. LiteLLM converts the costs that it knows by name; for these the rule reports a notice. It loads other costs as text, shows them as text in `/model/info`, and converts them only to compute with them.',
  example: {
    bad: oneEntry({ info: 'input_cost_per_token: 1e-6' }),
    good: oneEntry({ info: 'input_cost_per_token: 1.0e-6' }),
  },
  check({ keys }, report) {
    for (const table of ['params', 'info'] as const) {
      for (const [key, values] of keys[table]) {
        if (!key.includes('cost')) continue;
        const converted = (known(table).get(key) ?? '').includes('f');
        for (const { at } of values) {
          const plain = textOf(at);
          if (plain === undefined) continue;
          const fix = [{ start: plain.start, end: plain.end, text: asFloat(plain.text) }];
          const details = converted ? ({ severity: 'notice', effect: 'advice', fix } as const) : { fix };
          const what = converted ? 'LiteLLM converts it' : 'LiteLLM loads it as text';
          report(at, `is text in YAML 1.1. ${what}. Write \`${asFloat(plain.text)}\`.`, details);
        }
      }
    }
  },
};

function textOf(at: Child): ReturnType<typeof plainScalar> {
  const plain = plainScalar(at);
  const isText =
    plain !== undefined &&
    resolvePlain(plain.text) === 'str' &&
    /e/i.test(plain.text) &&
    isNumeric(plain.text);
  return isText ? plain : undefined;
}

/** The same number as every version of YAML reads it. */
function asFloat(text: string): string {
  const [, mantissa = '', sign = '', digits = ''] = /^(.+)e([-+]?)(\d+)$/i.exec(text) ?? [];
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}e${sign === '' ? '+' : sign}${digits}`;
}
