import { routing, touchesKeep } from '../config/index.ts';
import type { Config, Operation } from '../config/model.ts';
import { locationOf } from '../config-location.ts';
import type { Notice, Refused } from '../errors.ts';
import { list } from '../words.ts';
import { whyUnreadable } from './absence.ts';
import { type Addition, additions, pendingAdditions } from './additions.ts';
import { absenceFor, type Context } from './context.ts';
import { credentialNotice, inherited } from './credential.ts';
import { dangling } from './dangling.ts';
import { planEntry, removedPositions } from './entry-plan.ts';
import { mostSevere } from './level.ts';
import { type Managed, managedEntries } from './managed.ts';
import type { Change, FilePlan } from './model.ts';
import { type ProposedEntries, proposedEntries } from './proposed.ts';
import { retiring } from './retirement.ts';
import { planRoutes } from './routing/index.ts';
import { makesWay } from './routing/own-aliases.ts';
import { type Settled, settle } from './settle.ts';
import { sharedKeysNotice } from './shared-keys.ts';
import { copilotId, templateFor } from './template.ts';
import { wildcardNotice } from './wildcards.ts';

export type PlanResult = { readonly kind: 'plan'; readonly plan: FilePlan } | Refused;

/**
 * What a sync would do to one config: wanted × file. Pure: no clock, no network; everything later (edit, pull request,
 * outputs, level) reads the result and nothing recomputes it. The findings are added after the edit.
 */
export function planFile(config: Config, context: Context): PlanResult {
  const found = templateFor(config.entries, context.settings.entry.modelName, config.path);
  if (found.kind === 'refused') return found;
  const included = found.from === 'default' ? context.otherFiles?.template : undefined;
  const template =
    included === undefined
      ? { text: found.text, from: found.from }
      : { text: included, from: 'file' as const };
  return { kind: 'plan', plan: planWith(config, template, context) };
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
  const proposed = proposedEntries(context.proposed, template.text);
  const entryPlans = managed.map((item) => planEntry(item, template.text, proposed, context));
  const updates = entryPlans.filter((it) => it.kind === 'update');
  const settled = settle(
    config,
    {
      managed,
      additions: wantedAdditions(config, managed, template.text, proposed, context),
      removals: entryPlans.filter((it) => it.kind === 'remove'),
      proposed,
      makesWay: makesWay(config, managed, context.settings.routing, context.otherFiles),
    },
    context,
  );
  const { added, taken } = settled;
  const routes = planRoutes(
    config,
    { template: template.text, managed, plans: entryPlans, settled },
    context,
  );
  const { removed, notices } = dangling(config, managed, settled.removed, routes, context);
  const changes: Change[] = [
    ...added.map(({ change }) => change),
    ...updates.map(({ change }) => change),
    ...removed,
    ...routes.changes,
  ];
  return {
    ...locationOf(config),
    template,
    stage: stageOf(managed, context),
    changes,
    held: [...entryPlans, ...added]
      .flatMap((it) => ('held' in it && it.held !== undefined ? [it.held] : []))
      .concat(settled.held),
    taken,
    retiring: retiring(namesAfter(managed, settled), context),
    findings: [],
    notices: [
      ...config.notices,
      ...entryPlans.flatMap((it) => it.notices),
      ...additionNotices(config, managed, settled, context),
      ...notices,
      ...routes.notices,
    ],
    missing: missingIds(managed, proposed, context),
    operations: [
      ...updates.flatMap(({ operations }) => operations),
      ...settled.removed.map(({ entry }): Operation => ({ kind: 'remove', entry })),
      ...added.map(({ operation }) => operation),
      ...routes.operations,
    ],
    managed: managed.map(({ entry }) => entry.index),
    level: mostSevere(changes.map((change) => change.level)),
  };
}

/** The entries to be added, if their names are free: none to a list that a `keep` protects. */
function wantedAdditions(
  config: Config,
  managed: readonly Managed[],
  template: string,
  proposed: ProposedEntries,
  context: Context,
): Addition[] {
  if (config.keep) return [];
  const pending = pendingAdditions(managed, proposed, context);
  // LiteLLM adds included lists to the config's own: a list here would double what they define.
  return config.list === 'included' ? pending : [...additions(managed, template, context), ...pending];
}

/** The managed entries of the file as it will be. */
function namesAfter(
  managed: readonly Managed[],
  { added, removed }: Settled,
): { readonly id: string; readonly name: string }[] {
  const removedAt = removedPositions(removed);
  const staying = managed.filter(({ entry }) => !removedAt.has(entry.index));
  return [...staying, ...added.map(({ change }) => change)].map(({ id, name }) => ({ id, name }));
}

/** A sync states the `mode` of every entry that it writes, so that entries without one show that there was none. */
function stageOf(managed: readonly Managed[], { isNew }: Context): FilePlan['stage'] {
  if (isNew === true) return 'new';
  return managed.some(({ entry }) => entry.info.has('mode')) ? 'synced' : 'adopted';
}

/** What people should know about the entries that are added. */
function additionNotices(
  config: Config,
  managed: readonly Managed[],
  { added, removed, names }: Settled,
  { otherFiles, settings }: Context,
): Notice[] {
  if (added.length === 0) return [];
  const removedAt = removedPositions(removed);
  const staying = managed.map(({ entry }) => entry).filter(({ index }) => !removedAt.has(index));
  const unread = otherFiles?.unread ?? routing(config).includes ?? [];
  const notices = [
    wildcardNotice(names, added),
    sharedKeysNotice(staying, added),
    credentialNotice(added, inherited(managed, settings.entry)),
    unread.length === 0
      ? undefined
      : {
          message: `The names of the added entries were not compared with those in ${list(unread, 5)}, because this run does not read included files that \`config-path\` does not list.`,
          place: { path: config.path },
        },
  ];
  return notices.filter((notice) => notice !== undefined);
}

/**
 * The ids that this run counts as missing in the history: not those that an input excludes or that could not be read, nor
 * those whose entry is kept in any case.
 */
function missingIds(managed: readonly Managed[], proposed: ProposedEntries, context: Context): string[] {
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
