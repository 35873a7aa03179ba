import { type Alias, routing } from '../../config/index.ts';
import type { Config } from '../../config/model.ts';
import { glob } from '../../glob.ts';
import type { RoutingSettings } from '../../settings.ts';
import type { Managed } from '../managed.ts';
import { answerTo, namesOf, withoutAliases } from '../names.ts';
import type { OtherFiles } from '../other-files.ts';
import { idOfName } from '../template.ts';

/** Whether an alias makes way for an entry of its name, with the names of the entries that are added. */
export type MakesWay = (alias: Alias, added: ReadonlySet<string>) => boolean;

const NONE: ReadonlySet<string> = new Set();

/**
 * Whether an alias may be one that an earlier run put for a removed model, so that it makes way for the entry when the model
 * returns: with `on-removal: alias`, it calls a managed entry or nothing at all. Aliases in the input, and those that a
 * `keep` protects, are a person's. Only asked about names that an entry is to be added under.
 */
export function makesWay(
  config: Config,
  managed: readonly Managed[],
  settings: RoutingSettings,
  otherFiles?: OtherFiles,
): (alias: Alias, added?: ReadonlySet<string>) => boolean {
  if (settings.onRemoval !== 'alias') return () => false;
  // LiteLLM does not follow an alias to another alias.
  const all = [namesOf(config, config.entries), ...(otherFiles?.sameProxy ?? [])].map((it) =>
    withoutAliases(it),
  );
  const unread = otherFiles?.unread ?? routing(config).includes ?? [];
  const managedNames = new Set(managed.map(({ name }) => name));
  const given = new Set(settings.aliases.map(({ name }) => name));
  return ({ name, target, keep }, added = NONE) => {
    if (target === undefined || keep || given.has(name)) return false;
    if (managedNames.has(target) || added.has(target)) return true;
    return unread.length === 0 && all.every((names) => answerTo(names, target) === undefined);
  };
}

/**
 * Whether a name is one that an alias of a removed model has: the template gives it for a model. Where the template is `{id}`
 * alone every name looks like one, so that the model has to be in the catalogue or in `successors`.
 */
export function isModelName(
  template: string,
  { successors }: RoutingSettings,
  isListed: (id: string) => boolean,
): (name: string) => boolean {
  const known = successors.map(({ pattern }) => glob(pattern));
  return (name) => {
    const id = idOfName(template, name);
    if (id === undefined || template !== '{id}') return id !== undefined;
    return isListed(id) || known.some((matches) => matches(id));
  };
}
