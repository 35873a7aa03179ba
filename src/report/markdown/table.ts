import { count, list } from '../../words.ts';

/** Longer tables are folded, so that readers see what follows. */
const FOLD_AFTER = 15;
/** Names that are listed above a folded table. */
export const MOST_NAMES = 40;

/** What a reader sees of a folded table. */
export interface Folded {
  /** Markdown that says what the table is about. */
  readonly above: string;
  /** The line to click on, as HTML. */
  readonly summary: string;
}

/**
 * A Markdown table; long ones are folded below the names they are about, and cut after `maxRows` with a line that says
 * so.
 *
 * @param columns headings; one that ends in `:` is aligned to the right
 * @param rows cells as Markdown, already escaped, without line breaks
 */
export function table(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  maxRows: number,
  folded: Folded = { above: names(rows, maxRows), summary: 'Show the table' },
): string {
  const shown = rows.slice(0, maxRows);
  const lines = [
    line(columns.map((column) => column.replace(/:$/, ''))),
    line(columns.map((column) => (column.endsWith(':') ? '--:' : '---'))),
    ...shown.map(line),
  ];
  const rest = rows.length - shown.length;
  const more = rest > 0 ? `\n\n… and ${count(rest, 'more row')}; the diff shows all.` : '';
  if (shown.length === 0) return more.trim();
  const isFolded = shown.length > FOLD_AFTER;
  return [
    ...(isFolded ? [folded.above] : []),
    fold(`${lines.join('\n')}${more}`, isFolded, folded.summary),
  ].join('\n\n');
}

/** Hides long parts behind one line; GitHub needs the blank lines to see Markdown inside. */
export function fold(markdown: string, folded: boolean, summary: string): string {
  return folded ? `<details><summary>${summary}</summary>\n\n${markdown}\n\n</details>` : markdown;
}

function names(rows: readonly (readonly string[])[], maxRows: number): string {
  const all = rows.map(([name = '']) => name).filter((name) => name !== '');
  return list(all, Math.min(MOST_NAMES, maxRows));
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
