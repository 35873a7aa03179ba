import { child, topSection } from '../document.ts';
import { known } from '../known.ts';
import { quoted } from '../names.ts';
import { nearest } from '../nearest.ts';
import { oneEntry, type Rule } from '../rule.ts';

export const unknownStrategy: Rule = {
  id: 'unknown-strategy',
  severity: 'error',
  effect: 'does-not-start',
  summary: '`router_settings.routing_strategy` is not a strategy that LiteLLM knows.',
  why: 'LiteLLM does not start with a strategy that it does not know.',
  example: {
    bad: oneEntry({ rest: 'router_settings:\n  routing_strategy: fast' }),
    good: oneEntry({ rest: 'router_settings:\n  routing_strategy: simple-shuffle' }),
  },
  check(document, report) {
    const router = topSection(document, 'router_settings');
    const at = child(router, 'routing_strategy');
    const read = at && document.value(at.node);
    if (at === undefined || read === null || (typeof read === 'string' && known('strategies').has(read)))
      return;
    if (typeof read === 'string' && read.startsWith('os.environ/')) return;
    const meant = typeof read === 'string' ? nearest(read, known('strategies').keys()) : undefined;
    const advice =
      meant === undefined
        ? ` It knows ${[...known('strategies').keys()].map(quoted).join(', ')}.`
        : ` Did you mean ${quoted(meant)}?`;
    report(at, `is not a routing strategy that LiteLLM knows. LiteLLM does not start.${advice}`);
  },
};
