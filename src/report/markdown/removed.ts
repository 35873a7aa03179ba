import type { Change, Removal } from '../../sync/model.ts';
import { code, markdown, prose } from '../escape.ts';
import { table } from './table.ts';

const NEVER = '–';

type Removed = Extract<Change, { kind: 'removed' }>;

/** Entries that go, why, and since when the model has been missing. */
export function removedMarkdown(changes: readonly Removed[], maxRows: number): string {
  const dated = changes.some(({ why }) => since(why) !== NEVER);
  const columns = ['Model', 'Why', ...(dated ? ['Missing since'] : [])];
  const rows = changes.map(({ id, why }) => [code(id), reason(why), ...(dated ? [since(why)] : [])]);
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
