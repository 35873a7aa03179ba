import type { How } from '../copilot/index.ts';
import { formatPlace, type Notice } from '../errors.ts';
import type { CatalogueSource, Conclusion, Outcome } from '../outcome.ts';
import type { Change, FilePlan, Plan } from '../sync/model.ts';
import { findingLine } from '../target/findings.ts';
import { removalReason, shownFrom, shownValue } from './change.ts';
import { proofLines } from './proof.ts';

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

function noticeText({ message, place }: Notice): string {
  return place === undefined ? message : `${formatPlace(place)}: ${message}`;
}

/** What each file of a plan gets. */
export function planText(plan: Plan): string {
  return plan.files.map(fileText).join('\n');
}

function catalogueLine(source: CatalogueSource, plan: Plan): string {
  const from = source.kind === 'recorded' ? source.path : fetchedFrom(source.how);
  return `Catalogue from ${from}: ${plan.models.length} models served, ${plan.left.length} left out.`;
}

function fetchedFrom({ endpoint, tokenType, auth, integrationId, apiVersion }: How): string {
  const integration = integrationId === undefined ? '' : `, integration ${integrationId}`;
  return `${endpoint} (${tokenType}_ token, ${auth}${integration}, API version ${apiVersion})`;
}

function fileText(file: FilePlan): string {
  const name = file.pointer === undefined ? file.path : `${file.path}#${file.pointer}`;
  const origin = { input: 'as set', file: 'as in the file', default: 'by default' }[file.template.from];
  return [
    `${name}: names like ${file.template.text}, ${origin}`,
    ...file.changes.flatMap(changeLines),
    ...file.held.map(({ name: held, reason }) => `  = ${held}  held: ${reason}`),
    ...(file.changes.length === 0 ? ['  up to date'] : []),
  ].join('\n');
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
        ...(change.breaks ?? []).map((notice) => `      breaks ${noticeText(notice)}`),
      ];
    default:
      return change satisfies never;
  }
}

function conclusionLine(conclusion: Conclusion, plan: Plan): string {
  switch (conclusion.kind) {
    case 'planned':
      return plan.level === 'none' ? 'Nothing to do.' : 'Dry run: nothing was written.';
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
