import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { startCopilot } from './copilot/index.ts';
import { model } from './copilot/model.ts';
import type { NewSeat } from './copilot/seats.ts';

const EDITOR = { 'editor-version': 'vscode/1.110.0', 'x-github-api-version': '2026-08-01' };

const CATALOGUE = [
  model({ id: 'gpt-5', prices: { input: 1.25, output: 10, cacheRead: 0.125 } }),
  model({ id: 'claude', vendor: 'Anthropic' }),
];

async function start() {
  const copilot = await startCopilot({ catalogue: CATALOGUE });
  onTestFinished(() => copilot.close());
  const get = async (url: string, headers: Record<string, string>) => {
    const response = await fetch(url, { headers });
    return { status: response.status, text: await response.text() };
  };
  const exchange = async (token: string) => {
    const url = copilot.env.GITHUB_COPILOT_API_KEY_URL ?? '';
    const { status, text } = await get(url, { authorization: `token ${token}` });
    return { status, body: JSON.parse(text) };
  };
  const models = (token: string, headers: Record<string, string> = EDITOR) =>
    get(`${copilot.apiUrl}/models`, { authorization: `Bearer ${token}`, ...headers });
  const session = async (seat: NewSeat = {}) => String((await exchange(copilot.seat(seat))).body.token);
  return { copilot, get, exchange, models, session };
}

test('An editor’s token is exchanged, and the session token gets the catalogue', async () => {
  const { copilot, exchange, models } = await start();
  const { body } = await exchange(copilot.seat({ plan: 'business' }));
  expect(body.endpoints.api).toBe('https://api.business.githubcopilot.com');
  const { status, text } = await models(body.token);
  expect(status).toBe(200);
  expect(JSON.parse(text)).toEqual({ object: 'list', data: CATALOGUE });
  expect(copilot.journal.lines()).toEqual(['GET /copilot_internal/v2/token 200', 'GET /models 200']);
  expect(copilot.journal.entries.map(({ headers }) => headers.authorization)).toEqual([
    'token <ghu_ seat>',
    'Bearer <session>',
  ]);
});

test.for<[NewSeat, number]>([
  [{ prefix: 'gho_' }, 404],
  [{ prefix: 'github_pat_' }, 403],
  [{ prefix: 'ghs_' }, 403],
  [{ trouble: { kind: 'revoked' } }, 401],
  [{ trouble: { kind: 'notification', id: 'not_signed_up', title: 'Sign up' } }, 403],
])('An exchange of %j is answered with %i', async ([seat, expected]) => {
  const { copilot, exchange } = await start();
  const { status, body } = await exchange(copilot.seat(seat));
  expect(status).toBe(expected);
  if (seat.trouble?.kind === 'notification') expect(body.error_details.notification_id).toBe('not_signed_up');
});

test('A session token needs the headers of an editor, an OAuth token does not', async () => {
  const { copilot, models, session } = await start();
  const token = await session();
  expect(await models(token, {})).toMatchObject({
    status: 400,
    text: expect.stringContaining('missing Editor-Version'),
  });
  expect(await models(token, { 'editor-version': 'x' })).toMatchObject({ status: 400 });
  expect(await models(copilot.seat({ prefix: 'gho_' }), {})).toMatchObject({ status: 200 });
});

test('Each trouble of a seat has its answer', async () => {
  const { copilot, models, session } = await start();
  expect((await models('nonsense')).status).toBe(401);
  expect((await models(await session({ trouble: { kind: 'session-expired' } }))).text).toContain(
    'token expired',
  );
  expect((await models(await session({ trouble: { kind: 'other-host' } }))).status).toBe(421);
  expect((await models(await session({ trouble: { kind: 'policy' } }))).status).toBe(403);
  copilot.retired = ['2026-08-01'];
  expect((await models(await session())).status).toBe(466);
});

test('Tokens for automation need their permission and an integration that may use them', async () => {
  const { copilot, models, get } = await start();
  const cli = { 'copilot-integration-id': 'copilot-developer-cli' };
  const job = copilot.seat({ prefix: 'ghs_' });
  expect((await models(job, cli)).status).toBe(200);
  expect((await models(job)).status).toBe(400);
  expect((await models(copilot.seat({ prefix: 'ghs_', trouble: { kind: 'unpermitted' } }), cli)).status).toBe(
    401,
  );
  const pat = copilot.seat({ prefix: 'github_pat_' });
  const user = await get(`${copilot.githubUrl}/copilot_internal/user`, { authorization: `token ${pat}` });
  expect(JSON.parse(user.text).endpoints.api).toBe('https://api.individual.githubcopilot.com');
});

test('The catalogue depends on the API version and on the token', async () => {
  const { copilot, models, session } = await start();
  const token = await session();
  const billing = async (version: string) => {
    const { text } = await models(token, { ...EDITOR, 'x-github-api-version': version });
    return JSON.stringify(JSON.parse(text).data[0].billing ?? null);
  };
  expect(await billing('2024-12-15')).toBe('null');
  expect(await billing('2025-04-01')).toBe('{"is_premium":true,"multiplier":1}');
  expect(await billing('2026-06-01')).toContain('"cache_price":12.5');
  expect(await billing('2026-08-01')).toContain('"cache_read_price":12.5');
  expect(JSON.parse((await models(copilot.seat())).text).data).toHaveLength(1);
});

test('The device flow ends with a token of the app’s kind, and refuses polls that are too fast', async () => {
  const { copilot, exchange } = await start();
  copilot.device.interval = 0.2;
  copilot.device.answers = ['authorization_pending', 'slow_down'];
  const post = async (url: string | undefined, form: Record<string, string>) => {
    const headers = { accept: 'application/json' };
    const response = await fetch(url ?? '', { method: 'POST', headers, body: new URLSearchParams(form) });
    return JSON.parse(await response.text());
  };
  const client_id = 'Iv1.b507a08c87ecfe98';
  const { device_code } = await post(copilot.env.GITHUB_COPILOT_DEVICE_CODE_URL, {
    client_id,
    scope: 'read:user',
  });
  const grant_type = 'urn:ietf:params:oauth:grant-type:device_code';
  const poll = async (waitMs: number) => {
    await setTimeout(waitMs);
    return post(copilot.env.GITHUB_COPILOT_ACCESS_TOKEN_URL, { client_id, device_code, grant_type });
  };
  expect(await poll(200)).toMatchObject({ error: 'authorization_pending' });
  expect(await poll(200)).toMatchObject({ error: 'slow_down', interval: 0.4 });
  expect(await poll(0)).toMatchObject({ error: 'slow_down' });
  const { access_token } = await poll(600);
  expect(access_token).toMatch(/^ghu_/);
  expect((await exchange(access_token)).status).toBe(200);
});
