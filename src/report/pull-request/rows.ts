import type { Plan } from '../../sync/model.ts';
import { code } from '../escape.ts';
import { changesOf } from '../words.ts';

/**
 * A new text of ours in which the rows about changes that were taken over from the pull request stay as they stood there:
 * the plan knows less of them than it did when they were written, and what nobody changed is not rewritten.
 */
export function keepRows(text: string, before: string, plan: Plan): string {
  const pending = [...changesOf(plan, 'added'), ...changesOf(plan, 'removed')].filter((it) => it.pending);
  if (pending.length === 0) return text;
  const starts = pending.map(({ id }) => `| ${code(id)} | `);
  const nameOf = (line: string): string | undefined => {
    const start = starts.find((it) => line.startsWith(it));
    const cells = line.split(' | ').length;
    // Two cells are the row of a model that is held back, which is renewed.
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
