import { createHash } from 'node:crypto';
import type { Settings } from '../settings.ts';
import type { World } from '../world.ts';
import { advance, isRerun, type LoadedHistory, type Moment, NO_HISTORY } from './history.ts';
import { scheduleNotice } from './schedule.ts';

/** The settings that a history belongs to: syncs that differ in them have different histories. */
export type HistorySettings = Pick<Settings, 'configPaths' | 'mode' | 'select'> & {
  readonly entry: Pick<Settings['entry'], 'modelName'>;
  readonly github: Pick<Settings['github'], 'serverUrl' | 'owner' | 'repo' | 'base'>;
};

/** Loads the history for this sync. One that cannot be used counts as none, which only delays removals. */
export async function loadHistory(
  settings: HistorySettings,
  missing: readonly string[],
  moment: Moment,
  world: World,
): Promise<LoadedHistory> {
  const key = historyKey(settings, world);
  const store = await world.history.open();
  const { form } = store;
  const { text, notices } = await store.load(key);
  const parsed = text === undefined ? undefined : form.parse(text, moment.now, missing);
  const history = parsed?.kind === 'history' ? parsed.history : NO_HISTORY;
  const unusable =
    parsed?.kind === 'unusable'
      ? [
          {
            message: `The stored history of missing models is not used: ${parsed.reason}. This only delays removals.`,
          },
        ]
      : [];
  const forgotten = text === undefined && missing.length > 0 ? await scheduleNotice(world) : [];
  return {
    history,
    notices: [...notices, ...unusable, ...forgotten],
    async save() {
      if (isRerun(history, moment)) return [];
      const after = form.format(advance(history, missing, moment));
      return (text ?? form.format(NO_HISTORY)) === after ? [] : store.save(key, after);
    },
  };
}

/**
 * Keeps the counts when a run fails before it knows what is missing: otherwise the next run would read the gap as a run in
 * which nothing was missing. The history of the previous run is stored again under this run's number, without the models
 * that the catalogue offers. Anything else is left as it is.
 *
 * @param offered ids that the catalogue offers, as far as this run has read it
 */
export async function carryHistory(
  settings: HistorySettings,
  offered: readonly string[],
  moment: Moment,
  world: World,
): Promise<void> {
  const { run } = moment;
  if (run === undefined || moment.isRerun === true) return;
  const key = historyKey(settings, world);
  const store = await world.history.open();
  const { text } = await store.load(key);
  const carried = text === undefined ? undefined : store.form.carry(text, run, offered);
  if (carried !== undefined) await store.save(key, carried);
}

/**
 * Syncs whose missing models differ for good reasons must not share a history: those of another repository, base or file, or
 * with another choice of models. Nor must workflows, since each has its own run numbers. The key contains nothing about the
 * account.
 */
function historyKey(settings: HistorySettings, { env, history, files }: World): string {
  const { github, configPaths, select, entry } = settings;
  const workflow = (env.GITHUB_WORKFLOW_REF ?? env.GITHUB_WORKFLOW)?.replace(/@.*$/, '');
  const place = !history.isLocal ? workflow : settings.mode === 'pull-request' ? undefined : files.root;
  const parts = [
    github.serverUrl,
    github.owner,
    github.repo,
    github.base,
    configPaths,
    select,
    entry.modelName,
    place,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
