import { type Document, topSection, within } from '../document.ts';
import { oneEntry, type Report, type Rule } from '../rule.ts';
import { takes, wanted } from '../takes.ts';

export const settingType: Rule = {
  id: 'setting-type',
  severity: 'error',
  effect: 'does-not-start',
  summary: 'A setting is of a type with which LiteLLM does not start.',
  why: 'LiteLLM converts budgets to numbers, goes through lists of callbacks, and reads keys and modules as text while it starts. A key that is a number needs quotes.',
  example: {
    bad: oneEntry({ rest: 'litellm_settings:\n  max_budget: unlimited' }),
    good: oneEntry({ rest: 'litellm_settings:\n  max_budget: 100' }),
  },
  check(document, report) {
    for (const [section, types] of Object.entries(TYPES)) {
      for (const at of within(topSection(document, section))) {
        const letters = Object.hasOwn(types, at.key) ? types[at.key] : undefined;
        if (letters !== undefined) checkSetting(document, at, letters, report);
      }
    }
  },
};

/** The types with which LiteLLM 1.106.2 and 1.109.1 started, of settings with which they do not start otherwise. */
const TYPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  litellm_settings: {
    max_budget: 'nifb',
    max_internal_user_budget: 'nifb',
    default_max_internal_user_budget: 'nifb',
    success_callback: 'snlm',
    failure_callback: 'snlm',
  },
  general_settings: { master_key: 'sn', database_url: 'sn', custom_auth: 'sn' },
};

/** Text may be null; what LiteLLM converts to a number or goes through may not. */
const NULLABLE = new Set(['sn']);

function checkSetting({ value }: Document, at: Parameters<Report>[0], letters: string, report: Report): void {
  const read = value(at.node);
  if (read === undefined) return;
  if (read === null ? NULLABLE.has(letters) : takes(letters, read)) return;
  report(at, `is not ${wanted(letters)}. LiteLLM does not start.`);
}
