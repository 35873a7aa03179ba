import { type CheckOptions, findings, foreignConfig, readConfig } from '../config/index.ts';
import type { Config } from '../config/model.ts';
import { locationOf } from '../config-location.ts';
import type { Catalogue } from '../copilot/model.ts';
import { Failure } from '../errors.ts';
import type { CheckFinding } from '../outcome.ts';
import type { Settings } from '../settings.ts';
import { type ConfigFile, nothingFound, type PassedOver, whyPassedOver } from '../sync/index.ts';
import { litellmModel } from '../sync/template.ts';
import type { World } from '../world.ts';
import { readIncluded } from './included.ts';

/** What a check depends on besides the files: settings, and what only the command line knows. */
export type CheckSettings = Pick<Settings, 'check'> & Pick<CheckOptions, 'env' | 'endpoints'>;

/**
 * What LiteLLM would make of the configs as they are: refuse, drop, ignore, or do differently than the text suggests. Files
 * that they include are read too. The same for both doors.
 *
 * @throws Failure for a file that cannot be read as a config, and when none of the files that globs matched is one
 */
export async function validityFindings(
  configs: readonly ConfigFile[],
  settings: CheckSettings,
  files: World['files'],
): Promise<CheckFinding[]> {
  const found = checkedConfigs(configs).map(async (config) => {
    return findings(config, await checkOptions(config, settings, files));
  });
  return (await Promise.all(found)).flat();
}

/** The configs among some files. Throws Failure as {@link validityFindings}. */
export function checkedConfigs(files: readonly ConfigFile[]): Config[] {
  const passedOver: PassedOver[] = [];
  const configs = files.flatMap((file) => {
    const checked = checkedConfig(file);
    if (checked.kind === 'config') return [checked.config];
    passedOver.push({ ...locationOf(file), reason: checked.reason });
    return [];
  });
  if (files.length > 0 && configs.length === 0) throw new Failure(nothingFound(passedOver));
  return configs;
}

/** The config in a file, or why a file that a glob matched is passed over. Throws Failure as {@link validityFindings}. */
export function checkedConfig(
  file: ConfigFile,
):
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'passed-over'; readonly reason: string } {
  const read = readConfig(file);
  const reason = whyPassedOver(file, read);
  if (reason !== undefined) return { kind: 'passed-over', reason };
  if (read.kind === 'refused') throw new Failure(read.problem);
  const foreign = foreignConfig(read.config);
  if (foreign !== undefined) throw new Failure(foreign);
  return read;
}

/** What the rules know about one config. */
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

/** The endpoints of each model that states some, by the `litellm_params.model` of its entries. */
export function servedEndpoints({ models }: Catalogue): ReadonlyMap<string, readonly string[]> {
  return new Map(
    models.flatMap(({ id, endpoints }): [string, readonly string[]][] =>
      endpoints === undefined ? [] : [[litellmModel(id), endpoints]],
    ),
  );
}
