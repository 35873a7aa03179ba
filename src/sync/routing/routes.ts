import type { Routing } from '../../config/index.ts';
import type { Notice } from '../../errors.ts';
import type { Context } from '../context.ts';
import type { PlannedRemoval } from '../entry-plan.ts';
import type { AliasChange } from '../model.ts';
import type { Names } from '../names.ts';
import type { FindServed } from './served.ts';
import type { SuccessorOf } from './successor.ts';

/** What aliases and fallbacks are planned from. */
export interface Routes {
  readonly path: string;
  readonly routing: Routing;
  /** The names of the file as it is. */
  readonly before: Names;
  /** The names of the file once entries are added and removed, with the aliases that it has now. */
  readonly names: Names;
  readonly removed: readonly PlannedRemoval[];
  readonly findServed: FindServed;
  readonly successorOf: SuccessorOf;
  /** Whether the name is one that an alias of a removed model has. */
  readonly isModelName: (name: string) => boolean;
  readonly context: Context;
}

/** A step's part of the plan. */
export interface AliasStep {
  readonly changes: readonly AliasChange[];
  readonly notices: readonly Notice[];
}

/** The names as they are once these changes are made. */
export function withChanges(names: Names, changes: readonly AliasChange[], path: string): Names {
  const aliases = new Map(names.aliases);
  for (const { name, to, place = { path } } of changes) {
    if (to === undefined) aliases.delete(name);
    else aliases.set(name, { name, target: to, place, keep: false });
  }
  return { ...names, aliases };
}
