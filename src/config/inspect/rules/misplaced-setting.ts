import { child, keySpot, topSection } from '../document.ts';
import { oneEntry, type Rule } from '../rule.ts';

export const misplacedSetting: Rule = {
  id: 'misplaced-setting',
  severity: 'error',
  effect: 'does-not-start',
  summary: 'A setting is in a section where LiteLLM does not read it.',
  why: 'With `health_check_interval` or `health_check_concurrency` in `router_settings`, LiteLLM does not start: they belong to `general_settings`. It ignores `model_group_alias` outside of `router_settings`, and settings of the proxy such as `master_key` outside of `general_settings`.',
  example: {
    bad: oneEntry({ rest: 'router_settings:\n  health_check_interval: 300' }),
    good: oneEntry({
      rest: 'general_settings:\n  master_key: os.environ/LITELLM_MASTER_KEY\n  health_check_interval: 300',
    }),
  },
  check(document, report) {
    for (const [section, key, home, fatal] of MISPLACED) {
      const parent = section === '' ? document.root : topSection(document, section);
      const at = child(parent, key);
      if (at === undefined) continue;
      const belongs = `belongs to \`${home}\``;
      if (fatal) report(keySpot(at), `${belongs}. LiteLLM does not start.`);
      else
        report(keySpot(at), `${belongs}. LiteLLM ignores it here.`, {
          severity: 'warning',
          effect: 'ignored',
        });
    }
  },
};

const MISPLACED: readonly (readonly [string, string, string, boolean])[] = [
  ['router_settings', 'health_check_interval', 'general_settings', true],
  ['router_settings', 'health_check_concurrency', 'general_settings', true],
  ['litellm_settings', 'model_group_alias', 'router_settings', false],
  ['general_settings', 'model_group_alias', 'router_settings', false],
  ['', 'model_group_alias', 'router_settings', false],
  ['', 'fallbacks', 'router_settings', false],
  ['general_settings', 'fallbacks', 'router_settings', false],
  ['', 'master_key', 'general_settings', false],
  ['litellm_settings', 'master_key', 'general_settings', false],
  ['router_settings', 'master_key', 'general_settings', false],
  ['', 'drop_params', 'litellm_settings', false],
  ['router_settings', 'drop_params', 'litellm_settings', false],
  ['general_settings', 'drop_params', 'litellm_settings', false],
  ['', 'routing_strategy', 'router_settings', false],
  ['litellm_settings', 'routing_strategy', 'router_settings', false],
  ['general_settings', 'routing_strategy', 'router_settings', false],
];
