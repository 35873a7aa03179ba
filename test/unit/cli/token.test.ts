import { expect, test } from 'vitest';
import { findToken, litellmTokenFile, type TokenReader } from '../../../src/cli/token.ts';

const LITELLM = '/home/octo/.config/litellm/github_copilot/access-token';

/** A machine with these tokens, and a record of the places that were read. */
function machine(has: {
  env?: Record<string, string>;
  files?: Record<string, string>;
  gh?: string;
}): TokenReader & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    env: { HOME: '/home/octo', ...has.env },
    read: async (path) => {
      asked.push(path);
      return has.files?.[path];
    },
    gh: async (host) => {
      asked.push(`gh ${host}`);
      return has.gh;
    },
  };
}

const find = (around: TokenReader) => findToken({ env: around.env, cwd: '/' }, 'github.com', around);

const everything = {
  env: { COPILOT_TOKEN: 'from env' },
  files: { [LITELLM]: 'from LiteLLM', 'github_token.json': 'from the old scripts' },
  gh: 'from gh',
};

test('uses the environment first, and then looks at nothing else', async () => {
  const around = machine(everything);
  expect(await find(around)).toEqual({ text: 'from env', source: 'COPILOT_TOKEN' });
  expect(around.asked).toEqual([]);
});

test('then uses LiteLLM’s file', async () => {
  const around = machine({ ...everything, env: {} });
  expect(await find(around)).toEqual({
    text: 'from LiteLLM',
    source: 'LiteLLM’s token file',
    path: LITELLM,
  });
  expect(around.asked).toEqual([LITELLM]);
});

test('then uses the file of the old scripts', async () => {
  const around = machine({ files: { 'github_token.json': 'from the old scripts' }, gh: 'from gh' });
  expect(await find(around)).toEqual({ text: 'from the old scripts', source: 'github_token.json' });
  expect(around.asked).toEqual([LITELLM, 'github_token.json']);
});

test('asks gh last, for the host of the seat', async () => {
  const around = machine({ gh: 'from gh' });
  expect(await find(around)).toEqual({ text: 'from gh', source: '`gh auth token`' });
  expect(around.asked).toEqual([LITELLM, 'github_token.json', 'gh github.com']);
});

test('ignores empty values and files', async () => {
  const around = machine({ env: { COPILOT_TOKEN: '' }, files: { [LITELLM]: ' \n' }, gh: 'from gh' });
  expect(await find(around)).toMatchObject({ text: 'from gh' });
});

test('finds none on a machine without a token', async () => {
  expect(await find(machine({ gh: '' }))).toBeUndefined();
  expect(await find(machine({}))).toBeUndefined();
});

test.for<[Record<string, string>, string]>([
  [{ HOME: '/home/octo' }, LITELLM],
  [{ HOME: '/home/octo', GITHUB_COPILOT_TOKEN_DIR: '/run/tokens' }, '/run/tokens/access-token'],
  [{ GITHUB_COPILOT_TOKEN_DIR: '/run/tokens', GITHUB_COPILOT_ACCESS_TOKEN_FILE: 'mine' }, '/run/tokens/mine'],
  [{ GITHUB_COPILOT_TOKEN_DIR: '/run/tokens', GITHUB_COPILOT_ACCESS_TOKEN_FILE: '/etc/mine' }, '/etc/mine'],
  [{ HOME: '/home/octo', GITHUB_COPILOT_TOKEN_DIR: '' }, LITELLM],
])('%j keeps LiteLLM’s token in %s', ([env, path]) => {
  expect(litellmTokenFile(env)).toBe(path);
});
