import { touchesKeep } from '../config/index.ts';
import type { Config, Operation } from '../config/model.ts';
import type { Problem } from '../errors.ts';
import { whyUnreadable } from './absence.ts';
import { additions, pendingAdditions } from './additions.ts';
import { absenceFor, type Context } from './context.ts';
import { dangling } from './dangling.ts';
import { gravest } from './level.ts';
import { type Managed, managedEntries } from './managed.ts';
import { massRemoval } from './mass-removal.ts';
import type { Change, FilePlan, Held } from './model.ts';
import { type Part, planManaged } from './part.ts';
import { NOTHING_PROPOSED, type Proposed, proposedEntries } from './proposal.ts';
import { copilotId, templateFor } from './template.ts';

export type PlanResult =
  | { readonly kind: 'plan'; readonly plan: FilePlan }
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * What a sync would do to one config: wanted × file. Pure: no clock, no network; everything later (edit, pull request,
 * outputs, level) reads the result and nothing recomputes it.
 */
export function planFile(config: Config, context: Context): PlanResult {
  if (context.template !== undefined) {
    return { kind: 'plan', plan: planWith(config, context.template, context) };
  }
  const template = templateFor(config.entries, context.settings.entry.modelName, config.path);
  if (template.kind === 'refused') return template;
  return { kind: 'plan', plan: planWith(config, { text: template.text, from: template.from }, context) };
}

/** The ids that a file serves once its plan is carried out. */
export function served(config: Config, plan: FilePlan): string[] {
  const removed = new Set(plan.operations.flatMap((it) => (it.kind === 'remove' ? [it.entry] : [])));
  const staying = config.entries.flatMap((entry) => {
    const id = copilotId(entry);
    return id === undefined || removed.has(entry.index) ? [] : [id];
  });
  return [...staying, ...plan.changes.flatMap((change) => (change.kind === 'added' ? [change.id] : []))];
}

function planWith(config: Config, template: FilePlan['template'], context: Context): FilePlan {
  const managed = managedEntries(config, template.text);
  const { proposal } = context;
  const proposed = proposal === undefined ? NOTHING_PROPOSED : proposedEntries(proposal, template.text);
  const parts = managed.map((item) => planManaged(item, proposed, context));
  const { going, held } = removals(managed, parts, proposed, context);
  const carried = pendingAdditions(managed, proposed, context);
  // LiteLLM adds included lists to the config's own: a list here would double what stands there
  const fresh = config.list === 'included' || config.keep ? [] : additions(managed, template.text, context);
  const added = [...fresh, ...(config.keep ? [] : carried.additions)].toSorted((a, b) =>
    a.change.id < b.change.id ? -1 : 1,
  );
  const names = added.map(({ change }) => change.name);
  const { removed, notices } = dangling(config, managed, going, names, context);
  const changes: Change[] = [
    ...added.map((part) => part.change),
    ...parts.flatMap((part) => (part.kind === 'update' ? [part.change] : [])),
    ...removed,
  ];
  return {
    path: config.path,
    ...(config.pointer === undefined ? {} : { pointer: config.pointer }),
    template,
    stage: 'synced',
    changes,
    held: [...held, ...carried.held],
    taken: [],
    findings: [],
    notices: [...config.notices, ...parts.flatMap((part) => part.notices), ...notices],
    missing: missingIds(managed, proposed, context),
    operations: [
      ...parts.flatMap((part) => (part.kind === 'update' ? part.operations : [])),
      ...going.map((part): Operation => ({ kind: 'remove', entry: part.entry })),
      ...added.map((part) => part.operation),
    ],
    managed: managed.map(({ entry }) => entry.index),
    level: gravest(changes.map((change) => change.level)),
  };
}

/**
 * The ids that this run did without, as the history counts them: not those that it was told to do without or could not
 * read, nor those whose entry stays whatever happens.
 */
function missingIds(managed: readonly Managed[], proposed: Proposed, context: Context): string[] {
  const { isInScope } = context.selection;
  const kept = new Set(
    managed.flatMap(({ entry, id }) =>
      touchesKeep(entry, []) || !isInScope(entry.info.get('mode')?.value) ? [id] : [],
    ),
  );
  const ids = [...managed.map(({ id }) => id), ...proposed.added.keys()];
  const missing = ids.filter((id) => {
    if (kept.has(id)) return false;
    const absence = absenceFor(id, context);
    return absence !== undefined && whyUnreadable(id, absence, context.catalogue) === undefined;
  });
  return [...new Set(missing)].toSorted();
}

/**
 * What really goes: the last word is the guard against mass removal, which sees all of them together. What the open
 * pull request removes was let go by an earlier run.
 */
function removals(
  managed: readonly Managed[],
  parts: readonly Part[],
  proposed: Proposed,
  { settings }: Context,
): { readonly going: readonly (Part & { kind: 'remove' })[]; readonly held: readonly Held[] } {
  const wanted = parts.flatMap((part) => (part.kind === 'remove' ? [part] : []));
  const isNew = ({ id }: { readonly id: string }): boolean => !proposed.removed.has(id);
  const byUpstream = wanted.filter(({ change }) => change.why.kind !== 'excluded' && isNew(change));
  const guarded = settings.removal.allowMass
    ? new Map<string, string>()
    : massRemoval(
        managed.filter(isNew).map(({ id }) => id),
        byUpstream.map(({ change }) => change.id),
      );
  const stays = new Set(byUpstream.filter(({ change }) => guarded.has(change.id)));
  return {
    going: wanted.filter((part) => !stays.has(part)),
    held: [
      ...parts.flatMap((part) => ('held' in part && part.held !== undefined ? [part.held] : [])),
      ...[...stays].map(({ change: { id, name } }): Held => {
        return { id, name, why: 'mass-removal', reason: guarded.get(id) ?? '' };
      }),
    ],
  };
}
