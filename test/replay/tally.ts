import type { Step } from './replay.ts';

/** The result of a replay: what happened, and on which days. */
export interface Tally {
  readonly opened: readonly string[];
  readonly updated: readonly string[];
  readonly closed: readonly string[];
  /** Each removed model with the day on which a pull request first removed it. */
  readonly removals: readonly string[];
  /** At least one pull request was breaking. */
  readonly breaking: boolean;
}

/** Counts what happened to pull requests, and which entries they removed. */
export function tally(steps: readonly Step[]): Tally {
  const days = (operation: Step['operation']): string[] =>
    steps.filter((step) => step.operation === operation).map(({ at }) => dayOf(at));
  const written = steps.filter(({ operation }) => operation === 'created' || operation === 'updated');
  const removals = new Map<string, string>();
  for (const { at, removed } of written) {
    for (const id of removed) if (!removals.has(id)) removals.set(id, dayOf(at));
  }
  return {
    opened: days('created'),
    updated: days('updated'),
    closed: days('closed'),
    removals: [...removals].map(([id, day]) => `${id} ${day}`),
    breaking: written.some(({ level }) => level === 'breaking'),
  };
}

/** A run as one line of text. */
export function lineOf({ at, operation, added, updated, removed, held }: Step): string {
  const parts = [
    ...added.map((id) => `+${id}`),
    ...updated.map((id) => `~${id}`),
    ...removed.map((id) => `-${id}`),
    ...held.map((id) => `=${id}`),
  ];
  return `${at.toISOString().slice(0, 16)}  ${operation.padEnd(7)}  ${parts.join(' ')}`.trimEnd();
}

/** A tally as four lines of text. */
export function report({ opened, updated, closed, removals }: Tally): string {
  const row = (what: string, all: readonly string[]): string =>
    `${what.padEnd(9)} ${all.length}  ${all.join(', ')}`.trimEnd();
  return [
    row('opened', opened),
    row('updated', updated),
    row('closed', closed),
    row('removals', removals),
  ].join('\n');
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
