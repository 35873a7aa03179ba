import type { CheckFinding } from '../outcome.ts';
import { removalReason, routeText, shownFrom, shownValue, targetsText } from '../report/changes.ts';
import type { Change, Plan } from '../sync/index.ts';

/** What a sync would change, as findings. */
export function planFindings(plan: Plan): CheckFinding[] {
  const found = plan.files.flatMap((file) =>
    file.changes.map((change) => ({
      severity: 'out-of-date' as const,
      place: ('place' in change ? change.place : undefined) ?? { path: file.path },
      message: wording(change),
    })),
  );
  const exported = (plan.exports ?? []).flatMap(({ path, provider, changes }) =>
    changes.map(({ name, kind }) => ({
      severity: 'out-of-date' as const,
      place: { path },
      message: `${name} ${EXPORT_WORDING[kind]} (provider ${provider})`,
    })),
  );
  return [...found, ...exported];
}

const EXPORT_WORDING = {
  added: 'is missing',
  updated: 'is out of date',
  removed: 'would be removed',
} as const;

function wording(change: Change): string {
  switch (change.kind) {
    case 'added':
      return `${change.name} is missing`;
    case 'updated': {
      const keys = change.keys.map(
        (key) => `${key.path.join('.')} ${shownFrom(key)} → ${shownValue(key.to)}`,
      );
      return `${change.name}: ${keys.join(', ')}`;
    }
    case 'removed':
      return `${change.name} would be removed: ${removalReason(change.why)}`;
    case 'alias':
    case 'fallbacks': {
      const to = targetsText(change.to);
      if (to === undefined) return `${routeText(change)} would be removed`;
      return `${routeText(change)} would ${change.kind === 'alias' ? 'call' : 'be'} ${to}`;
    }
    default:
      return change satisfies never;
  }
}
