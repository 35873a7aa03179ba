/** The answer that `demo` reads: Copilot's `GET /models`, shortened to a few models. */
export const DEMO_CATALOGUE: unknown = {
  object: 'list',
  data: [
    chat('gpt-4.1', 'GPT-4.1', 'Azure OpenAI', ['/chat/completions'], [128_000, 16_384], {
      tool_calls: true,
      parallel_tool_calls: true,
      structured_outputs: true,
      vision: true,
    }),
    chat(
      'claude-sonnet-4.5',
      'Claude Sonnet 4.5',
      'Anthropic',
      ['/chat/completions', '/v1/messages'],
      [168_000, 32_000],
      {
        tool_calls: true,
        parallel_tool_calls: true,
        structured_outputs: true,
        vision: true,
        max_thinking_budget: 32_000,
      },
    ),
    chat('gpt-5.4', 'GPT-5.4', 'OpenAI', ['/responses'], [272_000, 128_000], {
      tool_calls: true,
      parallel_tool_calls: true,
      structured_outputs: true,
      vision: true,
      reasoning_effort: ['low', 'medium', 'high', 'xhigh'],
    }),
    chat('gemini-3.1-pro', 'Gemini 3.1 Pro', 'Google', ['/chat/completions'], [136_000, 64_000], {
      tool_calls: true,
      parallel_tool_calls: true,
      vision: true,
    }),
    {
      ...chat('gpt-4o-2024-08-06', 'GPT-4o', 'Azure OpenAI', ['/chat/completions'], [64_000, 16_384], {}),
      model_picker_enabled: false,
    },
    {
      id: 'text-embedding-3-small',
      name: 'Embedding V3 small',
      object: 'model',
      vendor: 'Azure OpenAI',
      version: 'text-embedding-3-small',
      model_picker_enabled: false,
      capabilities: {
        type: 'embeddings',
        object: 'model_capabilities',
        limits: { max_inputs: 512 },
        supports: { dimensions: true },
      },
    },
  ],
};

function chat(
  id: string,
  name: string,
  vendor: string,
  supported_endpoints: readonly string[],
  [prompt, output]: readonly [number, number],
  supports: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return {
    id,
    name,
    object: 'model',
    vendor,
    version: id,
    preview: false,
    model_picker_enabled: true,
    policy: { state: 'enabled' },
    supported_endpoints,
    capabilities: {
      type: 'chat',
      family: id,
      object: 'model_capabilities',
      limits: {
        max_context_window_tokens: prompt + output,
        max_prompt_tokens: prompt,
        max_output_tokens: output,
      },
      supports: { streaming: true, ...supports },
    },
  };
}
