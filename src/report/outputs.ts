import type { Outcome } from '../outcome.ts';
import type { Change } from '../sync/model.ts';
import { changedExports } from './exports.ts';

/** The names of the outputs; `action.yml` describes them, and a contract test compares. */
export const OUTPUTS = [
  'changed',
  'change-level',
  'added',
  'updated',
  'removed',
  'aliases',
  'fallbacks',
  'held',
  'models',
  'pull-request-number',
  'pull-request-url',
  'pull-request-operation',
  'pull-request-branch',
  'pull-request-head-sha',
  'pull-request-commits-verified',
  'proof',
] as const;

export type OutputName = (typeof OUTPUTS)[number];

/** The outputs of a run. Lists are JSON arrays of ids or names, sorted; what does not apply is empty. */
export function outputs({ plan, conclusion, proof }: Outcome): Readonly<Record<OutputName, string>> {
  const changes = plan.files.flatMap((file) => file.changes);
  const applied = conclusion.kind === 'pull-request' ? conclusion.applied : undefined;
  return {
    changed: String(changes.length > 0 || changedExports(plan).length > 0),
    'change-level': plan.level,
    added: ids(changes, 'added'),
    updated: ids(changes, 'updated'),
    removed: ids(changes, 'removed'),
    aliases: names(changes, 'alias'),
    fallbacks: names(changes, 'fallbacks'),
    held: json(plan.files.flatMap((file) => file.held.map(({ id }) => id))),
    models: json(plan.models),
    'pull-request-number': applied?.number === undefined ? '' : String(applied.number),
    'pull-request-url': applied?.url ?? '',
    'pull-request-operation': applied?.operation ?? 'none',
    'pull-request-branch': applied?.number === undefined ? '' : applied.branch,
    'pull-request-head-sha': applied?.headSha ?? '',
    'pull-request-commits-verified': applied?.verified === undefined ? '' : String(applied.verified),
    proof: proof?.kind ?? '',
  };
}

function ids(changes: readonly Change[], kind: Change['kind']): string {
  return json(changes.filter((change) => change.kind === kind).map(({ id }) => id));
}

function names(changes: readonly Change[], kind: 'alias' | 'fallbacks'): string {
  return json(changes.filter((change) => change.kind === kind).map(({ name }) => name));
}

function json(values: readonly string[]): string {
  return JSON.stringify([...new Set(values)].toSorted());
}
