import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fetchCatalogue } from '../../../src/copilot/fetch.ts';
import { LIMITS } from '../../../src/copilot/retry.ts';
import type { CopilotSettings } from '../../../src/settings.ts';
import { type CopilotServer, startCopilot } from '../../servers/copilot/index.ts';
import { model } from '../../servers/copilot/model.ts';
import type { NewSeat } from '../../servers/copilot/seats.ts';
import { problemOf, settings, testWorld } from './support.ts';

/** An answer that never arrives is not waited for long. */
const quick = { ...LIMITS, headersMs: 1000, tryMs: 1000, maxBytes: 1_000_000 };

async function copilot(): Promise<CopilotServer> {
  const server = await startCopilot({
    catalogue: [model({ id: 'gpt-5' }), model({ id: 'claude-sonnet-5' })],
  });
  onTestFinished(() => server.close());
  return server;
}

/** Everything on loopback, for the token of a new seat. */
function settingsFor(
  server: CopilotServer,
  seat: NewSeat = {},
  over: Partial<CopilotSettings> = {},
): CopilotSettings {
  return settings({
    token: server.seat(seat),
    urls: { exchange: `${server.githubUrl}/copilot_internal/v2/token`, apiBase: server.apiUrl },
    ...over,
  });
}

test('exchanges a token of the editors’ app and requests the list as an editor', async () => {
  const server = await copilot();
  const { catalogue, access } = await fetchCatalogue(settingsFor(server), testWorld(), { limits: quick });
  expect(catalogue.models.map(({ id }) => id)).toEqual(['claude-sonnet-5', 'gpt-5']);
  expect(access).toEqual({
    tokenType: 'ghu',
    auth: 'exchange',
    integrationId: 'vscode-chat',
    apiVersion: '2026-08-01',
    endpoint: new URL(server.apiUrl).host,
    plan: 'monthly_subscriber_quota',
  });
  expect(server.journal.lines()).toEqual(['GET /copilot_internal/v2/token 200', 'GET /models 200']);
  expect(server.journal.entries.map(({ headers }) => headers)).toMatchInlineSnapshot(`
    [
      {
        "accept": "application/json",
        "authorization": "token <ghu_ seat>",
        "user-agent": "copilot-model-sync",
      },
      {
        "accept": "application/json",
        "authorization": "Bearer <session>",
        "copilot-integration-id": "vscode-chat",
        "editor-plugin-version": "copilot-chat/0.44.0",
        "editor-version": "vscode/1.115.0",
        "openai-intent": "model-access",
        "user-agent": "GitHubCopilotChat/0.44.0",
        "x-github-api-version": "2026-08-01",
      },
    ]
  `);
});

test.for<[NonNullable<NewSeat['prefix']>, string[]]>([
  ['gho_', ['GET /models 200']],
  ['ghs_', ['GET /models 200']],
])('requests the list with a %s token directly, under our own name', async ([prefix, lines]) => {
  const server = await copilot();
  const { access } = await fetchCatalogue(settingsFor(server, { prefix }), testWorld(), { limits: quick });
  expect(access).toMatchObject({ tokenType: prefix.slice(0, -1), auth: 'direct' });
  expect(server.journal.lines()).toEqual(lines);
  expect(server.journal.entries[0]?.headers).toMatchObject({ 'user-agent': 'copilot-model-sync' });
  expect(server.journal.entries[0]?.headers).not.toHaveProperty('editor-version');
});

test('looks up the endpoint of a personal access token first', async () => {
  const server = await copilot();
  server.endpoint = server.apiUrl;
  const urls = { exchange: `${server.githubUrl}/copilot_internal/v2/token` };
  const { access } = await fetchCatalogue(
    settingsFor(server, { prefix: 'github_pat_' }, { urls }),
    testWorld(),
    { limits: quick },
  );
  expect(access).toMatchObject({ endpoint: new URL(server.apiUrl).host, plan: 'monthly_subscriber_quota' });
  expect(server.journal.lines()).toEqual(['GET /copilot_internal/user 200', 'GET /models 200']);
  expect(server.journal.entries.map(({ headers }) => headers)).toMatchInlineSnapshot(`
    [
      {
        "accept": "application/json",
        "authorization": "token <github_pat_ seat>",
        "user-agent": "copilot-model-sync",
      },
      {
        "accept": "application/json",
        "authorization": "Bearer <github_pat_ seat>",
        "copilot-integration-id": "copilot-developer-cli",
        "openai-intent": "conversation-agent",
        "user-agent": "copilot-model-sync",
        "x-github-api-version": "2026-08-01",
      },
    ]
  `);
});

