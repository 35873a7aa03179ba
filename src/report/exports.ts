import type { ExportPlan, Plan } from '../sync/model.ts';
import { count, list } from '../words.ts';

/** The clients' files that change. */
export function changedExports({ exports = [] }: Plan): readonly ExportPlan[] {
  return exports.filter(({ changes }) => changes.length > 0);
}

/** `2 models added, 1 updated and 1 removed`. */
export function exportCounts({ changes }: ExportPlan): string {
  const parts = (['added', 'updated', 'removed'] as const)
    .map((kind) => ({ kind, n: changes.filter((change) => change.kind === kind).length }))
    .filter(({ n }) => n > 0);
  return list(parts.map(({ kind, n }, index) => `${index === 0 ? count(n, 'model') : n} ${kind}`));
}
