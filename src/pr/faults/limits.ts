import { retryAfterMs } from '../../retry-after.ts';
import { count } from '../../words.ts';
import { type DiagnosisRule, opinion } from './diagnosis.ts';
import { graphqlErrors } from './graphql.ts';

/** The shortest wait after a secondary limit without `retry-after`, as GitHub documents it. */
const SECONDARY_LIMIT_MS = 60_000;

/** Primary and secondary limits, of REST and of GraphQL: nothing was done, and GitHub says how long to wait. */
export const rateLimited: DiagnosisRule = (reply) => {
  const { status, headers, words, where, now } = reply;
  const exhausted = headers['x-ratelimit-remaining'] === '0';
  const secondary = /secondary rate limit|abuse detection/i.test(words);
  const asked = retryAfterMs(headers['retry-after'], now);
  const limited =
    status === 429 ||
    (status === 403 && (exhausted || secondary || asked !== undefined)) ||
    (status === 200 && graphqlErrors(reply).some(({ type }) => /^RATE_LIMIT(ED)?$/.test(type ?? '')));
  if (!limited) return undefined;
  const waitMs =
    asked ?? (exhausted ? untilReset(headers['x-ratelimit-reset'], now) : undefined) ?? SECONDARY_LIMIT_MS;
  const minutes = Math.ceil(waitMs / 60_000);
  return opinion('GITHUB_RATE_LIMITED', 'safe', `GitHub asks to slow down at ${where}: ${words}`, {
    hint: `Run again in ${count(minutes, 'minute')} or later. A GitHub App’s token has a larger limit than the job’s own.`,
    waitMs,
  });
};

function untilReset(header: unknown, now: Date): number | undefined {
  const at = Number(header) * 1000;
  return Number.isFinite(at) && at > 0 ? Math.max(1000, at - now.getTime()) : undefined;
}
