import { valuesOf } from '../document.ts';
import { quoted } from '../names.ts';
import type { Rule } from '../rule.ts';

const SERVED =
  'model_list:\n  - model_name: gpt-5.3-codex\n    litellm_params:\n      model: github_copilot/gpt-5.3-codex\n    model_info:\n      mode: ';

export const modeEndpoint: Rule = {
  id: 'mode-endpoint',
  severity: 'error',
  effect: 'calls-fail',
  summary:
    'The `mode` of an entry needs an endpoint that, according to the catalogue, the model does not serve.',
  why: '`mode` decides which endpoint LiteLLM calls. A model that serves only `/responses` needs `mode: responses`. A model that does not serve `/responses` must not have that mode. Otherwise every call fails with status 400. Reported only when a catalogue is read: with `--catalogue`, and by the Action’s `mode: check`.',
  example: {
    bad: `${SERVED}chat\n`,
    good: `${SERVED}responses\n`,
    endpoints: { 'github_copilot/gpt-5.3-codex': ['/responses'] },
  },
  check({ keys, value, options }, report) {
    for (const { entry, at } of valuesOf(keys.info, 'mode')) {
      const { model } = entry;
      const endpoints = model === undefined ? undefined : options.endpoints?.get(model);
      if (endpoints === undefined) continue;
      const mode = value(at.node);
      const needed = typeof mode === 'string' ? ENDPOINTS[mode] : undefined;
      if (needed === undefined || endpoints.includes(needed)) continue;
      // LiteLLM reaches Claude through its own /v1/messages whatever the mode
      if (mode === 'chat' && endpoints.includes('/v1/messages') && /claude/i.test(model ?? '')) continue;
      const served = endpoints.length === 0 ? 'nothing' : endpoints.map(quoted).join(', ');
      report(at, `needs ${quoted(needed)}, but the model serves ${served}. Every call fails.`);
    }
  },
};

const ENDPOINTS: Readonly<Record<string, string>> = {
  chat: '/chat/completions',
  responses: '/responses',
  embedding: '/embeddings',
};
