import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueRecord } from './model.ts';

const FILE = join(import.meta.dirname, '../../fixtures/catalogue/sample.json');

/**
 * The records of a made-up answer of `/models` with an example of everything in real answers: 39 models (41 records, two of
 * them listed twice), of which 24 are in the picker for chat.
 */
export function sampleCatalogue(): CatalogueRecord[] {
  const answer: { data: CatalogueRecord[] } = JSON.parse(readFileSync(FILE, 'utf8'));
  return answer.data;
}
