import type { Plan } from '../../sync/model.ts';
import { changesOf } from '../changes.ts';
import { modelName } from '../markdown/model.ts';

/**
 * A new text of ours with the old rows of changes that were taken over from the pull request: the plan knows less about
 * them than it did when the rows were written.
 */
export function keepRows(text: string, before: string, plan: Plan): string {
  const pending = [...changesOf(plan, 'added'), ...changesOf(plan, 'removed')].filter((it) => it.pending);
  if (pending.length === 0) return text;
  const starts = pending.map((change) => `| ${modelName(change)} | `);
  const nameOf = (line: string): string | undefined => {
    const start = starts.find((it) => line.startsWith(it));
    const cells = line.split(' | ').length;
    // A row of two cells is about an entry that is held back. It is renewed.
    return start === undefined || cells < 3 ? undefined : `${start}${cells}`;
  };
  const rows = new Map(before.split(/\r?\n/).map((line) => [nameOf(line), line]));
  return text
    .split('\n')
    .map((line) => {
      const name = nameOf(line);
      return name === undefined ? line : (rows.get(name) ?? line);
    })
    .join('\n');
}
