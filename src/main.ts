import { compareApiVersions } from './api-versions.ts';
import { startCatalogue } from './catalogue.ts';
import type { Catalogue } from './copilot/model.ts';
import { withExports } from './exporting.ts';
import type { LoadedHistory } from './history/history.ts';
import { type CatalogueSource, type Conclusion, FilesRefused, type Outcome } from './outcome.ts';
import { momentOf, syncWithHistory } from './planning.ts';
import type { Proof } from './prove/model.ts';
import type { Settings } from './settings.ts';
import { openTarget, type Planned, type Target } from './target/index.ts';
import type { World } from './world.ts';

/** What a run is about to do. */
export interface Prepared extends Planned {
  readonly source: CatalogueSource;
  readonly target: Target;
  readonly loaded: LoadedHistory;
}

/**
 * One run: read, plan, edit, conclude as the mode says, and remember what is missing for the next run.
 *
 * @throws Failure when a step fails. Then nothing was written, or the problem names what was.
 */
export async function run(settings: Settings, world: World): Promise<Outcome> {
  const reading = startReading(settings, world);
  const prepared = await prepare(reading, settings, world).catch(async (error: unknown) => {
    if (settings.mode !== 'check') await carryCounts(reading, settings, world);
    throw error;
  });
  const { source, plan, loaded } = prepared;
  const [concluding] = await Promise.allSettled([conclude(prepared, settings, world)]);
  // Also after a failure: this run knows what is missing, even if the pull request failed.
  const unsaved = settings.mode === 'check' ? [] : await loaded.save();
  if (concluding.status === 'rejected') throw concluding.reason;
  const { conclusion, proof } = concluding.value;
  const compared = await compareApiVersions(prepared, conclusion, settings, world);
  const notices = [...loaded.notices, ...unsaved, ...compared];
  if (proof === undefined) return { source, plan, conclusion, notices };
  return {
    source,
    plan: proof.kind === 'failed' ? { ...plan, level: 'breaking' } : plan,
    conclusion,
    notices,
    proof,
  };
}

/** Carries out the plan. The proof is made as soon as it is certain that a pull request is written. */
async function conclude(
  prepared: Prepared,
  { prove }: Settings,
  world: World,
): Promise<{ readonly conclusion: Conclusion; readonly proof?: Proof }> {
  const { catalogue, plan, changed, target } = prepared;
  // There is nothing to prove about a change that the proxy does not read.
  if (prove.kind === 'off' || plan.files.every(({ changes }) => changes.length === 0))
    return { conclusion: await target.conclude(prepared) };
  let proof: Proof | undefined;
  const conclusion = await target.conclude(prepared, async (nearby) => {
    const { proveChange } = await import('./prove-change.ts');
    proof = await proveChange(prove, { catalogue, configs: target.configs, changed }, nearby, world);
    return proof;
  });
  return { conclusion, ...(proof === undefined ? {} : { proof }) };
}

/**
 * Copilot's catalogue and the configs, read side by side; then the configs planned and edited. Writes nothing.
 *
 * @throws Failure; FilesRefused when a file cannot be edited
 */
export async function prepareRun(settings: Settings, world: World): Promise<Prepared> {
  return prepare(startReading(settings, world), settings, world);
}

interface Reading {
  readonly catalogue: Promise<{ readonly catalogue: Catalogue; readonly source: CatalogueSource }>;
  readonly target: Promise<Target>;
}

/**
 * Starts both. The first request is sent before anything else is loaded: what the rest of the run needs (Octokit, YAML) keeps
 * the process busy for tens of milliseconds, in which that request is answered.
 */
function startReading(settings: Settings, world: World): Reading {
  const { sent, catalogue } = startCatalogue(settings, world);
  const target = sent.then(async () => {
    const [opened] = await Promise.all([openTarget(settings, world), import('./sync/index.ts')]);
    return opened;
  });
  return { catalogue, target };
}

async function prepare(reading: Reading, settings: Settings, world: World): Promise<Prepared> {
  const [{ catalogue, source }, target] = await both(reading.catalogue, reading.target);
  const { synced, loaded } = await syncWithHistory(catalogue, target.configs, settings, world);
  if (synced.kind === 'refused') throw new FilesRefused(synced.problems, synced.plan);
  const { plan, changed } = await withExports(synced, target.configs, target.exports);
  return { source, catalogue, plan, changed, target, loaded };
}

/** After a run that failed before it knew which models are missing, keeps the counts of earlier runs for the next one. */
async function carryCounts({ catalogue }: Reading, settings: Settings, world: World): Promise<void> {
  const moment = momentOf(world);
  if (moment.run === undefined || settings.removal.graceDays === 0) return;
  const [read] = await Promise.allSettled([catalogue]);
  const offered = read.status === 'fulfilled' ? await offeredIn(read.value.catalogue, settings) : [];
  const { carryHistory } = await import('./history/load.ts');
  await carryHistory(settings, offered, moment, world);
}

async function offeredIn(catalogue: Catalogue, settings: Settings): Promise<readonly string[]> {
  const { select } = await import('./sync/index.ts');
  const verdicts = [...select(catalogue, settings.select).verdicts.values()];
  return verdicts.filter(({ kind }) => kind !== 'unpicked').map(({ model }) => model.id);
}

/** Waits for both, so that nothing is still running after a failure. If both fail, the first one's failure is thrown. */
async function both<First, Second>(first: Promise<First>, second: Promise<Second>): Promise<[First, Second]> {
  const [a, b] = await Promise.allSettled([first, second]);
  if (a.status === 'rejected') throw a.reason;
  if (b.status === 'rejected') throw b.reason;
  return [a.value, b.value];
}
