import { child, keySpot, valuesOf } from '../document.ts';
import { oneEntry, type Rule } from '../rule.ts';

export const oldCapability: Rule = {
  id: 'old-capability',
  severity: 'warning',
  effect: 'ignored',
  summary: 'A capability has a name that LiteLLM does not use.',
  why: 'LiteLLM ignores the key. Its own names are `supports_function_calling` and `supports_response_schema`.',
  example: {
    bad: oneEntry({ info: 'supports_tool_calls: true' }),
    good: oneEntry({ info: 'supports_function_calling: true' }),
  },
  check({ keys }, report) {
    for (const [old, name] of NAMES) {
      for (const { entry, at } of valuesOf(keys.info, old)) {
        const { key } = at.pair;
        const isPlain = key.kind === 'scalar' && key.style === 'plain' && key.props === undefined;
        const fixable = isPlain && child(entry.info, name) === undefined;
        const fix = fixable ? { fix: [{ start: key.start, end: key.end, text: name }] } : {};
        report(keySpot(at), `is ignored: LiteLLM’s name is \`${name}\`.`, fix);
      }
    }
  },
};

const NAMES = [
  ['supports_tool_calls', 'supports_function_calling'],
  ['supports_structured_outputs', 'supports_response_schema'],
] as const;
