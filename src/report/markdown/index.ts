import type { Change, Plan } from '../../sync/model.ts';
import { addedMarkdown } from './added.ts';
import { changedMarkdown } from './changed.ts';
import { exportsMarkdown } from './exports.ts';
import { type Group, groupChanges } from './group.ts';
import { files, headline } from './headline.ts';
import { removedMarkdown } from './removed.ts';
import { routesMarkdown } from './routes.ts';
import { warning } from './warning.ts';

export { asideMarkdown } from './aside.ts';

/** Groups of files that get tables of their own. */
const MAX_GROUPS = 50;

/**
 * What a plan changes, as a pull request's body and the job's summary show it: a sentence, a warning where callers may
 * notice, a table for each kind of change, and the clients' files that follow. All text from elsewhere is escaped. Empty when nothing changes.
 *
 * @param maxRows of each table
 */
export function changesMarkdown(plan: Plan, maxRows = Number.POSITIVE_INFINITY): string {
  const changed = plan.files.filter(({ changes }) => changes.length > 0);
  const exported = exportsMarkdown(plan);
  if (changed.length === 0) return exported;
  const groups = groupChanges(changed);
  const rest = groups.length - MAX_GROUPS;
  return [
    headline(plan),
    ...(exported === '' ? [] : [exported]),
    ...warning(plan),
    ...(groups.length === 1
      ? groups.flatMap(({ changes }) => tables(changes, '###', maxRows))
      : groups.slice(0, MAX_GROUPS).flatMap((group) => groupMarkdown(group, maxRows))),
    ...(rest > 0 ? [`… and ${rest} more files; the diff shows all.`] : []),
  ].join('\n\n');
}

function groupMarkdown(group: Group, maxRows: number): readonly string[] {
  return [`### In ${files(group.files)}`, ...tables(group.changes, '####', maxRows)];
}

function tables(changes: readonly Change[], level: string, maxRows: number): readonly string[] {
  const removed = changes.filter((change) => change.kind === 'removed');
  const added = changes.filter((change) => change.kind === 'added');
  const updated = changes.filter((change) => change.kind === 'updated');
  const routes = changes.filter((change) => change.kind === 'alias' || change.kind === 'fallbacks');
  return [
    ...section('Removed', removed, removedMarkdown),
    ...section('Added', added, addedMarkdown),
    ...section('Updated', updated, changedMarkdown),
    ...section('Aliases and fallbacks', routes, routesMarkdown),
  ];

  function section<Some>(
    title: string,
    some: readonly Some[],
    render: (some: readonly Some[], maxRows: number) => string,
  ): readonly string[] {
    return some.length === 0 ? [] : [`${level} ${title} (${some.length})`, render(some, maxRows)];
  }
}
