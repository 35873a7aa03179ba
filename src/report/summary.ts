import { formatPlace, type Problem } from '../errors.ts';
import type { CatalogueSource, CheckFinding, Conclusion, Outcome } from '../outcome.ts';
import { code, prose } from './escape.ts';
import { firstRun } from './first-run.ts';
import { asideMarkdown, changesMarkdown } from './markdown/index.ts';
import { proofMarkdown } from './markdown/proof.ts';

/** The job summary of a run as Markdown: what was decided, what changes, where the catalogue came from. */
export function summary({ source, plan, conclusion, proof, notices }: Outcome): string {
  const parts = [
    '## Copilot models',
    decided(conclusion),
    firstRun(plan, conclusion),
    changesMarkdown(plan, MOST_ROWS),
    proof === undefined ? '' : proofMarkdown(proof, MOST_ROWS),
    asideMarkdown(plan, MOST_ROWS),
    notices.map(({ message }) => `- ${prose(message, 1000)}`).join('\n'),
    origin(source),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The job summary of a run that failed. */
export function failureSummary(problem: Problem): string {
  const place = problem.place === undefined ? '' : `${code(formatPlace(problem.place), 200)}: `;
  const message = problem.message
    .split('\n')
    .map((line) => prose(line, 1000))
    .join('<br>');
  return `## Copilot models\n\n> [!CAUTION]\n> **${problem.code}** ${place}${message}\n>\n> ${advice(problem)}\n`;
}

function advice({ hint, link }: Problem): string {
  if (link === undefined) return prose(hint, 1000);
  return `${prose(hint.replace(link, '').trim(), 1000)} [${code(new URL(link).pathname, 200)}](<${link}>)`;
}

/** GitHub limits a step's summary to 1 MiB. */
const MOST_ROWS = 200;

function decided(conclusion: Conclusion): string {
  switch (conclusion.kind) {
    case 'planned':
      return 'Dry run: nothing was written.';
    case 'written':
      return conclusion.paths.length === 0
        ? 'Everything is up to date: nothing was written.'
        : `Written: ${paths(conclusion.paths)}.`;
    case 'checked':
      return conclusion.findings.length === 0
        ? 'Valid and up to date.'
        : findingsTable(conclusion.findings.slice(0, MOST_ROWS));
    case 'pull-request':
      return pullRequest(conclusion);
    default:
      return conclusion satisfies never;
  }
}

function findingsTable(found: readonly CheckFinding[]): string {
  const rows = found.map(
    ({ place, severity, message, rule }) =>
      `| ${code(formatPlace(place), 200)} | **${severity}** | ${prose(message, 1000)} | ${rule === undefined ? '' : code(rule)} |`,
  );
  return ['| Place | | Finding | Rule |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function pullRequest({ decision, applied }: Extract<Conclusion, { kind: 'pull-request' }>): string {
  const { number, url } =
    applied.number === undefined && 'pull' in decision && decision.pull ? decision.pull : applied;
  const which = number === undefined || url === undefined ? '' : `Pull request [#${number}](${url}) `;
  const what = {
    created: `${which}was **opened**: `,
    updated: `${which}was **updated**: `,
    closed: `${which}was **closed**: `,
    none: which === '' ? '' : `${which}is left as it is: `,
  }[applied.operation];
  const advice = decision.kind === 'leave' ? ` ${prose(decision.advice, 1000)}` : '';
  const notices = applied.notices.map(({ message }) => `- ${prose(message, 1000)}`);
  return [`${what}${prose(decision.reason, 1000)}${advice}`, ...notices].join('\n');
}

function paths(all: readonly string[]): string {
  return all.map((path) => code(path, 200)).join(', ');
}

function origin(source: CatalogueSource): string {
  if (source.kind === 'recorded') return `<sub>Catalogue: ${code(source.path, 200)}, recorded.</sub>`;
  const { endpoint, tokenType, auth, integrationId, apiVersion, plan } = source.access;
  const facts = [
    `Catalogue: ${code(endpoint)}`,
    `token ${code(`${tokenType}_`)}, ${auth === 'exchange' ? 'exchanged' : 'direct'}`,
    ...(integrationId === undefined ? [] : [`integration ${code(integrationId)}`]),
    `API version ${code(apiVersion)}`,
    ...(plan === undefined ? [] : [`plan ${code(plan)}`]),
  ];
  return `<sub>${facts.join(' · ')}</sub>`;
}
