import type { Value, ValueMap } from '../../config/model.ts';
import type { IsStale } from '../json/set-keys.ts';
import type { ServedModel } from '../model.ts';

/** What the file of a client looks like. */
export interface Client {
  /** As its makers write it. */
  readonly title: string;
  /** From the file's root to the object of a provider; `{ name }` is the item of a list that has this `name`. */
  readonly path: (provider: string) => readonly Step[];
  /** The key of the provider that lists the models. */
  readonly list: string;
  /** `map`: by name; `items`: objects with a `name`; `names`: names alone. */
  readonly shape: 'map' | 'items' | 'names';
  /** What the list says about a model. A reason where the client could not load it. */
  readonly describe: (model: ServedModel) => Described;
  /** Keys below a model that an earlier export wrote and that are wrong now. */
  readonly isStale: IsStale;
  /** A new provider, without its list of models. Without an address it has none. */
  readonly provider: (name: string, address: string | undefined) => ValueMap;
  /** The key of a provider that contains the address of the proxy. */
  readonly addressKey: string;
  /** Other keys at the root of a new file. */
  readonly head: ValueMap;
}

export type Step = string | { readonly name: string };

export type Described =
  | {
      readonly kind: 'described';
      /** A new entry, whole. For `names` the name. */
      readonly entry: Value;
      /** What an existing entry has to say: only what the config states. */
      readonly stated: ValueMap;
    }
  | { readonly kind: 'impossible'; readonly reason: string };

/** A map without the keys whose value is undefined. */
export function present(keys: Readonly<Record<string, Value | undefined>>): ValueMap {
  const entries = Object.entries(keys).filter((pair): pair is [string, Value] => pair[1] !== undefined);
  return Object.fromEntries(entries);
}
