import { expect, test } from 'vitest';
import { type RawInputs, readSettings } from '../../../src/inputs/read.ts';

const GIVEN: RawInputs = {
  'copilot-token': 'ghu_abcdefgh0123',
  'github-token': 'ghs_x',
  repository: 'octo/models',
};

async function read(raw: RawInputs, env: Record<string, string> = {}) {
  const door = { spell: (name: string) => name, tokenHint: '', needsCatalogue: true, ownFiles: false };
  return readSettings({ ...GIVEN, ...raw }, env, door);
}

async function refusal(raw: RawInputs, env: Record<string, string> = {}): Promise<string> {
  const result = await read(raw, env);
  return result.kind === 'refused' ? `${result.problem.code} ${result.problem.message}` : 'taken';
}

test.each<[string, string]>([
  ['a folder', 'configs/'],
  ['an empty path', '#/proxy'],
  ['a backslash', 'a\\b.yaml'],
  ['a Windows drive', 'C:/config.yaml'],
  ['a control character', 'a\u0007.yaml'],
  ['a delete character', 'a\u007f.yaml'],
  ['a folder out of the repository', 'a/../../b.yaml'],
  ['an empty folder name', 'a//b.yaml'],
  ['git’s own folder', '.git/config'],
  ['a workflow in capitals', '.GITHUB/Workflows/ci.yml'],
  ['a JSON Pointer with a wrong escape', 'a.yaml#/x~2y'],
  ['a JSON Pointer that ends in a tilde', 'a.yaml#/x~'],
])('refuses %s in config-path', async (_, path) => {
  expect(await refusal({ 'config-path': path })).toMatch(/^INVALID_INPUT .*config-path: /s);
});

test('takes JSON Pointers with escapes, and paths that start in this folder', async () => {
  const result = await read({ 'config-path': '././a.yaml#/x~0y/z~1w' });
  expect(result).toMatchObject({
    kind: 'settings',
    settings: { configPaths: [{ path: 'a.yaml', pointer: '/x~0y/z~1w', glob: false }] },
  });
});

test.each([
  'http://127.0.0.1.example.com/',
  'http://127.0.0.1@example.com/',
  'http://localhost.example.com/',
  'http://[::2]/',
  'https://user@example.com/',
  'https://:secret@example.com/',
])('refuses to send a token to %s', async (url) => {
  const message = await refusal({}, { GITHUB_COPILOT_API_KEY_URL: url });
  expect(message).toContain('INVALID_INPUT GITHUB_COPILOT_API_KEY_URL: ');
  expect(message).not.toContain('secret');
});

test.each([
  ['a line break in a value', 'x-team: "a\\r\\nauthorization: b"'],
  ['a character beyond ASCII in a value', 'x-team: é'],
  ['a space in a name', '"x team": a'],
  ['a colon in a name', '"x:team": a'],
  ['an empty name', '"": a'],
])('refuses %s of a header', async (_, headers) => {
  expect(await refusal({ 'extra-headers': headers })).toContain('INVALID_INPUT extra-headers: ');
});

test.each(['rpm: .inf', 'rpm: -.inf', 'rpm: .nan', 'a: {b: [.inf]}'])(
  'refuses the number of %j, which JSON cannot hold',
  async (entry) => {
    expect(await refusal({ 'new-entry': entry })).toContain('INVALID_INPUT new-entry: ');
  },
);

test('repeats a long value only in part', async () => {
  const message = await refusal({ mode: 'x'.repeat(1000) });
  expect(message).toContain('xxx');
  expect(message.length).toBeLessThan(200);
});
