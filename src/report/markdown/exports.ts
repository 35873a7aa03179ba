import type { Plan } from '../../sync/model.ts';
import { list } from '../../words.ts';
import { code } from '../escape.ts';
import { changedExports, exportCounts } from '../exports.ts';

/** Clients' files that a line names before it counts the rest. */
const MOST_FILES = 10;

/** The clients' files that list the models, in one line. Empty when none changes. */
export function exportsMarkdown(plan: Plan): string {
  const files = changedExports(plan).map((it) => {
    const where = `${code(it.path, 200)} (${code(it.kind)}, provider ${code(it.provider, 100)})`;
    return `${where}: ${exportCounts(it)}`;
  });
  return files.length === 0 ? '' : `**For clients of the proxy:** ${list(files, MOST_FILES)}.`;
}
