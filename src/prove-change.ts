import { homedir } from 'node:os';
import { join } from 'node:path';
import { locationOf } from './config-location.ts';
import type { Catalogue } from './copilot/model.ts';
import type { Case, Proof, WantedLitellm } from './prove/model.ts';
import { type Candidate, findVersion, type Prove } from './prove/version.ts';
import type { ChangedFile, ConfigFile } from './sync/index.ts';
import type { World } from './world.ts';

/** A change that a run is about to propose. */
export interface PlannedChange {
  readonly catalogue: Catalogue;
  readonly configs: readonly ConfigFile[];
  readonly changed: readonly ChangedFile[];
}

/**
 * Proves a change as the input `prove` asks for. Never fails a run: a problem on the way is the reason of a proof that was
 * not run.
 *
 * @param nearby files that may contain the deployed version of LiteLLM, highest priority first
 */
export async function proveChange(
  prove: Exclude<Prove, { kind: 'off' }>,
  { catalogue, configs, changed }: PlannedChange,
  nearby: readonly Candidate[],
  world: World,
): Promise<Proof> {
  const wanted = wantedLitellm(prove, nearby);
  if (wanted === undefined) {
    return { kind: 'not-run', reason: 'No file near the config states which LiteLLM version is deployed.' };
  }
  const cases = configs.flatMap(({ path, pointer, bytes }): Case[] => {
    const after = changed.find((file) => file.path === path)?.bytes;
    return after === undefined ? [] : [{ ...locationOf({ path, pointer }), after, before: bytes }];
  });
  try {
    const { actionsCache, prove: proveCases } = await import('./prove/index.ts');
    const say = (message: string) => world.log.info(message);
    const cache = world.history.isLocal ? undefined : actionsCache(say);
    const tools = { env: world.env, folder: installationFolder(world.env), cache, say };
    return await proveCases({ wanted, cases, catalogue }, tools);
  } catch (error) {
    const what = error instanceof Error ? error.name : 'an unknown error';
    world.log.debug(`The proof ended early: ${error instanceof Error ? (error.stack ?? what) : what}`);
    return {
      kind: 'not-run',
      reason: `The proof ended early (${what}); a run with debug logging shows more.`,
    };
  }
}

/**
 * Where installations are kept: in a runner's folder for one job, else in the user's cache. The same in each job, since a
 * venv works only where it was made.
 */
export function installationFolder(env: World['env']): string {
  const runner = env.RUNNER_TEMP ?? '';
  const cache = env.XDG_CACHE_HOME ?? '';
  const base = runner !== '' ? runner : cache !== '' ? cache : join(env.HOME ?? homedir(), '.cache');
  return join(base, 'copilot-model-sync', 'litellm');
}

function wantedLitellm(
  prove: Exclude<Prove, { kind: 'off' }>,
  nearby: readonly Candidate[],
): WantedLitellm | undefined {
  if (prove.kind !== 'deployed') return prove;
  const found = findVersion(nearby);
  return found === undefined ? undefined : { kind: 'version', ...found };
}
