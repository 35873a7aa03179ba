import { type Problem, problem } from '../errors.ts';
import type { Outcome } from '../outcome.ts';
import { count } from '../words.ts';

/** Why a run that finished is still a failure: in mode `check`, a config is invalid or out of date. */
export function verdict({ conclusion }: Outcome): Problem | undefined {
  if (conclusion.kind !== 'checked') return undefined;
  const fails = conclusion.strict ? ['error', 'warning'] : ['error'];
  const invalid = conclusion.findings.filter(({ severity }) => fails.includes(severity));
  const stale = conclusion.findings.filter(({ severity }) => severity === 'out-of-date');
  const [first] = [...invalid, ...stale];
  if (first === undefined) return undefined;
  const files = [...new Set([...invalid, ...stale].map(({ place }) => place.path))].join(', ');
  return invalid.length > 0
    ? problem(
        'INVALID_ENTRY',
        `${first.message} (${count(invalid.length, conclusion.strict ? 'finding' : 'error')} in ${files})`,
        {
          place: first.place,
        },
      )
    : problem('OUT_OF_DATE', `A sync would change ${files} (${count(stale.length, 'change')}).`, {
        place: first.place,
      });
}
