import { findings } from '../config/index.ts';
import type { Config, Finding } from '../config/model.ts';
import { type Notice, type Problem, problem } from '../errors.ts';
import { managedEntries } from './managed.ts';
import type { FilePlan } from './model.ts';

/** What `check` finds in a config, and what it would find after the plan. */
export interface Inspection {
  /** Errors that keep LiteLLM from starting, or make it drop a managed entry. They were there before. */
  readonly existing: readonly Finding[];
  /** An error that the plan itself would cause and that is a reason to refuse it. */
  readonly introduced: Problem | undefined;
  /** Other errors and warnings that the plan itself would cause, one notice for all of a kind. */
  readonly notices: readonly Notice[];
}

/**
 * Compares what `check` finds before and after a plan. What refers to a removed entry is part of the plan, which states it
 * with the removal. What would keep LiteLLM from starting or make it drop an entry is a reason to refuse, and so is any error
 * in an entry that is added, which comes from an input. Anything else is not, since LiteLLM still serves the file: a person
 * reads it in a notice and decides. Refusing would leave a file out of date for good where, say, a person's headers do not
 * fit the mode that Copilot reports.
 *
 * @param after the config as edited; the same as `before` when the plan changes nothing
 */
export function inspect(before: Config, after: Config, plan: FilePlan): Inspection {
  const found = findings(after, { only: before === after ? 'fatal' : 'serious' });
  const errors = found.filter(({ severity }) => severity === 'error');
  const managed = new Set(managedEntries(after, plan.template.text).map(({ entry }) => entry.index));
  const existing = errors.filter(
    (finding) => finding.effect === 'does-not-start' || dropsOneOf(managed, finding),
  );
  if (before === after) return { existing, introduced: undefined, notices: [] };
  const serious = found.filter((finding) => finding.severity !== 'notice' || isFatal(finding));
  // Nothing to compare: most configs have no serious finding, and the old text is not looked at.
  const known = serious.length === 0 ? [] : findings(before, { only: 'serious' });
  const caused = newFindings(known, serious).filter((finding) => !refersToRemoved(finding, plan));
  const isNew = isAddedEntry(after, plan);
  const error = caused.find(
    (finding) => isFatal(finding) || (finding.severity === 'error' && isNew(finding)),
  );
  return {
    existing,
    introduced: error && refusal(error, after.path),
    notices: noticesOf(caused.filter(({ severity }) => severity !== 'notice')),
  };
}

/** The findings of the second list that are not in the first. If several are of one kind, the last ones count as new. */
function newFindings(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = occurrences(before);
  return after.filter((finding) => {
    const left = known.get(kindOf(finding)) ?? 0;
    known.set(kindOf(finding), left - 1);
    return left <= 0;
  });
}

function noticesOf(caused: readonly Finding[]): readonly Notice[] {
  const counts = occurrences(caused);
  const firsts = new Map(caused.toReversed().map((finding) => [kindOf(finding), finding]));
  return [...firsts].toReversed().map(([kind, { severity, message, place }]) => {
    const n = counts.get(kind) ?? 1;
    return {
      message: `This change adds ${n === 1 ? ONE[severity] : `${n} ${severity}s such as`}: ${message}`,
      place,
    };
  });
}

function isFatal({ effect }: Finding): boolean {
  return effect === 'does-not-start' || effect === 'drops-entry';
}

function isAddedEntry({ entries }: Config, { changes }: FilePlan): (finding: Finding) => boolean {
  const names = new Set(changes.flatMap(({ kind, name }) => (kind === 'added' ? [name] : [])));
  return ({ entry }) => entry !== undefined && names.has(entries[entry]?.name ?? '');
}

const ONE = { error: 'an error', warning: 'a warning', notice: 'a notice' };

function dropsOneOf(managed: ReadonlySet<number>, { effect, entry }: Finding): boolean {
  return effect === 'drops-entry' && entry !== undefined && managed.has(entry);
}

/** A finding without the position of its entry, which changes when entries are added or removed. */
function kindOf({ rule, message }: Finding): string {
  return `${rule} ${message.replace(/^model_list\[\d+\]/, 'model_list[]')}`;
}

function occurrences(found: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of found) counts.set(kindOf(finding), (counts.get(kindOf(finding)) ?? 0) + 1);
  return counts;
}

function refersToRemoved({ message }: Finding, { changes }: FilePlan): boolean {
  const names = changes.flatMap((change) => (change.kind === 'removed' ? [change.name] : []));
  return /^(?:router|litellm)_settings\b/.test(message) && names.some((name) => message.includes(name));
}

function refusal({ message }: Finding, path: string): Problem {
  return problem('EDIT_UNSAFE', `The edit was not made, because it would cause an error: ${message}`, {
    place: { path },
  });
}
