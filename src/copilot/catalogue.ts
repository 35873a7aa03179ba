import * as z from 'zod';
import { type Notice, problem, type Refused, refused } from '../errors.ts';
import { count } from '../words.ts';
import { mergeDuplicates } from './duplicates.ts';
import type { Catalogue, Model } from './model.ts';
import { type ReadRecord, readRecord } from './record.ts';
import { excerpt } from './redact.ts';
import { withSuccessors } from './retirement.ts';

export type ParsedCatalogue = { readonly kind: 'catalogue'; readonly catalogue: Catalogue } | Refused;

const Envelope = z.looseObject({ data: z.array(z.unknown()) });

/**
 * An answer of `GET /models` as a catalogue. Each record is read by itself: a bad one counts as unknown, and the others are
 * still read. Only an answer that is not a model list, or contains no usable model, is refused (COPILOT_ANSWER,
 * CATALOGUE_EMPTY). Order and repetition in the answer make no difference. Linear in the number of records.
 */
export function parseCatalogue(body: unknown): ParsedCatalogue {
  const envelope = Envelope.safeParse(body);
  if (!envelope.success) return refused(problem('COPILOT_ANSWER', alien(body)));
  const records = envelope.data.data.map(readRecord);
  const found = records.filter((record) => record.kind === 'model');
  const { models, notices } = mergeDuplicates(found.map(({ model }) => model));
  if (models.length === 0) return refused(problem('CATALOGUE_EMPTY', empty(records)));

  const readable = new Set(models.map(({ id }) => id));
  const unreadable = records.flatMap((record) =>
    record.kind === 'unreadable' && !readable.has(record.id) ? [record.id] : [],
  );
  return {
    kind: 'catalogue',
    catalogue: {
      models: withSuccessors(models).toSorted(byId),
      unreadable: [...new Set(unreadable)].toSorted(),
      nameless: records.filter(({ kind }) => kind === 'nameless').length,
      notices: [...notices, ...fold(records)],
    },
  };
}

/** By code unit, in every locale. */
function byId(a: Model, b: Model): number {
  return a.id < b.id ? -1 : 1;
}

function alien(body: unknown): string {
  return `This is not a model list but ${kindOf(body)}. A model list has a list in its field \`data\`.`;
}

/** Not an excerpt: the answer may be huge, or nested too deeply to be written out. */
function kindOf(body: unknown): string {
  if (Array.isArray(body)) return 'a bare list';
  if (typeof body !== 'object' || body === null) return body === null ? 'null' : `a ${typeof body}`;
  const names = Object.keys(body);
  const said =
    'message' in body && typeof body.message === 'string' ? `; it says “${excerpt(body.message)}”` : '';
  return names.length === 0
    ? 'an empty object'
    : `an object with the fields ${excerpt(names.slice(0, 5).join(', '))}${said}`;
}

function empty(records: readonly ReadRecord[]): string {
  const [first] = records;
  if (first === undefined || first.kind === 'model') return 'The catalogue contains no models.';
  const why = first.kind === 'nameless' ? first.why : `is unreadable, ${first.why}`;
  return `No record of the catalogue can be read (${count(records.length, 'record')}); the first ${why}.`;
}

/** One notice for all records that have the same thing wrong with them. */
function fold(records: readonly ReadRecord[]): Notice[] {
  const ids = new Map<string, string[]>();
  const note = (about: string, id: string): void => {
    const noted = ids.get(about);
    if (noted === undefined) ids.set(about, [id]);
    else noted.push(id);
  };
  for (const record of records) {
    switch (record.kind) {
      case 'model':
        for (const { field, why } of record.dropped)
          note(`\`${field}\` was ignored, ${why}`, record.model.id);
        break;
      case 'unreadable':
        note(`The record could not be read and counts as unknown, ${record.why}`, record.id);
        break;
      case 'nameless':
        note(`A record ${record.why}`, '');
        break;
      default:
        record satisfies never;
    }
  }
  return [...ids].map(([about, of]) => ({ message: `Catalogue: ${about}${whose(of)}.` })).toSorted(byMessage);
}

function byMessage(a: Notice, b: Notice): number {
  return a.message < b.message ? -1 : 1;
}

function whose(ids: readonly string[]): string {
  const names = [...new Set(ids.filter((id) => id !== ''))].toSorted();
  if (names.length === 0) return ids.length === 1 ? '' : ` (${ids.length} times)`;
  const shown = names.slice(0, 5).join(', ');
  return ` (${shown}${names.length > 5 ? ` and ${names.length - 5} more` : ''})`;
}
