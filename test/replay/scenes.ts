import { model } from '../servers/copilot/model.ts';
import type { Run } from './replay.ts';

/** Invented recordings, one for each way in which Copilot's list of models changes. */

const CLAUDE = ['claude-haiku-4.5', 'claude-opus-4.7', 'claude-sonnet-4.6'];
const GPT = ['gpt-4.1', 'gpt-4o', 'gpt-5-mini', 'gpt-5.4'];
const STEADY = [...CLAUDE, ...GPT, 'gemini-2.5-pro'];
const FLAPPING = ['gemini-3.1-pro', 'gpt-5.2-codex', 'grok-code-fast-1'];

/** A daily run at 05:17; a second run of the same day is an hour later. */
function runAt(
  day: number,
  ids: readonly string[],
  more: Partial<Run> & { readonly raw?: unknown[]; readonly hour?: number } = {},
): Run {
  const { raw = [], hour = 5, ...rest } = more;
  const data = [...ids.map((id) => model({ id })), ...raw];
  return { at: new Date(Date.UTC(2026, 2, day, hour, 17)), answer: JSON.stringify({ data }), ...rest };
}

const days = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);
const without = (ids: readonly string[], gone: readonly string[]): string[] =>
  ids.filter((id) => !gone.includes(id));

/**
 * Twenty runs in 17 days. Two answers alternate although nothing changed: one of them lacks three models for up to five
 * daily runs. One model is really new.
 */
function flap(): Run[] {
  const answers = 'abbaaababbbbaaaaabba';
  const extra = new Map([
    [4, 1],
    [10, 1],
    [15, 1],
  ]);
  const moments = days(17).flatMap(
    (day) => [[day, 5], ...(extra.has(day) ? [[day, 6]] : [])] as [number, number][],
  );
  return moments.map(([day, hour], i) => {
    const ids = [...STEADY, ...(answers[i] === 'b' ? FLAPPING : []), ...(day >= 11 ? ['gpt-6'] : [])];
    return runAt(day, ids, { hour });
  });
}

export const SCENES: Readonly<Record<string, () => Run[]>> = {
  flap,
  /** `gpt-4o` is missing from the fourth day on. */
  removal: () => days(16).map((day) => runAt(day, day < 4 ? STEADY : without(STEADY, ['gpt-4o']))),
  /** The same, and the cache is lost on the eighth day. */
  'lost-cache': () =>
    days(20).map((day) => runAt(day, day < 4 ? STEADY : without(STEADY, ['gpt-4o']), { lost: day === 8 })),
  /** All Claude models are missing for five days. */
  vendor: () => days(14).map((day) => runAt(day, day > 3 && day < 9 ? without(STEADY, CLAUDE) : STEADY)),
  /** As another country sees the list: all Claude models are missing for a month. */
  geo: () => days(31).map((day) => runAt(day, day === 1 ? STEADY : without(STEADY, CLAUDE))),
  /** The record of `gpt-4o` cannot be read for twelve days. */
  unreadable: () =>
    days(14).map((day) => {
      const broken = day > 1 && day < 14;
      return runAt(
        day,
        broken ? without(STEADY, ['gpt-4o']) : STEADY,
        broken ? { raw: [{ id: 'gpt-4o', capabilities: 7 }] } : {},
      );
    }),
};
