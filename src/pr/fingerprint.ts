import { createHash } from 'node:crypto';
import type { Value } from '../config/model.ts';
import type { Change, Plan } from '../sync/model.ts';

/**
 * Names a change set in 16 hex digits: a pull request that was closed is a "no" to one change set only.
 *
 * It covers what merging does to each file: which entries are added, with their content, which keys are set or unset, which
 * entries are removed, and which aliases and fallbacks are set or removed. It leaves out what may differ while the change is
 * the same: dates, reasons, places, old values, order, held models and notices.
 */
export function fingerprint(plan: Plan): string {
  const lines = plan.files.flatMap(({ path, pointer, changes }) =>
    changes.map((change) => canonical([path, pointer ?? null, ...essence(change)])),
  );
  const exported = (plan.exports ?? []).flatMap(({ changes, ...file }) =>
    changes.map((change) => canonical(['export', file.kind, file.path, file.provider, { ...change }])),
  );
  return digest([...lines, ...exported].toSorted().join('\n'), 16);
}

/** The first hex digits of a SHA-256. */
export function digest(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}

function essence(change: Change): readonly Value[] {
  switch (change.kind) {
    case 'added':
      return ['added', change.name, change.entry];
    case 'updated':
      return [
        'updated',
        change.name,
        change.keys.map(({ path, to }) => canonical(to === undefined ? [path] : [path, to])).toSorted(),
      ];
    case 'removed':
      return ['removed', change.name];
    case 'alias':
      return ['alias', change.name, change.to ?? null];
    case 'fallbacks':
      return ['fallbacks', change.name, change.to];
    default:
      return change satisfies never;
  }
}

/** JSON with sorted keys. */
function canonical(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`);
  return `{${pairs.toSorted().join(',')}}`;
}
