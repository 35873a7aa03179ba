import { expect, test } from 'vitest';
import { EDITOR_HEADERS } from '../../../src/inputs/editor-headers.ts';
import { type Door, type RawInputs, readSettings } from '../../../src/inputs/read.ts';

const DOOR: Door = {
  spell: (name) => name,
  tokenHint: 'Get a token.',
  needsCatalogue: true,
  ownFiles: false,
};
const GIVEN: RawInputs = {
  'copilot-token': 'ghu_abcdefgh0123',
  'github-token': 'ghs_x',
  repository: 'octo/models',
};

async function settings(raw: RawInputs, env: Record<string, string> = {}) {
  const read = await readSettings({ ...GIVEN, ...raw }, env, DOOR);
  if (read.kind === 'refused') throw new Error(read.problem.message);
  return read.settings;
}

async function refusal(raw: RawInputs, env: Record<string, string> = {}, door = DOOR) {
  const read = await readSettings({ ...GIVEN, ...raw }, env, door);
  return read.kind === 'refused' ? `${read.problem.code} ${read.problem.message}` : 'taken';
}

test('the defaults', async () => {
  expect(await settings({})).toMatchObject({
    mode: 'pull-request',
    configPaths: [{ path: 'config.yaml', glob: false }],
    createConfig: false,
    catalogueFile: undefined,
    copilot: {
      token: 'ghu_abcdefgh0123',
      auth: undefined,
      host: 'github.com',
      apiVersion: '2026-08-01',
      urls: {},
    },
    select: { include: [], exclude: [], modelTypes: ['chat'], includePreview: true },
    removal: { graceDays: 7, allowMass: false },
    github: { owner: 'octo', repo: 'models', base: undefined, apiUrl: 'https://api.github.com' },
    pullRequest: { branch: 'copilot-model-sync', labels: [], draft: false, autoMerge: 'never' },
  });
});

test('settings are frozen at every level', async () => {
  const value = await settings({ labels: 'a' });
  expect(Object.isFrozen(value)).toBe(true);
  expect(Object.isFrozen(value.pullRequest.labels)).toBe(true);
});

test('lists by lines and commas, each item once', async () => {
  const value = await settings({
    labels: 'a, b\nb\r\n c ',
    include: ' gpt-* \n\n{o3,o4}-*',
    'model-types': 'chat,embedding',
  });
  expect(value.pullRequest.labels).toEqual(['a', 'b', 'c']);
  expect(value.select).toMatchObject({ include: ['gpt-*', '{o3,o4}-*'], modelTypes: ['chat', 'embedding'] });
});

test('an empty input has its default', async () => {
  expect(await settings({ mode: '', 'removal-grace-days': ' ', branch: '' })).toMatchObject({
    mode: 'pull-request',
    removal: { graceDays: 7 },
    pullRequest: { branch: 'copilot-model-sync' },
  });
});

test('config paths with pointers and globs', async () => {
  const { configPaths } = await settings({
    'config-path': './values.yaml#/proxy_config\nk8s/*.yaml#/data/config.yaml',
  });
  expect(configPaths).toEqual([
    { path: 'values.yaml', pointer: '/proxy_config', glob: false },
    { path: 'k8s/*.yaml', pointer: '/data/config.yaml', glob: true },
  ]);
});

test('merges a mapping of headers with the editor’s, in lower case', async () => {
  expect((await settings({ 'extra-headers': 'editor' })).entry.extraHeaders).toEqual(EDITOR_HEADERS);
  expect((await settings({ 'extra-headers': 'Editor-Version: vscode/2' })).entry.extraHeaders).toEqual({
    ...EDITOR_HEADERS,
    'editor-version': 'vscode/2',
  });
});

