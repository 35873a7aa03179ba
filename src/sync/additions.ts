import type { Operation, ValueMap } from '../config/model.ts';
import type { Model } from '../copilot/model.ts';
import { absenceOf } from './absence.ts';
import { absenceFor, type Context } from './context.ts';
import { inherited } from './credential.ts';
import { hold } from './entry-plan.ts';
import type { Managed } from './managed.ts';
import type { Change, Held, NameOwner, NameTaken } from './model.ts';
import { type Names, ownerOf } from './names.ts';
import { newEntry } from './new-entry.ts';
import type { OtherFiles } from './other-files.ts';
import { modelOf, type ProposedEntries, plainEntry } from './proposed.ts';
import { applyTemplate, litellmModel } from './template.ts';

/** An entry that is added, unless its name is taken. */
export interface Addition {
  readonly change: Extract<Change, { kind: 'added' }>;
  readonly operation: Operation;
  /** Given when the model is missing, and the open pull request adds it. */
  readonly held?: Held;
}

/** Entries for chosen models that have none. */
export function additions(managed: readonly Managed[], template: string, context: Context): Addition[] {
  const present = new Set(managed.map(({ id }) => id));
  const settings = context.settings.entry;
  const params = inherited(managed, settings);
  return [...context.selection.verdicts.values()].flatMap((verdict) => {
    if (verdict.kind !== 'chosen' || present.has(verdict.model.id)) return [];
    const { model } = verdict;
    const entry = newEntry(model, template, settings, params);
    return [addition(model, applyTemplate(template, model.id), entry)];
  });
}

/**
 * Entries for models that the open pull request adds and that went missing before anybody merged it. The rule that keeps
 * an entry in the file for now keeps them in the pull request.
 */
export function pendingAdditions(
  managed: readonly Managed[],
  proposed: ProposedEntries,
  context: Context,
): Addition[] {
  const { catalogue, memory, settings } = context;
  const present = new Set(managed.map(({ id }) => id));
  return [...proposed.added].flatMap(([id, entry]) => {
    const absence = present.has(id) ? undefined : absenceFor(id, context);
    const value = absence && plainEntry(entry, settings.entry);
    if (absence === undefined || value === undefined) return [];
    const answer = absenceOf(id, absence, catalogue, memory, settings.removal);
    if (answer.kind === 'removal') return [];
    const name = entry.name ?? id;
    const reason = `${answer.reason}. It stays in the open pull request`;
    const { held } = hold({ id, name }, answer.why, reason, answer.since);
    const { change, operation } = addition(modelOf(id, entry), name, value);
    return [{ change: { ...change, pending: true as const }, operation, held }];
  });
}

/**
 * Separates the additions whose name is free from those whose name is taken, each sorted by id.
 *
 * A name is not taken where it already reaches the very model: in another config of the same proxy such a model is served
 * and gets no second entry, in that of another proxy it means the same to callers.
 *
 * @param own the names that the config will have apart from what is added
 */
export function withFreeNames(
  wanted: readonly Addition[],
  own: Names,
  { sameProxy, otherProxies }: OtherFiles,
): { readonly added: readonly Addition[]; readonly taken: readonly NameTaken[] } {
  const added: Addition[] = [];
  const taken: NameTaken[] = [];
  for (const addition of wanted) {
    const { id, name } = addition.change;
    const reachesIt = (owner: NameOwner): boolean =>
      owner.kind === 'entry' && owner.calls === litellmModel(id);
    const here = [own, ...sameProxy].flatMap((names) => ownerOf(names, name) ?? []);
    const elsewhere = otherProxies.flatMap((names) => ownerOf(names, name) ?? []);
    const by = [...here, ...elsewhere].find((owner) => !reachesIt(owner));
    if (by !== undefined) taken.push({ id, name, by });
    else if (here.length === 0) added.push(addition);
  }
  return {
    added: added.toSorted((a, b) => byId(a.change, b.change)),
    taken: taken.toSorted(byId),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function addition(model: Model, name: string, entry: ValueMap): Addition {
  return {
    change: { kind: 'added', id: model.id, name, model, entry, level: 'additive' },
    operation: { kind: 'insert', value: entry },
  };
}
