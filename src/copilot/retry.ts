/** How long one call of the client may take. */
export interface Limits {
  /** Until a connection is established, per try. */
  readonly connectMs: number;
  /** Until the answer's headers arrive, and between two pieces of its body. */
  readonly headersMs: number;
  /** One whole try. */
  readonly tryMs: number;
  readonly tries: number;
  /** All waits between tries together. A server that asks for more is not tried again. */
  readonly waitMs: number;
  /** Largest body, before and after decompression. */
  readonly maxBytes: number;
}

/** A catalogue of 10,000 models has about 15 MB; a real one 60 kB. */
export const LIMITS: Limits = {
  connectMs: 10_000,
  headersMs: 10_000,
  tryMs: 20_000,
  tries: 3,
  waitMs: 60_000,
  maxBytes: 32 * 1024 * 1024,
};

/** Whether the same request may succeed later: rate limits, server errors. */
export function isTemporary(status: number, retryAfter: string | undefined): boolean {
  return status === 429 || status >= 500 || (status === 403 && retryAfter !== undefined);
}

/**
 * Milliseconds before the next try: what the server asks for, else half a second, doubled each time; with a jitter of
 * up to half as much again (half a second on top of the server's own) so that many runners do not come back at once.
 * @param failed tries that failed so far, from 1
 * @param random in [0, 1)
 */
export function delayMs(failed: number, askedMs: number | undefined, random: number): number {
  if (askedMs !== undefined) return Math.round(askedMs + 500 * random);
  return Math.round(500 * 2 ** (failed - 1) * (1 + random / 2));
}
