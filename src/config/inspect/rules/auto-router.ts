import { child, valuesOf } from '../document.ts';
import { quoted } from '../names.ts';
import { oneEntry, type Rule } from '../rule.ts';

const ROUTER = (params: string): string =>
  `${oneEntry({})}  - model_name: auto\n    litellm_params:\n      model: auto_router/complexity_router\n${params}`;

export const autoRouter: Rule = {
  id: 'auto-router',
  severity: 'error',
  effect: 'drops-entry',
  since: '1.106',
  summary: 'An `auto_router/` entry lacks its configuration.',
  why: 'LiteLLM drops the entry. `auto_router/…` needs `auto_router_config` or `auto_router_config_path`, `auto_router_default_model` and `auto_router_embedding_model`. `auto_router/complexity_router` needs `complexity_router_config` or `complexity_router_default_model`. With `auto_router/adaptive_router` but without `adaptive_router_config`, LiteLLM does not start.',
  example: { bad: ROUTER(''), good: ROUTER('      complexity_router_default_model: gpt-4.1\n') },
  check({ keys, value }, report) {
    for (const { entry } of valuesOf(keys.params, 'model')) {
      const { model = '' } = entry;
      if (!model.startsWith('auto_router/')) continue;
      const missing = missingKeys(model, (key) => {
        const at = child(entry.params, key);
        return at !== undefined && value(at.node) !== null;
      });
      if (missing === undefined) continue;
      const isFatal = model.startsWith(ADAPTIVE);
      const message = `has no ${missing}. LiteLLM ${isFatal ? 'does not start' : 'drops the entry'}.`;
      report(entry.at, message, isFatal ? { effect: 'does-not-start' } : {});
    }
  },
};

const ADAPTIVE = 'auto_router/adaptive_router';

function missingKeys(model: string, has: (key: string) => boolean): string | undefined {
  if (model.startsWith('auto_router/quality_router')) return undefined;
  const needed = model.startsWith(ADAPTIVE)
    ? [['adaptive_router_config']]
    : model.startsWith('auto_router/complexity_router')
      ? [['complexity_router_config', 'complexity_router_default_model']]
      : [
          ['auto_router_config', 'auto_router_config_path'],
          ['auto_router_default_model'],
          ['auto_router_embedding_model'],
        ];
  return needed
    .find((keys) => !keys.some(has))
    ?.map(quoted)
    .join(' or ');
}
