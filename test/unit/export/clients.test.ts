import { expect, test } from 'vitest';
import * as z from 'zod';
import { exported, model, served, textAfter } from './support.ts';

const ADDRESS = 'https://llm.example.com';
const FULL = model('github_copilot/gpt-5.4', {
  displayName: 'GPT-5.4',
  vision: true,
  pdf: true,
  parallelTools: true,
  efforts: ['low', 'xhigh'],
});
const BARE = model('github_copilot/bare', {
  maxOutput: undefined,
  tools: undefined,
  parallelTools: undefined,
  vision: undefined,
  reasoning: undefined,
});

/** The part of opencode's `ProviderConfig` (`@opencode-ai/sdk` 1.19.3) that an export writes. */
const Opencode = z.strictObject({
  $schema: z.literal('https://opencode.ai/config.json'),
  provider: z.record(
    z.string(),
    z.strictObject({
      npm: z.string(),
      name: z.string(),
      options: z.strictObject({ baseURL: z.url(), apiKey: z.string() }),
      models: z.record(
        z.string(),
        z.strictObject({
          name: z.string().optional(),
          attachment: z.boolean().optional(),
          reasoning: z.boolean().optional(),
          reasoning_options: z
            .array(z.strictObject({ type: z.literal('effort'), values: z.array(z.string()) }))
            .optional(),
          tool_call: z.boolean().optional(),
          limit: z.strictObject({ context: z.int(), input: z.int().optional(), output: z.int() }).optional(),
          modalities: z.strictObject({
            input: z.array(z.enum(['text', 'audio', 'image', 'video', 'pdf'])),
            output: z.array(z.enum(['text', 'audio', 'image', 'video', 'pdf'])),
          }),
          variants: z.record(z.string(), z.strictObject({ reasoningEffort: z.string() })).optional(),
        }),
      ),
    }),
  ),
});

/** Zed's `OpenAiCompatibleSettingsContent` (commit 000b56b), as serde reads it: a missing key without `optional` is an error. */
const Zed = z.strictObject({
  language_models: z.strictObject({
    openai_compatible: z.record(
      z.string(),
      z.strictObject({
        api_url: z.url(),
        available_models: z.array(
          z.strictObject({
            name: z.string(),
            display_name: z.string().optional(),
            max_tokens: z.int().positive(),
            max_output_tokens: z.int().positive().optional(),
            capabilities: z
              .strictObject({
                tools: z.boolean(),
                images: z.boolean(),
                parallel_tool_calls: z.boolean(),
                prompt_cache_key: z.boolean(),
                chat_completions: z.boolean().optional(),
              })
              .optional(),
          }),
        ),
      }),
    ),
  }),
});

/** Claude Code Router's `Providers` (3.0.21, and the README of its versions 1 and 2). */
const Router = z.strictObject({
  Providers: z.array(
    z.strictObject({
      name: z.string(),
      api_base_url: z.url(),
      api_key: z.string(),
      models: z.array(z.string()),
    }),
  ),
});

test.for([
  ['opencode', Opencode],
  ['zed', Zed],
  ['claude-code-router', Router],
] as const)('a new file for %s is what the client reads', ([kind, schema]) => {
  const text = textAfter(null, served([FULL, BARE]), { kind, address: ADDRESS });
  expect(schema.parse(JSON.parse(text))).toMatchSnapshot();
  expect(text.endsWith('}\n')).toBe(true);
});

test.for([
  ['opencode', '{"provider": {"other": {}}}'],
  ['opencode', '{}'],
  ['zed', '{"language_models": {"ollama": {}}}'],
  ['claude-code-router', '{"Providers": []}'],
] as const)('with an address, a provider is added to a file for %s: %s', ([kind, before]) => {
  const after = textAfter(before, served([FULL]), { kind, address: ADDRESS });
  expect(JSON.stringify(JSON.parse(after))).toContain('llm.example.com/v1');
  expect(JSON.parse(after)).toMatchObject(kind === 'claude-code-router' ? {} : JSON.parse(before));
  expect(exported(after, served([FULL]), { kind }).changes).toEqual([]);
});

