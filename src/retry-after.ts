/**
 * The header `retry-after` in milliseconds from now, from its two forms: seconds, or an HTTP date. Undefined when it is
 * absent or neither of them.
 *
 * @param header as a client gives it; some turn a number of seconds into a number
 */
export function retryAfterMs(header: unknown, now: Date): number | undefined {
  if (typeof header !== 'string' && typeof header !== 'number') return undefined;
  const value = String(header);
  if (/^\s*\d+(?:\.\d+)?\s*$/.test(value)) return Number(value) * 1000;
  // Date.parse takes far more than HTTP dates: a bare "-5" or "1e3" would be some year.
  const at = /^\s*[A-Za-z]{3,9},?\s/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}
