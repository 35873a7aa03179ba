import { isMap, type Value } from '../../config/model.ts';
import { type EntryPlan, removedPositions } from '../entry-plan.ts';
import type { Managed } from '../managed.ts';
import type { Names } from '../names.ts';
import type { Settled } from '../settle.ts';
import { applyTemplate, copilotId } from '../template.ts';

/** The entries of a file, and what the plan does about them. */
export interface PlannedEntries {
  readonly template: string;
  readonly managed: readonly Managed[];
  /** In the order of `managed`. */
  readonly plans: readonly EntryPlan[];
  readonly settled: Settled;
}

/** A managed entry once the plan is carried out. */
export interface ServedEntry {
  readonly id: string;
  /** Its `model_name`. */
  readonly name: string;
  /** Its `model_info` as it will be. */
  readonly info: ReadonlyMap<string, Value | undefined>;
}

/** Finds the entry that serves the model of an id; undefined when there is none. */
export type FindServed = (id: string) => ServedEntry | undefined;

/**
 * The entries that the file has once the plan is carried out, and those that other files of the same proxy have now.
 */
export function servedEntries(
  { managed, plans, settled, template }: PlannedEntries,
  sameProxy: readonly Names[],
): FindServed {
  const removedAt = removedPositions(settled.removed);
  const own = new Map<string, ServedEntry>();
  for (const [at, { id, name, entry }] of managed.entries()) {
    if (removedAt.has(entry.index)) continue;
    own.set(id, { id, name, info: infoAfter(entry.info, plans[at]) });
  }
  for (const { change } of settled.added) {
    const { id, name, entry } = change;
    const info = entry['model_info'];
    own.set(id, { id, name, info: new Map(isMap(info) ? Object.entries(info) : []) });
  }
  return (id) => own.get(id) ?? servedElsewhere(id, template, sameProxy);
}

function infoAfter(info: Managed['entry']['info'], plan: EntryPlan | undefined): ServedEntry['info'] {
  const after = new Map([...info].map(([key, { value }]): [string, Value | undefined] => [key, value]));
  if (plan?.kind !== 'update') return after;
  const { change } = plan;
  for (const { path, to } of change.kind === 'updated' ? change.keys : []) {
    const [section, key] = path;
    if (section === 'model_info' && key !== undefined) after.set(key, to);
  }
  return after;
}

function servedElsewhere(id: string, template: string, sameProxy: readonly Names[]): ServedEntry | undefined {
  const name = applyTemplate(template, id);
  const [entry] = sameProxy.flatMap(({ entries }) =>
    (entries.get(name) ?? []).filter((it) => copilotId(it) === id),
  );
  return entry && { id, name, info: infoAfter(entry.info, undefined) };
}