test.for([
  ['a: yes\nb: 017\nc: 12:30\nd: 1e3', { a: true, b: 15, c: 750, d: '1e3' }],
  ['a: &x {r: 1}\nb: *x', { a: { r: 1 }, b: { r: 1 } }],
  ['a: &x {r: 1}\nb:\n  <<: *x\n  s: 2', { a: { r: 1 }, b: { r: 1, s: 2 } }],
] as const)('new-entry is read as LiteLLM would read it: %s', async ([text, expected]) => {
  expect((await settings({ 'new-entry': text })).entry.newEntry).toEqual(expected);
});

test('new-entry is a YAML mapping', async () => {
  const { entry } = await settings({ 'new-entry': 'litellm_params:\n  rpm: 10\n  tags: [a]' });
  expect(entry.newEntry).toEqual({ litellm_params: { rpm: 10, tags: ['a'] } });
});

test('the environment moves the endpoints, by LiteLLM’s names', async () => {
  const { copilot } = await settings(
    {},
    { GITHUB_COPILOT_API_BASE: 'http://127.0.0.1:9/', GITHUB_COPILOT_API_KEY_URL: 'https://x.example/t' },
  );
  expect(copilot.urls).toEqual({ apiBase: 'http://127.0.0.1:9', exchange: 'https://x.example/t' });
});

test.each<[string, RawInputs, string]>([
  [
    'an unknown mode',
    { mode: 'banana' },
    'INVALID_INPUT mode: must be one of pull-request, write, check, not "banana".',
  ],
  ['a boolean in words', { costs: 'yes' }, 'INVALID_INPUT costs: must be true or false, not "yes".'],
  [
    'a negative number',
    { 'removal-grace-days': '-1' },
    'INVALID_INPUT removal-grace-days: must be a whole number from 0 to 365, not "-1".',
  ],
  [
    'a number too large',
    { 'removal-grace-days': '366' },
    'INVALID_INPUT removal-grace-days: must be at most 365, not "366".',
  ],
  [
    'an unknown model type',
    { 'model-types': 'chat, image' },
    'INVALID_INPUT model-types: must contain only chat and embedding, not "chat, image".',
  ],
  [
    'a template without id',
    { 'model-name': 'copilot' },
    'INVALID_INPUT model-name: must contain {id}, such as copilot-{id}, not "copilot".',
  ],
  [
    'a path out of the repository',
    { 'config-path': '../x.yaml' },
    'INVALID_INPUT config-path: "../x.yaml": must not lead out of the repository.',
  ],
  [
    'an absolute path',
    { 'config-path': '/etc/passwd' },
    'INVALID_INPUT config-path: "/etc/passwd": must be relative to the repository.',
  ],
  [
    'a path into .git',
    { 'config-path': 'a/.GIT/config' },
    'INVALID_INPUT config-path: "a/.GIT/config": must not lead into .git.',
  ],
  [
    'a workflow',
    { 'config-path': '.github/workflows/ci.yml' },
    'INVALID_INPUT config-path: ".github/workflows/ci.yml": workflows are never written.',
  ],
  [
    'a pointer that is none',
    { 'config-path': 'a.yaml#proxy' },
    'INVALID_INPUT config-path: "a.yaml#proxy": must have a JSON Pointer after #, such as #/data/config.yaml.',
  ],
  [
    'a branch that git refuses',
    { branch: 'a..b' },
    'INVALID_INPUT branch: must be a branch name that git allows, not "a..b".',
  ],
  [
    'a repository without owner',
    { repository: 'models' },
    'INVALID_INPUT repository: must be OWNER/NAME, not "models".',
  ],
  [
    'a host elsewhere',
    { 'github-host': 'evil.example' },
    'INVALID_INPUT github-host: must be github.com or SUB.ghe.com, not "evil.example".',
  ],
  [
    'an API version that is no date',
    { 'copilot-api-version': 'latest' },
    'INVALID_INPUT copilot-api-version: must be a date, YYYY-MM-DD, not "latest".',
  ],
  [
    'a set',
    { 'new-entry': 'a: !!set {b}' },
    'INVALID_INPUT new-entry: must be a YAML mapping of plain values',
  ],
  [
    'a date',
    { 'new-entry': 'a: 2024-10-21' },
    'INVALID_INPUT new-entry: must be a YAML mapping of plain values',
  ],
  [
    'a reserved key',
    { 'new-entry': 'a: {__proto__: 1}' },
    'INVALID_INPUT new-entry: is not valid YAML in line 1: A key is named `__proto__`',
  ],
  [
    'an alias without its anchor',
    { 'new-entry': 'a: *b' },
    'INVALID_INPUT new-entry: is not valid YAML in line 1',
  ],
  [
    'a circular value',
    { 'new-entry': 'a: &a [*a]' },
    'INVALID_INPUT new-entry: must be a YAML mapping of plain values',
  ],
  [
    'a header that is a boolean',
    { 'extra-headers': 'x-on: yes' },
    'INVALID_INPUT extra-headers: "x-on" must be a header name',
  ],
  ['broken YAML', { 'new-entry': '{a' }, 'INVALID_INPUT new-entry: is not valid YAML'],
  [
    'YAML that is no mapping',
    { 'new-entry': '- a' },
    'INVALID_INPUT new-entry: must be a YAML mapping of plain values.',
  ],
  [
    'a header that is no text',
    { 'extra-headers': 'a: 1' },
    'INVALID_INPUT extra-headers: "a" must be a header name with a string value.',
  ],
  [
    'a draft that merges itself',
    { draft: 'true', 'auto-merge': 'always' },
    'INVALID_INPUT auto-merge: cannot be combined with draft',
  ],
  [
    'braces that explode',
    { exclude: '{a,b}'.repeat(20) },
    'INVALID_INPUT exclude: has braces with too many alternatives',
  ],
])('%s is refused by name', async (_, raw, message) => {
  expect(await refusal(raw)).toContain(message);
});

