import * as z from 'zod';
import type { Model, Prices } from './model.ts';

const Price = z.number().nullish();

const Tier = z.object({
  input_price: Price,
  output_price: Price,
  cache_price: Price,
  cache_read_price: Price,
  cache_write_price: Price,
  context_max: z.int().positive().nullish(),
});

/**
 * `billing.token_prices`, from API version 2026-06-01 on: credits per `batch_size` tokens, a credit being a cent.
 * `cache_price` is called `cache_read_price` since 2026-08-01. `default` applies to prompts of up to its `context_max`
 * tokens, `long_context` to longer ones.
 */
export const TokenPrices = z.object({
  batch_size: z.number().positive().nullish(),
  default: Tier.nullish(),
  long_context: Tier.nullish(),
});

/**
 * A thousand dollars for a million tokens: several times the most expensive model so far. An undated capture contained
 * prices in billionths of a credit, which are far above it.
 */
const HIGHEST_USD_PER_TOKEN = 0.001;

/**
 * Prices in USD per token, and the border above which other prices apply. When one price is implausible the unit is in
 * doubt, so no price is used, and `why` is set. The border is in tokens and is used in any case.
 */
export function pricesOf(reported: z.infer<typeof TokenPrices> | null | undefined): {
  readonly prices?: Prices;
  readonly longContext?: NonNullable<Model['longContext']>;
  readonly why?: string;
} {
  const { batch_size: batch, default: tier, long_context: long } = reported ?? {};
  const prices = tierPrices(tier, batch);
  const longPrices = tierPrices(long, batch);
  const above = long && tier?.context_max;
  const isDoubtful = [prices, longPrices].some((it) => it !== undefined && !isPlausible(it));
  const border = above
    ? { longContext: { above, ...(longPrices === undefined || isDoubtful ? {} : { prices: longPrices }) } }
    : {};
  if (isDoubtful) return { ...border, why: 'an implausible price' };
  return { ...border, ...(prices === undefined ? {} : { prices }) };
}

function tierPrices(
  tier: z.infer<typeof Tier> | null | undefined,
  batch: number | null | undefined,
): Prices | undefined {
  if (!batch || !tier) return undefined;
  // One division, by a product that is exact: 1000 credits a million become 0.00001 and not its neighbor.
  const usd = (credits: number | null | undefined) => (credits == null ? undefined : credits / (batch * 100));
  const all = [
    ['input', usd(tier.input_price)],
    ['output', usd(tier.output_price)],
    ['cacheRead', usd(tier.cache_read_price ?? tier.cache_price)],
    ['cacheWrite', usd(tier.cache_write_price)],
  ] as const;
  const prices = all.filter((entry): entry is [(typeof entry)[0], number] => entry[1] !== undefined);
  return prices.length === 0 ? undefined : Object.fromEntries(prices);
}

function isPlausible(prices: Prices): boolean {
  return Object.values(prices).every((price) => price >= 0 && price <= HIGHEST_USD_PER_TOKEN);
}