test('opencode: efforts become options and variants; a variant that is no level any more is removed', () => {
  const before = textAfter(null, served([FULL]), { address: ADDRESS }).replace(
    '"xhigh": {',
    '"medium": { "reasoningEffort": "medium" },\n            "custom": { "textVerbosity": "low" },\n            "xhigh": {',
  );
  const { models } = JSON.parse(textAfter(before, served([FULL]))).provider.litellm;
  expect(models[FULL.name].variants).toEqual({
    low: { reasoningEffort: 'low' },
    custom: { textVerbosity: 'low' },
    xhigh: { reasoningEffort: 'xhigh' },
  });
});

test('opencode: a limit needs both numbers', () => {
  const { models } = JSON.parse(textAfter(null, served([BARE]), { address: ADDRESS })).provider.litellm;
  expect(models[BARE.name]).toEqual({ modalities: { input: ['text'], output: ['text'] } });
});

test('Zed: a model without max_input_tokens is left out, with a notice', () => {
  const result = exported(null, served([FULL, model('x', { maxInput: undefined })]), {
    kind: 'zed',
    address: ADDRESS,
  });
  expect(result.changes).toEqual([`added ${FULL.name}`]);
  expect(result.notices).toEqual([
    '0: x is not listed for Zed: Zed requires `max_tokens`, and the config has no `max_input_tokens`.',
  ]);
});

test('Zed: an entry without capabilities gets all that Zed requires, and one with them only what the config states', () => {
  const item = (more: object): string =>
    JSON.stringify({
      language_models: {
        openai_compatible: {
          litellm: { api_url: 'https://x', available_models: [{ name: 'a', max_tokens: 1, ...more }] },
        },
      },
    });
  const states = served([model('a', { tools: undefined, parallelTools: undefined, vision: true })]);
  const capabilities = (before: string): unknown =>
    JSON.parse(textAfter(before, states, { kind: 'zed' })).language_models.openai_compatible.litellm
      .available_models[0].capabilities;
  expect(capabilities(item({}))).toEqual({
    tools: true,
    images: true,
    parallel_tool_calls: false,
    prompt_cache_key: false,
  });
  const own = { tools: false, images: false, parallel_tool_calls: true, prompt_cache_key: true };
  expect(capabilities(item({ capabilities: own }))).toEqual({ ...own, images: true });
});

test.for([
  ['opencode', '{file:~/.ssh/id_ed25519}'],
  ['opencode', '{env:AWS_SECRET_ACCESS_KEY}'],
  ['opencode', '__proto__'],
  ['claude-code-router', '$HOME'],
  ['claude-code-router', '__proto__'],
] as const)('%s: a name that the client would replace or misread is left out: %s', ([kind, name]) => {
  const result = exported(null, served([model(name), FULL]), { kind, address: ADDRESS });
  expect(result.changes).toEqual([`added ${FULL.name}`]);
  expect(result.text).not.toContain(name);
  expect(result.notices).toHaveLength(1);
});

test('opencode: a display name that it would replace is not written', () => {
  const text = textAfter(null, served([model('a', { displayName: 'x {file:/etc/passwd}' })]), {
    address: ADDRESS,
  });
  expect(text).not.toContain('{file:');
});

test('claude-code-router: a provider is added behind the others', () => {
  const before = '{"Providers": [{"name": "other", "models": []}], "Router": {}}';
  const after = JSON.parse(
    textAfter(before, served([FULL]), { kind: 'claude-code-router', address: ADDRESS }),
  );
  expect(after.Router).toEqual({});
  expect(after.Providers[0]).toEqual({ name: 'other', models: [] });
  expect(after.Providers[1]).toMatchObject({ name: 'litellm', models: [FULL.name] });
});

test('what a terminal would act on is escaped', () => {
  const name = 'a\u009b31m\u202e\u2028b';
  const text = textAfter(null, served([model(name)]), { address: ADDRESS });
  expect(text).not.toMatch(/[\u0080-\u009f\u202e\u2028]/);
  expect(JSON.parse(text).provider.litellm.models).toHaveProperty([name]);
});
