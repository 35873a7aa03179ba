import { formatPlace, type Notice } from '../../errors.ts';
import type { Plan } from '../../sync/model.ts';
import { code, prose } from '../escape.ts';
import { count } from '../words.ts';
import { fold, table } from './table.ts';

/** More than this and the list is folded. */
const FOLD_AFTER = 5;

/** Entries that would go but stay, each with why. Empty when there are none. */
export function heldMarkdown(plan: Plan, maxRows: number): string {
  const held = plan.files.flatMap((file) => file.held);
  if (held.length === 0) return '';
  const rows = held.map(({ id, reason }) => [code(id), prose(reason, 300)]);
  return `${heading(`Held back (${held.length})`)}${count(held.length, 'model')} would go, but ${held.length === 1 ? 'stays' : 'stay'} for now.\n\n${table(['Model', 'Why it stays'], rows, maxRows)}`;
}

/** Everything else a person should know, with where it stands. Empty when there is nothing. */
export function noticesMarkdown(plan: Plan, maxRows: number): string {
  const notices = [...plan.files.flatMap((file) => file.notices), ...plan.notices];
  if (notices.length === 0) return '';
  const rest = notices.length - maxRows;
  const lines = [...notices.slice(0, maxRows).map(item), ...(rest > 0 ? [`- … and ${rest} more`] : [])];
  return `${heading('Notices')}${fold(lines.join('\n'), lines.length > FOLD_AFTER, count(notices.length, 'notice'))}`;
}

function item({ message, place }: Notice): string {
  return `- ${place === undefined ? '' : `${code(formatPlace(place))}: `}${prose(message, 500)}`;
}

function heading(text: string): string {
  return `### ${text}\n\n`;
}
