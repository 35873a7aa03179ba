import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Catalogue } from './copilot/model.ts';
import type { Case, Proof, Wanted } from './prove/model.ts';
import { type Candidate, findVersion, type Prove } from './prove/version.ts';
import type { ChangedFile, Source } from './sync/index.ts';
import type { World } from './world.ts';

/** A change that a run is about to propose. */
export interface Proposed {
  readonly catalogue: Catalogue;
  readonly sources: readonly Source[];
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
  { catalogue, sources, changed }: Proposed,
  nearby: readonly Candidate[],
  world: World,
): Promise<Proof> {
  const wanted = wantedLitellm(prove, nearby);
  if (wanted === undefined) {
    return { kind: 'not-run', reason: 'No file near the config states which LiteLLM version is deployed.' };
  }
  const cases = sources.flatMap(({ path, pointer, bytes }): Case[] => {
    const after = changed.find((file) => file.path === path)?.bytes;
    const at = pointer === undefined ? { path } : { path, pointer };
    return after === undefined ? [] : [{ ...at, after, before: bytes }];
  });
  try {
    const room = await import('./prove/index.ts');
    const keeper = world.history.isLocal
      ? undefined
      : room.actionsKeeper((message) => world.log.info(message));
    const say = (message: string) => world.log.info(message);
    const tools = { env: world.env, folder: installationFolder(world.env), keeper, say };
    return await room.prove({ wanted, cases, catalogue }, tools);
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
): Wanted | undefined {
  if (prove.kind !== 'deployed') return prove;
  const found = findVersion(nearby);
  return found === undefined ? undefined : { kind: 'version', ...found };
}
