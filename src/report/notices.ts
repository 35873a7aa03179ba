import type { Notice } from '../errors.ts';
import type { NameTaken, PassedOver, Plan } from '../sync/model.ts';
import { formatConfigPath } from '../sync/pass-over.ts';
import { ownerText } from './changes.ts';

/** What a person can do about a name that is taken. */
export const TO_BALANCE =
  'To balance calls over both, write the entry yourself: it is looked after from then on.';

/** Everything that a plan has to say beside its changes and its findings, as notices with their places. */
export function planNotices(plan: Plan): Notice[] {
  return [
    ...plan.notices,
    ...plan.files.flatMap(({ notices, taken }) => [...notices, ...taken.map(takenNotice)]),
    ...plan.passedOver.map((it) => ({ message: passedOverText(it), place: { path: it.path } })),
  ];
}

/** What follows the name of a model that is not added. */
export function takenText({ by }: NameTaken): string {
  return `not added: ${ownerText(by)} already answers calls to this name. ${TO_BALANCE}`;
}

export function passedOverText(it: PassedOver): string {
  return `${formatConfigPath(it)}: passed over, because ${it.reason}`;
}

function takenNotice(it: NameTaken): Notice {
  return { message: `${it.name} is ${takenText(it)}`, place: it.by.place };
}
