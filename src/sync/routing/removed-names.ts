import type { Entry } from '../../config/model.ts';
import { type PlannedRemoval, stillWorks } from '../entry-plan.ts';
import type { AliasChange } from '../model.ts';
import { answerTo, ownerOf, withoutAliases } from '../names.ts';
import { NO_OTHER_FILES } from '../other-files.ts';
import { lostKeys } from './lost.ts';
import type { AliasStep, Routes } from './routes.ts';
import type { ServedEntry } from './served.ts';

export interface RemovedNames extends AliasStep {
  /** Names of removed entries for which no successor is known. */
  readonly withoutSuccessor: ReadonlySet<string>;
}

/**
 * `on-removal: alias`: the name of each removed entry becomes an alias of the successor, unless something else answers it,
 * and an alias of ours that called the entry calls the successor, since LiteLLM does not follow an alias to another one.
 *
 * @param entries of the config, by position
 */
export function removedNames(routes: Routes, entries: readonly Entry[]): RemovedNames {
  const changes = new Map<string, AliasChange>();
  const withoutSuccessor = new Set<string>();
  const { context, routing, names, path } = routes;
  const removed = context.settings.routing.onRemoval === 'alias' ? routes.removed : [];
  let areKept = false;
  for (const removal of removed) {
    const { name } = removal.change;
    if (hasOwner(removal, routes)) continue;
    const successor = routes.successorOf(removal.change);
    if (successor === undefined) {
      withoutSuccessor.add(name);
      continue;
    }
    if (!names.aliases.has(name)) {
      if (routing.kept.aliases) areKept = true;
      else changes.set(name, aliasOf(successor, name));
    }
    const entry = entries[removal.entry];
    for (const change of redirected(removal, successor, routes, entry)) changes.set(change.name, change);
  }
  const notice = {
    message: 'A `keep` comment protects `model_group_alias`, so no alias is added for a removed model.',
    place: { path },
  };
  return { changes: [...changes.values()], notices: areKept ? [notice] : [], withoutSuccessor };
}

function aliasOf({ id, name: to }: ServedEntry, name: string): AliasChange {
  return { kind: 'alias', id, name, to, why: 'successor', level: 'additive' };
}

/** Aliases that call the removed entry: those of the input, and those of models that were removed earlier. */
function redirected(
  { change: { name: removed } }: PlannedRemoval,
  successor: ServedEntry,
  { names, context, isModelName }: Routes,
  entry: Entry | undefined,
): AliasChange[] {
  const given = new Set(context.settings.routing.aliases.map(({ name }) => name));
  const isLess = entry === undefined || lostKeys(entry, successor).length > 0;
  return [...names.aliases.values()].flatMap(({ name, target, keep, place }): AliasChange[] => {
    if (keep || target !== removed || names.entries.has(name)) return [];
    if (!given.has(name) && !isModelName(name)) return [];
    const level = isLess ? 'breaking' : 'additive';
    return [{ ...aliasOf(successor, name), place, from: removed, level }];
  });
}

/**
 * Whether something other than an alias has the name, or answers it. An entry that has it but cannot answer, such as one that
 * a `keep` protects, would be hidden by an alias.
 */
function hasOwner(removal: PlannedRemoval, { names, context }: Routes): boolean {
  const { sameProxy } = context.otherFiles ?? NO_OTHER_FILES;
  const { name } = removal.change;
  return [names, ...sameProxy]
    .map((it) => withoutAliases(it))
    .some((it) => ownerOf(it, name) !== undefined || answerTo(it, name, stillWorks(removal)) !== undefined);
}
