import { type Client, present } from './client.ts';

/**
 * Claude Code Router: `Providers[].models`, a list of names, as `GatewayProviderConfig` reads it in musistudio/claude-code-router,
 * `packages/core/src/contracts/app.ts`, version 3.0.21.
 */
export const claudeCodeRouter: Client = {
  title: 'Claude Code Router',
  path: (provider) => ['Providers', { name: provider }],
  list: 'models',
  shape: 'names',
  describe: ({ name }) =>
    // It replaces `$NAME` and `${NAME}` in every text of the file by a variable.
    name.includes('$')
      ? { kind: 'impossible', reason: 'Claude Code Router would read a part of the name as a variable' }
      : { kind: 'described', entry: name, stated: {} },
  isStale: () => false,
  provider: (name, address) =>
    present({
      name,
      api_base_url: address === undefined ? undefined : `${address}/v1/chat/completions`,
      api_key: '$LITELLM_API_KEY',
    }),
  addressKey: 'api_base_url',
  head: {},
};
