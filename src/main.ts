import { readCatalogue } from './catalogue.ts';
import type { Catalogue } from './copilot/model.ts';
import { refused } from './errors.ts';
import { type Moment, NO_HISTORY, NOTHING_RECALLED, type Recalled } from './history/history.ts';
import type { CatalogueSource, Outcome } from './outcome.ts';
import type { Proof } from './prove/model.ts';
import type { Settings } from './settings.ts';
import type { ChangedFile, Plan, Source, SyncResult } from './sync/index.ts';
import { openTarget, type Target } from './target/index.ts';
import type { World } from './world.ts';

/** What a run is going to do, before any of it is done. */
export interface Prepared {
  readonly source: CatalogueSource;
  readonly catalogue: Catalogue;
  readonly plan: Plan;
  readonly changed: readonly ChangedFile[];
  readonly target: Target;
  readonly recalled: Recalled;
}

/**
 * One run: read, plan, edit, conclude as the mode says, and remember what is missing for the next one.
 *
 * @throws Failure when anything cannot be done; nothing is written then, or the problem says what was.
 */
export async function run(settings: Settings, world: World): Promise<Outcome> {
  const { source, catalogue, plan: planned, changed, target, recalled } = await prepareRun(settings, world);
  let proof: Proof | undefined;
  const { prove } = settings;
  const conclusion = await target.conclude(
    planned,
    changed,
    prove.kind === 'off'
      ? undefined
      : async (nearby) => {
          const { proveChange } = await import('./proof.ts');
          proof = await proveChange(prove, { catalogue, sources: target.sources, changed }, nearby, world);
          return proof;
        },
  );
  const plan: Plan = proof?.kind === 'failed' ? { ...planned, level: 'breaking' } : planned;
  const forgotten = settings.mode === 'check' ? [] : await recalled.remember();
  const notices = [...recalled.notices, ...forgotten];
  return { source, plan, conclusion, notices, ...(proof === undefined ? {} : { proof }) };
}

/**
 * Copilot's catalogue and the configs, read side by side; then the configs planned and edited. Writes nothing.
 *
 * The first request leaves before anything else is loaded: what the rest of the run needs (Octokit, YAML) keeps the process
 * busy for tens of milliseconds, and is loaded while that request is under way.
 */
export async function prepareRun(settings: Settings, world: World): Promise<Prepared> {
  const reading = readCatalogue(settings, world);
  const opening = world
    .sleep(HEAD_START_MS)
    .then(async () => Promise.all([openTarget(settings, world), import('./sync/index.ts')]));
  const [{ catalogue, source }, [target, { syncFiles }]] = await both(reading, opening);
  const { synced, recalled } = await syncWithHistory(syncFiles, catalogue, target.sources, settings, world);
  if (synced.kind === 'refused') {
    await showOthers(synced.plan, world);
    throw refused(synced.problems);
  }
  return { source, catalogue, plan: synced.plan, changed: synced.changed, target, recalled };
}

/** One refused file refuses them all; what the others would have got is still worth knowing. */
async function showOthers(plan: Plan, { log }: World): Promise<void> {
  if (plan.files.length === 0) return;
  const { planText } = await import('./report/text.ts');
  log.info(`Nothing is written, since a file is refused. The others would have got:\n${planText(plan)}`);
}

/** What a request needs to be on its way, on a slow machine. */
const HEAD_START_MS = 10;

/** Plans without a history first: only when something is missing is it worth loading one, and planning again with it. */
export async function syncWithHistory(
  syncFiles: typeof import('./sync/index.ts').syncFiles,
  catalogue: Catalogue,
  sources: readonly Source[],
  settings: Settings,
  world: World,
): Promise<{ readonly synced: SyncResult; readonly recalled: Recalled }> {
  const moment = momentOf(world);
  const synced = syncFiles(catalogue, sources, settings, { history: NO_HISTORY, moment });
  const missing = synced.plan.files.flatMap((file) => file.missing);
  const worthLoading = missing.length > 0 || world.history.isLocal;
  if (synced.kind === 'refused' || settings.removal.graceDays === 0 || !worthLoading) {
    return { synced, recalled: NOTHING_RECALLED };
  }
  const { recall } = await import('./history/recall.ts');
  const recalled = await recall(settings, missing, moment, world);
  if (recalled.history.missing.size === 0) return { synced, recalled };
  return { synced: syncFiles(catalogue, sources, settings, { history: recalled.history, moment }), recalled };
}

function momentOf(world: World): Moment {
  const run = world.history.isLocal ? 0 : Number(world.env.GITHUB_RUN_NUMBER);
  return { now: world.now(), ...(Number.isSafeInteger(run) && run > 0 ? { run } : {}) };
}

/** Waits for both, so that nothing is left running behind a failure; the first one's failure is the one that is told. */
async function both<First, Second>(first: Promise<First>, second: Promise<Second>): Promise<[First, Second]> {
  const [a, b] = await Promise.allSettled([first, second]);
  if (a.status === 'rejected') throw a.reason;
  if (b.status === 'rejected') throw b.reason;
  return [a.value, b.value];
}
