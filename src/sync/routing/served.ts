import { isMap, type Value } from '../../config/model.ts';
import type { Managed } from '../managed.ts';
import type { Names } from '../names.ts';
import { type Part, removedPositions } from '../part.ts';
import type { Settled } from '../settle.ts';
import { applyTemplate, copilotId } from '../template.ts';

/** A model that a managed entry serves once the plan is carried out. */
export interface ServedModel {
  readonly id: string;
  /** The entry's `model_name`. */
  readonly name: string;
  /** Its `model_info` as it will be. */
  readonly info: ReadonlyMap<string, Value | undefined>;
}

/** Finds the model that is served under an id; undefined when there is none. */
export type Serve = (id: string) => ServedModel | undefined;

/**
 * The models that the file serves once the plan is carried out, and those that other files of the same proxy serve now.
 *
 * @param parts what the plan does about each managed entry, in the order of `managed`
 */
export function servedModels(
  { managed, parts, settled, template }: ServedFrom,
  sameProxy: readonly Names[],
): Serve {
  const leaving = removedPositions(settled.removed);
  const own = new Map<string, ServedModel>();
  for (const [at, { id, name, entry }] of managed.entries()) {
    if (leaving.has(entry.index)) continue;
    own.set(id, { id, name, info: infoAfter(entry.info, parts[at]) });
  }
  for (const { change } of settled.added) {
    const { id, name, entry } = change;
    const info = entry['model_info'];
    own.set(id, { id, name, info: new Map(isMap(info) ? Object.entries(info) : []) });
  }
  return (id) => own.get(id) ?? servedElsewhere(id, template, sameProxy);
}

interface ServedFrom {
  readonly managed: readonly Managed[];
  readonly parts: readonly Part[];
  readonly settled: Settled;
  readonly template: string;
}

function infoAfter(info: Managed['entry']['info'], part: Part | undefined): ServedModel['info'] {
  const after = new Map([...info].map(([key, { value }]): [string, Value | undefined] => [key, value]));
  if (part?.kind !== 'update') return after;
  const { change } = part;
  for (const { path, to } of change.kind === 'updated' ? change.keys : []) {
    const [section, key] = path;
    if (section === 'model_info' && key !== undefined) after.set(key, to);
  }
  return after;
}

function servedElsewhere(id: string, template: string, sameProxy: readonly Names[]): ServedModel | undefined {
  const name = applyTemplate(template, id);
  const [entry] = sameProxy.flatMap(({ entries }) =>
    (entries.get(name) ?? []).filter((it) => copilotId(it) === id),
  );
  return entry && { id, name, info: infoAfter(entry.info, undefined) };
}
