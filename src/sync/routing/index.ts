import { routing } from '../../config/index.ts';
import type { Config, Operation } from '../../config/model.ts';
import type { Notice } from '../../errors.ts';
import type { Context } from '../context.ts';
import { removedPositions } from '../entry-plan.ts';
import type { AliasChange, FallbacksChange } from '../model.ts';
import { type Names, namesOf } from '../names.ts';
import { NO_OTHER_FILES } from '../other-files.ts';
import type { Settled } from '../settle.ts';
import { litellmModel } from '../template.ts';
import { fallbackChains } from './fallbacks.ts';
import { inputAliases } from './input-aliases.ts';
import { lostKeys } from './lost.ts';
import { isModelName } from './own-aliases.ts';
import { removedNames } from './removed-names.ts';
import { type Routes, withChanges } from './routes.ts';
import { type PlannedEntries, servedEntries } from './served.ts';
import { successors } from './successor.ts';

/** What a plan does outside of `model_list`, and what follows from it for the entries that are removed. */
export interface RoutePlan {
  readonly changes: readonly (AliasChange | FallbacksChange)[];
  readonly operations: readonly Operation[];
  readonly notices: readonly Notice[];
  /** The names of the file once the plan is carried out. */
  readonly names: Names;
  /** By the position of a removed entry: what is lost with the successor that a new alias of its name calls. */
  readonly lost: ReadonlyMap<number, readonly string[]>;
  /** Names of removed entries for which an alias was asked for and no successor is known. */
  readonly withoutSuccessor: ReadonlySet<string>;
}

/** Plans aliases and fallbacks: those of the inputs, and the aliases of removed models. */
export function planRoutes(config: Config, planned: PlannedEntries, context: Context): RoutePlan {
  const { settled } = planned;
  const before = routesOf(config, planned, context);
  const withAliases = (changes: readonly AliasChange[]): Routes => {
    return { ...before, names: withChanges(before.names, changes, config.path) };
  };
  if (context.otherFiles?.isIncluded === true) return included(before);
  const returned = returnedAliases(before, settled);
  const given = inputAliases(withAliases(returned)).changes;
  const removed = removedNames(withAliases([...returned, ...given]), config.entries);
  const aliases = [...returned, ...given, ...removed.changes];
  const after = withAliases(aliases);
  const fallbacks = fallbackChains(after, planned.template);
  const changes = [...aliases, ...fallbacks.changes];
  return {
    changes,
    operations: changes.map(operationOf),
    // Only now it is known what an alias calls that could not be written.
    notices: [...inputAliases(after).notices, ...removed.notices, ...fallbacks.notices],
    names: after.names,
    lost: lostBy(config, aliases, after),
    withoutSuccessor: removed.withoutSuccessor,
  };
}

function routesOf(config: Config, planned: PlannedEntries, context: Context): Routes {
  const { managed, settled, template } = planned;
  const { sameProxy } = context.otherFiles ?? NO_OTHER_FILES;
  const { verdicts } = context.selection;
  const findServed = servedEntries(planned, sameProxy);
  const removedAt = removedPositions(settled.removed);
  const added = settled.added.map(({ change: { id, name } }) => {
    return { name, model: litellmModel(id), id: undefined, place: { path: config.path }, info: new Map() };
  });
  return {
    path: config.path,
    routing: routing(config),
    before: namesOf(config, config.entries),
    names: namesOf(config, [...config.entries.filter(({ index }) => !removedAt.has(index)), ...added]),
    removed: settled.removed,
    findServed,
    successorOf: successors(managed, template, findServed, context),
    isModelName: isModelName(template, context.settings.routing, (id) => verdicts.has(id)),
    context,
  };
}

/** LiteLLM takes the `router_settings` of an included file in place of the whole section of the file that includes it. */
function included({ names, removed, context, path }: Routes): RoutePlan {
  const isAsked = context.settings.routing.onRemoval === 'alias' && removed.length > 0;
  const message =
    'Another config includes this file. If this file had `router_settings`, LiteLLM would use them instead of those of the other config, so no alias is added for a removed model.';
  return {
    changes: [],
    operations: [],
    notices: isAsked ? [{ message, place: { path } }] : [],
    names,
    lost: new Map(),
    withoutSuccessor: new Set(),
  };
}

/** Aliases that make way for an entry of their name; see `makesWay`. */
function returnedAliases({ names }: Routes, { added }: Settled): AliasChange[] {
  return added.flatMap(({ change: { id, name } }): AliasChange[] => {
    const alias = names.aliases.get(name);
    if (alias === undefined) return [];
    const from = alias.target === undefined ? {} : { from: alias.target };
    return [{ kind: 'alias', id, name, place: alias.place, ...from, why: 'returned', level: 'additive' }];
  });
}

function lostBy(
  { entries }: Config,
  aliases: readonly AliasChange[],
  { removed, findServed }: Routes,
): RoutePlan['lost'] {
  const byName = new Map(aliases.flatMap((alias) => (alias.to === undefined ? [] : [[alias.name, alias]])));
  return new Map(
    removed.flatMap(({ entry, change }): [number, readonly string[]][] => {
      const [was, alias] = [entries[entry], byName.get(change.name)];
      const successor = alias && findServed(alias.id);
      return was === undefined || successor === undefined ? [] : [[entry, lostKeys(was, successor)]];
    }),
  );
}

function operationOf(change: AliasChange | FallbacksChange): Operation {
  const { name } = change;
  if (change.kind === 'fallbacks') return { kind: 'set-fallbacks', name, targets: change.to };
  return change.to === undefined
    ? { kind: 'unset-alias', name }
    : { kind: 'set-alias', name, target: change.to };
}
