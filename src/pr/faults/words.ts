import { logLine } from '../../report/escape.ts';

const MAX_WORDS = 600;

/** All of GitHub's words: they are in `message`, in nested `errors[]`, or partly in each. */
export function wordsOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return typeof data === 'string' ? clean(excerpt(data)) : '';
  const message = 'message' in data && typeof data.message === 'string' ? data.message : '';
  const errors = 'errors' in data && Array.isArray(data.errors) ? data.errors : [];
  const nested = errors.map((error: unknown) => {
    if (typeof error === 'string') return error;
    if (typeof error !== 'object' || error === null) return '';
    if ('message' in error && typeof error.message === 'string') return error.message;
    const parts = ['resource', 'field', 'code'].map((key) => Reflect.get(error, key));
    return parts.filter((part) => typeof part === 'string').join(' ');
  });
  return clean([...new Set([message, ...nested])].filter((text) => text !== '').join(' · '));
}

/** Only the title of an HTML page that came in place of an answer is useful. */
function excerpt(text: string): string {
  return /<title>([^<]*)<\/title>/i.exec(text)?.[1] ?? text.slice(0, 200);
}

/** One line for a message, of bounded length. */
export function clean(text: string): string {
  const line = logLine(text).trim();
  return line.length > MAX_WORDS ? `${line.slice(0, MAX_WORDS)}…` : line;
}
