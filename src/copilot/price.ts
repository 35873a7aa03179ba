import * as z from 'zod';
import type { Model } from './model.ts';

const Price = z.number().nullish();

/**
 * `billing.token_prices`, from API version 2026-06-01 on: credits per `batch_size` tokens, a credit being a cent.
 * `cache_price` is called `cache_read_price` since 2026-08-01.
 */
export const TokenPrices = z.object({
  batch_size: z.number().positive().nullish(),
  default: z
    .object({
      input_price: Price,
      output_price: Price,
      cache_price: Price,
      cache_read_price: Price,
      cache_write_price: Price,
    })
    .nullish(),
});

/**
 * A thousand dollars for a million tokens: several times the most expensive model so far. An undated capture contained
 * prices in billionths of a credit, which are far above it.
 */
const HIGHEST_USD_PER_TOKEN = 0.001;

/**
 * Prices in USD per token. When one of them is implausible the unit is in doubt, so that none is believed; `why` then
 * says so.
 */
export function pricesOf(reported: z.infer<typeof TokenPrices> | null | undefined): {
  readonly prices?: NonNullable<Model['prices']>;
  readonly why?: string;
} {
  const { batch_size: batch, default: price } = reported ?? {};
  if (!batch || !price) return {};
  // One division, by a product that is exact: 1000 credits a million become 0.00001 and not its neighbour.
  const usd = (credits: number | null | undefined) => (credits == null ? undefined : credits / (batch * 100));
  const all = [
    ['input', usd(price.input_price)],
    ['output', usd(price.output_price)],
    ['cacheRead', usd(price.cache_read_price ?? price.cache_price)],
    ['cacheWrite', usd(price.cache_write_price)],
  ] as const;
  const prices = all.filter((entry): entry is [(typeof entry)[0], number] => entry[1] !== undefined);
  if (prices.length === 0) return {};
  if (prices.some(([, value]) => !(value >= 0 && value <= HIGHEST_USD_PER_TOKEN))) {
    return { why: 'an implausible price' };
  }
  return { prices: Object.fromEntries(prices) };
}
