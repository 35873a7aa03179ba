import { expect, test } from 'vitest';
import * as z from 'zod';
import type { CopilotServer } from '../servers/copilot/index.ts';
import type { NewSeat } from '../servers/copilot/seats.ts';
import type { Fault } from '../servers/faults.ts';
import { seatScene } from './support/seat.ts';

const Refused = z.object({ error: z.object({ code: z.string(), message: z.string(), hint: z.string() }) });

/** What is wrong with a seat or an answer, and what the error says. */
interface Row {
  readonly seat?: NewSeat;
  /** The fault of one of the requests, instead of the normal answer. */
  readonly fault?: readonly [match: string, fault: Fault, times?: number];
  readonly server?: (copilot: CopilotServer) => void;
  readonly args?: readonly string[];
  readonly env?: Record<string, string>;
  readonly requests: readonly string[];
  readonly code: string;
  readonly says: string;
  readonly hint: string;
}

const EXCHANGE = 'GET /copilot_internal/v2/token';
const USER = 'GET /copilot_internal/user';
const MODELS = 'GET /models';

/** A refusal of the exchange for a reason that GitHub names. */
function notified(id: string, code: string, says: string, hint: string): [string, Row] {
  const trouble = { kind: 'notification', id, title: 'In their words' } as const;
  return [
    `no session: ${id}`,
    { seat: { trouble }, requests: [`${EXCHANGE} 403`], code, says: `${says} (HTTP 403 from `, hint },
  ];
}

/** An answer instead of the list, after a successful exchange. */
function answered(
  status: number,
  body: unknown,
  expected: Pick<Row, 'code' | 'says' | 'hint'>,
  headers: Record<string, string> = {},
): Row {
  const fault: Fault = { kind: 'answer', status, body, headers };
  return { fault: [MODELS, fault], requests: [`${EXCHANGE} 200`, `${MODELS} ${status}`], ...expected };
}

const inAnHour = new Date(Date.now() + 3_600_000).toUTCString();

