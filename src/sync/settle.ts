import type { Config, Entry } from '../config/model.ts';
import { type Addition, withFreeNames } from './additions.ts';
import type { Context } from './context.ts';
import { type PlannedRemoval, removedPositions } from './entry-plan.ts';
import type { Managed } from './managed.ts';
import { massRemoval } from './mass-removal.ts';
import type { Held, NameTaken } from './model.ts';
import { type Names, namesOf, withoutAliases } from './names.ts';
import { NO_OTHER_FILES, type OtherFiles } from './other-files.ts';
import type { ProposedEntries } from './proposed.ts';
import type { MakesWay } from './routing/own-aliases.ts';

/** What is added and removed, after each has been checked against the other. */
export interface Settled {
  readonly added: readonly Addition[];
  readonly taken: readonly NameTaken[];
  readonly removed: readonly PlannedRemoval[];
  /** Removals that the guard against mass removal holds back. */
  readonly held: readonly Held[];
  /** The names of the entries that are kept. */
  readonly names: Names;
}

interface WantedChanges {
  readonly managed: readonly Managed[];
  readonly additions: readonly Addition[];
  readonly removals: readonly PlannedRemoval[];
  readonly proposed: ProposedEntries;
  readonly makesWay: MakesWay;
}

/**
 * Decides which of the wanted additions and removals are carried out.
 *
 * Each depends on the other: an entry that is held back keeps its `model_info.id`, which may be the name of an addition,
 * and additions count for the share that is removed. So the function starts from all removals and repeats with those that
 * the guard allows, until it allows all of them. Each round has fewer.
 */
export function settle(config: Config, wanted: WantedChanges, context: Context): Settled {
  let removals = wanted.removals;
  for (;;) {
    const settled = settleWith(config, removals, wanted, context);
    if (settled.removed.length === removals.length) return settled;
    removals = settled.removed;
  }
}

function settleWith(
  config: Config,
  removals: readonly PlannedRemoval[],
  wanted: WantedChanges,
  context: Context,
): Settled {
  const staying = withoutRemoved(config, removals);
  const names = namesOf(config, staying);
  const { added, taken } = addable(wanted, names, context.otherFiles ?? NO_OTHER_FILES);
  const held = heldBack(wanted, added, context);
  return {
    added,
    taken,
    removed: removals.filter((removal) => !held.has(removal)),
    held: [...held.values()],
    names,
  };
}

/**
 * The additions whose name is free. What is added may be what an alias calls, so that the alias makes way for another
 * addition: it repeats until no more are added.
 */
function addable(
  { additions, makesWay }: WantedChanges,
  names: Names,
  otherFiles: OtherFiles,
): Pick<Settled, 'added' | 'taken'> {
  let count = 0;
  let added = new Set<string>();
  for (;;) {
    const own = withoutAliases(names, (alias) => makesWay(alias, added));
    const result = withFreeNames(additions, own, otherFiles);
    if (result.added.length === count) return result;
    count = result.added.length;
    added = new Set(result.added.map(({ change }) => change.name));
  }
}

function withoutRemoved({ entries }: Config, removals: readonly PlannedRemoval[]): readonly Entry[] {
  const removed = removedPositions(removals);
  return entries.filter(({ index }) => !removed.has(index));
}

/**
 * The removals that are too many at once. Upstream's only: what an input excludes is wanted. What the open pull request
 * already removes was let through by an earlier run and does not count again.
 */
function heldBack(
  { managed, removals, proposed }: WantedChanges,
  added: readonly Addition[],
  { settings }: Context,
): ReadonlyMap<PlannedRemoval, Held> {
  if (settings.removal.allowMass) return new Map();
  const byUpstream = removals.filter(
    ({ change }) => change.why.kind !== 'excluded' && !proposed.removed.has(change.id),
  );
  const removedAt = removedPositions(removals);
  const staying = new Set(managed.filter(({ entry }) => !removedAt.has(entry.index)).map(({ id }) => id));
  const reasons = massRemoval({
    // A comment may keep one of several entries for a model: then the model is not removed.
    removed: new Set(byUpstream.map(({ change }) => change.id).filter((id) => !staying.has(id))),
    staying,
    added: new Set(added.map(({ change }) => change.id)),
  });
  return new Map(
    byUpstream.flatMap((removal): [PlannedRemoval, Held][] => {
      const { id, name } = removal.change;
      const reason = reasons.get(id);
      return reason === undefined ? [] : [[removal, { id, name, why: 'mass-removal', reason }]];
    }),
  );
}
