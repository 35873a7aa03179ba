import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './support/run.ts';
import { type SeatScene, seatScene } from './support/seat.ts';
import { workspace } from './support/workspace.ts';

const NONE = { COPILOT_TOKEN: '' };

/** A folder with a gh program in it that does this. @returns the folder, for the PATH */
function gh(script: string): string {
  const folder = workspace();
  writeFileSync(join(folder, 'gh'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'gh'), 0o755);
  return folder;
}

function said({ stderr }: { readonly stderr: string }): string {
  return stderr.split('\n')[0] ?? '';
}

/** Runs `models` in a folder with these files, with this content of LiteLLM's folder and of gh. */
function models({ cli }: SeatScene, env: Record<string, string>, files: Record<string, string> = {}) {
  return cli(['models'], { env: { ...NONE, ...env }, cwd: workspace(files) });
}

test('COPILOT_TOKEN wins over everything else', async (context) => {
  const it = await seatScene(context);
  const env = {
    COPILOT_TOKEN: it.token,
    GITHUB_COPILOT_TOKEN_DIR: workspace({ 'access-token': 'ghu_nobodys' }),
  };
  const run = await models(it, env, { 'github_token.json': '{}' });
  expect(run.code).toBe(0);
  expect(said(run)).toBe('Copilot token: ghu_, from COPILOT_TOKEN.');
});

test('LiteLLM’s file wins over the old scripts’', async (context) => {
  const it = await seatScene(context);
  const folder = workspace({ 'access-token': `${it.token}\n` });
  const run = await models(it, { GITHUB_COPILOT_TOKEN_DIR: folder }, { 'github_token.json': '{}' });
  expect(run.code).toBe(0);
  expect(said(run)).toBe(`Copilot token: ghu_, from ${folder}/access-token.`);
});

test('the old scripts’ file wins over gh', async (context) => {
  const it = await seatScene(context);
  const file = JSON.stringify({ access_token: it.token, token_type: 'bearer', scope: '' }, null, 2);
  const run = await models(it, { PATH: gh('exit 9') }, { 'github_token.json': file });
  expect(run.code).toBe(0);
  expect(said(run)).toBe('Copilot token: ghu_, from github_token.json.');
});

test('gh is asked last, for the seat’s host, and its token for the repository is never used', async (context) => {
  const it = await seatScene(context, { prefix: 'gho_' });
  const script = `[ "$*" = 'auth token --hostname github.com' ] || exit 2\necho "\${GITHUB_TOKEN:-\${GH_TOKEN:-${it.token}}}"`;
  const run = await models(it, { PATH: gh(script), GITHUB_TOKEN: 'for-the-repository', GH_TOKEN: 'too' });
  expect(run.code).toBe(0);
  expect(said(run)).toBe('Copilot token: gho_, from `gh auth token`.');
  expect(it.copilot.journal.lines()).toEqual(['GET /models 200']);
});

test.for<[string, string]>([
  ['is not logged in', 'echo "no oauth token found" >&2; exit 1'],
  ['never answers', 'exec /bin/sleep 60'],
  ['leaves a process behind that never ends', '/bin/sleep 3 & wait'],
])('A gh that %s gives no token, and is not waited for', async ([, script]) => {
  const run = await runCli(['models'], { env: { PATH: gh(script) }, fastClock: true });
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toMatch(/^error TOKEN_MISSING: No Copilot token was found: COPILOT_TOKEN is not set, /);
  expect(run.stderr).toContain('\nLog in with `login --save`, or set COPILOT_TOKEN.\n');
});

const HALF = 'Ab3dEf6hIj9k';

test.for<[string, string, string]>([
  ['a classic personal access token', `ghp_${HALF.repeat(3)}`, 'TOKEN_KIND'],
  ['a refresh token', `ghr_${HALF.repeat(3)}`, 'TOKEN_KIND'],
  ['a session token', `tid=${HALF};exp=1795154580;sku=x:${HALF}`, 'TOKEN_MALFORMED'],
  ['a masked value', '***', 'TOKEN_MALFORMED'],
  ['an expression that was not evaluated', '${{ secrets.COPILOT_OAUTH_TOKEN }}', 'TOKEN_MALFORMED'],
  ['two tokens in a JSON file', JSON.stringify([`ghu_${HALF}1`, `gho_${HALF}2`]), 'TOKEN_MALFORMED'],
  ['half a sentence', 'my token is secret', 'TOKEN_MALFORMED'],
])('%s is refused before any request, and its place is named', async ([, text, code], context) => {
  const it = await seatScene(context);
  const folder = workspace({ 'access-token': text });
  const secrets = [HALF];
  const env = { ...NONE, GITHUB_COPILOT_TOKEN_DIR: folder };
  const run = await it.cli(['models'], { env, secrets });
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toContain(`error ${code}: `);
  expect(run.stderr).toContain(` It is from ${folder}/access-token.\n`);
  expect(it.copilot.journal.lines()).toEqual([]);
});

test.for<[string, (token: string) => string]>([
  ['quotes', (token) => `"${token}"`],
  ['spaces and a line end', (token) => `  ${token}\r\n`],
  ['a byte order mark', (token) => `\u{feff}${token}`],
  ['its scheme', (token) => `Bearer ${token}`],
  [
    'a whole JSON file around it',
    (token) => `{"github.com:Iv1": {"user": "octo", "oauth_token": "${token}"}}`,
  ],
])('A token with %s is accepted', async ([, pasted], context) => {
  const it = await seatScene(context);
  const run = await it.cli(['models'], { env: { COPILOT_TOKEN: pasted(it.token) } });
  expect(run.code).toBe(0);
});

test('A command that needs no token does not look for one', async (context) => {
  const it = await seatScene(context);
  const folder = workspace({ 'models.json': JSON.stringify({ data: it.copilot.catalogue }) });
  const run = await it.cli(['models', '--catalogue', 'models.json'], {
    cwd: folder,
    env: { PATH: gh('exit 9') },
  });
  expect(run).toMatchObject({ code: 0, stderr: '' });
});

test('A token file that cannot be read is an error', async (context) => {
  const it = await seatScene(context);
  const folder = workspace({ 'access-token/inside': '' });
  const run = await models(it, { GITHUB_COPILOT_TOKEN_DIR: folder });
  expect(run.code).toBe(1);
  expect(run.stderr).toContain(`error FILE_ERROR: ${folder}/access-token: The file cannot be read: EISDIR.`);
});
