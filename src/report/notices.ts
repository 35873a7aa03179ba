import { formatLocation } from '../config-location.ts';
import type { Notice } from '../errors.ts';
import type { NameTaken, PassedOver, Plan } from '../sync/model.ts';
import { ownerText, retirementText } from './changes.ts';

/** The names that are taken, each once: two files of one proxy may both miss a model for the same reason. */
export function takenNames({ files }: Plan): readonly NameTaken[] {
  const all = files.flatMap(({ taken }) => taken);
  return [...new Map(all.map((it) => [JSON.stringify([it.name, it.by]), it])).values()];
}

/**
 * What a person can do about a name that is taken, by what has it. LiteLLM resolves an alias first, and an entry's name before
 * an id.
 */
export const NAME_ADVICE: Readonly<Record<NameTaken['by']['kind'], string>> = {
  entry: 'To balance calls over both, add the entry yourself: it is managed from then on.',
  id: 'An entry of that name would answer those calls instead. If you want that, add the entry yourself: it is managed from then on.',
  alias: 'LiteLLM would never call an entry of that name. To serve the model, rename the alias.',
};

/**
 * Everything that a plan has to say beside its changes and its findings, as notices with their places. A model that is
 * withdrawn on a known day is in the summary, with the days that are left; one without a day may be withdrawn tomorrow.
 */
export function planNotices(plan: Plan): Notice[] {
  return [
    ...plan.notices,
    ...plan.files.flatMap(({ notices }) => notices),
    ...takenNames(plan).map(takenNotice),
    ...undatedNotices(plan),
    ...plan.passedOver.map((it) => ({ message: passedOverText(it), place: { path: it.path } })),
  ];
}

/** What follows the name of a model that is not added. */
export function takenText({ by }: NameTaken): string {
  return `not added: ${ownerText(by)} already answers calls to this name. ${NAME_ADVICE[by.kind]}`;
}

/** Why a file that a glob matched is not synced, with its path. */
export function passedOverText(it: PassedOver): string {
  return `${formatLocation(it)}: skipped, because ${it.reason}`;
}

function undatedNotices({ files }: Plan): Notice[] {
  const undated = files.flatMap(({ path, retiring }) =>
    retiring.filter(({ date }) => date === undefined).map((it) => ({ ...it, path })),
  );
  return [...new Map(undated.map((it) => [it.name, it])).values()].map(({ path, name, successor, ...it }) => {
    const instead = successor === undefined ? '' : ` Its successor is ${successor}.`;
    return { message: `${name} ${retirementText(it)}.${instead}`, place: { path } };
  });
}

function takenNotice(it: NameTaken): Notice {
  return { message: `${it.name} is ${takenText(it)}`, place: it.by.place };
}
