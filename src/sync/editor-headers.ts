/**
 * The four headers that Copilot wants of an editor, for `extra-headers: editor`. The values are LiteLLM's own defaults, known
 * to be accepted; names in lower case, since LiteLLM joins a Title-Case twin with its own header. Always all four: on chat,
 * `extra_headers` replace LiteLLM's whole set. (Run against LiteLLM 1.106, 2026-11.)
 */
export const EDITOR_HEADERS = {
  'editor-version': 'vscode/1.95.0',
  'editor-plugin-version': 'copilot-chat/0.26.7',
  'copilot-integration-id': 'vscode-chat',
  'user-agent': 'GitHubCopilotChat/0.26.7',
} as const;
