import { findings } from '../config/index.ts';
import type { Config, Finding } from '../config/model.ts';
import { type Problem, problem } from '../errors.ts';
import { managedEntries } from './managed.ts';
import type { FilePlan } from './model.ts';

/** What `check` finds in a config, and what it would find after the plan. */
export interface Inspection {
  /** Errors that keep LiteLLM from starting, or make it drop a managed entry. They were there before. */
  readonly lasting: readonly Finding[];
  /** An error that the plan itself would cause. */
  readonly introduced: Problem | undefined;
}

/**
 * Compares what `check` finds before and after a plan. Findings that the plan would cause are of two kinds: what refers to
 * a removed entry is part of the plan, which states it with the removal; any other error, mostly from `new-entry`, is a
 * reason to refuse. Warnings are not: they do not stop LiteLLM, and a person decides about them.
 *
 * @param after the config as edited; the same as `before` when the plan changes nothing
 */
export function inspect(before: Config, after: Config, plan: FilePlan): Inspection {
  const found = findings(after).filter(({ severity }) => severity === 'error');
  const managed = new Set(managedEntries(after, plan.template.text).map(({ entry }) => entry.index));
  const lasting = found.filter(
    (finding) => finding.effect === 'does-not-start' || dropsOneOf(managed, finding),
  );
  if (before === after) return { lasting, introduced: undefined };
  const known = occurrences(findings(before));
  const cause = found.find((finding) => {
    const left = known.get(kindOf(finding)) ?? 0;
    known.set(kindOf(finding), left - 1);
    return left <= 0 && !refersToRemoved(finding, plan);
  });
  return { lasting, introduced: cause && refusal(cause, after.path) };
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
