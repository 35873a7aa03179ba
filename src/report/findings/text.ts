import { styleText } from 'node:util';
import { formatPlace } from '../../errors.ts';
import type { CheckFinding } from '../../outcome.ts';
import { count } from '../../words.ts';
import { oneLine } from '../escape.ts';

/** Findings for a terminal, each with the line of the file and a mark below the faulty part; then their number. */
export function findingsText(found: readonly CheckFinding[], { color }: { readonly color: boolean }): string {
  const paint = (style: Style, text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const blocks = found.map((finding) => {
    const { place, severity, message, rule, related = [] } = finding;
    const label = paint(STYLES[severity], severity);
    const id = rule === undefined ? '' : ` ${paint('dim', `[${rule}]`)}`;
    const notes = related.map(
      (note) =>
        `  ${note.place === undefined ? '' : `${formatPlace(note.place)}: `}${oneLine(note.message, 500)}`,
    );
    return [
      `${formatPlace(place)}: ${label}: ${oneLine(message, 1000)}${id}`,
      ...picture(finding, paint),
      ...notes,
    ].join('\n');
  });
  return `${[...blocks, tally(found)].join('\n')}\n`;
}

type Style = 'dim' | 'red' | 'yellow' | 'cyan' | 'magenta';

const STYLES = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
  'out-of-date': 'magenta',
} as const;

/** Columns of the file that are shown. */
const WIDEST = 160;

function picture(
  { place, excerpt, length = 1 }: CheckFinding,
  paint: (style: Style, text: string) => string,
): string[] {
  if (excerpt === undefined || place.line === undefined || place.column === undefined) return [];
  const shown = excerpt.slice(0, WIDEST).replaceAll('\t', ' ');
  const number = String(place.line).padStart(4);
  const line = `${paint('dim', `${number} |`)} ${shown.replaceAll(/\p{Cc}/gu, '\uFFFD')}`;
  const before = place.column - 1;
  // a hidden credential moves the text behind it, so the mark would be in the wrong place
  if (before >= shown.length || excerpt.includes('***')) return [line];
  const marks = '^'.repeat(Math.max(1, Math.min(length, shown.length - before)));
  return [line, `${paint('dim', '     |')} ${' '.repeat(before)}${paint('red', marks)}`];
}

/** `2 errors, 1 warning.` */
function tally(found: readonly CheckFinding[]): string {
  const counts = (['error', 'out-of-date', 'warning', 'notice'] as const).flatMap((severity) => {
    const many = found.filter((finding) => finding.severity === severity).length;
    if (many === 0) return [];
    return [count(many, severity === 'out-of-date' ? 'change' : severity)];
  });
  return `${counts.join(', ')}.`;
}
