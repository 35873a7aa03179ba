/** Counts and lists in sentences, the same everywhere people read. */

/** `1 model`, `2 models`; with a verb: `count(n, 'file is', 'files are')`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${formatNumber(n)} ${n === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`; past `max`, `a, b and 3 more`. */
export function list(items: readonly string[], max = items.length): string {
  const shown = items.length > max ? [...items.slice(0, max), `${items.length - max} more`] : items;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** A number as people read it, the same in every locale: `1,048,576`. */
export function formatNumber(value: number): string {
  const [whole = '', ...rest] = String(value).split('.');
  return Math.abs(value) < 1e21 && Number.isFinite(value)
    ? [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.')
    : String(value);
}
