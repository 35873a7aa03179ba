import { expect, test } from 'vitest';
import {
  diagnoseAnswer,
  diagnoseError,
  isDeletionForbidden,
  isUpdateForbidden,
} from '../../../src/pr/faults/index.ts';

const NOW = new Date('2026-11-20T05:17:00Z');
const WHERE = 'POST /repos/o/r/pulls';

function http(status: number, data: unknown, headers: Record<string, string> = {}) {
  const error = Object.assign(new Error('Octokit’s words'), { status, response: { status, headers, data } });
  const { problem, again, waitMs } = diagnoseError(error, WHERE, NOW);
  return { ...problem, again, ...(waitMs === undefined ? {} : { waitMs }) };
}

function graphql(data: unknown, ...errors: readonly Record<string, unknown>[]) {
  const answer = { status: 200, headers: {}, data: { data, errors } };
  const diagnosis = diagnoseAnswer(answer, 'POST /graphql', NOW);
  return diagnosis && `${diagnosis.problem.code} ${diagnosis.again}`;
}

test.each<[string, number, unknown, Record<string, string>, string, string]>([
  ['401', 401, { message: 'Bad credentials' }, {}, 'GITHUB_UNAUTHORIZED never', 'Pass a valid token.'],
  [
    '403, Actions may not',
    403,
    { message: 'GitHub Actions is not permitted to create or approve pull requests.' },
    {},
    'GITHUB_PR_NOT_PERMITTED never',
    'in the organization',
  ],
  [
    '403, permission named',
    403,
    { message: 'Resource not accessible by integration' },
    { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
    'GITHUB_FORBIDDEN never',
    'Grant the token `issues: write`, or `pull-requests: write`; in a workflow, under `permissions:`.',
  ],
  [
    '403, permission not named',
    403,
    { message: 'Must have admin rights' },
    {},
    'GITHUB_FORBIDDEN never',
    'permissions: { contents: write, pull-requests: write }',
  ],
  [
    '403, archived',
    403,
    { message: 'Repository was archived so is read-only.' },
    {},
    'GITHUB_FORBIDDEN never',
    'Unarchive the repository',
  ],
  [
    '403, single sign-on',
    403,
    { message: 'Resource protected by organization SAML enforcement.' },
    { 'x-github-sso': 'required; url=https://github.com/orgs/acme/sso?authorization_request=SECRET' },
    'GITHUB_FORBIDDEN never',
    'Authorize the token for acme',
  ],
  ['404', 404, { message: 'Not Found' }, {}, 'GITHUB_NOT_FOUND never', 'Check `repository`'],
  [
    '422, a rule',
    422,
    { message: 'Repository rule violations found\n\nCannot create ref' },
    {},
    'GITHUB_RULES never',
    'set `branch` to another name',
  ],
  [
    '409, a rule in nested errors',
    409,
    { message: 'Conflict', errors: [{ message: 'GH013: Repository rule violations found' }] },
    {},
    'GITHUB_RULES never',
    'Allow the Action to write the branch',
  ],
  [
    '422, anything else',
    422,
    { message: 'Validation Failed', errors: [{ resource: 'PullRequest', field: 'head', code: 'invalid' }] },
    {},
    'GITHUB_UNEXPECTED never',
    'Report it',
  ],
  ['500', 500, 'oops', {}, 'GITHUB_UNAVAILABLE unsure', 'Run again later.'],
  [
    'a page of HTML',
    502,
    '<html><title>Bad gateway</title></html>',
    {},
    'GITHUB_UNAVAILABLE unsure',
    'Run again later.',
  ],
  [
    'a renamed repository',
    301,
    { message: 'Moved Permanently' },
    {},
    'GITHUB_NOT_FOUND never',
    'current name',
  ],
  ['a redirect', 302, { message: 'Found' }, {}, 'GITHUB_UNEXPECTED never', 'Report it'],
])('%s', (_, status, data, headers, expected, hint) => {
  const { code, again, message, hint: shown } = http(status, data, headers);
  expect(`${code} ${again}`).toBe(expected);
  expect(shown).toContain(hint);
  expect(`${message}${shown}`).not.toMatch(/SECRET|\n/);
});

test('an error contains all of GitHub’s words: the message and nested errors', () => {
  expect(
    http(422, {
      message: 'Validation Failed',
      errors: ['a', { message: 'b' }, { field: 'head', code: 'invalid' }],
    }).message,
  ).toBe('GitHub answered 422 to POST /repos/o/r/pulls: Validation Failed · a · b · head invalid');
});

test.each<[string, number, Record<string, string>, string, number]>([
  ['seconds', 429, { 'retry-after': '7' }, 'Slow down', 7_000],
  ['a date', 403, { 'retry-after': 'Fri, 20 Nov 2026 05:18:00 GMT' }, 'Slow down', 60_000],
  [
    'a used-up hour',
    403,
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW.getTime() / 1000 + 90) },
    'API rate limit exceeded',
    90_000,
  ],
  ['a secondary limit', 403, {}, 'You have exceeded a secondary rate limit.', 60_000],
  ['429 without headers', 429, {}, 'Too many requests', 60_000],
])('a limit with %s is waited for', (_, status, headers, message, waitMs) => {
  expect(http(status, { message }, headers)).toMatchObject({
    code: 'GITHUB_RATE_LIMITED',
    again: 'safe',
    waitMs,
  });
});

