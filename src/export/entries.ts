import type { Value, ValueMap } from '../config/model.ts';
import type { Notice } from '../errors.ts';
import type { Client } from './clients/client.ts';
import type { Served, ServedModel } from './model.ts';

/** What a client's list says about a model. */
export interface ClientEntry {
  readonly name: string;
  /** All of a new entry. */
  readonly entry: Value;
  /** What an existing entry has to say. */
  readonly stated: ValueMap;
}

export interface Entries {
  readonly entries: readonly ClientEntry[];
  /** Models that the client could not load, and why. */
  readonly notListed: readonly Notice[];
}

/** The entries of all served models. */
export function clientEntries(client: Client, { models }: Served): Entries {
  const entries: ClientEntry[] = [];
  const notListed: Notice[] = [];
  for (const model of models) {
    const described = describe(client, model);
    if (described.kind === 'described') entries.push({ name: model.name, ...described });
    else notListed.push({ message: `${model.name} is not listed for ${client.title}: ${described.reason}.` });
  }
  return { entries, notListed };
}

function describe(client: Client, model: ServedModel): ReturnType<Client['describe']> {
  if (model.name === '__proto__') {
    return { kind: 'impossible', reason: 'programs read such a key in different ways' };
  }
  return client.describe(model);
}
