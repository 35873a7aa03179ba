import { type CheckOptions, findings, readConfig } from '../config/index.ts';
import type { Config } from '../config/model.ts';
import { Failure, fail, formatPlace } from '../errors.ts';
import type { CheckFinding } from '../outcome.ts';
import { removalReason, shownFrom, shownValue } from '../report/change.ts';
import type { Settings } from '../settings.ts';
import type { Change, Plan, Source } from '../sync/index.ts';
import type { World } from '../world.ts';
import { readIncluded } from './included.ts';

/** What a check is told besides the files: settings, and what only the command line knows. */
export type CheckSettings = Pick<Settings, 'check'> & Pick<CheckOptions, 'env' | 'endpoints'>;

/**
 * What LiteLLM would make of the configs as they are: refuse, drop, ignore, or do differently than the text suggests. Files
 * that they include are read too. The same for both doors.
 *
 * @throws Failure for a file that is missing or cannot be read as a config
 */
export async function validityFindings(
  sources: readonly Source[],
  settings: CheckSettings,
  files: World['files'],
): Promise<CheckFinding[]> {
  const found = sources.map(async (source) => {
    const config = checkedConfig(source);
    if (config === undefined) return [];
    return findings(config, await checkOptions(config, settings, files));
  });
  return (await Promise.all(found)).flat();
}

/** The config of a file; `undefined` when a glob matched a file without one. Throws Failure as {@link validityFindings}. */
export function checkedConfig(source: Source): Config | undefined {
  if (source.bytes === null)
    throw fail('FILE_ERROR', 'There is no such file.', { place: { path: source.path } });
  const read = readConfig(source);
  if (read.kind === 'config') return read.config;
  if (source.matched && read.problem.code === 'POINTER_MISSING') return undefined;
  throw new Failure(read.problem);
}

/** What the rules are told about one config. */
export async function checkOptions(
  config: Config,
  { check, env, endpoints }: CheckSettings,
  files: World['files'],
): Promise<CheckOptions> {
  return {
    ignore: check.ignore,
    included: await readIncluded(config, files),
    ...(check.litellmVersion === undefined ? {} : { version: check.litellmVersion }),
    ...(env === undefined ? {} : { env }),
    ...(endpoints === undefined ? {} : { endpoints }),
  };
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

/** A finding on one line, as compilers write it: `path:line:column: severity: message [rule]`. */
export function findingLine({ place, severity, message, rule }: CheckFinding): string {
  return `${formatPlace(place)}: ${severity}: ${message}${rule === undefined ? '' : ` [${rule}]`}`;
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
