/**
 * The four headers that Copilot expects from an editor, for `extra-headers: editor`. The values are LiteLLM's own defaults,
 * known to be accepted. The names are in lower case, since LiteLLM joins the same header in Title-Case with its own. It is
 * always all four: on chat, `extra_headers` replace LiteLLM's whole set. (Run against LiteLLM 1.106, 2026-11.)
 */
export const EDITOR_HEADERS = {
  'editor-version': 'vscode/1.95.0',
  'editor-plugin-version': 'copilot-chat/0.26.7',
  'copilot-integration-id': 'vscode-chat',
  'user-agent': 'GitHubCopilotChat/0.26.7',
} as const;
