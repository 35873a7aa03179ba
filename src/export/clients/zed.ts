import type { ServedModel } from '../model.ts';
import { type Client, type Described, present } from './client.ts';

/**
 * Zed: `language_models.openai_compatible.<id>.available_models`, as `OpenAiCompatibleAvailableModel` reads it in
 * zed-industries/zed, `crates/settings_content/src/language_model.rs`, commit 000b56b.
 */
export const zed: Client = {
  title: 'Zed',
  path: (provider) => ['language_models', 'openai_compatible', provider],
  list: 'available_models',
  shape: 'items',
  describe,
  isStale: () => false,
  provider: (_, address) => present({ api_url: address === undefined ? undefined : `${address}/v1` }),
  addressKey: 'api_url',
  head: {},
};

function describe(model: ServedModel): Described {
  const { name, displayName, maxInput, maxOutput, tools, vision, parallelTools } = model;
  if (maxInput === undefined) {
    return {
      kind: 'impossible',
      reason: 'Zed requires `max_tokens`, and the config has no `max_input_tokens`',
    };
  }
  const limits = present({
    name,
    display_name: displayName,
    max_tokens: maxInput,
    max_output_tokens: maxOutput,
  });
  const capabilities = present({ tools, images: vision, parallel_tool_calls: parallelTools });
  return {
    kind: 'described',
    entry: { ...limits, capabilities: { ...REQUIRED, ...capabilities } },
    stated: Object.keys(capabilities).length === 0 ? limits : { ...limits, capabilities },
  };
}

/** Zed requires all four once there is a `capabilities`; these are its own defaults. */
const REQUIRED = { tools: true, images: false, parallel_tool_calls: false, prompt_cache_key: false };
