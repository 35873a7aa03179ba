import assert from 'node:assert/strict';
import { february2026 } from '../catalogues/2026.ts';
import { callModel, type Route } from '../questions/calls.ts';
import { readLists } from '../questions/lists.ts';
import { ALL, SETTINGS } from './plain.ts';
import { type Stage, withProxy } from './stage.ts';

/** As the scripts that people ran by cron write it: `model_info` in the wrong place, a key that LiteLLM sends to Copilot,
 *  and headers that are sent beside LiteLLM's own, because their names have capital letters. */
const CONFIG = `${SETTINGS}model_list:
- litellm_params:
    cache_models_for: 3600
    model: github_copilot/gpt-4.1
    model_info: {mode: chat, max_tokens: 999999, supports_tool_calls: true}
  model_name: github_copilot/gpt-4.1
- litellm_params:
    model: github_copilot/next-codex
    model_info: {mode: responses, max_tokens: 999999}
  model_name: github_copilot/next-codex
- litellm_params:
    extra_headers:
      Editor-Version: vscode/1.85.1
      Editor-Plugin-Version: copilot/1.155.0
      Copilot-Integration-Id: vscode-chat
      User-Agent: GithubCopilot/1.155.0
    model: github_copilot/gpt-5.3-codex
  model_name: github_copilot/gpt-5.3-codex
- litellm_params:
    extra_headers: {Editor-Version: vscode/1.85.1, Editor-Plugin-Version: copilot/1.155.0, Copilot-Integration-Id: vscode-chat, User-Agent: GithubCopilot/1.155.0}
    model: github_copilot/claude-opus-4.6
  model_name: github_copilot/claude-opus-4.6
`;

/** What fails with such a config, and why. */
const FAILS: readonly { readonly name: string; readonly route: Route; readonly why: RegExp }[] = [
  { name: 'github_copilot/gpt-4.1', route: 'chat', why: /cache_models_for/ },
  { name: 'github_copilot/next-codex', route: 'chat', why: /not accessible via the \/chat\/completions/ },
  { name: 'github_copilot/gpt-5.3-codex', route: 'responses', why: /unknown Editor-Version/ },
  { name: 'github_copilot/claude-opus-4.6', route: 'messages', why: /unknown Editor-Version/ },
];

/** A config of the scripts that this project replaces, before it is taken over and after. */
export const takeOver: Stage = {
  name: '2026-02',
  catalogue: february2026,
  config: CONFIG,
  flags: [...ALL, '--extra-headers', 'editor'],
  async before(on) {
    const { backend, ask } = on;
    await withProxy(on, async (client) => {
      for (const { name, route, why } of FAILS) {
        await ask(name, `before the take-over, a call fails: ${route}`, () =>
          assert.rejects(callModel({ client, upstream: backend.upstream }, route, name), why),
        );
      }
      await ask('github_copilot/gpt-4.1', 'before the take-over, its limits are not shown', async () => {
        const { info } = await readLists(client);
        assert.notEqual(info.get('github_copilot/gpt-4.1')?.['max_tokens'], 999_999);
      });
    });
  },
};
