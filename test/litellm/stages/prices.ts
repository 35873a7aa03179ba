import assert from 'node:assert/strict';
import { july2026 } from '../catalogues/2026.ts';
import { readDeprecations, readLists } from '../questions/lists.ts';
import { plain } from './plain.ts';
import type { Stage } from './stage.ts';

/** What the catalogue's record of this model says, as LiteLLM has to show it. */
const RETIRING = {
  mode: 'chat',
  max_input_tokens: 936_000,
  max_output_tokens: 64_000,
  max_tokens: 64_000,
  supports_function_calling: true,
  supports_vision: true,
  supports_reasoning: true,
  reasoning_effort_levels: ['low', 'medium', 'high', 'max'],
  deprecation_date: '2199-09-01',
  successor_model: 'github_copilot/claude-opus-4.7',
  display_name: 'claude-opus-4.6',
  input_cost_per_token: 5e-6,
  output_cost_per_token: 2.5e-5,
  // YAML 1.1 reads a careless spelling of it as a string
  cache_read_input_token_cost: 5e-8,
  cache_creation_input_token_cost: 6.25e-6,
  input_cost_per_token_above_200k_tokens: 1e-5,
  output_cost_per_token_above_200k_tokens: 5e-5,
  cache_read_input_token_cost_above_200k_tokens: 1e-7,
};

/** Prices with tiers, and a model with an announced end. */
export const prices: Stage = {
  ...plain('2026-07', july2026),
  async running({ ask }, proxy) {
    const name = 'github_copilot/claude-opus-4.6';
    await ask(name, '/model/info shows what the catalogue says, price for price', async () => {
      const info = (await readLists(proxy)).info.get(name) ?? {};
      assert.deepEqual(Object.fromEntries(Object.keys(RETIRING).map((key) => [key, info[key]])), RETIRING);
    });
    await ask(name, '/model/deprecations lists it with its date', async () => {
      const dates = await readDeprecations(proxy);
      assert.deepEqual(
        [...dates].filter(([model]) => model === name),
        [[name, '2199-09-01']],
      );
    });
  },
};
