import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CopilotServer } from '../servers/copilot/index.ts';
import type { Ended } from './support/child.ts';
import type { CliOptions } from './support/run.ts';
import { anonymous } from './support/scenes.ts';
import { type SeatScene, seatScene } from './support/seat.ts';
import { workspace } from './support/workspace.ts';

const TERMINAL = { columns: 80, stdout: true };
const STDERR_ONLY = { columns: 80, stdout: false };

/** A scene with a login that polls quickly. */
async function scene(context: Parameters<typeof seatScene>[0]): Promise<SeatScene> {
  const it = await seatScene(context);
  it.copilot.device.interval = 0.1;
  return it;
}

/** Logs in, with the token allowed on stdout. */
async function logIn(
  { copilot, cli }: SeatScene,
  args: readonly string[] = [],
  more: CliOptions = {},
): Promise<Ended & { readonly granted: string }> {
  const run = await cli(['login', ...args], { prints: () => [grantedBy(copilot)], ...more });
  return { ...run, granted: grantedBy(copilot) };
}

/** The token that the last login ended with; the first seat is the scene's own. */
function grantedBy({ secrets }: CopilotServer): string {
  return secrets.findLast(({ value }) => /^gh[uo]_/.test(value))?.value ?? '';
}

test('In a pipe, stdout is the token and nothing else; code and page are on stderr', async (context) => {
  const it = await scene(context);
  it.copilot.device.interval = 1;
  it.copilot.device.answers = ['authorization_pending', 'slow_down'];
  const run = await logIn(it);
  expect(run.code).toBe(0);
  expect(run.granted).not.toBe(it.token);
  expect(run.stdout).toBe(`${run.granted}\n`);
  expect(anonymous(run.stderr)).toMatchInlineSnapshot(`
    "The token will be printed on stdout and stored nowhere else.

    Open http://HOST/login/device
    and enter WDJB-MJHT
    with the account whose Copilot seat you want to use.

    Waiting; the code expires in 15 min.
    Logged in, with a ghu_ token.
    "
  `);
  expect(it.copilot.journal.lines()).toEqual([
    'POST /login/device/code 200',
    'POST /login/oauth/access_token 200',
    'POST /login/oauth/access_token 200',
    'POST /login/oauth/access_token 200',
  ]);
  expect(it.copilot.journal.entries[0]?.body).toEqual({
    client_id: 'Iv1.b507a08c87ecfe98',
    scope: 'read:user',
  });
  expect(it.copilot.journal.entries[0]?.headers).toMatchObject({
    accept: 'application/json',
    'user-agent': 'copilot-model-sync',
  });
});

test('A server that asks for polls without a pause is polled once a second, and never sooner after slow_down', async (context) => {
  const it = await scene(context);
  it.copilot.device.interval = 0;
  it.copilot.device.answers = ['authorization_pending'];
  it.copilot.fault('POST /login/oauth/access_token', {
    kind: 'answer',
    status: 200,
    body: { error: 'slow_down', interval: 0 },
  });
  const started = Date.now();
  const run = await logIn(it);
  expect(run.code).toBe(0);
  expect(it.copilot.journal.lines()).toHaveLength(4);
  // One second before the first poll, six before each of the two others.
  expect(Date.now() - started).toBeGreaterThan(12_000);
});

test('With stderr on a terminal, the time for the code is counted down, and stdout is still the token alone', async (context) => {
  const it = await scene(context);
  const run = await logIn(it, [], { terminal: STDERR_ONLY });
  expect(run.code).toBe(0);
  expect(run.stdout).toBe(`${run.granted}\n`);
  expect(run.stderr).toContain('and enter WDJB-MJHT\r\n');
  expect(run.stderr).toMatch(/\rWaiting, (?:15:00|14:59) left/);
});

test('A terminal does not show the token, and login says so before the code is entered', async (context) => {
  const it = await scene(context);
  const run = await it.cli(['login'], { terminal: TERMINAL });
  expect(run.code).toBe(0);
  expect(run.stderr).toMatch(/^The token is not shown on a terminal: --save stores it, --print shows it/);
  expect(run.stderr).toContain('Logged in, with a ghu_ token. The token was neither shown nor stored.');
});

test('--print shows it on a terminal', async (context) => {
  const it = await scene(context);
  const run = await logIn(it, ['--print'], { terminal: TERMINAL });
  expect(run.stderr).toContain(`\n${run.granted}\r\n`);
});

test('Ctrl-C ends at once, with the terminal as it was and nothing stored', async (context) => {
  const it = await scene(context);
  it.copilot.device.interval = 60;
  const folder = workspace();
  const run = await it.cli(['login', '--save'], {
    terminal: { ...TERMINAL, press: { after: 'Waiting', keys: '\u0003' } },
    env: { GITHUB_COPILOT_TOKEN_DIR: folder },
  });
  expect(run.code).toBe(130);
  expect(run.stderr).toMatch(/\r {20}\rerror LOGIN_CANCELLED: The login was interrupted\./);
  expect(() => statSync(join(folder, 'access-token'))).toThrow('ENOENT');
  expect(it.copilot.journal.lines()).toEqual(['POST /login/device/code 200']);
});

test('--save writes LiteLLM’s own file, readable by the user alone, and the next command finds it there', async (context) => {
  const it = await scene(context);
  const home = workspace();
  const folder = join(home, '.config/litellm/github_copilot');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'access-token'), 'old', { mode: 0o644 });
  const env = { HOME: home, COPILOT_TOKEN: '' };
  const run = await logIn(it, ['--save'], { terminal: TERMINAL, env });
  expect(run.code).toBe(0);
  expect(run.stderr).toContain(`Saved to ${join(folder, 'access-token')}`);
  expect(readFileSync(join(folder, 'access-token'), 'utf8')).toBe(`${run.granted}\n`);
  expect(statSync(join(folder, 'access-token')).mode & 0o777).toBe(0o600);
  const models = await it.cli(['models'], { env });
  expect(models).toMatchObject({ code: 0 });
  expect(models.stderr).toContain(`Copilot token: ghu_, from ${join(folder, 'access-token')}.`);
});

