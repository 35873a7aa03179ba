import { formatLocation } from '../../config-location.ts';
import { formatPlace, type Notice } from '../../errors.ts';
import type { Plan } from '../../sync/model.ts';
import { count } from '../../words.ts';
import { ownerText, retirementText } from '../changes.ts';
import { code, prose } from '../escape.ts';
import { NAME_ADVICE, takenNames } from '../notices.ts';
import { modelName } from './model.ts';
import { fold, table } from './table.ts';
import { waitingMarkdown } from './waiting.ts';

/** A longer list is folded. */
const FOLD_AFTER = 5;

/**
 * What a person should know besides the changes: names that are taken, faults of the file, models that are held or
 * excluded, notices.
 */
export function asideMarkdown(plan: Plan, maxRows: number): string {
  return [
    takenMarkdown(plan, maxRows),
    retiringMarkdown(plan, maxRows),
    findingsMarkdown(plan, maxRows),
    waitingMarkdown(plan, maxRows),
    noticesMarkdown(plan, maxRows),
    passedOverMarkdown(plan, maxRows),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Models that get no entry because something else has their name. */
function takenMarkdown(plan: Plan, maxRows: number): string {
  const taken = takenNames(plan);
  if (taken.length === 0) return '';
  const rows = taken.map((it) => [modelName(it), ownerText(it.by, code)]);
  const advice = new Set(taken.map(({ by }) => NAME_ADVICE[by.kind]));
  return [
    `### Not added: the name is taken (${taken.length})`,
    `${count(taken.length, 'model of the catalogue has', 'models of the catalogue have')} a name that something else in the config already has. An entry would change the answers for callers of that name. ${[...advice].join(' ')}`,
    table(['Model', 'Calls to the name are answered by'], rows, maxRows),
  ].join('\n\n');
}

/** Models that Copilot withdraws. The count of days differs from run to run, so it must not be a reason to write the body. */
function retiringMarkdown(plan: Plan, maxRows: number): string {
  const found = plan.files.flatMap((file) => file.retiring);
  const all = [...new Map(found.map((it) => [it.name, it])).values()];
  if (all.length === 0) return '';
  const lines = all.map(({ successor, ...it }) => {
    const instead = successor === undefined ? '' : `; its successor is ${code(successor)}`;
    return `- ${modelName(it)} ${retirementText(it)}${instead}`;
  });
  const calls = all.length === 1 ? 'Calls to it' : 'Calls to them';
  return [
    `### Leaving Copilot (${all.length})`,
    `Copilot announces that ${count(all.length, 'model is', 'models are')} going to be withdrawn. ${calls} will then fail.`,
    cut(lines, maxRows, count(all.length, 'model')),
  ].join('\n\n');
}

/** Faults of the file that were there before, and that nothing here changes. */
function findingsMarkdown(plan: Plan, maxRows: number): string {
  const found = plan.files.flatMap((file) => file.findings);
  if (found.length === 0) return '';
  const lines = found.map(
    ({ severity, place, message }) =>
      `- ${code(formatPlace(place), 200)} **${severity}** ${prose(message, 500)}`,
  );
  return [
    `### Already wrong before this change (${found.length})`,
    `This change neither causes nor fixes ${found.length === 1 ? 'this mistake, which keeps' : 'these mistakes, which keep'} LiteLLM from starting or from serving an entry.`,
    cut(lines, maxRows, count(found.length, 'finding')),
  ].join('\n\n');
}

/** Everything else, with where it is. */
function noticesMarkdown(plan: Plan, maxRows: number): string {
  const notices = [...plan.files.flatMap((file) => file.notices), ...plan.notices];
  if (notices.length === 0) return '';
  return `### Notices\n\n${cut(notices.map(item), maxRows, count(notices.length, 'notice'))}`;
}

/** Files that a glob matched and that have no config. */
function passedOverMarkdown({ passedOver }: Plan, maxRows: number): string {
  if (passedOver.length === 0) return '';
  const lines = passedOver.map((it) => `- ${code(formatLocation(it), 200)}: ${prose(it.reason, 300)}`);
  return [
    `### Skipped files (${passedOver.length})`,
    `${count(passedOver.length, 'file matches', 'files match')} \`config-path\` and ${passedOver.length === 1 ? 'is' : 'are'} not synced.`,
    cut(lines, maxRows, count(passedOver.length, 'file')),
  ].join('\n\n');
}

function cut(lines: readonly string[], maxRows: number, summary: string): string {
  const rest = lines.length - maxRows;
  const shown = [...lines.slice(0, maxRows), ...(rest > 0 ? [`- … and ${rest} more`] : [])];
  return fold(shown.join('\n'), shown.length > FOLD_AFTER, summary);
}

function item({ message, place }: Notice): string {
  return `- ${place === undefined ? '' : `${code(formatPlace(place))}: `}${prose(message, 500)}`;
}
