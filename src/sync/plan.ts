import { routing, touchesKeep } from '../config/index.ts';
import type { Config, Operation } from '../config/model.ts';
import type { Notice, Problem } from '../errors.ts';
import { list } from '../words.ts';
import { whyUnreadable } from './absence.ts';
import { additions, pendingAdditions } from './additions.ts';
import { absenceFor, type Context } from './context.ts';
import { credentialNotice, inherited } from './credential.ts';
import { dangling } from './dangling.ts';
import { mostSevere } from './level.ts';
import { type Managed, managedEntries } from './managed.ts';
import type { Change, FilePlan } from './model.ts';
import { planManaged, removedPositions } from './part.ts';
import { NOTHING_PROPOSED, type ProposedEntries, proposedEntries } from './proposal.ts';
import { retiring } from './retirement.ts';
import { planRoutes } from './routing/index.ts';
import { makesWay } from './routing/own-aliases.ts';
import { type Settled, settle } from './settle.ts';
import { sharedKeysNotice } from './shared-keys.ts';
import { copilotId, templateFor } from './template.ts';
import { wildcardNotice } from './wildcards.ts';

export type PlanResult =
  | { readonly kind: 'plan'; readonly plan: FilePlan }
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * What a sync would do to one config: wanted × file. Pure: no clock, no network; everything later (edit, pull request,
 * outputs, level) reads the result and nothing recomputes it. The findings are added after the edit.
 */
export function planFile(config: Config, context: Context): PlanResult {
  const found = templateFor(config.entries, context.settings.entry.modelName, config.path);
  if (found.kind === 'refused') return found;
  const included = found.from === 'default' ? context.others?.template : undefined;
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
  const { proposal } = context;
  const proposed = proposal === undefined ? NOTHING_PROPOSED : proposedEntries(proposal, template.text);
  const parts = managed.map((item) => planManaged(item, template.text, proposed, context));
  const updates = parts.filter((part) => part.kind === 'update');
  const settled = settle(
    config,
    {
      managed,
      additions: [
        // LiteLLM adds included lists to the config's own: a list here would double what they define.
        ...(config.list === 'included' || config.keep ? [] : additions(managed, template.text, context)),
        ...(config.keep ? [] : pendingAdditions(managed, proposed, context)),
      ],
      removals: parts.filter((part) => part.kind === 'remove'),
      proposed,
      makesWay: makesWay(config, managed, context.settings.routing, context.others),
    },
    context,
  );
  const { added, taken } = settled;
  const routes = planRoutes(config, { template: template.text, managed, parts, settled }, context);
  const { removed, notices } = dangling(config, managed, settled.removed, routes, context);
  const changes: Change[] = [
    ...added.map(({ change }) => change),
    ...updates.map(({ change }) => change),
    ...removed,
    ...routes.changes,
  ];
  return {
    path: config.path,
    ...(config.pointer === undefined ? {} : { pointer: config.pointer }),
    template,
    stage: stageOf(managed, context),
    changes,
    held: [...parts, ...added]
      .flatMap((it) => ('held' in it && it.held !== undefined ? [it.held] : []))
      .concat(settled.held),
    taken,
    retiring: retiring(namesAfter(managed, settled), context),
    findings: [],
    notices: [
      ...config.notices,
      ...parts.flatMap((part) => part.notices),
      ...additionNotices(config, managed, settled, context),
      ...notices,
      ...routes.notices,
    ],
    missing: missingIds(managed, proposed, context),
    operations: [
      ...updates.flatMap(({ operations }) => operations),
      ...settled.removed.map((part): Operation => ({ kind: 'remove', entry: part.entry })),
      ...added.map(({ operation }) => operation),
      ...routes.operations,
    ],
    managed: managed.map(({ entry }) => entry.index),
    level: mostSevere(changes.map((change) => change.level)),
  };
}

/** The managed entries of the file as it will be. */
function namesAfter(
  managed: readonly Managed[],
  { added, removed }: Settled,
): { readonly id: string; readonly name: string }[] {
  const leaving = removedPositions(removed);
  const staying = managed.filter(({ entry }) => !leaving.has(entry.index));
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
  { others, settings }: Context,
): Notice[] {
  if (added.length === 0) return [];
  const leaving = removedPositions(removed);
  const staying = managed.map(({ entry }) => entry).filter(({ index }) => !leaving.has(index));
  const unread = others?.unread ?? routing(config).includes ?? [];
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
 * those whose entry stays in any case.
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
