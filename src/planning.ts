import type { Catalogue } from './copilot/model.ts';
import { type LoadedHistory, type Moment, NO_HISTORY, NOTHING_LOADED } from './history/history.ts';
import type { Settings } from './settings.ts';
import type { ConfigFile, SyncResult } from './sync/index.ts';
import type { World } from './world.ts';

/**
 * Plans and edits the configs. The first plan is made without a history: only when something is missing is it worth loading
 * one, and planning again with it.
 */
export async function syncWithHistory(
  catalogue: Catalogue,
  configs: readonly ConfigFile[],
  settings: Settings,
  world: World,
): Promise<{ readonly synced: SyncResult; readonly loaded: LoadedHistory }> {
  const { syncFiles } = await import('./sync/index.ts');
  const moment = momentOf(world);
  const synced = syncFiles(catalogue, configs, settings, { history: NO_HISTORY, moment });
  const missing = synced.plan.files.flatMap((file) => file.missing);
  const isWorthLoading = missing.length > 0 || world.history.isLocal;
  if (synced.kind === 'refused' || settings.removal.graceDays === 0 || !isWorthLoading) {
    return { synced, loaded: NOTHING_LOADED };
  }
  const { loadHistory } = await import('./history/load.ts');
  const loaded = await loadHistory(settings, missing, moment, world);
  if (loaded.history.missing.size === 0) return { synced, loaded };
  return { synced: syncFiles(catalogue, configs, settings, { history: loaded.history, moment }), loaded };
}

/** The time of this run, and its number among the workflow's runs. Runs on the command line have no numbers. */
export function momentOf({ env, history, now }: Pick<World, 'env' | 'history' | 'now'>): Moment {
  const run = Number(env.GITHUB_RUN_NUMBER);
  if (history.isLocal || !Number.isSafeInteger(run) || run <= 0) return { now: now() };
  return { now: now(), run, isRerun: Number(env.GITHUB_RUN_ATTEMPT) > 1 };
}
