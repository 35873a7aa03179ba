import type { Change, Removal } from '../../sync/model.ts';
import { list } from '../../words.ts';
import { ownerText } from '../changes.ts';
import { code, markdown, prose } from '../escape.ts';
import { modelName } from './model.ts';
import { table } from './table.ts';

const NEVER = '–';

type Removed = Extract<Change, { kind: 'removed' }>;

/** Entries that are removed: why, since when the model has been missing, and who answers calls where anybody does. */
export function removedMarkdown(changes: readonly Removed[], maxRows: number): string {
  const dated = changes.some(({ why }) => since(why) !== NEVER);
  const answered = changes.some(
    ({ answeredBy, noSuccessor }) => answeredBy !== undefined || noSuccessor === true,
  );
  const columns = ['Model', 'Why', ...(dated ? ['Missing since'] : []), ...(answered ? ['Calls to it'] : [])];
  const rows = changes.map((change) => [
    modelName(change),
    reason(change.why),
    ...(dated ? [since(change.why)] : []),
    ...(answered ? [calls(change)] : []),
  ]);
  return table(columns, rows, maxRows);
}

function reason(why: Removal): string {
  switch (why.kind) {
    case 'gone':
      return 'no longer in Copilot’s catalogue';
    case 'unpicked':
      return `no longer offered: ${prose(why.reason, 200)}`;
    case 'excluded':
      return prose(why.reason, 200);
    default:
      return why satisfies never;
  }
}

function since(why: Removal): string {
  return why.kind === 'excluded' || why.since === undefined ? NEVER : markdown(why.since.slice(0, 10), 10);
}

function calls({ answeredBy, noSuccessor, lost }: Removed): string {
  if (answeredBy === undefined) return noSuccessor === true ? 'fail: no successor is known' : 'fail';
  return `are answered by ${ownerText(answeredBy, code)}${lostText(lost)}`;
}

/** What callers of a removed model lose with its successor, after its name. */
export function lostText(lost: Removed['lost']): string {
  if (lost === undefined) return '';
  return `, which lacks or lowers ${list(
    lost.map((key) => code(key)),
    6,
  )}`;
}
