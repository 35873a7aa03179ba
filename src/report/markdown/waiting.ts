import type { Plan } from '../../sync/model.ts';
import { removalReason } from '../changes.ts';
import { code, markdown, prose } from '../escape.ts';
import { modelName } from './model.ts';
import { table } from './table.ts';

interface Row {
  readonly model: string;
  readonly state: 'held' | 'pending' | 'excluded';
  readonly since: string | undefined;
  readonly why: string;
}

/**
 * Models that a person may look for in vain among the changes: entries that would be removed and are kept for now (held),
 * changes that the open pull request keeps although the catalogue no longer shows them (pending), and models that an input
 * excludes. Each with the date since which the model has been missing, where there is one.
 */
export function waitingMarkdown(plan: Plan, maxRows: number): string {
  const rows = [...distinct(plan.files.flatMap(fileRows)), ...excludedRows(plan)];
  if (rows.length === 0) return '';
  const count = (state: Row['state']): number => rows.filter((row) => row.state === state).length;
  const counts = (['held', 'pending', 'excluded'] as const)
    .filter((state) => count(state) > 0)
    .map((state) => `${count(state)} ${state}`);
  const dated = rows.some(({ since }) => since !== undefined);
  return [
    `### Held, pending and excluded (${counts.join(', ')})`,
    table(
      ['Model', 'State', ...(dated ? ['Missing since'] : []), 'Why'],
      rows.map(({ model, state, since, why }) => [
        model,
        state,
        ...(dated ? [since === undefined ? '–' : markdown(since.slice(0, 10), 10)] : []),
        prose(why, 300),
      ]),
      maxRows,
    ),
  ].join('\n\n');
}

function fileRows({ changes, held }: Plan['files'][number]): Row[] {
  const pending = changes.filter((change) => change.pending === true);
  const isPending = (id: string): boolean => pending.some((change) => change.id === id);
  const isHeld = (id: string): boolean => held.some((it) => it.id === id);
  return [
    ...held.map((it): Row => {
      const state = isPending(it.id) ? 'pending' : 'held';
      return { model: modelName(it), state, since: it.since, why: it.reason };
    }),
    ...pending.flatMap((change): Row[] => {
      if (change.kind !== 'removed' || isHeld(change.id)) return [];
      const since = 'since' in change.why ? change.why.since : undefined;
      const why = `${removalReason(change.why)}. Its removal stays in the open pull request`;
      return [{ model: modelName(change), state: 'pending', since, why }];
    }),
  ];
}

/** Copilot's ids: a model without an entry has no other name. */
function excludedRows({ leftOut }: Plan): Row[] {
  return leftOut.flatMap(({ id, reason, excluded }): Row[] =>
    excluded === true ? [{ model: code(id), state: 'excluded', since: undefined, why: reason }] : [],
  );
}

/** Several files may hold the same model for the same reason. */
function distinct(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}
