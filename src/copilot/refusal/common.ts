import { retryAfterMs } from '../../retry-after.ts';
import type { Meaning, Refusal, Rule } from './refusal.ts';

/** Rules for every question, after its own. */
export const COMMON: readonly Rule[] = [redirect, rateLimit, serverError];

/** A rate limit: 429, or a 403 with the marks of one. */
export function rateLimit({ status, headers, words, now, host }: Refusal): Meaning | undefined {
  const marked =
    headers['x-ratelimit-remaining'] === '0' ||
    headers['retry-after'] !== undefined ||
    /rate limit/i.test(words);
  if (!(status === 429 || (status === 403 && marked))) return undefined;
  const limit = /^[\w ,:./-]{1,80}$/.exec(headers['x-ratelimit-exceeded'] ?? '')?.[0];
  const ms = retryAfterMs(headers['retry-after'], now) ?? untilReset(headers['x-ratelimit-reset'], now);
  return {
    code: 'COPILOT_RATE_LIMITED',
    what: `${host} asks to slow down${limit === undefined ? '' : `, limit “${limit}”`}${ms === undefined ? '' : `, for ${duration(ms)}`}`,
    hint:
      ms === undefined ? 'Run again later, and less often.' : `Run again in ${duration(ms)}, and less often.`,
  };
}

function redirect({ status, headers, host }: Refusal): Meaning | undefined {
  if (status < 300 || status > 399) return undefined;
  const to = headers.location ?? '';
  return {
    code: 'COPILOT_ANSWER',
    what: `${host} redirects${URL.canParse(to) ? ` to ${new URL(to).host}` : ''}, and the token is not sent there`,
    hint: 'Something between the runner and Copilot answers instead, or a GITHUB_COPILOT_* address is wrong.',
  };
}

function serverError({ status, host }: Refusal): Meaning | undefined {
  if (status < 500) return undefined;
  return { code: 'COPILOT_UNAVAILABLE', what: `${host} failed, even after retries` };
}

/** `x-ratelimit-reset`: seconds since 1970. */
function untilReset(value: string | undefined, now: Date): number | undefined {
  if (value === undefined || !/^\d{9,11}$/.test(value)) return undefined;
  return Math.max(0, Number(value) * 1000 - now.getTime());
}

function duration(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  if (ms <= 90_000) return `${Math.ceil(ms / 1000)} s`;
  return minutes <= 120 ? `${minutes} min` : `${Math.ceil(minutes / 60)} h`;
}
