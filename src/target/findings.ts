import { findings, readConfig } from '../config/index.ts';
import { Failure, fail, formatPlace } from '../errors.ts';
import type { CheckFinding } from '../outcome.ts';
import { removalReason, shownFrom, shownValue } from '../report/change.ts';
import type { Change, Plan, Source } from '../sync/index.ts';

/**
 * What LiteLLM would make of the configs as they stand: refuse, drop, or silently ignore.
 *
 * @throws Failure for a file that is missing or cannot be read as a config
 */
export function validityFindings(sources: readonly Source[]): CheckFinding[] {
  return sources.flatMap((source) => {
    if (source.bytes === null)
      throw fail('FILE_ERROR', 'There is no such file.', { place: { path: source.path } });
    const read = readConfig(source);
    if (read.kind === 'config') return findings(read.config);
    if (source.matched && read.problem.code === 'POINTER_MISSING') return [];
    throw new Failure(read.problem);
  });
}

/** What a sync would change. */
export function planFindings(plan: Plan): CheckFinding[] {
  return plan.files.flatMap((file) =>
    file.changes.map((change) => ({
      severity: 'out-of-date' as const,
      place: 'place' in change ? change.place : { path: file.path },
      message: wording(change),
    })),
  );
}

/** A finding on one line, as compilers write it: `path:line:column: severity: message`. */
export function findingLine({ place, severity, message }: CheckFinding): string {
  return `${formatPlace(place)}: ${severity}: ${message}`;
}

function wording(change: Change): string {
  switch (change.kind) {
    case 'added':
      return `${change.name} is missing`;
    case 'updated': {
      const keys = change.keys.map(
        (key) => `${key.path.join('.')} ${shownFrom(key)} → ${shownValue(key.to)}`,
      );
      return `${change.name}: ${keys.join(', ')}`;
    }
    case 'removed':
      return `${change.name} would go: ${removalReason(change.why)}`;
    default:
      return change satisfies never;
  }
}
