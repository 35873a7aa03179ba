import { type Routing, routing } from '../config/index.ts';
import type { Config, Entry } from '../config/model.ts';
import type { Notice, Place } from '../errors.ts';
import type { Context } from './context.ts';
import { type PlannedRemoval, stillWorks } from './entry-plan.ts';
import type { Managed } from './managed.ts';
import type { Change, NameOwner } from './model.ts';
import { answerTo, type Names, withoutAliases } from './names.ts';
import { NO_OTHER_FILES } from './other-files.ts';
import type { RoutePlan } from './routing/index.ts';
import { copilotId } from './template.ts';

type Removed = Extract<Change, { kind: 'removed' }>;

export interface Dangling {
  /** The removals, each with what it breaks, and with who answers its name from then on. */
  readonly removed: readonly Removed[];
  /** References that were broken before. */
  readonly notices: readonly Notice[];
}

/**
 * What refers to an entry that is removed: fallbacks, aliases, and entries that people made for the same model under
 * another name. Nothing breaks where another entry, an id, an alias or a wildcard answers the name.
 *
 * @param routes what the plan does to aliases and fallbacks: what it replaces refers to nothing any more
 */
export function dangling(
  config: Config,
  managed: readonly Managed[],
  removals: readonly PlannedRemoval[],
  routes: RoutePlan,
  context: Context,
): Dangling {
  const { references, includes } = routing(config);
  const callable = [routes.names, ...(context.otherFiles ?? NO_OTHER_FILES).sameProxy];
  const breaks = new Map<number, Notice[]>();
  const notices: Notice[] = [];
  const report = (entry: number | undefined, broken: Notice, already: Notice | undefined): void => {
    if (entry !== undefined) breaks.set(entry, [...(breaks.get(entry) ?? []), broken]);
    else if (already !== undefined) notices.push(already);
  };

  for (const reference of references) {
    if (isReplaced(reference, routes)) continue;
    const { kind, path, target, place } = reference;
    const removal = removals.find(({ entry }) => calledBy(config.entries[entry], target));
    const works = removal === undefined ? undefined : stillWorks(removal);
    // LiteLLM does not follow an alias to another alias.
    const reached = kind === 'fallback' ? callable : callable.map((it) => withoutAliases(it));
    if (reached.some((it) => answerTo(it, target, works) !== undefined)) continue;
    report(
      removal?.entry,
      { message: `${path} refers to ${target}, which is removed`, place },
      includes === undefined
        ? { message: `${path} refers to ${target}, which no entry defines.`, place }
        : undefined,
    );
  }
  const ours = new Set(managed.map(({ entry }) => entry.index));
  for (const entry of config.entries) {
    const id = copilotId(entry);
    if (id === undefined || ours.has(entry.index)) continue;
    const removal = removals.find(({ change }) => change.id === id && change.why.kind !== 'excluded');
    const calls = `${entry.name ?? 'an entry'} calls ${entry.model}`;
    const unknown = isUnknown(id, managed, context);
    report(
      removal?.entry,
      { message: `${calls}, which Copilot no longer offers`, place: entry.place },
      unknown ? { message: `${calls}, which is not in Copilot’s catalogue.`, place: entry.place } : undefined,
    );
  }
  return {
    removed: removals.map((removal) => outcome(removal, breaks.get(removal.entry), routes, callable)),
    notices,
  };
}

/** A removal with what becomes of the name, and what that means for callers. */
function outcome(
  removal: PlannedRemoval,
  breaks: readonly Notice[] | undefined,
  { lost, withoutSuccessor }: RoutePlan,
  callable: readonly Names[],
): Removed {
  const { change, entry } = removal;
  const owner = answerAfter(removal, callable);
  const less = owner?.kind === 'alias' ? lost.get(entry) : undefined;
  const isEqual = less !== undefined && less.length === 0 && breaks === undefined;
  return {
    ...change,
    ...(breaks === undefined ? {} : { breaks }),
    ...(owner === undefined
      ? {}
      : { answeredBy: less === undefined ? owner : { ...owner, isPlanned: true } }),
    ...(less === undefined || less.length === 0 ? {} : { lost: less }),
    ...(owner === undefined && withoutSuccessor.has(change.name) ? { noSuccessor: true } : {}),
    level: isEqual ? 'additive' : 'breaking',
  };
}

/** Whether the plan changes the alias or the fallbacks that a reference is in. */
function isReplaced({ kind, path, place }: Routing['references'][number], { changes }: RoutePlan): boolean {
  if (kind === 'alias') {
    return changes.some((it) => it.kind === 'alias' && it.place !== undefined && samePlace(it.place, place));
  }
  const [, name] = /^[a-z_]+\.fallbacks\[\d+\]\.(.*)\[\d+\]$/su.exec(path) ?? [];
  return changes.some((it) => it.kind === 'fallbacks' && it.place !== undefined && it.name === name);
}

function samePlace(a: Place, b: Place): boolean {
  return a.line === b.line && a.column === b.column;
}

function answerAfter(removal: PlannedRemoval, callable: readonly Names[]): NameOwner | undefined {
  const [first] = callable.flatMap((it) => answerTo(it, removal.change.name, stillWorks(removal)) ?? []);
  return first;
}

function calledBy(entry: Entry | undefined, name: string): boolean {
  return entry !== undefined && (entry.name === name || entry.id === name);
}

/** The plan already reports a managed model that is missing, and a record that could not be read may be any model. */
function isUnknown(id: string, managed: readonly Managed[], { catalogue, selection }: Context): boolean {
  const readable = catalogue.nameless === 0 && !catalogue.unreadable.includes(id);
  return readable && !selection.verdicts.has(id) && !managed.some((item) => item.id === id);
}