test.each<[string, Record<string, unknown>, string | undefined]>([
  [
    'not found',
    { type: 'NOT_FOUND', message: 'Could not resolve to a Repository' },
    'GITHUB_NOT_FOUND never',
  ],
  ['forbidden', { type: 'FORBIDDEN', message: 'Resource not accessible' }, 'GITHUB_FORBIDDEN never'],
  ['scopes', { type: 'INSUFFICIENT_SCOPES', message: 'scopes' }, 'GITHUB_FORBIDDEN never'],
  ['a limit', { type: 'RATE_LIMITED', message: 'API rate limit exceeded' }, 'GITHUB_RATE_LIMITED safe'],
  ['stale', { type: 'STALE_DATA', message: 'Expected branch to point to' }, 'GITHUB_CONFLICT never'],
  ['a rule', { type: 'UNPROCESSABLE', message: 'Repository rule violations found' }, 'GITHUB_RULES never'],
  [
    'a temporary error',
    { message: 'Something went wrong while executing your query.' },
    'GITHUB_UNAVAILABLE unsure',
  ],
  [
    'an old server',
    { message: 'Field x', extensions: { code: 'undefinedField' } },
    'GITHUB_UNEXPECTED never',
  ],
  ['a refusal', { type: 'UNPROCESSABLE', message: 'x' }, 'GITHUB_UNEXPECTED never'],
  ['an unknown type', { type: 'NEW', message: 'x' }, 'GITHUB_UNEXPECTED unsure'],
  ['no type', { message: 'x' }, 'GITHUB_UNEXPECTED unsure'],
])('GraphQL, answered with 200: %s', (_, error, expected) => {
  expect(graphql(null, error)).toBe(expected);
  expect(graphql({ repository: {} }, error)).toBe(expected);
});

test('the rest of an answer with a failed comparison is usable; an answer without data is retried', () => {
  const missing = { message: 'Something went wrong', path: ['repository', 'base', 'compare'] };
  expect(graphql({ repository: {} }, missing)).toBeUndefined();
  expect(graphql(null, missing)).toBe('GITHUB_UNAVAILABLE unsure');
  expect(graphql(null, { ...missing, type: 'NOT_FOUND' })).toBe('GITHUB_UNAVAILABLE unsure');
  expect(graphql(null)).toBe('GITHUB_UNAVAILABLE unsure');
  expect(graphql(undefined)).toBe('GITHUB_UNAVAILABLE unsure');
});

test.each([
  ['Repository rule violations found\n\nCannot force-push to this branch\n\n', 'update'],
  ['Cannot force-push to a protected branch', 'update'],
  ['Cannot update this protected ref.', 'update'],
  ['Repository rule violations found · Cannot delete this branch', 'deletion'],
  ['Cannot delete a protected branch', 'deletion'],
  ['Commits must have verified signatures.', undefined],
  ['Cannot create ref due to creations being restricted.', undefined],
])('recognizes a rule that always refuses: %j', (words, what) => {
  expect(isUpdateForbidden(words)).toBe(what === 'update');
  expect(isDeletionForbidden(words)).toBe(what === 'deletion');
});

test.each([
  [
    'a reset',
    Object.assign(new Error('token ghs_secret'), {
      cause: Object.assign(new Error('x'), { code: 'ECONNRESET' }),
    }),
    'The connection to GitHub failed at POST /repos/o/r/pulls (ECONNRESET).',
  ],
  [
    'a time-out',
    new DOMException('x', 'TimeoutError'),
    'GitHub did not answer in time at POST /repos/o/r/pulls.',
  ],
  ['something unknown', 'ghs_secret', 'The connection to GitHub failed at POST /repos/o/r/pulls.'],
])('without an answer: %s', (_, error, message) => {
  expect(diagnoseError(error, WHERE, NOW)).toMatchObject({
    again: 'unsure',
    problem: { code: 'GITHUB_UNAVAILABLE', message },
  });
});

test('an incomplete answer is an error, an empty answer to a deletion is not', () => {
  const answer = (status: number, data: unknown) => diagnoseAnswer({ status, headers: {}, data }, WHERE, NOW);
  expect(answer(200, '{"data":')?.problem.code).toBe('GITHUB_UNAVAILABLE');
  expect(answer(201, '')?.again).toBe('unsure');
  expect(answer(204, '')).toBeUndefined();
  expect(answer(200, { data: {} })).toBeUndefined();
});
