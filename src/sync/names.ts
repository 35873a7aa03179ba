import { type Alias, routing } from '../config/index.ts';
import type { Config, Entry } from '../config/model.ts';
import type { NameOwner } from './model.ts';

/** An entry of the file, or one that is going to be added. */
export type NamedEntry = Pick<Entry, 'name' | 'model' | 'id' | 'place' | 'info'>;

/** The names that callers of a config can use, and who answers them. */
export interface Names {
  readonly aliases: ReadonlyMap<string, Alias>;
  readonly entries: ReadonlyMap<string, readonly NamedEntry[]>;
  readonly ids: ReadonlyMap<string, NamedEntry>;
  /** Entries whose `model_name` contains `*`, the most specific first. */
  readonly wildcards: readonly NamedEntry[];
}

/**
 * Collects the names that a config serves with these of its entries.
 *
 * @param entries all entries of the config, or those that stay
 */
export function namesOf(config: Config, entries: readonly NamedEntry[]): Names {
  const byName = new Map<string, NamedEntry[]>();
  const ids = new Map<string, NamedEntry>();
  for (const entry of entries) {
    if (entry.id !== undefined) ids.set(entry.id, entry);
    if (entry.name === undefined) continue;
    const same = byName.get(entry.name);
    if (same === undefined) byName.set(entry.name, [entry]);
    else same.push(entry);
  }
  const wildcards = entries
    .filter(({ name }) => name?.includes('*'))
    .toSorted(({ name: a = '' }, { name: b = '' }) => b.length - a.length);
  const aliases = new Map(routing(config).aliases.map((alias) => [alias.name, alias]));
  return { aliases, entries: byName, ids, wildcards };
}

/**
 * Who has exactly this name; undefined when it is free. An alias counts first, since LiteLLM resolves it before it looks
 * for an entry, and an entry of the same name is never called. (`Router._common_checks_available_deployment` of 1.106.2.)
 */
export function ownerOf({ aliases, entries, ids }: Names, name: string): NameOwner | undefined {
  const alias = aliases.get(name);
  if (alias !== undefined) return { kind: 'alias', calls: alias.target, place: alias.place };
  const [entry] = entries.get(name) ?? [];
  if (entry !== undefined) return entryOwner(entry);
  const identified = ids.get(name);
  return identified === undefined ? undefined : idOwner(identified);
}

/**
 * Who answers a call to this name; undefined when the call fails. Unlike {@link ownerOf} it counts wildcards, and an alias
 * only when its target is answered: LiteLLM does not follow an alias to another alias.
 *
 * @param works whether an entry can still answer; by default all can
 */
export function answerTo(
  names: Names,
  name: string,
  works: (entry: NamedEntry) => boolean = () => true,
): NameOwner | undefined {
  const alias = names.aliases.get(name);
  if (alias?.target === undefined) return entryFor(names, name, works);
  return entryFor(names, alias.target, works) === undefined
    ? undefined
    : { kind: 'alias', calls: alias.target, place: alias.place };
}

/** The same names without the aliases, or without some of them. */
export function withoutAliases(names: Names, isLeftOut: (alias: Alias) => boolean = () => true): Names {
  return { ...names, aliases: new Map([...names.aliases].filter(([, alias]) => !isLeftOut(alias))) };
}

/** The entries with a wildcard that match a name. */
export function wildcardsFor({ wildcards }: Names, name: string): NamedEntry[] {
  return wildcards.filter((entry) => matches(entry.name ?? '', name));
}

/** An exact name wins over an id, and both win over a wildcard. */
function entryFor(names: Names, name: string, works: (entry: NamedEntry) => boolean): NameOwner | undefined {
  const entry = names.entries.get(name)?.find(works);
  if (entry !== undefined) return entryOwner(entry);
  const identified = names.ids.get(name);
  if (identified !== undefined && works(identified)) return idOwner(identified);
  const wildcard = wildcardsFor(names, name).find(works);
  return wildcard === undefined ? undefined : entryOwner(wildcard);
}

function entryOwner({ model, place }: NamedEntry): NameOwner {
  return { kind: 'entry', calls: model, place };
}

function idOwner(entry: NamedEntry): NameOwner {
  return { kind: 'id', calls: entry.model, place: entry.info.get('id')?.place ?? entry.place };
}

/**
 * Whether a name matches a pattern in which each `*` matches any text. Without a regular expression, since both come from
 * people's files.
 */
function matches(pattern: string, name: string): boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined) return pattern === name;
  if (!name.startsWith(first)) return false;
  let from = first.length;
  for (const part of others) {
    const at = name.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return name.length - last.length >= from && name.endsWith(last);
}
