import { createHash } from 'node:crypto';
import type { Settings } from '../settings.ts';
import type { World } from '../world.ts';
import { advance, type Moment, NO_HISTORY, type Recalled } from './history.ts';

/** Loads the history for this sync; one that cannot be used is none, which only delays removals. */
export async function recall(
  settings: Settings,
  missing: readonly string[],
  moment: Moment,
  world: World,
): Promise<Recalled> {
  const key = historyKey(settings, world);
  const store = await world.history.open();
  const { form } = store;
  const { text, notices } = await store.load(key);
  const parsed = text === undefined ? undefined : form.parse(text, moment.now, missing);
  const history = parsed?.kind === 'history' ? parsed.history : NO_HISTORY;
  const next = form.format(advance(history, missing, moment));
  const unusable =
    parsed?.kind === 'unusable'
      ? [
          {
            message: `The stored history of missing models is not used: ${parsed.reason}. Removals are only delayed by it.`,
          },
        ]
      : [];
  return {
    history,
    notices: [...notices, ...unusable],
    remember: async () => ((text ?? form.format(NO_HISTORY)) === next ? [] : store.save(key, next)),
  };
}

/**
 * Syncs whose lists of missing models differ by right must not share a history: another repository, base, file, or another
 * choice of models; nor do workflows, since each counts its runs by itself. Nothing of the account is in it.
 */
function historyKey(settings: Settings, { env, history, files }: World): string {
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
