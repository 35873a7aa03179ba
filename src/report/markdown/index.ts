import { formatPlace } from '../../errors.ts';
import type { FilePlan, Plan } from '../../sync/model.ts';
import { code, prose } from '../escape.ts';
import { changesOf, count, list } from '../words.ts';
import { addedMarkdown } from './added.ts';
import { changedMarkdown } from './changed.ts';
import { removedMarkdown } from './removed.ts';

export { heldMarkdown, noticesMarkdown } from './aside.ts';

/** How many names a sentence carries before it counts the rest. */
const NAMES = 4;
/** Lines of what breaks. */
const MOST_BREAKS = 20;
/** Files that get tables of their own. */
const MAX_FILES = 50;

/**
 * What a plan changes, as a pull request's body and the job's summary show it: a sentence, a warning where something
 * is lost, and a table for each kind of change. All text from elsewhere is escaped. Empty when nothing changes.
 *
 * @param maxRows of each table
 */
export function changesMarkdown(plan: Plan, maxRows = Number.POSITIVE_INFINITY): string {
  const files = plan.files.filter(({ changes }) => changes.length > 0);
  if (files.length === 0) return '';
  const rest = files.length - MAX_FILES;
  const tables = files
    .slice(0, MAX_FILES)
    .flatMap((file) => [
      ...(files.length === 1 ? [] : [`### ${code(fileName(file), 200)}`]),
      ...tablesOf(file, files.length === 1 ? '###' : '####', maxRows),
    ]);
  return [
    sentence(plan, files),
    ...warning(plan),
    ...tables,
    ...(rest > 0 ? [`… and ${rest} more files`] : []),
  ].join('\n\n');
}

function sentence(plan: Plan, files: readonly FilePlan[]): string {
  const counts = (['added', 'updated', 'removed'] as const)
    .map((kind) => ({ kind, n: changesOf(plan, kind).length }))
    .filter(({ n }) => n > 0);
  const parts = counts.map(({ kind, n }, index) => `**${index === 0 ? count(n, 'model') : n} ${kind}**`);
  const where = list(
    files.map((file) => code(fileName(file), 200)),
    NAMES,
  );
  const level = plan.level === 'additive' ? ' Nothing that is served today is lost.' : '';
  return `GitHub Copilot’s models changed: ${list(parts)} in ${where}.${level}`;
}

/** An alert, which GitHub shows in colour: the one thing a reviewer must not miss. */
function warning(plan: Plan): readonly string[] {
  if (plan.level !== 'breaking') return [];
  const gone = changesOf(plan, 'removed').map(({ id }) => code(id));
  const less = changesOf(plan, 'updated')
    .filter(({ level }) => level === 'breaking')
    .map(({ id }) => code(id));
  const parts = [
    gone.length === 0
      ? ''
      : `${list(gone, NAMES)} ${gone.length === 1 ? 'goes' : 'go'}: calls to ${gone.length === 1 ? 'it' : 'them'} will fail.`,
    less.length === 0
      ? ''
      : `${list(less, NAMES)} ${less.length === 1 ? 'loses' : 'lose'} something (marked ⚠️ below).`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? [] : [`> [!WARNING]\n> **Breaking.** ${parts.join(' ')}${broken(plan)}`];
}

/** What points at entries that go: it fails with them unless somebody mends it before merging. */
function broken(plan: Plan): string {
  const breaks = changesOf(plan, 'removed').flatMap((change) => change.breaks ?? []);
  const items = breaks.slice(0, MOST_BREAKS).map(({ message, place }) => {
    return `> - ${place === undefined ? '' : `${code(formatPlace(place), 200)}: `}${prose(message, 300)}`;
  });
  const rest = breaks.length - items.length;
  if (rest > 0) items.push(`> - … and ${rest} more`);
  return items.length === 0 ? '' : ` This breaks with it:\n>\n${items.join('\n')}`;
}

function tablesOf({ changes }: FilePlan, level: string, maxRows: number): readonly string[] {
  const added = changes.filter((change) => change.kind === 'added');
  const updated = changes.filter((change) => change.kind === 'updated');
  const removed = changes.filter((change) => change.kind === 'removed');
  return [
    ...(removed.length === 0
      ? []
      : [`${level} Removed (${removed.length})`, removedMarkdown(removed, maxRows)]),
    ...(added.length === 0 ? [] : [`${level} Added (${added.length})`, addedMarkdown(added, maxRows)]),
    ...(updated.length === 0
      ? []
      : [`${level} Updated (${updated.length})`, changedMarkdown(updated, maxRows)]),
  ];
}

function fileName({ path, pointer }: FilePlan): string {
  return pointer === undefined ? path : `${path}#${pointer}`;
}
