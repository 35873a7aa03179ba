import { valuesOf } from '../document.ts';
import { known } from '../known.ts';
import { quoted } from '../names.ts';
import { nearest } from '../nearest.ts';
import { oneEntry, type Rule } from '../rule.ts';

export const unknownMode: Rule = {
  id: 'unknown-mode',
  severity: 'warning',
  effect: 'ignored',
  summary: '`model_info.mode` is not a mode that LiteLLM knows.',
  why: 'LiteLLM accepts any text, and routes calls as if `mode` were missing.',
  example: { bad: oneEntry({ info: 'mode: response' }), good: oneEntry({ info: 'mode: responses' }) },
  check({ keys, value }, report) {
    for (const { at } of valuesOf(keys.info, 'mode')) {
      const read = value(at.node);
      if (read === null || (typeof read === 'string' && known('modes').has(read))) continue;
      const meant = typeof read === 'string' ? nearest(read, known('modes').keys()) : undefined;
      const direct = at.node.kind === 'scalar' && at.node.style === 'plain' && at.node.props === undefined;
      const fix =
        meant === undefined || !direct
          ? {}
          : { fix: [{ start: at.node.start, end: at.node.end, text: meant }] };
      const advice = meant === undefined ? '' : ` Did you mean ${quoted(meant)}?`;
      report(
        at,
        `is not a mode that LiteLLM knows. LiteLLM routes calls as if it were missing.${advice}`,
        fix,
      );
    }
  },
};
