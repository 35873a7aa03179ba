import type { Model, Prices } from '../copilot/model.ts';
import type { Notice } from '../errors.ts';
import { formatNumber, list } from '../words.ts';
import { type OwnedKey, reported } from './owned-key.ts';

/** LiteLLM's names of the prices per token. */
const KEYS = [
  ['input_cost_per_token', 'input'],
  ['output_cost_per_token', 'output'],
  ['cache_read_input_token_cost', 'cacheRead'],
  ['cache_creation_input_token_cost', 'cacheWrite'],
] as const satisfies readonly (readonly [string, keyof Prices])[];

/**
 * The borders, in tokens, above which LiteLLM takes another price for a whole prompt: it compares the number in the name of
 * the key. In its price list Copilot's models have these two.
 */
const TIERS: ReadonlyMap<number, string> = new Map([
  [200_000, '_above_200k_tokens'],
  [272_000, '_above_272k_tokens'],
]);

/** The names of all cost keys. */
export const COST_KEYS: readonly string[] = ['', ...TIERS.values()].flatMap((suffix) =>
  KEYS.map(([key]) => `${key}${suffix}`),
);

/** The cost keys of a model, USD per token; those of long prompts only where LiteLLM has a key for their border. */
export function costKeys({ prices, longContext }: Model): OwnedKey[] {
  const suffix = longContext && TIERS.get(longContext.above);
  const tier = suffix === undefined ? [] : tierKeys(longContext?.prices, suffix);
  return [...tierKeys(prices, ''), ...tier];
}

function tierKeys(prices: Prices | undefined, suffix: string): OwnedKey[] {
  return KEYS.map(([key, name]) => reported(`${key}${suffix}`, prices?.[name]));
}

/** Whether long prompts are more expensive. A price that is not known may be higher. */
export function costsMoreWhenLong({ prices, longContext }: Model): boolean {
  if (longContext === undefined) return false;
  const { prices: long } = longContext;
  if (long === undefined || prices === undefined) return true;
  return KEYS.some(([, name]) => (long[name] ?? 0) > (prices[name] ?? 0));
}

/** The models whose prices for long prompts cannot be written, since they begin at a border that LiteLLM has no key for. */
export function unwrittenTiers(models: readonly Model[]): Notice[] {
  const byBorder = new Map<number, string[]>();
  for (const model of models) {
    const { longContext } = model;
    if (longContext?.prices === undefined || TIERS.has(longContext.above) || !costsMoreWhenLong(model)) {
      continue;
    }
    byBorder.set(longContext.above, [...(byBorder.get(longContext.above) ?? []), model.id]);
  }
  return [...byBorder].map(([border, ids]) => ({
    message: `${list(ids, 10)} ${ids.length === 1 ? 'costs' : 'cost'} more above ${formatNumber(border)} tokens. The higher price is not written, because LiteLLM has keys for it only at 200,000 and 272,000 tokens.`,
  }));
}