test.each(['http://example.com/', 'ftp://127.0.0.1/', 'https://user:pass@example.com/', 'nonsense'])(
  'an endpoint at %s is refused',
  async (url) => {
    expect(await refusal({}, { GITHUB_COPILOT_API_BASE: url })).toContain(
      'INVALID_INPUT GITHUB_COPILOT_API_BASE: must be an https URL',
    );
  },
);

test('all mistakes are reported at once', async () => {
  expect(await refusal({ mode: 'x', costs: 'y', branch: '-' })).toBe(
    [
      'INVALID_INPUT 3 inputs are not valid:',
      '- mode: must be one of pull-request, write, check, not "x".',
      '- costs: must be true or false, not "y".',
      '- branch: must be a branch name that git allows, not "-".',
    ].join('\n'),
  );
});

test('asks for a token when there is no recorded catalogue', async () => {
  expect(await refusal({ 'copilot-token': '' })).toBe('TOKEN_MISSING copilot-token is empty.');
  expect(await refusal({ 'copilot-token': '', catalogue: 'models.json' })).toBe('taken');
});

test('asks for a token for the repository in the mode that needs one', async () => {
  expect(await refusal({ 'github-token': '' })).toContain('GITHUB_TOKEN_MISSING');
  expect(await refusal({ 'github-token': '', mode: 'write' })).toBe('taken');
});

test('a classic token is refused, and no part of it is repeated', async () => {
  const message = await refusal({ 'copilot-token': 'ghp_0123456789abcdefghijklmnopqrstuvwxyz' });
  expect(message).toContain('TOKEN_KIND');
  expect(message).not.toContain('01234567');
});

test('a person may name any file of their own, but not for a pull request', async () => {
  const own = { ...DOOR, ownFiles: true };
  expect(await refusal({ mode: 'write', 'config-path': '/etc/litellm/config.yaml' }, {}, own)).toBe('taken');
  expect(await refusal({ mode: 'write', 'config-path': '../config.yaml' }, {}, own)).toBe('taken');
  expect(await refusal({ 'config-path': '/etc/litellm/config.yaml' }, {}, own)).toContain('must be relative');
});
