import { expect, test } from 'vitest';
import { explain } from '../../../src/copilot/refusal/index.ts';
import type { Asked } from '../../../src/copilot/refusal/refusal.ts';
import type { Answer } from '../../../src/copilot/send.ts';

const token = 'swordfish-swordfish';
const urls = {
  exchange: 'https://api.github.com/copilot_internal/v2/token',
  user: 'https://api.github.com/copilot_internal/user',
  models: 'https://api.individual.githubcopilot.com/models',
};

interface Case {
  readonly question?: Asked['question'];
  readonly type?: Asked['access']['tokenType'];
  readonly auth?: Asked['access']['auth'];
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

function problemOf({
  question = 'models',
  type = 'ghu',
  auth = 'exchange',
  status,
  headers = {},
  body = '',
}: Case) {
  const asked: Asked = {
    question,
    access: { tokenType: type, auth, integrationId: 'vscode-chat', apiVersion: '2026-08-01' },
    secrets: [token],
    now: new Date('2026-11-20T05:17:00Z'),
  };
  const answer: Answer = {
    url: new URL(urls[question]),
    status,
    headers,
    text: typeof body === 'string' ? body : JSON.stringify(body),
  };
  return explain(asked, answer).problem;
}

const notified = (notification_id: string): unknown => ({
  message: 'Resource not accessible by integration',
  error_details: {
    message: 'In their words.',
    notification_id,
    title: 'A title',
    url: 'https://evil.example',
  },
});

test.for<[string, Case, string, string, string]>([
  [
    'a revoked token',
    { question: 'exchange', status: 401, body: { message: 'Bad credentials' } },
    'COPILOT_UNAUTHORIZED',
    'GitHub does not accept the Copilot token: it is mistyped, revoked or expired (HTTP 401 from api.github.com). It says: “Bad credentials”',
    '8 hours',
  ],
  ...(
    [
      ['no_copilot_access', 'COPILOT_NO_ACCESS', 'The account has no Copilot seat', 'Have a seat assigned'],
      ['not_signed_up', 'COPILOT_NO_ACCESS', 'has not signed up', 'Sign up'],
      ['subscription_ended', 'COPILOT_NO_ACCESS', 'subscription has ended', 'Renew'],
      ['feature_flag_blocked', 'COPILOT_NO_ACCESS', 'does not offer Copilot', 'support'],
      ['spammy_user', 'COPILOT_NO_ACCESS', 'has flagged the account', 'review'],
      ['enterprise_managed_user_account', 'COPILOT_NO_ACCESS', 'managed by an enterprise', 'administrator'],
      ['snippy_not_configured', 'COPILOT_NO_ACCESS', 'match public code', 'Choose'],
      ['server_error', 'COPILOT_UNAVAILABLE', 'could not look up', 'later'],
      [
        'something_new',
        'COPILOT_NO_ACCESS',
        'does not give the account a Copilot session (HTTP 403',
        'Follow GitHub’s reason',
      ],
      [
        'constructor',
        'COPILOT_NO_ACCESS',
        'does not give the account a Copilot session (HTTP 403',
        'Follow GitHub’s reason',
      ],
    ] as const
  ).map(([id, code, says, hint]): [string, Case, string, string, string] => [
    `the notification ${id}`,
    { question: 'exchange', status: 403, body: notified(id) },
    code,
    says,
    hint,
  ]),
  [
    'a rate limit in a 403, until a time',
    {
      question: 'exchange',
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795154580' },
      body: { message: 'API rate limit exceeded' },
    },
    'COPILOT_RATE_LIMITED',
    'api.github.com asks to slow down, for 46 min',
    'Run again in 46 min',
  ],
  [
    'a rate limit in a 403, by its words',
    { question: 'exchange', status: 403, body: { message: 'You have exceeded a secondary rate limit.' } },
    'COPILOT_RATE_LIMITED',
    'asks to slow down (HTTP 403',
    'Run again later',
  ],
  [
    'an exchange of a personal access token',
    { question: 'exchange', type: 'github_pat', status: 403, body: { message: 'Resource not accessible' } },
    'COPILOT_NO_ACCESS',
    'GitHub does not exchange `github_pat_` tokens',
    'Remove `copilot-auth: exchange`',
  ],
  [
    'an exchange that does not exist for an app',
    { question: 'exchange', type: 'gho', status: 404, body: { message: 'Not Found' } },
    'COPILOT_NOT_ENTITLED',
    'The token exchange does not exist for this token',
    'Remove `copilot-auth: exchange`',
  ],
  [
    'an exchange that does not exist for an account',
    { question: 'exchange', status: 404 },
    'COPILOT_NOT_ENTITLED',
    'The token exchange does not exist for this token',
    'Check that the account has a seat',
  ],
  [
    'a revoked personal access token',
    { question: 'user', type: 'github_pat', status: 401 },
    'COPILOT_UNAUTHORIZED',
    'the personal access token',
    'Copilot Requests',
  ],
  [
    'a personal access token without the permission',
    { question: 'user', type: 'github_pat', status: 403 },
    'COPILOT_NO_ACCESS',
    'no Copilot seat',
    'Copilot Requests',
  ],
  [
    'no editor',
    { status: 400, body: 'bad request: missing Editor-Version header for IDE auth\n' },
    'COPILOT_REJECTED',
    'Copilot accepts this token from editors only (HTTP 400 from api.individual.githubcopilot.com). It says: “bad request: missing Editor-Version header for IDE auth”',
    'Remove `copilot-auth`',
  ],
  [
    'an editor too old',
    { status: 400, body: 'unknown Editor-Version' },
    'COPILOT_REJECTED',
    'no longer accepts the editor version',
    'Update this action',
  ],
  [
    'job tokens that are not accepted',
    {
      type: 'ghs',
      auth: 'direct',
      status: 400,
      body: 'GitHub App Server-To-Server Tokens are not supported',
    },
    'COPILOT_REJECTED',
    'Copilot does not accept the token of a job or app',
    'Use the token of a seat',
  ],
  [
    'a personal access token under another id',
    { type: 'github_pat', auth: 'direct', status: 400, body: 'bad request' },
    'COPILOT_REJECTED',
    'Copilot refused the request for a `github_pat_` token with the integration id vscode-chat',
    'copilot-integration-id',
  ],
  [
    'an expired session',
    { status: 401, body: 'IDE token expired: unauthorized: token expired' },
    'COPILOT_UNAUTHORIZED',
    'Copilot reports that the session has expired (HTTP 401 from api.individual.githubcopilot.com). It says: “IDE token expired: unauthorized: token expired”',
    'clock',
  ],
  [
    'a job token without the permission',
    {
      type: 'ghs',
      auth: 'direct',
      status: 401,
      body: 'unauthorized: token does not have copilot permission',
    },
    'COPILOT_UNAUTHORIZED',
    'The token may not use Copilot',
    'copilot-requests: write',
  ],
  [
    'a revoked token without an exchange',
    { type: 'gho', auth: 'direct', status: 401 },
    'COPILOT_UNAUTHORIZED',
    'Copilot does not accept the `gho_` token (HTTP 401',
    'index.js login',
  ],
  ['a quota used up', { status: 402 }, 'COPILOT_QUOTA', 'quota is used up', 'next period'],
  [
    'a policy',
    { status: 403, body: 'access denied by Copilot policy' },
    'COPILOT_POLICY',
    'A policy denies the account access to Copilot’s models',
    'administrator',
  ],
  [
    'no license',
    { status: 403, body: { error: { message: 'not licensed to use Copilot' } } },
    'COPILOT_POLICY',
    'not licensed',
    'seat',
  ],
  [
    'another 403',
    { status: 403, body: 'no' },
    'COPILOT_NO_ACCESS',
    'Copilot denies this token access',
    'login',
  ],
  ['no such path', { status: 404 }, 'COPILOT_ENDPOINT', 'has no model list', 'GITHUB_COPILOT_API_BASE'],
  [
    'a wrong host after an exchange',
    { status: 421 },
    'COPILOT_WRONG_HOST',
    'another Copilot host',
    'Remove GITHUB_COPILOT_API_BASE',
  ],
  [
    'a wrong host without one',
    { status: 421, type: 'gho', auth: 'direct' },
    'COPILOT_WRONG_HOST',
    'another Copilot host',
    'Set GITHUB_COPILOT_API_BASE',
  ],
  [
    'a rate limit with seconds and a name',
    { status: 429, headers: { 'retry-after': '80', 'x-ratelimit-exceeded': 'global-user-tps' } },
    'COPILOT_RATE_LIMITED',
    'asks to slow down, limit “global-user-tps”, for 80 s (HTTP 429',
    'Run again in 80 s',
  ],
  [
    'a rate limit with a date',
    { status: 429, headers: { 'retry-after': 'Fri, 20 Nov 2026 11:17:00 GMT' } },
    'COPILOT_RATE_LIMITED',
    'for 6 h',
    'Run again in 6 h',
  ],
  [
    'a rate limit with a hostile name',
    { status: 429, headers: { 'x-ratelimit-exceeded': '<script>' } },
    'COPILOT_RATE_LIMITED',
    'asks to slow down (HTTP 429',
    'later',
  ],
  [
    'a retired API version',
    { status: 466, body: 'no longer supported' },
    'COPILOT_API_VERSION',
    'Copilot no longer serves the API version 2026-08-01',
    '`copilot-api-version`',
  ],
  [
    'a server error',
    { status: 500, body: '<h1>Unicorn!</h1>' },
    'COPILOT_UNAVAILABLE',
    '“Unicorn!”',
    'later',
  ],
  [
    'a redirect',
    { status: 302, headers: { location: 'https://login.example/?to=x' } },
    'COPILOT_ANSWER',
    'redirects to login.example, and the token is not sent there',
    'answers instead',
  ],
  [
    'something new',
    { status: 418, headers: { 'x-github-request-id': 'ABCD:1234' }, body: { error: 'teapot' } },
    'COPILOT_UNEXPECTED',
    'An unexpected answer (HTTP 418 from api.individual.githubcopilot.com, request ABCD:1234). It says: “teapot”',
    'Report it',
  ],
])('%s', ([, given, code, says, hint]) => {
  const problem = problemOf(given);
  expect(problem.code).toBe(code);
  expect(problem.message).toContain(says);
  expect(problem.hint).toContain(hint);
});

test.for([400, 401, 402, 403, 404, 421, 429, 466, 418, 500])(
  'no message contains an echoed token: %i',
  (status) => {
    for (const question of ['exchange', 'user', 'models'] as const) {
      const { message, hint } = problemOf({
        question,
        status,
        headers: { 'x-github-request-id': `${token} <b>`, location: `https://${token}@evil.example` },
        body: { message: `no such token: ${token} nor ghu_${'aB3'.repeat(12)}` },
      });
      expect(message + hint).not.toContain(token);
      expect(message + hint).not.toContain('aB3');
      expect(message).toContain('no such token: *** nor ***');
    }
  },
);
