import { findings } from '../config/index.ts';
import type { Config, Finding } from '../config/model.ts';
import { type Notice, type Problem, problem } from '../errors.ts';
import { managedEntries } from './managed.ts';
import type { FilePlan } from './model.ts';

/** What `check` finds in a config, and what it would find after the plan. */
export interface Inspection {
  /** Errors that keep LiteLLM from starting, or make it drop a managed entry. They were there before. */
  readonly lasting: readonly Finding[];
  /** An error that the plan itself would cause. */
  readonly introduced: Problem | undefined;
  /** Warnings that the plan itself would cause, one notice for all of a kind. */
  readonly warnings: readonly Notice[];
}

/**
 * Compares what `check` finds before and after a plan. What refers to a removed entry is part of the plan, which states it
 * with the removal. Any other error that the plan would cause, mostly from `new-entry`, is a reason to refuse. A warning is
 * not, since LiteLLM still serves the file: a person reads it in a notice and decides.
 *
 * @param after the config as edited; the same as `before` when the plan changes nothing
 */
export function inspect(before: Config, after: Config, plan: FilePlan): Inspection {
  const found = findings(after);
  const errors = found.filter(({ severity }) => severity === 'error');
  const managed = new Set(managedEntries(after, plan.template.text).map(({ entry }) => entry.index));
  const lasting = errors.filter(
    (finding) => finding.effect === 'does-not-start' || dropsOneOf(managed, finding),
  );
  if (before === after) return { lasting, introduced: undefined, warnings: [] };
  const caused = added(findings(before), found).filter((finding) => !refersToRemoved(finding, plan));
  const error = caused.find(({ severity }) => severity === 'error');
  return {
    lasting,
    introduced: error && refusal(error, after.path),
    warnings: warningNotices(caused.filter(({ severity }) => severity === 'warning')),
  };
}

/** The findings of the second list that are not in the first. Of several of one kind, the last ones count as added. */
function added(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = occurrences(before);
  return after.filter((finding) => {
    const left = known.get(kindOf(finding)) ?? 0;
    known.set(kindOf(finding), left - 1);
    return left <= 0;
  });
}

function warningNotices(caused: readonly Finding[]): readonly Notice[] {
  const counts = occurrences(caused);
  const firsts = new Map(caused.toReversed().map((finding) => [kindOf(finding), finding]));
  return [...firsts].toReversed().map(([kind, { message, place }]) => {
    const n = counts.get(kind) ?? 1;
    return {
      message: `This change adds ${n === 1 ? 'a warning' : `${n} warnings such as`}: ${message}`,
      place,
    };
  });
}

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
  return problem('EDIT_UNSAFE', `The edit was not made, since it would cause an error: ${message}`, {
    place: { path },
  });
}
