import type { Operation, ValueMap } from '../config/model.ts';
import type { Model } from '../copilot/model.ts';
import { absenceOf } from './absence.ts';
import { absenceFor, type Context } from './context.ts';
import { newEntry } from './entry.ts';
import type { Managed } from './managed.ts';
import type { Change, Held } from './model.ts';
import { hold } from './part.ts';
import { modelOf, type Proposed, plainEntry } from './proposal.ts';
import { applyTemplate } from './template.ts';

export interface Addition {
  readonly change: Extract<Change, { kind: 'added' }>;
  readonly operation: Operation;
}

/** Entries for chosen models that have none. */
export function additions(managed: readonly Managed[], template: string, context: Context): Addition[] {
  const present = new Set(managed.map(({ id }) => id));
  return [...context.selection.verdicts.values()].flatMap((verdict) => {
    if (verdict.kind !== 'chosen' || present.has(verdict.model.id)) return [];
    const { model } = verdict;
    return [
      addition(model, applyTemplate(template, model.id), newEntry(model, template, context.settings.entry)),
    ];
  });
}

/** Models that the open pull request adds and that went missing before anybody merged it: by the same rule they stay in it. */
export function pendingAdditions(
  managed: readonly Managed[],
  proposed: Proposed,
  context: Context,
): { readonly additions: readonly Addition[]; readonly held: readonly Held[] } {
  const { catalogue, memory, settings } = context;
  const present = new Set(managed.map(({ id }) => id));
  const carried = [...proposed.added].flatMap(([id, entry]) => {
    const absence = present.has(id) ? undefined : absenceFor(id, context);
    const value = absence && plainEntry(entry, settings.entry);
    if (absence === undefined || value === undefined) return [];
    const answer = absenceOf(id, absence, catalogue, memory, settings.removal);
    if (answer.kind === 'removal') return [];
    const name = entry.name ?? id;
    const { held } = hold({ id, name }, answer.why, `${answer.reason}. It stays in the open pull request`);
    const { change, operation } = addition(modelOf(id, entry), name, value);
    return [{ addition: { change: { ...change, pending: true as const }, operation }, held }];
  });
  return { additions: carried.map((it) => it.addition), held: carried.map((it) => it.held) };
}

function addition(model: Model, name: string, entry: ValueMap): Addition {
  return {
    change: { kind: 'added', id: model.id, name, model, entry, level: 'additive' },
    operation: { kind: 'insert', value: entry },
  };
}
