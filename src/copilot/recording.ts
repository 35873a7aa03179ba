import { problem, refused } from '../errors.ts';
import type { ParsedCatalogue } from './catalogue.ts';

/**
 * A recorded answer of `GET /models`, from a file's text. Everything wrong with it is a CATALOGUE_FILE with the path.
 */
export async function parseRecording(text: string, path: string): Promise<ParsedCatalogue> {
  let body: unknown;
  try {
    body = JSON.parse(text.replace(/^\u{feff}/u, ''));
  } catch {
    return unreadable('The recorded catalogue is not JSON.', path);
  }
  // zod loads only now: nothing before needs it
  const { parseCatalogue } = await import('./catalogue.ts');
  const parsed = parseCatalogue(body);
  return parsed.kind === 'refused' ? unreadable(parsed.problem.message, path) : parsed;
}

function unreadable(message: string, path: string): ParsedCatalogue {
  return refused(problem('CATALOGUE_FILE', message, { place: { path } }));
}
