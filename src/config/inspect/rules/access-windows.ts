import type { Value } from '../../model.ts';
import { isList, isMap, valuesOf } from '../document.ts';
import { oneEntry, type Rule } from '../rule.ts';

const WINDOW = (rest: string): string =>
  oneEntry({ info: `access_windows:\n  - {start: "09:00", end: "17:00", timezone: Europe/Berlin${rest}}` });

export const accessWindows: Rule = {
  id: 'access-windows',
  severity: 'error',
  effect: 'does-not-start',
  since: '1.106',
  summary: '`model_info.access_windows` is not a list of complete windows.',
  why: 'Every window is a mapping with exactly four keys: `start`, `end`, `timezone`, and `team_ids`, which lists at least one team. Otherwise LiteLLM does not start.',
  example: { bad: WINDOW(''), good: WINDOW(', team_ids: [night-shift]') },
  check({ keys, value }, report) {
    for (const { at } of valuesOf(keys.info, 'access_windows')) {
      const read = value(at.node);
      if (read === null || read === undefined) continue;
      const wrong = isList(read) ? read.map(problem).find((one) => one !== undefined) : 'is not a list';
      if (wrong !== undefined) report(at, `${wrong}. LiteLLM does not start.`);
    }
  },
};

const KEYS = ['start', 'end', 'timezone', 'team_ids'];

function problem(window: Value): string | undefined {
  if (!isMap(window)) return 'has a window that is not a mapping';
  const missing = KEYS.find((key) => !Object.hasOwn(window, key));
  if (missing !== undefined) return `has a window without \`${missing}\``;
  if (Object.keys(window).some((key) => !KEYS.includes(key)))
    return 'has a window with a key that LiteLLM does not know';
  const { team_ids: teams } = window;
  return teams !== undefined && isList(teams) && teams.length > 0
    ? undefined
    : 'has a window whose `team_ids` is not a list of teams';
}
