import type { TextEdit } from '../../model.ts';
import {
  type Child,
  child,
  type Document,
  isList,
  isMap,
  plainScalar,
  topSection,
  within,
} from '../document.ts';
import { quoted } from '../names.ts';
import { oneEntry, type Report, type Rule } from '../rule.ts';
import { takes, wanted } from '../takes.ts';

export const settingType: Rule = {
  id: 'setting-type',
  severity: 'error',
  effect: 'does-not-start',
  summary: 'A setting has a type that keeps LiteLLM from starting.',
  why: 'When it starts, LiteLLM converts budgets to numbers, goes through lists, and imports modules by their name. LiteLLM reads a single callback such as `callbacks: otel` as the name of a module: write `callbacks: [otel]`. A `master_key` that is a number needs quotes.',
  example: {
    bad: oneEntry({ rest: 'litellm_settings:\n  max_budget: unlimited' }),
    good: oneEntry({ rest: 'litellm_settings:\n  max_budget: 100' }),
  },
  check(document, report) {
    for (const [section, types] of Object.entries(TYPES)) {
      for (const at of within(topSection(document, section))) {
        const letters = Object.hasOwn(types, at.key) ? types[at.key] : undefined;
        if (letters !== undefined && isRead(document, at)) checkSetting(document, at, letters, report);
      }
    }
  },
};

/**
 * The types with which LiteLLM 1.106.2 and 1.109.1 started, of settings with which they do not start otherwise. `?`: null
 * as well. `0`: an empty list or mapping as well. `.`: text is the name of a module, which has a dot.
 */
const TYPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  litellm_settings: {
    cache_params: 'm0',
    callbacks: 'sl.',
    custom_provider_map: 'l0',
    default_max_internal_user_budget: 'nifb',
    default_team_settings: 'l0',
    failure_callback: 'snlm',
    guardrails: 'l0',
    max_budget: 'nifb',
    max_internal_user_budget: 'nifb',
    max_ui_session_budget: '?nifb',
    model_group_settings: 'm',
    post_call_rules: 's.',
    priority_reservation_settings: 'm',
    success_callback: 'snlm',
    upperbound_key_generate_params: 'm',
  },
  general_settings: {
    coordination_redis: '?m',
    custom_auth: '?sn',
    custom_key_generate: '?s.',
    database_url: '?sn',
    key_management_settings: '?m',
    master_key: '?sn',
    role_permissions: '?l',
    user_api_key_cache_ttl: '?nifb',
  },
  router_settings: {
    default_litellm_params: '?m0',
    health_check_staleness_threshold: '?nifb0',
    model_group_affinity_config: '?m',
    provider_budget_config: '?m',
    routing_groups: '?l0',
  },
};

/** LiteLLM looks at the parameters of a cache that is switched on. */
function isRead(document: Document, { key }: Child): boolean {
  if (key !== 'cache_params') return true;
  const settings = topSection(document, 'litellm_settings');
  const cache = child(settings, 'cache');
  return cache !== undefined && document.value(cache.node) === true;
}

function checkSetting({ value }: Document, at: Child, letters: string, report: Report): void {
  const read = value(at.node);
  const isEmpty = (isList(read) && read.length === 0) || (isMap(read) && Object.keys(read).length === 0);
  if (read === undefined || (isEmpty && letters.includes('0'))) return;
  if (read === null ? !letters.includes('?') : !takes(letters, read)) {
    report(at, `is not ${wanted(letters)}. LiteLLM does not start.`);
  } else if (typeof read === 'string' && letters.includes('.') && !/[./]/.test(read)) {
    const advice = letters.includes('l') ? ` Write ${quoted(`[${read}]`)}.` : '';
    const fix = advice === '' ? {} : bracketed(at);
    report(at, `is not the name of a module with a function in it. LiteLLM does not start.${advice}`, fix);
  } else if (typeof read === 'string' && read !== '' && LETTER_BY_LETTER.has(at.key)) {
    const details = { severity: 'warning', effect: 'ignored', ...bracketed(at) } as const;
    report(at, `is not a list: LiteLLM reads it letter by letter. Write ${quoted(`[${read}]`)}.`, details);
  }
}

const LETTER_BY_LETTER = new Set(['success_callback', 'failure_callback']);

function bracketed(at: Child): { readonly fix?: readonly TextEdit[] } {
  const plain = plainScalar(at);
  return plain === undefined
    ? {}
    : { fix: [{ start: plain.start, end: plain.end, text: `[${plain.text}]` }] };
}
