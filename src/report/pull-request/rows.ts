import type { Plan } from '../../sync/model.ts';
import { changesOf } from '../changes.ts';
import { modelName } from '../markdown/model.ts';
import { beforeAside } from './region.ts';

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
    return start === undefined ? undefined : `${start}${line.split(' | ').length}`;
  };
  // Rows about the same models follow in the aside: they say how things are in this run.
  const changes = beforeAside(text);
  const rows = new Map(
    beforeAside(before)
      .split(/\r?\n/)
      .map((line) => [nameOf(line), line]),
  );
  const kept = changes.split('\n').map((line) => {
    const name = nameOf(line);
    return name === undefined ? line : (rows.get(name) ?? line);
  });
  return kept.join('\n') + text.slice(changes.length);
}
