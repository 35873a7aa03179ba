import { findings, foreignConfig, readConfig } from '../config/index.ts';
import { Failure, formatPlace } from '../errors.ts';
import type { CheckFinding } from '../outcome.ts';
import { removalReason, shownFrom, shownValue } from '../report/changes.ts';
import {
  type Change,
  nothingFound,
  type PassedOver,
  type Plan,
  type Source,
  whyPassedOver,
} from '../sync/index.ts';

/**
 * What LiteLLM would make of the configs as they are: what it would refuse, drop, or silently ignore.
 *
 * @throws Failure for a file that cannot be read as a config, and when none of the files that globs matched is one
 */
export function validityFindings(sources: readonly Source[]): CheckFinding[] {
  const passedOver: PassedOver[] = [];
  const found = sources.flatMap((source) => {
    const read = readConfig(source);
    const reason = whyPassedOver(source, read);
    if (reason !== undefined) passedOver.push({ ...source, reason });
    if (reason !== undefined) return [];
    if (read.kind === 'refused') throw new Failure(read.problem);
    const foreign = foreignConfig(read.config);
    if (foreign !== undefined) throw new Failure(foreign);
    return findings(read.config);
  });
  if (sources.length > 0 && passedOver.length === sources.length) throw new Failure(nothingFound(passedOver));
  return found;
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
      return `${change.name} would be removed: ${removalReason(change.why)}`;
    default:
      return change satisfies never;
  }
}
