import { sameValue } from '../../config/index.ts';
import type { Value, ValueMap } from '../../config/model.ts';
import type { ServedModel } from '../model.ts';
import { type Client, type Described, present } from './client.ts';

/**
 * opencode: `provider.<id>.models.<name>`, as in `ProviderConfig` of `@opencode-ai/sdk` 1.19.3. opencode 2 reads the same
 * keys (`packages/core/src/config/normalize.ts` of anomalyco/opencode) and ignores those that it does not know.
 */
export const opencode: Client = {
  title: 'opencode',
  path: (provider) => ['provider', provider],
  list: 'models',
  shape: 'map',
  describe,
  isStale: ([group, level = ''], value) => group === 'variants' && sameValue(value, variant(level)),
  provider: (_, address) => ({
    npm: '@ai-sdk/openai-compatible',
    name: 'LiteLLM',
    options: present({
      baseURL: address === undefined ? undefined : `${address}/v1`,
      apiKey: '{env:LITELLM_API_KEY}',
    }),
  }),
  addressKey: 'options.baseURL',
  head: { $schema: 'https://opencode.ai/config.json' },
};

/** opencode replaces these in the text of the file, before it reads it: by a variable, or by the contents of any file. */
const PLACEHOLDER = /\{(?:env|file):/;

function describe(model: ServedModel): Described {
  if (PLACEHOLDER.test(model.name)) {
    return { kind: 'impossible', reason: 'opencode would replace a part of its name' };
  }
  const { displayName, vision, pdf, reasoning, tools, efforts } = model;
  const modalities = { input: inputs(model), output: ['text'] };
  const stated = present({
    name: displayName !== undefined && PLACEHOLDER.test(displayName) ? undefined : displayName,
    attachment: vision === undefined ? pdf : vision || pdf === true,
    reasoning,
    reasoning_options: efforts.length === 0 ? undefined : [{ type: 'effort', values: efforts }],
    tool_call: tools,
    limit: limit(model),
    modalities: vision === undefined && pdf === undefined ? undefined : modalities,
    // Before opencode had `reasoning_options`, and in opencode 2, efforts are variants.
    variants: efforts.length === 0 ? undefined : variants(efforts),
  });
  // opencode 2 takes a model with `tool_call` and without `modalities` for one that reads no text.
  return { kind: 'described', entry: { ...stated, modalities }, stated };
}

/**
 * opencode wants both numbers or none. The config states the longest prompt, and not the window, of which opencode would
 * subtract the output.
 */
function limit({ maxInput, maxOutput }: ServedModel): Value | undefined {
  if (maxInput === undefined || maxOutput === undefined) return undefined;
  return { context: maxInput, input: maxInput, output: maxOutput };
}

function inputs({ vision, pdf }: ServedModel): readonly string[] {
  return ['text', ...(vision === true ? ['image'] : []), ...(pdf === true ? ['pdf'] : [])];
}

function variants(efforts: readonly string[]): ValueMap {
  return Object.fromEntries(efforts.map((level) => [level, variant(level)]));
}

function variant(level: string): ValueMap {
  return { reasoningEffort: level };
}
