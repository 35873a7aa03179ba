import { routing } from '../../config/index.ts';
import { glob } from '../../glob.ts';
import type { Context } from '../context.ts';
import type { PlannedRemoval } from '../entry-plan.ts';
import type { Managed } from '../managed.ts';
import { idOfName } from '../template.ts';
import type { FindServed, ServedEntry } from './served.ts';

type Removed = PlannedRemoval['change'];

/** Finds the served model that answers for a removed one; undefined when none is known. */
export type SuccessorOf = (removed: Removed) => ServedEntry | undefined;

/**
 * The successor of a model: the one that Copilot announces, or that an earlier run wrote to the entry as
 * `successor_model`, or the one in `successors`. A successor that is not served is replaced by its own successor. A removal that
 * is taken over from the open pull request keeps the alias that it has there. Nothing is guessed.
 */
export function successors(
  managed: readonly Managed[],
  template: string,
  findServed: FindServed,
  { selection, settings, proposed }: Context,
): SuccessorOf {
  const given = settings.routing.successors.map(({ pattern, id }) => ({ matches: glob(pattern), id }));
  const candidates = (id: string): string[] => {
    const written = managed.filter((item) => item.id === id).flatMap((item) => writtenIds(item, template));
    const all = [
      selection.verdicts.get(id)?.model.retirement?.successor,
      ...written,
      given.find(({ matches }) => matches(id))?.id,
    ];
    return all.filter((it) => it !== undefined);
  };
  return ({ id: removed, name, pending }) => {
    // Two models may name each other.
    const seen = new Set([removed]);
    const search = (id: string): ServedEntry | undefined => {
      for (const candidate of candidates(id)) {
        if (seen.has(candidate)) continue;
        seen.add(candidate);
        const found = findServed(candidate) ?? search(candidate);
        if (found !== undefined) return found;
      }
      return undefined;
    };
    return search(removed) ?? (pending === true ? findServed(proposedId(name) ?? '') : undefined);
  };

  /** The model that the open pull request makes a name an alias of. */
  function proposedId(name: string): string | undefined {
    const [now, before] = [proposed?.config, proposed?.before].map(
      (config) => config && routing(config).aliases.find((alias) => alias.name === name)?.target,
    );
    return now === undefined || now === before ? undefined : idOfName(template, now);
  }
}

/** `successor_model` is written by the template. A person may have written the id alone. */
function writtenIds({ entry }: Managed, template: string): string[] {
  const value = entry.info.get('successor_model')?.value;
  if (typeof value !== 'string') return [];
  const id = idOfName(template, value);
  return id === undefined || id === value ? [value] : [id, value];
}
