import type { Config } from '../../config/model.ts';
import type { Catalogue } from '../../copilot/model.ts';
import { CODES, Failure, type Problem, problem } from '../../errors.ts';
import { rareWorkflows } from '../../history/workflows.ts';
import type { CheckFinding } from '../../outcome.ts';
import { syncWithHistory } from '../../planning.ts';
import { internal } from '../../report/internal.ts';
import type { Settings } from '../../settings.ts';
import type { ConfigFile, Plan } from '../../sync/index.ts';
import { checkedConfigs, validityFindings } from '../../target/findings.ts';
import { openWorkspace } from '../../target/workspace.ts';
import { count, list } from '../../words.ts';
import type { World } from '../../world.ts';
import { anonymousPath, anonymousPlace } from './anonymous.ts';
import { notTried, ok, type Step, wrong } from './step.ts';

/** The steps about the local config: valid for LiteLLM, and what a sync would do to it. Writes nothing, throws nothing. */
export async function configSteps(
  settings: Settings,
  catalogue: Catalogue | undefined,
  world: World,
): Promise<readonly Step[]> {
  try {
    const { configs } = await openWorkspace(settings, world);
    const present = configs.filter(({ bytes }) => bytes !== null);
    const valid = validity(configs, await validityFindings(present, settings, world.files));
    if (catalogue === undefined) return [valid, notTried('sync', 'catalogue')];
    return [valid, await rehearsal(settings, catalogue, configs, world)];
  } catch (error) {
    const failed = error instanceof Failure ? error.problem : internal(error);
    return [wrong('config', blurred(failed)), notTried('sync', 'config')];
  }
}

function validity(configs: readonly ConfigFile[], found: readonly CheckFinding[]): Step {
  const errors = found.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first !== undefined) {
    const more = errors.length === 1 ? '' : ` (${count(errors.length, 'error')})`;
    return wrong('config', {
      ...problem(
        'INVALID_ENTRY',
        `${anonymousPlace(first.place)}${CODES.INVALID_ENTRY.means.replace(/\.$/, '')}${more}.`,
      ),
      hint: 'Run `check` to see what is wrong with each.',
    });
  }
  const many = found.filter(({ severity }) => severity === 'warning').length;
  const warnings = many === 0 ? 'valid' : `valid, with ${count(many, 'warning')} (see \`check\`)`;
  const files = configs.map((file) => describe(file, warnings));
  const present = configs.filter(({ bytes }) => bytes !== null);
  return ok('config', [...files, ...checkedConfigs(present).flatMap(credentials)].join('; '));
}

/** With a Copilot login of each user (LiteLLM 1.108 and later) every entry names the credential that it is called with. */
function credentials({ entries }: Config): string[] {
  const all = entries.filter(({ model }) => model?.startsWith('github_copilot/') === true);
  const named = all.flatMap(({ params }) => {
    const name = params.get('litellm_credential_name')?.value;
    return typeof name === 'string' ? [name] : [];
  });
  if (named.length === 0) return [];
  const which = list([...new Set(named)].toSorted(), 3);
  const entriesText = count(all.length, 'Copilot entry', 'Copilot entries');
  return [
    `${named.length} of ${entriesText} ${named.length === 1 ? 'names' : 'name'} the credential ${which}, for LiteLLM’s per-user Copilot login`,
  ];
}

function describe({ path, bytes }: ConfigFile, validity: string): string {
  return `${anonymousPath(path)}: ${bytes === null ? 'does not exist; a sync would create it' : validity}`;
}

async function rehearsal(
  settings: Settings,
  catalogue: Catalogue,
  configs: readonly ConfigFile[],
  world: World,
): Promise<Step> {
  const { synced } = await syncWithHistory(catalogue, configs, settings, world);
  if (synced.kind === 'refused') return wrong('sync', blurred(synced.problems[0]));
  const rare = settings.removal.graceDays === 0 ? [] : await rareWorkflows(world.files);
  return ok('sync', [wouldDo(synced.plan), ...rare.map(neverRemoves)].join('; '));
}

function neverRemoves(path: string): string {
  return `${anonymousPath(path)} runs too rarely to remember missing models, so none is removed: schedule it at least every 6 days, or set removal-grace-days to 0`;
}

function wouldDo({ files, level }: Plan): string {
  const changes = files.flatMap((file) => file.changes);
  const number = (kind: (typeof changes)[number]['kind']): number =>
    changes.filter((change) => change.kind === kind).length;
  const held = files.reduce((sum, file) => sum + file.held.length, 0);
  const keeps = held === 0 ? '' : `; holds back ${count(held, 'removal')}`;
  if (changes.length === 0) return `has nothing to do${keeps}`;
  const routes = number('alias') + number('fallbacks');
  const sets =
    routes === 0
      ? ''
      : `, changes ${count(routes, 'alias or list of fallbacks', 'aliases and lists of fallbacks')}`;
  return `adds ${number('added')}, updates ${number('updated')}, removes ${number('removed')}${sets} (${level})${keeps}`;
}

/** What is wrong with a file, without quoting any of it: it may contain names and secrets. */
function blurred(found: Problem): Problem {
  const { means, fix } = CODES[found.code];
  return { code: found.code, message: `${anonymousPlace(found.place)}${means}`, hint: fix };
}
