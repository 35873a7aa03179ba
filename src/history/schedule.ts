import { Failure, type Notice } from '../errors.ts';
import type { World } from '../world.ts';
import { longestGapDays } from './cron.ts';

/** GitHub deletes a cache entry after this many days without access. */
const CACHE_DAYS = 7;

/**
 * A notice when the schedule that started this run is too rare for the Actions cache: the history is then deleted before the
 * next run, and no model is ever removed.
 */
export async function scheduleNotice({ env, files, history }: World): Promise<readonly Notice[]> {
  const path = env.GITHUB_EVENT_PATH ?? '';
  if (history.isLocal || env.GITHUB_EVENT_NAME !== 'schedule' || path === '') return [];
  const cron = cronIn(await textOf(path, files));
  if (cron === undefined || !isTooRare([cron])) return [];
  return [
    {
      message: `The schedule "${cron}" can start this workflow ${CACHE_DAYS} days or more after the last run, and GitHub deletes cache entries that were not used for ${CACHE_DAYS} days. Unless other runs start in between, missing models are forgotten and never removed. Schedule a run at least every ${CACHE_DAYS - 1} days, or set \`removal-grace-days: 0\`.`,
    },
  ];
}

/** Whether these schedules of one workflow together leave the cache without access for so long that it forgets. */
export function isTooRare(crons: readonly string[]): boolean {
  const days = longestGapDays(crons);
  return days !== undefined && days >= CACHE_DAYS;
}

async function textOf(path: string, files: World['files']): Promise<string> {
  try {
    const bytes = await files.read(path);
    return bytes === null ? '' : new TextDecoder().decode(bytes);
  } catch (error) {
    if (error instanceof Failure) return '';
    throw error;
  }
}

/** The event of a scheduled run names the schedule that started it. */
function cronIn(event: string): string | undefined {
  try {
    const payload: unknown = JSON.parse(event);
    const cron =
      typeof payload === 'object' && payload !== null && 'schedule' in payload ? payload.schedule : undefined;
    return typeof cron === 'string' && cron.length <= 100 ? cron : undefined;
  } catch {
    return undefined;
  }
}