const ROWS: readonly [string, Row][] = [
  // §2: the exchange
  [
    'a revoked token',
    {
      seat: { trouble: { kind: 'revoked' } },
      requests: [`${EXCHANGE} 401`],
      code: 'COPILOT_UNAUTHORIZED',
      says: 'GitHub does not accept the Copilot token: it is mistyped, revoked or expired (HTTP 401 from ',
      hint: 'the tokens of this seat expire after about 8 hours',
    },
  ],
  notified(
    'no_copilot_access',
    'COPILOT_NO_ACCESS',
    'The account has no Copilot seat',
    'Have a seat assigned',
  ),
  notified('not_signed_up', 'COPILOT_NO_ACCESS', 'has not signed up for Copilot', 'Sign up at'),
  notified('subscription_ended', 'COPILOT_NO_ACCESS', 'subscription has ended', 'Renew it at'),
  notified('feature_flag_blocked', 'COPILOT_NO_ACCESS', 'does not offer Copilot to this account', 'support'),
  notified('spammy_user', 'COPILOT_NO_ACCESS', 'has flagged the account and blocks Copilot for it', 'review'),
  notified(
    'enterprise_managed_user_account',
    'COPILOT_NO_ACCESS',
    'managed by an enterprise, which has given it no Copilot seat',
    'administrator',
  ),
  notified(
    'snippy_not_configured',
    'COPILOT_NO_ACCESS',
    'how Copilot treats suggestions that match public code',
    'Choose “Allow” or “Block”',
  ),
  notified('server_error', 'COPILOT_UNAVAILABLE', 'could not look up the account’s Copilot seat', 'later'),
  notified(
    'something_new',
    'COPILOT_NO_ACCESS',
    'GitHub does not give the account a Copilot session',
    'GitHub’s reason',
  ),
  [
    'a rate limit with the status 403',
    {
      fault: [
        EXCHANGE,
        {
          kind: 'answer',
          status: 403,
          headers: { 'x-ratelimit-remaining': '0' },
          body: { message: 'API rate limit exceeded for user ID 1.' },
        },
      ],
      requests: [`${EXCHANGE} 403`],
      code: 'COPILOT_RATE_LIMITED',
      says: 'asks to slow down (HTTP 403 from ',
      hint: 'Run again later, and less often.',
    },
  ],
  [
    'an app that may not exchange tokens',
    {
      seat: { prefix: 'gho_' },
      args: ['--copilot-auth', 'exchange'],
      requests: [`${EXCHANGE} 404`],
      code: 'COPILOT_NOT_ENTITLED',
      says: 'The token exchange does not exist for this token',
      hint: 'Remove `--copilot-auth exchange`',
    },
  ],
  [
    'an exchange of a personal token',
    {
      seat: { prefix: 'github_pat_' },
      args: ['--copilot-auth', 'exchange'],
      requests: [`${EXCHANGE} 403`],
      code: 'COPILOT_NO_ACCESS',
      says: 'GitHub does not exchange `github_pat_` tokens',
      hint: 'Remove `--copilot-auth exchange`',
    },
  ],
  [
    'an exchange that names a host of somebody else',
    {
      server: (copilot) => {
        copilot.endpoint = 'https://githubcopilot.com.evil.example';
      },
      env: { GITHUB_COPILOT_API_BASE: '' },
      requests: [`${EXCHANGE} 200`],
      code: 'COPILOT_ENDPOINT',
      says: 'named the host githubcopilot.com.evil.example as Copilot’s endpoint; the token was not sent there',
      hint: 'GITHUB_COPILOT_API_BASE',
    },
  ],
  [
    'an exchange that fails',
    {
      fault: [EXCHANGE, { kind: 'answer', status: 503, body: { message: 'Unicorn' } }, 3],
      requests: [`${EXCHANGE} 503`, `${EXCHANGE} 503`, `${EXCHANGE} 503`],
      code: 'COPILOT_UNAVAILABLE',
      says: 'failed, even after retries (HTTP 503 from ',
      hint: 'Run again later.',
    },
  ],
  // §3: the catalogue
  [
    'no editor where one is required',
    answered(400, 'bad request: missing Editor-Version header for IDE auth\n', {
      code: 'COPILOT_REJECTED',
      says: 'Copilot accepts this token from editors only (HTTP 400 from ',
      hint: 'Remove `--copilot-auth` and `--copilot-integration-id`',
    }),
  ],
  [
    'an unknown editor',
    answered(400, 'bad request: unknown Editor-Version\n', {
      code: 'COPILOT_REJECTED',
      says: 'Copilot no longer accepts the editor version',
      hint: 'Update this action.',
    }),
  ],
  [
    'an expired session',
    {
      seat: { trouble: { kind: 'session-expired' } },
      requests: [`${EXCHANGE} 200`, `${MODELS} 401`],
      code: 'COPILOT_UNAUTHORIZED',
      says: 'Copilot reports that the session has expired (HTTP 401 from ',
      hint: 'check this machine’s clock',
    },
  ],
  [
    'a policy',
    {
      seat: { trouble: { kind: 'policy' } },
      requests: [`${EXCHANGE} 200`, `${MODELS} 403`],
      code: 'COPILOT_POLICY',
      says: 'A policy denies the account access to Copilot’s models (HTTP 403 from ',
      hint: 'Ask the organization’s Copilot administrator.',
    },
  ],
  [
    'no license',
    answered(403, 'not licensed to use Copilot\n', {
      code: 'COPILOT_POLICY',
      says: 'The account is not licensed to use Copilot',
      hint: 'Have a seat assigned',
    }),
  ],
  [
    'a quota used up',
    answered(402, 'you have exceeded your quota\n', {
      code: 'COPILOT_QUOTA',
      says: 'The seat’s quota is used up (HTTP 402 from ',
      hint: 'Wait for the next period',
    }),
  ],
  [
    'a seat of another host',
    {
      seat: { trouble: { kind: 'other-host' } },
      requests: [`${EXCHANGE} 200`, `${MODELS} 421`],
      code: 'COPILOT_WRONG_HOST',
      says: 'The seat is served by another Copilot host (HTTP 421 from ',
      hint: 'Remove GITHUB_COPILOT_API_BASE',
    },
  ],
  [
    'a rate limit in seconds',
    answered(
      429,
      'too many requests\n',
      {
        code: 'COPILOT_RATE_LIMITED',
        says: 'asks to slow down, limit “user-global”, for 10 min (HTTP 429 from ',
        hint: 'Run again in 10 min, and less often.',
      },
      { 'retry-after': '600', 'x-ratelimit-exceeded': 'user-global' },
    ),
  ],
  [
    'a rate limit until a date',
    answered(
      429,
      'too many requests\n',
      { code: 'COPILOT_RATE_LIMITED', says: 'asks to slow down, for 60 min', hint: 'Run again in 60 min' },
      { 'retry-after': inAnHour },
    ),
  ],
  [
    'an API version that was retired',
    {
      server: (copilot) => {
        copilot.retired = ['2026-08-01'];
      },
      requests: [`${EXCHANGE} 200`, `${MODELS} 466`],
      code: 'COPILOT_API_VERSION',
      says: 'Copilot no longer serves the API version 2026-08-01 (HTTP 466 from ',
      hint: 'Set `--copilot-api-version` to a current date',
    },
  ],
  [
    'a server that fails',
    {
      fault: [MODELS, { kind: 'answer', status: 502, body: '<html>Bad Gateway</html>' }, 3],
      requests: [`${EXCHANGE} 200`, `${MODELS} 502`, `${MODELS} 502`, `${MODELS} 502`],
      code: 'COPILOT_UNAVAILABLE',
      says: 'failed, even after retries (HTTP 502 from ',
      hint: 'Run again later.',
    },
  ],
  [
    'a base without a list',
    answered(404, '404 page not found\n', {
      code: 'COPILOT_ENDPOINT',
      says: 'has no model list (HTTP 404 from ',
      hint: 'Check GITHUB_COPILOT_API_BASE and `--github-host`.',
    }),
  ],
  [
    'an unknown status, with its request id and a clean excerpt',
    answered(
      418,
      '<h1>I am\u001b[2J a teapot</h1>\n::error::\n',
      {
        code: 'COPILOT_UNEXPECTED',
        says: ', request 0123:ABCD). It says: “I am [2J a teapot ::error::”',
        hint: 'Report it with the status and request id.',
      },
      { 'x-github-request-id': '0123:ABCD' },
    ),
  ],
  // §7: tokens for automation
  [
    'a job without the permission',
    {
      seat: { prefix: 'ghs_', trouble: { kind: 'unpermitted' } },
      requests: [`${MODELS} 401`],
      code: 'COPILOT_UNAUTHORIZED',
      says: 'The token may not use Copilot (HTTP 401 from ',
      hint: '`permissions: copilot-requests: write` and the organization’s policy',
    },
  ],
  [
    'job tokens where they are not accepted',
    {
      seat: { prefix: 'ghs_' },
      args: ['--copilot-integration-id', 'vscode-chat'],
      requests: [`${MODELS} 400`],
      code: 'COPILOT_REJECTED',
      says: 'Copilot does not accept the token of a job or app (`ghs_`) here',
      hint: 'Use the token of a seat instead.',
    },
  ],
  [
    'a personal token under another id',
    {
      seat: { prefix: 'github_pat_' },
      args: ['--copilot-integration-id', 'vscode-chat'],
      requests: [`${MODELS} 400`],
      code: 'COPILOT_REJECTED',
      says: 'Copilot refused the request for a `github_pat_` token with the integration id vscode-chat',
      hint: 'Check `--copilot-integration-id`',
    },
  ],
  [
    'a personal token without the permission',
    {
      seat: { prefix: 'github_pat_', trouble: { kind: 'unpermitted' } },
      env: { GITHUB_COPILOT_API_BASE: '' },
      requests: [`${USER} 403`],
      code: 'COPILOT_NO_ACCESS',
      says: 'GitHub reports no Copilot seat for this personal access token (HTTP 403 from ',
      hint: '“Copilot Requests”',
    },
  ],
  [
    'a personal token that was revoked',
    {
      seat: { prefix: 'github_pat_', trouble: { kind: 'revoked' } },
      env: { GITHUB_COPILOT_API_BASE: '' },
      requests: [`${USER} 401`],
      code: 'COPILOT_UNAUTHORIZED',
      says: 'GitHub does not accept the personal access token',
      hint: '“Copilot Requests”',
    },
  ],
  [
    'an OAuth token that was revoked',
    {
      seat: { prefix: 'gho_', trouble: { kind: 'revoked' } },
      requests: [`${MODELS} 401`],
      code: 'COPILOT_UNAUTHORIZED',
      says: 'Copilot does not accept the `gho_` token (HTTP 401 from ',
      hint: 'Log in with `login --save`',
    },
  ],
];

test.for(ROWS)('%s', async ([, row], context) => {
  const it = await seatScene(context, row.seat);
  row.server?.(it.copilot);
  if (row.fault !== undefined) it.copilot.fault(...row.fault);
  const run = await it.cli(['models', '--json', ...(row.args ?? [])], {
    env: row.env ?? {},
    fastClock: row.fault?.[2] !== undefined,
  });
  expect(run.code).toBe(1);
  expect(it.copilot.journal.lines()).toEqual(row.requests);
  const { error } = Refused.parse(JSON.parse(run.stdout));
  expect(error.code).toBe(row.code);
  expect(error.message).toContain(row.says);
  expect(error.hint).toContain(row.hint);
});
