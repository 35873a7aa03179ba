import { type Child, type Document, plainScalar, resolvePlain } from '../document.ts';
import { known } from '../known.ts';
import { oneEntry, type Report, type Rule } from '../rule.ts';
import { takes, wanted } from '../takes.ts';

export const paramType: Rule = {
  id: 'param-type',
  severity: 'error',
  effect: 'drops-entry',
  summary: 'A value of an entry has a type that LiteLLM does not convert.',
  why: 'When it starts, LiteLLM checks the types of the keys it knows in `litellm_params` and `model_info`. It drops an entry with a wrong type and logs a line, and calls to the entry fail as if it did not exist. It converts text that is a number (`"10"`, `1e-6`), but not a number or a date where it expects text.',
  example: {
    bad: oneEntry({ params: 'rpm: many\napi_version: 2025-04-01' }),
    good: oneEntry({ params: 'rpm: 100\napi_version: "2025-04-01"' }),
  },
  check(document, report) {
    for (const table of ['params', 'info'] as const) {
      for (const [key, values] of document.keys[table]) {
        // a list of organizations makes an entry of each
        const letters = key === 'organization' ? 'snl' : (known(table).get(key) ?? '');
        if (letters === '' || ELSEWHERE.has(key)) continue;
        for (const { at } of values) checkValue(document, letters, at, report);
      }
    }
  },
};

function checkValue({ value }: Document, letters: string, at: Child, report: Report): void {
  const read = value(at.node);
  if (read !== undefined && takes(letters, read)) return;
  const plain = plainScalar(at);
  if (read === undefined) {
    // a date where a moment is expected is one; only text and numbers cannot be dates
    const isDate = plain !== undefined && resolvePlain(plain.text) === 'timestamp';
    if (isDate && !takesDates(letters))
      tell(at, 'is a date in YAML 1.1, not text: put it in quotes', report, quote(plain));
    return;
  }
  const unquoted = plain !== undefined && letters.includes('s') && typeof read !== 'string';
  if (unquoted) tell(at, `is ${kind(read)} in YAML 1.1, not text: put it in quotes`, report, quote(plain));
  else tell(at, `is not ${wanted(letters)}`, report);
}

/** Moments are taken as text, numbers and dates; no other field takes dates. */
function takesDates(letters: string): boolean {
  return ['s', 'i', 'f'].every((letter) => letters.includes(letter)) && !letters.includes('b');
}

/** Rules of their own say more about these. */
const ELSEWHERE = new Set(['model', 'id', 'tier', 'extra_headers', 'model_info', 'access_windows']);

function tell(at: Child, what: string, report: Report, fix?: ReturnType<typeof quote>): void {
  report(at, `${what}. LiteLLM drops the entry.`, fix === undefined ? {} : { fix });
}

function quote({
  start,
  end,
  text,
}: {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}) {
  return [{ start, end, text: `"${text}"` }];
}

function kind(value: unknown): string {
  return typeof value === 'boolean' ? 'a boolean' : typeof value === 'number' ? 'a number' : 'another value';
}
