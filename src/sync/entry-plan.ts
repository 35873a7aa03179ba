import { touchesKeep } from '../config/index.ts';
import type { Entry, Operation } from '../config/model.ts';
import type { Notice } from '../errors.ts';
import { type Absence, absenceOf } from './absence.ts';
import { absenceFor, type Context } from './context.ts';
import { takesEffortByList } from './effort.ts';
import { mostSevere } from './level.ts';
import type { Managed } from './managed.ts';
import type { Change, Held, Removal } from './model.ts';
import { ownedKeys } from './owned-keys.ts';
import { type ProposedEntries, proposedKeys } from './proposed.ts';
import { retirementDate } from './retirement.ts';
import { copilotId } from './template.ts';
import { updateEntry, type WantedKeys } from './update/index.ts';

/** What a plan does about one entry of the file. */
export type EntryPlan =
  | { readonly kind: 'same'; readonly notices: readonly Notice[] }
  | {
      readonly kind: 'update';
      readonly change: Change;
      readonly operations: readonly Operation[];
      /** Given when the model is missing and the update is what the open pull request has. */
      readonly held?: Held;
      readonly notices: readonly Notice[];
    }
  | PlannedRemoval
  | { readonly kind: 'hold'; readonly held: Held; readonly notices: readonly Notice[] };

/** The removal of the entry at a position, unless too many are removed at once. */
export interface PlannedRemoval {
  readonly kind: 'remove';
  readonly change: Extract<Change, { kind: 'removed' }>;
  readonly entry: number;
  readonly notices: readonly Notice[];
}

/** The positions of the entries that are removed. */
export function removedPositions(removals: readonly PlannedRemoval[]): ReadonlySet<number> {
  return new Set(removals.map(({ entry }) => entry));
}

/** What to do about one managed entry. */
export function planEntry(
  item: Managed,
  template: string,
  proposed: ProposedEntries,
  context: Context,
): EntryPlan {
  const { entry, id } = item;
  const absence = absenceFor(id, context);
  if (absence?.kind === 'gone' && !context.selection.isInScope(entry.info.get('mode')?.value)) {
    return { kind: 'same', notices: [] };
  }
  if (absence !== undefined) return planAbsence(item, absence, proposed, context);
  const verdict = context.selection.verdicts.get(id);
  if (verdict?.kind === 'chosen') {
    const { model } = verdict;
    const { capabilities, settings } = context;
    const keys = ownedKeys(model, { capabilities, template, settings: settings.entry });
    return planUpdate(item, { keys, allowsEffort: takesEffortByList(model) }, context);
  }
  if (verdict?.kind === 'out-of-scope') {
    const message = `${item.name} is left as it is: ${verdict.reason}.`;
    return { kind: 'same', notices: [{ message, place: entry.place }] };
  }
  const reason = verdict?.reason ?? context.selection.excludedByInput(id) ?? 'excluded';
  return planRemoval(item, { kind: 'excluded', reason });
}

function planUpdate(item: Managed, wanted: WantedKeys, context: Context): EntryPlan {
  const { entry, id, name } = item;
  const { keys, operations, notices } = updateEntry(entry, wanted, context.settings.entry);
  if (keys.length === 0) return { kind: 'same', notices };
  if (entry.keep) {
    const paths = keys.map((key) => key.path.join('.')).join(', ');
    const message = `${name} is protected by a \`keep\` comment; the catalogue would change ${paths}.`;
    return { kind: 'same', notices: [...notices, { message, place: entry.place }] };
  }
  const level = mostSevere(keys.map((key) => key.level));
  return {
    kind: 'update',
    change: { kind: 'updated', id, name, place: entry.place, keys, level },
    operations,
    notices,
  };
}

/**
 * The entry of a missing model is kept as it is until its days of grace are over, or as the open pull request has it, so
 * that an unmerged pull request does not change each time the list does.
 */
function planAbsence(item: Managed, why: Absence, proposed: ProposedEntries, context: Context): EntryPlan {
  const { catalogue, memory, settings } = context;
  if (touchesKeep(item.entry, [])) return planRemoval(item, why);
  const lastDay = retirementDate(item, context);
  const answer = absenceOf(item.id, why, catalogue, memory, { ...settings.removal, lastDay });
  if (answer.kind === 'removal') return planRemoval(item, answer.why);
  const held = hold(item, answer.why, answer.reason, answer.since);
  if (proposed.removed.has(item.id)) {
    const { since } = answer;
    const removal = since === undefined ? held : planRemoval(item, { ...why, since });
    return removal.kind === 'remove' ? pending(removal) : held;
  }
  const entry = proposed.changed.get(item.id);
  const owned = entry && proposedKeys(entry, settings.entry);
  const update = owned && planUpdate(item, owned, context);
  return update?.kind === 'update' ? { ...pending(update), held: held.held } : held;
}

function pending<Some extends EntryPlan & { readonly change: Change }>(part: Some): Some {
  return { ...part, change: { ...part.change, pending: true } };
}

function planRemoval(item: Managed, why: Removal): EntryPlan {
  const { entry, id, name } = item;
  if (touchesKeep(entry, [])) {
    return hold(item, 'keep', 'a `# copilot-model-sync: keep` comment protects it');
  }
  const change = { kind: 'removed', id, name, place: entry.place, why, level: 'breaking' } as const;
  return { kind: 'remove', change, entry: entry.index, notices: [] };
}

/**
 * Whether an entry still answers once another one is removed. An entry or wildcard that passes calls on to the same model
 * does not when Copilot no longer offers that model. A model that an input excludes still works.
 */
export function stillWorks({
  change: { id, why },
}: PlannedRemoval): (entry: Pick<Entry, 'model'>) => boolean {
  if (why.kind === 'excluded') return () => true;
  return (entry) => copilotId(entry) !== id && entry.model?.startsWith('github_copilot/*') !== true;
}

/** Keeps an entry, and says why. */
export function hold(
  item: Pick<Managed, 'id' | 'name'>,
  why: Held['why'],
  reason: string,
  since?: string,
): EntryPlan & { kind: 'hold' } {
  const date = since === undefined ? {} : { since };
  return { kind: 'hold', held: { id: item.id, name: item.name, why, reason, ...date }, notices: [] };
}
