/** The diff of a dry run: time, and the memory that it takes, by the number of edits. */
import { unifiedDiff } from '../src/report/diff.ts';
import { editScript } from '../src/report/edit-script.ts';
import { median, printTable } from './figures.ts';

const RUNS = 5;

export function bench(): Promise<void> {
  const rows = [['edits', 'lines', 'ms', 'steps', 'cells', 'cells ÷ lines']];
  for (const edits of [50, 500, 5000]) {
    const [before, after] = texts(edits);
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      unifiedDiff('config.yaml', before.join(''), after.join(''));
      return performance.now() - start;
    });
    const work = { cells: 0, steps: 0 };
    editScript(before, after, work);
    const lines = before.length + after.length;
    rows.push(
      [edits, lines, median(times).toFixed(1), work.steps, work.cells, (work.cells / lines).toFixed(1)].map(
        String,
      ),
    );
  }
  printTable(rows);
  return Promise.resolve();
}

/** Similar entries; one line of each changes to a value that others have. */
function texts(edits: number): readonly [string[], string[]] {
  const entries = (shift: number): string[] =>
    Array.from({ length: edits }, (_, at) => [
      '  - model_info:\n',
      '      mode: chat\n',
      `      max_tokens: ${(((at * at * 31 + at * 17) % 101) + shift * (at % 3)) % 7}\n`,
    ]).flat();
  return [entries(0), entries(1)];
}
