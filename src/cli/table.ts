import { terminalText } from '../report/escape.ts';
import { styled } from './color.ts';

export interface Column<Row> {
  readonly head: string;
  cell(row: Row): string;
  readonly right?: boolean;
  /** Columns are left out in this order, lowest first, when the terminal is too narrow. A column without it is always shown. */
  readonly drop?: number;
}

export interface Style<Row> {
  /** Columns of the terminal; infinite when nothing is to be cut. */
  readonly width: number;
  readonly color: boolean;
  /** Rows of less interest. */
  readonly dim?: (row: Row) => boolean;
}

/** A table that fits the terminal: without empty columns, then without droppable ones, then the last column is cut. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[], style: Style<Row>): string {
  const shown = fitting(
    columns
      .map((column) => laidOut(column, rows))
      .filter(({ cells }) => cells.length === 0 || cells.some((cell) => cell !== '')),
    style.width,
  );
  const head = line(
    shown.map((it) => pad(it.column.head, it)),
    style.width,
  );
  const body = rows.map((row, at) => {
    const text = line(
      shown.map((it) => pad(it.cells[at] ?? '', it)),
      style.width,
    );
    return styled('dim', text, style.color && style.dim?.(row) === true);
  });
  return [styled('bold', head, style.color), ...body, ''].join('\n');
}

interface LaidOut<Row> {
  readonly column: Column<Row>;
  readonly cells: readonly string[];
  readonly width: number;
}

function laidOut<Row>(column: Column<Row>, rows: readonly Row[]): LaidOut<Row> {
  const cells = rows.map((row) => terminalText(column.cell(row)).replaceAll(/[\n\t]/g, ' '));
  const width = cells.reduce((most, cell) => Math.max(most, widthOf(cell)), column.head.length);
  return { column, cells, width };
}

function fitting<Row>(columns: readonly LaidOut<Row>[], width: number): readonly LaidOut<Row>[] {
  const order = [...new Set(columns.flatMap(({ column }) => column.drop ?? []))].toSorted((a, b) => a - b);
  let shown = columns;
  for (const drop of order) {
    if (total(shown) <= width) break;
    shown = shown.filter(({ column }) => column.drop !== drop);
  }
  return shown;
}

function total(columns: readonly { readonly width: number }[]): number {
  return columns.reduce((sum, { width }) => sum + width + 2, -2);
}

function pad<Row>(text: string, { column, width }: LaidOut<Row>): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return column.right === true ? space + text : text + space;
}

function line(cells: readonly string[], width: number): string {
  const whole = cells.join('  ').trimEnd();
  if (widthOf(whole) <= width) return whole;
  let cut = '';
  let used = 1;
  for (const character of whole) {
    used += widthOf(character);
    if (used > width) break;
    cut += character;
  }
  return `${cut}…`;
}

/** Columns that a text takes in a terminal: none for marks, two for ideographs and emoji (Unicode's East Asian Width). */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}])$/u;
