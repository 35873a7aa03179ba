import { type Document, itemsOf, keySpot, type Spot } from '../document.ts';
import { callable, chains, defaultFallbacks, fallbackSettings, quoted } from '../names.ts';
import { oneEntry, type Report, type Rule } from '../rule.ts';

export const unknownFallback: Rule = {
  id: 'unknown-fallback',
  severity: 'warning',
  effect: 'calls-fail',
  summary: 'A fallback is for a model that no entry defines, or refers to one.',
  why: 'LiteLLM starts. It never uses a fallback for a name that nobody can call. If a fallback refers to a missing model, the caller gets the error of the first call. A name is a `model_name`, a `model_info.id` or an alias.',
  example: {
    bad: oneEntry({ rest: 'router_settings:\n  fallbacks:\n    - gpt-4.1: [gpt-4o-mini]' }),
    good: oneEntry({ rest: 'router_settings:\n  fallbacks:\n    - gpt-4.1: [gpt-4.1]' }),
  },
  check(document, report) {
    const names = callable(document);
    for (const setting of fallbackSettings(document)) {
      for (const chain of chains(setting)) {
        if (chain.key !== '*' && !names.answers(chain.key))
          report(keySpot(chain), `is for ${quoted(chain.key)}, a model that no entry defines.`);
        for (const target of itemsOf(chain)) checkTarget(document, target, names, report);
      }
    }
    for (const setting of defaultFallbacks(document))
      for (const target of itemsOf(setting)) checkTarget(document, target, names, report);
  },
};

function checkTarget(
  { value }: Document,
  at: Spot,
  names: ReturnType<typeof callable>,
  report: Report,
): void {
  const name = value(at.node);
  if (typeof name === 'string' && !names.answers(name))
    report(at, `refers to a model that no entry defines: ${quoted(name)}.`);
}