test('the endpoint is the one that the exchange names', async () => {
  const server = await copilot();
  server.endpoint = server.apiUrl;
  const urls = { exchange: `${server.githubUrl}/copilot_internal/v2/token` };
  await fetchCatalogue(settingsFor(server, {}, { urls }), testWorld(), { limits: quick });
  expect(server.journal.lines()).toEqual(['GET /copilot_internal/v2/token 200', 'GET /models 200']);
});

test('an exchange cannot redirect the token to another host', async () => {
  const server = await copilot();
  server.endpoint = 'https://copilot.evil.example';
  const urls = { exchange: `${server.githubUrl}/copilot_internal/v2/token` };
  const problem = await problemOf(
    fetchCatalogue(settingsFor(server, {}, { urls }), testWorld(), { limits: quick }),
  );
  expect(problem).toMatchObject({ code: 'COPILOT_ENDPOINT' });
  expect(server.journal.lines()).toEqual(['GET /copilot_internal/v2/token 200']);
});

test('the user can choose how the token is used, and the id', async () => {
  const server = await copilot();
  const direct = settingsFor(
    server,
    {},
    { auth: 'direct', integrationId: 'my-tool', apiVersion: '2025-04-01' },
  );
  const { access } = await fetchCatalogue(direct, testWorld(), { limits: quick });
  expect(access).toMatchObject({ auth: 'direct', integrationId: 'my-tool', apiVersion: '2025-04-01' });
  expect(server.journal.lines()).toEqual(['GET /models 200']);
  expect(server.journal.entries[0]?.headers).toMatchObject({
    'copilot-integration-id': 'my-tool',
    'x-github-api-version': '2025-04-01',
  });
});

test('masks every secret as soon as it exists, and prints none', async () => {
  const server = await copilot();
  server.fault('GET /models', { kind: 'answer', status: 503 }, 1);
  const world = testWorld();
  await fetchCatalogue(settingsFor(server), world, { limits: quick });
  for (const { value } of server.secrets) {
    expect(world.masks).toContain(value);
    expect([...world.info, ...world.debug].join('\n')).not.toContain(value);
  }
  expect(world.info).toHaveLength(1);
  expect(world.debug).toHaveLength(3);
});

test('masks secrets, and no words that occur in every log', async () => {
  const server = await copilot();
  const world = testWorld();
  await fetchCatalogue(settingsFor(server), world, { limits: quick });
  for (const word of ['individual', 'dotcom', 'monthly_subscriber_quota', '1', 'tid', server.apiUrl]) {
    expect(world.masks).not.toContain(word);
  }
});

test.for<[string, NewSeat, string, number]>([
  ['a revoked token', { trouble: { kind: 'revoked' } }, 'COPILOT_UNAUTHORIZED', 1],
  [
    'no seat',
    { trouble: { kind: 'notification', id: 'no_copilot_access', title: 'No access' } },
    'COPILOT_NO_ACCESS',
    1,
  ],
  ['an expired session', { trouble: { kind: 'session-expired' } }, 'COPILOT_UNAUTHORIZED', 2],
  ['another host', { trouble: { kind: 'other-host' } }, 'COPILOT_WRONG_HOST', 2],
  ['a policy', { trouble: { kind: 'policy' } }, 'COPILOT_POLICY', 2],
  [
    'a job without the permission',
    { prefix: 'ghs_', trouble: { kind: 'unpermitted' } },
    'COPILOT_UNAUTHORIZED',
    1,
  ],
])('%s ends with its own code, and no secret', async ([, seat, code, requests]) => {
  const server = await copilot();
  const problem = await problemOf(fetchCatalogue(settingsFor(server, seat), testWorld(), { limits: quick }));
  expect(problem.code).toBe(code);
  expect(server.journal.lines()).toHaveLength(requests);
  for (const { value } of server.secrets) expect(JSON.stringify(problem)).not.toContain(value);
});

test('explains that an app’s token cannot be exchanged', async () => {
  const server = await copilot();
  const forced = settingsFor(server, { prefix: 'gho_' }, { auth: 'exchange' });
  expect(await problemOf(fetchCatalogue(forced, testWorld(), { limits: quick }))).toMatchObject({
    code: 'COPILOT_NOT_ENTITLED',
  });
});

