import { expect, onTestFinished, test } from 'vitest';
import { APPS, type DeviceCode, login } from '../../../src/copilot/login.ts';
import { LIMITS } from '../../../src/copilot/retry.ts';
import { type CopilotServer, startCopilot } from '../../servers/copilot/index.ts';
import { problemOf, type TestWorld, testWorld } from './support.ts';

/** An answer that never arrives is not waited for long. */
const quick = { ...LIMITS, headersMs: 1000, tryMs: 1000 };

async function github(): Promise<CopilotServer> {
  const server = await startCopilot();
  // No time passes between polls here, so the server must not require any.
  server.device.interval = 0;
  onTestFinished(() => server.close());
  return server;
}

async function logIn(
  server: CopilotServer,
  world = testWorld(),
  clientId: string = APPS.editor,
  signal?: AbortSignal,
) {
  const urls = {
    deviceCode: `${server.githubUrl}/login/device/code`,
    accessToken: `${server.githubUrl}/login/oauth/access_token`,
  };
  const codes: DeviceCode[] = [];
  const settings = { host: 'github.com', urls, clientId };
  const io = { world, onCode: (code: DeviceCode) => codes.push(code), limits: quick };
  const granted = await login(settings, signal === undefined ? io : { ...io, signal });
  return { ...granted, codes };
}

test('returns a token once a person has entered the code', async () => {
  const server = await github();
  server.device.answers = ['authorization_pending', 'authorization_pending'];
  const world = testWorld();
  const { token, type, expiresAt, codes } = await logIn(server, world);
  expect({ type, expiresAt }).toEqual({ type: 'ghu', expiresAt: undefined });
  expect(codes).toEqual([
    {
      userCode: 'WDJB-MJHT',
      verificationUri: `${server.githubUrl}/login/device`,
      expiresAt: new Date('2026-11-20T05:32:00Z'),
    },
  ]);
  expect(world.masks).toContain(token);
  expect(server.journal.lines()).toEqual([
    'POST /login/device/code 200',
    'POST /login/oauth/access_token 200',
    'POST /login/oauth/access_token 200',
    'POST /login/oauth/access_token 200',
  ]);
  expect(server.journal.entries[0]?.body).toEqual({ client_id: 'Iv1.b507a08c87ecfe98', scope: 'read:user' });
  for (const { value } of server.secrets) expect(world.debug.join('\n')).not.toContain(value);
});

test('returns another kind of token for another app', async () => {
  expect(await logIn(await github(), testWorld(), APPS.opencode)).toMatchObject({ type: 'gho' });
});

test('reports when a token expires', async () => {
  const server = await github();
  server.device.expiring = true;
  const world = testWorld();
  const { expiresAt } = await logIn(server, world);
  expect(expiresAt).toEqual(new Date('2026-11-20T13:17:01Z'));
  for (const { value } of server.secrets) expect(world.masks).toContain(value);
});

test('obeys slow_down, with the server’s interval if it names one', async () => {
  const server = await github();
  const world = testWorld();
  server.fault('POST /login/oauth/access_token', {
    kind: 'answer',
    status: 200,
    body: { error: 'slow_down', interval: 30 },
  });
  server.fault('POST /login/oauth/access_token', {
    kind: 'answer',
    status: 200,
    body: { error: 'slow_down' },
  });
  await logIn(server, world);
  expect(world.slept).toEqual([1000, 30_000, 35_000]);
});

test('slow_down never shortens the interval', async () => {
  const server = await github();
  const world = testWorld();
  for (const interval of [0, 1]) {
    server.fault('POST /login/oauth/access_token', {
      kind: 'answer',
      status: 200,
      body: { error: 'slow_down', interval },
    });
  }
  await logIn(server, world);
  expect(world.slept).toEqual([1000, 6000, 11_000]);
});

test('polls every five seconds without an interval', async () => {
  const server = await github();
  const world = testWorld();
  server.fault('POST /login/device/code', {
    kind: 'answer',
    status: 200,
    body: {
      device_code: 'abc',
      user_code: 'ABCD-1234',
      verification_uri: `${server.githubUrl}/login/device`,
    },
  });
  const problem = await problemOf(logIn(server, world));
  expect(problem).toMatchObject({ code: 'LOGIN_REFUSED' });
  expect(problem.message).toContain('no longer knows the code');
  expect(world.slept).toEqual([5000]);
});

