/** One record of a catalogue, as it is sent. */
export type CatalogueRecord = Readonly<Record<string, unknown>>;

/** The fields of a record that matter to a test; the others are filled in. Null leaves a field out. */
export interface ModelOptions {
  readonly id: string;
  readonly name?: string;
  readonly vendor?: string | null;
  readonly version?: string;
  readonly type?: 'chat' | 'embeddings' | 'completion';
  readonly picker?: boolean;
  readonly category?: 'powerful' | 'versatile' | 'lightweight' | null;
  readonly preview?: boolean | null;
  readonly policy?: 'enabled' | 'disabled' | 'unconfigured' | null;
  readonly endpoints?: readonly string[] | null;
  /** Tokens. */
  readonly window?: number | null;
  readonly prompt?: number | null;
  readonly output?: number | null;
  /** False leaves the whole of `limits` out. */
  readonly limits?: false;
  readonly supports?: Readonly<Record<string, unknown>> | null;
  /** USD per million tokens. */
  readonly prices?: Prices | null;
  /** Fields of the record that are used as given. */
  readonly raw?: Readonly<Record<string, unknown>>;
}

export interface Prices {
  readonly input: number;
  readonly output: number;
  readonly cacheRead?: number;
  readonly cacheWrite?: number;
}

/** A record in the newest shape (API version 2026-08-01): by default a chat model in the picker. */
export function model(options: ModelOptions): CatalogueRecord {
  const { id, type = 'chat', picker = type === 'chat', version = id } = options;
  return {
    id,
    name: options.name ?? id,
    object: 'model',
    version,
    ...given('vendor', options.vendor, 'OpenAI'),
    ...given('preview', options.preview, false),
    model_picker_enabled: picker,
    ...given('model_picker_category', options.category, picker ? 'versatile' : null),
    is_chat_default: false,
    is_chat_fallback: false,
    ...policy(options),
    ...billing(options),
    ...given(
      'supported_endpoints',
      options.endpoints,
      type === 'chat' ? ['/chat/completions', '/responses'] : null,
    ),
    capabilities: {
      object: 'model_capabilities',
      type,
      family: id,
      tokenizer: 'o200k_base',
      ...limits(options),
      ...given('supports', options.supports, type === 'chat' ? CHAT : {}),
    },
    ...options.raw,
  };
}

const CHAT = { streaming: true, tool_calls: true, parallel_tool_calls: true, structured_outputs: true };

function given(field: string, value: unknown, fallback: unknown): CatalogueRecord {
  const chosen = value === undefined ? fallback : value;
  return chosen === null ? {} : { [field]: chosen };
}

function policy({ id, policy: state }: ModelOptions): CatalogueRecord {
  return state === null || state === undefined ? {} : { policy: { state, terms: `Terms of ${id}.` } };
}

function limits({ type = 'chat', window, prompt, output, limits: whole }: ModelOptions): CatalogueRecord {
  if (whole === false) return {};
  if (type === 'embeddings')
    return { limits: { max_inputs: 512, ...given('max_prompt_tokens', prompt, null) } };
  return {
    limits: {
      ...given('max_context_window_tokens', window, 128_000),
      ...given('max_prompt_tokens', prompt, 128_000),
      ...given('max_output_tokens', output, 16_384),
    },
  };
}

/** Prices in credits of one cent for a batch of a million tokens. */
function billing({ prices }: ModelOptions): CatalogueRecord {
  if (prices === null || prices === undefined) return { billing: { is_premium: false, multiplier: 0 } };
  const credits = (usd: number) => Math.round(usd * 1e6) / 1e4;
  return {
    billing: {
      is_premium: true,
      multiplier: 1,
      token_prices: {
        batch_size: 1_000_000,
        default: {
          input_price: credits(prices.input),
          output_price: credits(prices.output),
          ...(prices.cacheRead === undefined ? {} : { cache_read_price: credits(prices.cacheRead) }),
          ...(prices.cacheWrite === undefined ? {} : { cache_write_price: credits(prices.cacheWrite) }),
        },
      },
    },
  };
}