test('reports a retired API version', async () => {
  const server = await copilot();
  server.retired = ['2026-08-01'];
  expect(await problemOf(fetchCatalogue(settingsFor(server), testWorld(), { limits: quick }))).toMatchObject({
    code: 'COPILOT_API_VERSION',
  });
});

test.for<[string, Parameters<CopilotServer['fault']>[1], string, string]>([
  ['nothing', { kind: 'answer', status: 200, body: '' }, 'COPILOT_ANSWER', 'answered 200 with an empty body'],
  [
    'a login page',
    {
      kind: 'answer',
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: '<html><title>Sign in</title>',
    },
    'COPILOT_ANSWER',
    'answered with a web page instead of JSON. It begins: “Sign in”',
  ],
  [
    'half of the JSON',
    { kind: 'answer', status: 200, body: '{"data": [{"id": "gpt-' },
    'COPILOT_ANSWER',
    'is cut off after 22',
  ],
  [
    'other text',
    { kind: 'answer', status: 200, body: 'hello' },
    'COPILOT_ANSWER',
    'is not JSON. It begins: “hello”',
  ],
  ['other JSON', { kind: 'answer', status: 200, body: { models: [] } }, 'COPILOT_ANSWER', 'not a model list'],
  [
    'an empty list',
    { kind: 'answer', status: 200, body: { data: [] } },
    'CATALOGUE_EMPTY',
    'contains no models',
  ],
  ['half of the body', { kind: 'truncated' }, 'COPILOT_ANSWER', 'ended the connection'],
  ['a bomb', { kind: 'bomb', bytes: 2_000_000 }, 'COPILOT_ANSWER', 'sent more than'],
  [
    'a redirect',
    { kind: 'redirect', location: 'https://evil.example/models' },
    'COPILOT_ANSWER',
    'evil.example',
  ],
  ['a reset', { kind: 'reset' }, 'COPILOT_UNREACHABLE', 'No connection'],
  ['headers without end', { kind: 'endless', part: 'headers' }, 'COPILOT_UNREACHABLE', 'in time'],
])('the list is answered with %s', async ([, fault, code, says]) => {
  const server = await copilot();
  server.fault('GET /models', fault, 3);
  const problem = await problemOf(fetchCatalogue(settingsFor(server), testWorld(), { limits: quick }));
  expect(problem).toMatchObject({ code });
  expect(problem.message).toContain(says);
  expect(problem.message).toContain(new URL(server.apiUrl).host);
});

test.for<[string, unknown]>([
  ['no token', { expires_at: 1 }],
  ['a token of another type', { token: 7 }],
  ['a token that would break a header', { token: 'tid=1\r\nx-evil: 1' }],
  ['a list', []],
  ['null', null],
])('the exchange is answered with %s', async ([, body]) => {
  const server = await copilot();
  server.fault('GET /copilot_internal/v2/token', { kind: 'answer', status: 200, body: JSON.stringify(body) });
  const problem = await problemOf(fetchCatalogue(settingsFor(server), testWorld(), { limits: quick }));
  expect(problem).toMatchObject({ code: 'COPILOT_ANSWER' });
  expect(server.journal.lines()).toHaveLength(1);
});

test.for<[string | undefined, string]>([
  [undefined, 'TOKEN_MISSING'],
  ['ghp_abcdefghijklmnop', 'TOKEN_KIND'],
  ['hello world', 'TOKEN_MALFORMED'],
])('for the token %j no request is made', async ([token, code]) => {
  const server = await copilot();
  const problem = await problemOf(
    fetchCatalogue(settingsFor(server, {}, { token }), testWorld(), { limits: quick }),
  );
  expect(problem).toMatchObject({ code });
  expect(server.journal.lines()).toEqual([]);
});

test('loads undici and nothing else until there is an answer to read', () => {
  const outside = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export) (?!type )[^;]*?from '([^']+)'/gms,
    )) {
      if (from.startsWith('.')) visit(resolve(dirname(file), from));
      else outside.add(from);
    }
  };
  visit(resolve(import.meta.dirname, '../../../src/copilot/index.ts'));
  expect([...seen].map((file) => file.split('/').at(-1))).toContain('login.ts');
  expect([...outside].toSorted()).toEqual(['node:zlib', 'undici']);
});
