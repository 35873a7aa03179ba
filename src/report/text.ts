import { formatLocation } from '../config-location.ts';
import type { Access } from '../copilot/index.ts';
import { formatPlace, type Notice } from '../errors.ts';
import type { CatalogueSource, Conclusion, Outcome } from '../outcome.ts';
import type { Change, ExportPlan, FilePlan, Plan, Retiring } from '../sync/model.ts';
import { count, list } from '../words.ts';
import {
  ALIAS_REASONS,
  entriesAfter,
  ownerText,
  type RouteChange,
  removalReason,
  retirementText,
  routeText,
  shownFrom,
  shownValue,
  stageOf,
  targetsText,
} from './changes.ts';
import { changedExports, exportCounts } from './exports.ts';
import { findingLine } from './findings/line.ts';
import { passedOverText, takenText } from './notices.ts';
import { proofLines } from './proof.ts';

type Removed = Extract<Change, { kind: 'removed' }>;

/** What happened, for a log or a terminal: where the catalogue came from, each change, what was held, how it ended. */
export function text({ source, plan, conclusion, proof, notices }: Outcome): string {
  return [
    catalogueLine(source, plan),
    planText(plan),
    ...notices.map(({ message }) => message),
    ...(proof === undefined ? [] : proofLines(proof)),
    conclusionLine(conclusion, plan),
    '',
  ].join('\n');
}

/** What the other files would have got when one is refused: that is worth knowing too. */
export function otherFilesText(plan: Plan): string {
  return `Nothing is written, because a file is refused. Without it, the other files would have these changes:\n${planText(plan)}`;
}

/** What each file of a plan gets, which files get nothing, and what else a person should know. */
function planText(plan: Plan): string {
  return [
    ...plan.files.map(fileText),
    ...(plan.exports ?? []).map(exportText),
    ...plan.passedOver.map(passedOverText),
    ...plan.notices.map((notice) => `note: ${noticeText(notice)}`),
  ].join('\n');
}

function catalogueLine(source: CatalogueSource, plan: Plan): string {
  const from = source.kind === 'recorded' ? source.path : fetchedFrom(source.access);
  return `Catalogue from ${from}: ${count(plan.models.length, 'model')} served, ${plan.leftOut.length} left out.`;
}

function fetchedFrom({ endpoint, tokenType, auth, integrationId, apiVersion }: Access): string {
  const integration = integrationId === undefined ? '' : `, integration ${integrationId}`;
  return `${endpoint} (${tokenType}_ token, ${auth}${integration}, API version ${apiVersion})`;
}

function fileText(file: FilePlan): string {
  return [
    `${formatLocation(file)}: ${stageText(file)}names like ${file.template.text}, ${ORIGINS[file.template.from]}`,
    ...file.changes.flatMap(changeLines),
    ...file.held.map(({ name, reason }) => `  = ${name}  held: ${reason}`),
    ...file.taken.map((taken) => `  ! ${taken.name}  ${takenText(taken)}`),
    ...file.retiring.map(retiringLine),
    ...file.notices.map((notice) => `  note: ${noticeText(notice)}`),
    ...(file.changes.length === 0 ? ['  up to date'] : []),
    ...(file.findings.length === 0
      ? []
      : ['  already wrong before this change, which neither causes nor fixes it:']),
    ...file.findings.map((finding) => `    ${findingLine(finding)}`),
  ].join('\n');
}

function exportText(file: ExportPlan): string {
  const what = file.changes.length === 0 ? 'up to date' : exportCounts(file);
  return `${file.path}: ${file.kind}, provider ${file.provider}: ${what}`;
}

function retiringLine({ name, successor, ...it }: Retiring): string {
  return `  * ${name}  ${retirementText(it)}${successor === undefined ? '' : `; its successor is ${successor}`}`;
}

const ORIGINS = { input: 'from `model-name`', file: 'as in the file', default: 'by default' } as const;

function stageText(file: FilePlan): string {
  const stage = stageOf(file);
  switch (stage) {
    case 'new':
      return 'new file, ';
    case 'adopted':
      return `${count(entriesAfter(file), 'Copilot entry is', 'Copilot entries are')} managed from now on, `;
    case 'synced':
      return '';
    default:
      return stage satisfies never;
  }
}

function changeLines(change: Change): string[] {
  switch (change.kind) {
    case 'added':
      return [`  + ${change.name}`];
    case 'updated':
      return [
        `  ~ ${change.name}`,
        ...change.keys.map((key) => `      ${key.path.join('.')}: ${shownFrom(key)} → ${shownValue(key.to)}`),
      ];
    case 'removed':
      return [
        `  - ${change.name}  ${removalReason(change.why)}`,
        ...callsLines(change),
        ...(change.breaks ?? []).map((notice) => `      breaks ${noticeText(notice)}`),
      ];
    case 'alias':
    case 'fallbacks':
      return [routeLine(change)];
    default:
      return change satisfies never;
  }
}

function callsLines({ answeredBy, lost, noSuccessor }: Removed): string[] {
  if (answeredBy === undefined) {
    return noSuccessor === true ? ['      calls to it fail: no successor is known'] : [];
  }
  const less = lost === undefined ? '' : `, which lacks or lowers ${list(lost)}`;
  return [`      calls to it are answered by ${ownerText(answeredBy)}${less}`];
}

function routeLine(change: RouteChange): string {
  const sign = change.to === undefined ? '-' : change.place === undefined ? '+' : '~';
  const to = change.to === undefined ? '' : ` → ${targetsText(change.to)}`;
  const from = change.from === undefined ? '' : `, until now ${targetsText(change.from)}`;
  const why = change.kind === 'alias' ? ` (${ALIAS_REASONS[change.why]})` : '';
  return `  ${sign} ${routeText(change)}${to}${from}${why}`;
}

function noticeText({ message, place }: Notice): string {
  return place === undefined ? message : `${formatPlace(place)}: ${message}`;
}

function conclusionLine(conclusion: Conclusion, plan: Plan): string {
  switch (conclusion.kind) {
    case 'planned':
      return plan.level === 'none' && changedExports(plan).length === 0
        ? 'Nothing to do.'
        : 'Dry run: nothing was written.';
    case 'written':
      return conclusion.paths.length === 0 ? 'Nothing to do.' : `Written: ${conclusion.paths.join(', ')}.`;
    case 'checked':
      return conclusion.findings.length === 0
        ? 'Valid and up to date.'
        : conclusion.findings.map(findingLine).join('\n');
    case 'pull-request': {
      const { applied, decision } = conclusion;
      const which = applied.number === undefined ? '' : ` #${applied.number} ${applied.url ?? ''}`;
      const advice = decision.kind === 'leave' ? ` ${decision.advice}` : '';
      return `Pull request ${applied.operation === 'none' ? 'unchanged' : applied.operation}${which}: ${decision.reason}${advice}`;
    }
    default:
      return conclusion satisfies never;
  }
}