test('continues after a poll without an answer, more slowly', async () => {
  const server = await github();
  const world = testWorld();
  server.fault('POST /login/oauth/access_token', { kind: 'reset' });
  server.fault('POST /login/oauth/access_token', { kind: 'answer', status: 502 });
  server.fault('POST /login/oauth/access_token', { kind: 'hang' });
  expect(await logIn(server, world)).toMatchObject({ type: 'ghu' });
  expect(world.slept).toEqual([1000, 6000, 11_000, 16_000]);
});

test.for<[Parameters<typeof errors>[0], string, string]>([
  ['expired_token', 'LOGIN_EXPIRED', 'not entered before it expired'],
  ['access_denied', 'LOGIN_DENIED', 'declined'],
  ['incorrect_device_code', 'LOGIN_REFUSED', 'no longer knows the code'],
  ['device_flow_disabled', 'LOGIN_REFUSED', 'does not allow a login by code'],
  ['unsupported_grant_type', 'LOGIN_REFUSED', 'this way of logging in'],
])('%s ends the login', async ([error, code, says]) => {
  const problem = await errors(error);
  expect(problem).toMatchObject({ code });
  expect(problem.message).toContain(says);
});

async function errors(error: CopilotServer['device']['answers'][number]) {
  const server = await github();
  server.device.answers = [error];
  return problemOf(logIn(server));
}

test('reports an unknown error as it is', async () => {
  const server = await github();
  server.fault('POST /login/oauth/access_token', {
    kind: 'answer',
    status: 200,
    body: { error: 'moon_phase', error_description: 'Wait for\nthe full moon.' },
  });
  const problem = await problemOf(logIn(server));
  expect(problem.code).toBe('LOGIN_REFUSED');
  expect(problem.message).toMatch(/\(moon_phase from .*\)\. It says: “Wait for the full moon\.”$/);
});

test('a code that nobody enters expires by our own clock too', async () => {
  const server = await github();
  server.device.interval = 0;
  server.device.answers = Array.from({ length: 20 }, () => 'authorization_pending');
  server.fault('POST /login/oauth/access_token', {
    kind: 'answer',
    status: 200,
    body: { error: 'slow_down', interval: 400 },
  });
  const world = testWorld();
  expect(await problemOf(logIn(server, world))).toMatchObject({ code: 'LOGIN_EXPIRED' });
  expect(world.slept).toEqual([1000, 400_000, 400_000, 400_000]);
});

test('reports an unknown app', async () => {
  expect(await problemOf(logIn(await github(), testWorld(), 'Iv1.0000'))).toMatchObject({
    code: 'LOGIN_REFUSED',
    message: expect.stringContaining('has no app with this client id'),
  });
});

test.for<[string, Record<string, unknown>]>([
  ['a page of somebody else', { verification_uri: 'https://github.com.evil.example/login/device' }],
  ['a page with a user name', { verification_uri: 'https://github.com@evil.example/' }],
  ['a page that is no URL', { verification_uri: 'github.com/login' }],
  ['a code with escapes', { user_code: '\u{1b}[2JABCD' }],
  ['no code', { user_code: undefined }],
  ['no secret', { device_code: undefined }],
])('does not show %s', async ([, wrong]) => {
  const server = await github();
  const body = {
    device_code: 'abc',
    user_code: 'ABCD-1234',
    verification_uri: 'https://github.com/login/device',
    ...wrong,
  };
  server.fault('POST /login/device/code', { kind: 'answer', status: 200, body });
  expect(await problemOf(logIn(server))).toMatchObject({ code: 'COPILOT_ANSWER' });
});

test.for<[string, unknown]>([
  ['no token', { token_type: 'bearer' }],
  ['a token of a kind that Copilot does not accept', { access_token: 'ghp_abcdefghijklmnop' }],
  ['a list', []],
])('a grant with %s', async ([, body]) => {
  const server = await github();
  server.fault('POST /login/oauth/access_token', { kind: 'answer', status: 200, body });
  expect(await problemOf(logIn(server))).toMatchObject({ code: 'COPILOT_ANSWER' });
});

test.for(['before it starts', 'while it waits', 'while it asks'])('interrupted %s', async (when) => {
  const server = await github();
  const stop = new AbortController();
  const world: TestWorld = {
    ...testWorld(),
    sleep: () => {
      if (when === 'while it asks') return Promise.resolve();
      stop.abort();
      return new Promise(() => undefined);
    },
  };
  if (when === 'before it starts') stop.abort();
  if (when === 'while it asks') {
    server.fault('POST /login/oauth/access_token', { kind: 'meanwhile', act: () => stop.abort() });
  }
  expect(await problemOf(logIn(server, world, APPS.editor, stop.signal))).toMatchObject({
    code: 'LOGIN_CANCELLED',
  });
});