test('LiteLLM’s variables decide where, and a pipe gets a saved token only with --print', async (context) => {
  const it = await scene(context);
  const folder = workspace();
  const env = { GITHUB_COPILOT_TOKEN_DIR: folder, GITHUB_COPILOT_ACCESS_TOKEN_FILE: 'token.txt' };
  const saved = await logIn(it, ['--save'], { env });
  expect(saved.stdout).toBe('');
  expect(saved.stderr).toMatch(/^The token will be saved in LiteLLM’s token file\.\n/);
  expect(readFileSync(join(folder, 'token.txt'), 'utf8')).toBe(`${saved.granted}\n`);
  const run = await logIn(it, ['--save', '--print'], { env });
  expect(run.stdout).toBe(`${run.granted}\n`);
  expect(readFileSync(join(folder, 'token.txt'), 'utf8')).toBe(`${run.granted}\n`);
});

test('A token that cannot be saved is still written to the pipe, and the failure is reported', async (context) => {
  const it = await scene(context);
  const folder = workspace({ file: '' });
  const env = { GITHUB_COPILOT_TOKEN_DIR: join(folder, 'file') };
  const run = await logIn(it, ['--save', '--print'], { env });
  expect(run.code).toBe(1);
  expect(run.stdout).toBe(`${run.granted}\n`);
  expect(run.stderr).toMatch(
    /error FILE_ERROR: .*access-token: The file cannot be written: (ENOTDIR|EEXIST)\./,
  );
});

test('A token that cannot be written to the pipe is still saved, and the failure is reported', async (context) => {
  const it = await scene(context);
  const folder = workspace();
  const run = await logIn(it, ['--save', '--print'], { reads: 0, env: { GITHUB_COPILOT_TOKEN_DIR: folder } });
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('error FILE_ERROR: The token could not be written to standard output: EPIPE.');
  expect(readFileSync(join(folder, 'access-token'), 'utf8')).toBe(`${run.granted}\n`);
});

test.for([
  [['--client', 'opencode'], 'Ov23li8tweQw6odWQebz', /^gho_/],
  [['--client', 'editor'], 'Iv1.b507a08c87ecfe98', /^ghu_/],
  [['--client', '178c6fc778ccc68e1d6a'], '178c6fc778ccc68e1d6a', /^gho_/],
] as const)('%j logs in with that app', async ([args, id, token], context) => {
  const it = await scene(context);
  const run = await logIn(it, args);
  expect(run.stdout).toMatch(token);
  expect(it.copilot.journal.entries[0]?.body).toMatchObject({ client_id: id });
});

test('An unknown client is refused as wrong usage, without a request', async (context) => {
  const it = await scene(context);
  const run = await it.cli(['login', '--client', 'vscode']);
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toContain('--client must be editor, opencode, or the client id of an OAuth app.');
  expect(it.copilot.journal.lines()).toEqual([]);
});

test('A login to a tenant goes to its own host', async (context) => {
  const it = await scene(context);
  // A proxy that does not exist: the error shows only for which host the request was.
  const env = { GITHUB_COPILOT_DEVICE_CODE_URL: '', https_proxy: 'http://127.0.0.1:9' };
  const run = await it.cli(['login', '--github-host', 'octo.ghe.com'], { env });
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('No connection to octo.ghe.com through the proxy 127.0.0.1:9');
});

test('A percent sign in the proxy’s password is a plain one', async (context) => {
  const it = await scene(context);
  const env = { GITHUB_COPILOT_DEVICE_CODE_URL: '', https_proxy: 'http://me:50%off@127.0.0.1:9' };
  const run = await it.cli(['login', '--github-host', 'octo.ghe.com'], { env, secrets: ['50%off'] });
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('error COPILOT_UNREACHABLE: No connection to octo.ghe.com through the proxy');
});

test('A token that expires is reported, with the client whose tokens do not expire', async (context) => {
  const it = await scene(context);
  it.copilot.device.expiring = true;
  const run = await logIn(it);
  expect(run.stderr).toMatch(
    /It expires at \d{4}-\d\d-\d\dT\d\d:\d\dZ, too soon for a schedule: `login --client opencode`/,
  );
});

test.for([
  ['expired_token', 'LOGIN_EXPIRED', 'not entered before it expired'],
  ['access_denied', 'LOGIN_DENIED', 'declined'],
  ['incorrect_device_code', 'LOGIN_REFUSED', 'no longer knows the code'],
  ['device_flow_disabled', 'LOGIN_REFUSED', 'does not allow a login by code'],
  ['unsupported_grant_type', 'LOGIN_REFUSED', 'this way of logging in'],
] as const)('%s ends with %s, and an empty stdout', async ([error, code, says], context) => {
  const it = await scene(context);
  it.copilot.device.answers = [error];
  const run = await it.cli(['login']);
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toContain(`error ${code}: `);
  expect(run.stderr).toContain(says);
});

test('--debug logs each request, and no secret', async (context) => {
  const it = await scene(context);
  const run = await logIn(it, ['--debug']);
  expect(run.stderr).toMatch(/^POST 127\.0\.0\.1:\d+ \/login\/device\/code: 200, \d+ bytes, \d+ ms$/m);
  expect(run.stderr).toMatch(/^POST 127\.0\.0\.1:\d+ \/login\/oauth\/access_token: 200, \d+ bytes, \d+ ms$/m);
});
