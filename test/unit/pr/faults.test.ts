import { test } from 'vitest';
import { Failure } from '../../../src/errors.ts';
import type { Fault } from '../../servers/faults.ts';
import { startGitHub } from '../../servers/github/index.ts';
import { isSound, momentsOf, OPERATIONS, stage, state, withoutCourtesy } from './operations.ts';
import { sync } from './sync.ts';

/**
 * Every fault happens at every request of every operation. Each time the run recovers or ends in one clear error, and the next
 * run reaches the state that a run without the fault reaches.
 */

/** How a request fails, how often, and which code the run may end with; none: the run must succeed. */
type Row = readonly [name: string, fault: Fault, times: number, code?: string | RegExp];

const answer = (status: number, message: string, headers: Record<string, string> = {}): Fault => ({
  kind: 'answer',
  status,
  headers,
  body: { message },
});
/** How GitHub refuses one field. Other requests never get this refusal, and the run must still end without a crash. */
const invalid = (message: string): Fault => ({
  kind: 'answer',
  status: 422,
  body: { message: 'Validation Failed', errors: [{ message }] },
});
const sso = { 'x-github-sso': 'required; url=https://github.com/orgs/acme/sso?authorization_request=A' };
const ANY = /^GITHUB_/;

const FAULTS: readonly Row[] = [
  ['a server error', answer(502, 'Server Error'), 1],
  ['a server error after it took effect', { kind: 'answer', status: 502, body: {}, after: true }, 1],
  ['a lasting server error', answer(502, 'Server Error'), 99, 'GITHUB_UNAVAILABLE'],
  ['a reset before it took effect', { kind: 'reset' }, 1],
  ['a reset after it took effect', { kind: 'reset', after: true }, 1],
  ['resets after it took effect', { kind: 'reset', after: true }, 99, /GITHUB_(UNAVAILABLE|CONFLICT)/],
  ['a time-out before it took effect', { kind: 'hang' }, 1],
  ['a time-out after it took effect', { kind: 'hang', after: true }, 1],
  ['a truncated answer', { kind: 'truncated' }, 1],
  ['a limit with a wait', answer(429, 'Slow down', { 'retry-after': '7' }), 1],
  ['a secondary limit', answer(403, 'You have exceeded a secondary rate limit.'), 1],
  [
    'a secondary limit with a wait',
    answer(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '60' }),
    1,
  ],
  ['a limit for an hour', answer(403, 'Exceeded', { 'retry-after': '3600' }), 99, 'GITHUB_RATE_LIMITED'],
  ['a used-up hour', answer(403, 'Exceeded', usedUp()), 99, 'GITHUB_RATE_LIMITED'],
  ['no authorization', answer(401, 'Bad credentials'), 99, 'GITHUB_UNAUTHORIZED'],
  ['a missing permission', answer(403, 'Resource not accessible by integration'), 99, 'GITHUB_FORBIDDEN'],
  [
    'no pull requests from Actions',
    answer(403, 'GitHub Actions is not permitted to create or approve pull requests.'),
    99,
    'GITHUB_PR_NOT_PERMITTED',
  ],
  ['an archived repository', answer(403, 'Repository was archived so is read-only.'), 99, 'GITHUB_FORBIDDEN'],
  ['single sign-on', answer(403, 'Resource protected by SAML enforcement.', sso), 99, 'GITHUB_FORBIDDEN'],
  ['not found', answer(404, 'Not Found'), 99, 'GITHUB_NOT_FOUND'],
  ['a rule', answer(422, 'Repository rule violations found'), 99, 'GITHUB_RULES'],
  ['a rule, as a conflict', answer(409, 'GH013: Repository rule violations found'), 99, 'GITHUB_RULES'],
  ['“already exists” once', invalid('A pull request already exists for acme:sync.'), 1, ANY],
  ['“no commits between” once', invalid('No commits between main and sync'), 1, ANY],
  ['“no commits between” for good', invalid('No commits between main and sync'), 99, ANY],
  ['“reference exists” once', answer(422, 'Reference already exists'), 1, ANY],
  ['“no fast forward” once', answer(422, 'Update is not a fast forward'), 1, ANY],
  ['“state cannot be changed” once', invalid('state cannot be changed.'), 1, ANY],
];

/** A limit that resets in an hour. */
function usedUp(): Record<string, string> {
  return { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600) };
}

/**
 * For answers that are never sent: long enough on loopback, even on a busy machine. All other faults are tested with the
 * client's own limit, which no answer here reaches.
 */
const TIMEOUT_MS = 1000;

// Concurrently, since most of the time is spent waiting for answers that are never sent.
test.concurrent.for(OPERATIONS)(
  '$name: every request meets every fault',
  { timeout: 600_000 },
  async (operation, { expect }) => {
    const github = await startGitHub();
    try {
      const moments = await momentsOf(github, operation);
      const clean = await stage(github, 'r1', operation);
      await sync(clean, operation.wish);
      const expected = state(clean.repository);
      let count = 1;
      for (const { what: request, match: matchOf } of moments) {
        for (const [name, fault, times, code] of FAULTS) {
          const what = `${request}: ${name}`;
          count += 1;
          const place = await stage(github, `r${count}`, operation);
          const match = matchOf();
          github.fault(match, fault, times);
          let courtesy = false;
          try {
            const limit = fault.kind === 'hang' ? { timeoutMs: TIMEOUT_MS } : {};
            const { applied } = await sync({ ...place, ...limit }, operation.wish);
            courtesy = applied.notices.length > 0;
          } catch (error) {
            if (!(error instanceof Failure)) throw error;
            expect(code, `${what}: ${error.message}`).toBeDefined();
            expect(error.problem.code, what).toMatch(code ?? /^$/);
            expect(error.problem.hint, what).not.toBe('');
            expect(JSON.stringify(error.problem), what).not.toContain(place.token);
          }
          match.over = true;
          expect(place.repository, what).toSatisfy(isSound);
          await sync(place, operation.wish);
          const [is, should] = [state(place.repository), expected];
          if (courtesy) expect(withoutCourtesy(is), what).toEqual(withoutCourtesy(should));
          else expect(is, what).toEqual(should);
        }
      }
    } finally {
      await github.close();
    }
  },
);
