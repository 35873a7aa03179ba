import { topSection, within } from '../document.ts';
import { oneEntry, type Rule } from '../rule.ts';

export const negativeValue: Rule = {
  id: 'negative-value',
  severity: 'warning',
  effect: 'differs',
  summary: 'A limit, rate, time, count or cost is negative.',
  why: 'LiteLLM loads negative numbers without a warning. Where LiteLLM enforces a negative limit or rate, it lets no call through. A negative cost reduces the recorded spend.',
  example: {
    bad: oneEntry({ info: 'max_input_tokens: -5' }),
    good: oneEntry({ info: 'max_input_tokens: 128000' }),
  },
  check(document, report) {
    const { keys, value } = document;
    const settings = ['litellm_settings', 'router_settings'].flatMap((name) =>
      within(topSection(document, name)).filter(({ key }) => AMOUNT.test(key)),
    );
    const entries = [...keys.params, ...keys.info].flatMap(([key, values]) =>
      AMOUNT.test(key) ? values.map(({ at }) => at) : [],
    );
    for (const at of [...entries, ...settings]) {
      const read = value(at.node);
      if (typeof read === 'number' && read < 0) report(at, 'is negative.');
    }
  },
};

const AMOUNT =
  /^(?:rpm|tpm|itpm|otpm|weight|timeout|stream_timeout|request_timeout|num_retries|max_retries|cooldown_time|allowed_fails|max_parallel_requests|max_tokens|max_input_tokens|max_output_tokens|max_fallbacks|\w+_cost_per_\w+|\w+_token_cost)$/;
