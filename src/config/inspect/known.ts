import { TABLES } from './litellm.ts';

export type Table = Exclude<keyof typeof TABLES, 'versions'>;

/**
 * A table's names, each with the letters of the types that LiteLLM takes for it (`''`: not known): `s` text, `n` a number as
 * text, `i` whole number, `f` other number, `b` boolean, `l` list, `L` list of text alone, `m` mapping.
 */
export function known(table: Table): ReadonlyMap<string, string> {
  const read = CACHE.get(table) ?? parse(TABLES[table]);
  CACHE.set(table, read);
  return read;
}

/** Made when a rule first asks: most runs check nothing. */
const CACHE = new Map<Table, ReadonlyMap<string, string>>();

function parse(text: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const word of text.trim().split(/\s+/)) {
    const end = word.indexOf('=');
    if (end === -1) names.set(word, '');
    else names.set(word.slice(0, end), word.slice(end + 1));
  }
  return names;
}
