import type { Catalogue } from '../../copilot/model.ts';
import { CODES, Failure, type Problem, problem } from '../../errors.ts';
import { syncWithHistory } from '../../main.ts';
import type { CheckFinding } from '../../outcome.ts';
import { internal } from '../../report/internal.ts';
import type { Settings } from '../../settings.ts';
import { type Plan, type Source, syncFiles } from '../../sync/index.ts';
import { validityFindings } from '../../target/findings.ts';
import { openWorkspace } from '../../target/workspace.ts';
import type { World } from '../../world.ts';
import { discreetPath, discreetPlace } from './discreet.ts';
import { notTried, ok, type Step, wrong } from './step.ts';

/** The steps about the local config: valid for LiteLLM, and what a sync would do to it. Writes nothing, throws nothing. */
export async function configSteps(
  settings: Settings,
  catalogue: Catalogue | undefined,
  world: World,
): Promise<readonly Step[]> {
  try {
    const { sources } = await openWorkspace(settings, world);
    const present = sources.filter(({ bytes }) => bytes !== null);
    const valid = validity(sources, await validityFindings(present, settings, world.files));
    if (catalogue === undefined) return [valid, notTried('sync', 'catalogue')];
    return [valid, await rehearsal(settings, catalogue, sources, world)];
  } catch (error) {
    const failed = error instanceof Failure ? error.problem : internal(error);
    return [wrong('config', blurred(failed)), notTried('sync', 'config')];
  }
}

function validity(sources: readonly Source[], found: readonly CheckFinding[]): Step {
  const errors = found.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first !== undefined) {
    const count = errors.length === 1 ? '' : `, and ${errors.length - 1} more like it`;
    return wrong('config', {
      ...problem(
        'INVALID_ENTRY',
        `${discreetPlace(first.place)}${CODES.INVALID_ENTRY.means.replace(/\.$/, '')}${count}.`,
      ),
      hint: '`check` tells what exactly.',
    });
  }
  const many = found.filter(({ severity }) => severity === 'warning').length;
  const warnings =
    many === 0 ? 'valid' : `valid, with ${many} warning${many === 1 ? '' : 's'} (see \`check\`)`;
  return ok('config', sources.map((source) => describe(source, warnings)).join('; '));
}

function describe({ path, bytes }: Source, validity: string): string {
  return `${discreetPath(path)}: ${bytes === null ? 'not there yet; a sync would create it' : validity}`;
}

async function rehearsal(
  settings: Settings,
  catalogue: Catalogue,
  sources: readonly Source[],
  world: World,
): Promise<Step> {
  const { synced } = await syncWithHistory(syncFiles, catalogue, sources, settings, world);
  return synced.kind === 'refused'
    ? wrong('sync', blurred(synced.problems[0]))
    : ok('sync', wouldDo(synced.plan));
}

function wouldDo({ files, level }: Plan): string {
  const changes = files.flatMap((file) => file.changes);
  const count = (kind: (typeof changes)[number]['kind']): number =>
    changes.filter((change) => change.kind === kind).length;
  const held = files.reduce((sum, file) => sum + file.held.length, 0);
  const keeps = held === 0 ? '' : `; keeps ${held} that would go`;
  if (changes.length === 0) return `has nothing to do${keeps}`;
  return `adds ${count('added')}, updates ${count('updated')}, removes ${count('removed')} (${level})${keeps}`;
}

/** What is wrong with a file in words that quote nothing of it: it may hold names and secrets. */
function blurred(found: Problem): Problem {
  const { means, fix } = CODES[found.code];
  return { code: found.code, message: `${discreetPlace(found.place)}${means}`, hint: fix };
}
