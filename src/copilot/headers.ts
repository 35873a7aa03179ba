import type { Access } from './access.ts';
import type { Headers } from './send.ts';
import type { TokenType } from './token.ts';
import { EDITOR, USER_AGENT } from './versions.ts';

/** Headers of GitHub's own API, which asks for nothing but a user agent. `credential` is the OAuth token. */
export function gitHubHeaders(credential: string): Headers {
  return { accept: 'application/json', authorization: `token ${credential}`, 'user-agent': USER_AGENT };
}

/** Headers of `GET /models`. `bearer` is the exchanged token, or the token itself. */
export function modelsHeaders(
  access: Pick<Access, 'tokenType' | 'integrationId' | 'apiVersion'>,
  bearer: string,
): Headers {
  return {
    accept: 'application/json',
    authorization: `Bearer ${bearer}`,
    'user-agent': USER_AGENT,
    'x-github-api-version': access.apiVersion,
    ...BY_TYPE[access.tokenType],
    ...(access.integrationId === undefined ? {} : { 'copilot-integration-id': access.integrationId }),
  };
}

/** The `Copilot-Integration-Id` with which Copilot accepts a kind of token, unless the user sets one. */
export function defaultIntegrationId(type: TokenType): string | undefined {
  return INTEGRATION_IDS[type];
}

/**
 * `vscode-chat` is refused for tokens that are not an editor's; the id of Copilot's CLI is accepted for personal
 * access tokens, which need one. Tokens of other apps need none.
 */
const INTEGRATION_IDS: Readonly<Record<TokenType, string | undefined>> = {
  ghu: 'vscode-chat',
  gho: undefined,
  ghs: 'copilot-developer-cli',
  github_pat: 'copilot-developer-cli',
};

/** Headers that identify the client: Copilot accepts tokens of the editors' app from editors only. */
const BY_TYPE: Readonly<Record<TokenType, Headers>> = {
  ghu: {
    'editor-version': EDITOR.version,
    'editor-plugin-version': EDITOR.pluginVersion,
    'openai-intent': 'model-access',
    'user-agent': EDITOR.userAgent,
  },
  gho: {},
  ghs: { 'openai-intent': 'conversation-agent' },
  github_pat: { 'openai-intent': 'conversation-agent' },
};
