import { problem } from '../errors.ts';
import type { ParsedCatalogue } from './catalogue.ts';

/** {@link import('./catalogue.ts').parseCatalogue}, loaded with zod only when it is called. */
export async function parseCatalogue(body: unknown): Promise<ParsedCatalogue> {
  const catalogue = await import('./catalogue.ts');
  return catalogue.parseCatalogue(body);
}

/**
 * A recorded answer of `GET /models`, from a file's text. Everything wrong with it is a CATALOGUE_FILE with the path.
 */
export async function parseRecording(text: string, path: string): Promise<ParsedCatalogue> {
  let body: unknown;
  try {
    body = JSON.parse(text.replace(/^\u{feff}/u, ''));
  } catch {
    return refused('The recorded catalogue is not JSON.', path);
  }
  const parsed = await parseCatalogue(body);
  return parsed.kind === 'refused' ? refused(parsed.problem.message, path) : parsed;
}

function refused(message: string, path: string): ParsedCatalogue {
  return { kind: 'refused', problem: problem('CATALOGUE_FILE', message, { place: { path } }) };
}
