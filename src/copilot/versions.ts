/**
 * How this program identifies itself, and which version of the answer it asks for. Imports nothing, so that any module may
 * import it at no cost.
 *
 * `X-GitHub-Api-Version` decides what the catalogue contains: without it about 20 old models, from `2026-06-01` on windows of
 * a million tokens and token prices. A version that was retired answers 466. Checked 2026-11: the newest in use.
 */
export const DEFAULT_API_VERSION = '2026-08-01';

/** What LiteLLM 1.83 to 1.109 sends with chat, responses and embeddings: `X-GitHub-Api-Version` in its Copilot headers. */
export const LITELLM_API_VERSION = '2025-04-01';

/** Sent wherever Copilot does not require an editor. */
export const USER_AGENT = 'copilot-model-sync';

/**
 * Who tokens of the editors' app are sent as: Copilot answers 400 without (`missing Editor-Version header for IDE auth`).
 * VS Code and Copilot Chat as they were released together, since either may be looked at.
 */
export const EDITOR = {
  version: 'vscode/1.115.0',
  pluginVersion: 'copilot-chat/0.44.0',
  userAgent: 'GitHubCopilotChat/0.44.0',
} as const;
