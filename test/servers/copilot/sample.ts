import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueRecord } from './model.ts';

const FILE = join(import.meta.dirname, '../../fixtures/catalogue/sample.json');

/**
 * The records of a made-up answer of `/models` with one of everything that real ones hold: 39 models (41 records, two of
 * them twins), of which people can pick 24 for chat.
 */
export function sampleCatalogue(): CatalogueRecord[] {
  const answer: { data: CatalogueRecord[] } = JSON.parse(readFileSync(FILE, 'utf8'));
  return answer.data;
}
