/** Whether a rule holds for a version. Versions are compared number by number: `1.109` is `1.109.0`. */
export function applies(
  { since, until }: { readonly since?: string; readonly until?: string },
  version: string,
): boolean {
  return (
    (since === undefined || compare(version, since) >= 0) &&
    (until === undefined || compare(version, until) < 0)
  );
}

/** Negative when `a` is older than `b`. */
export function compare(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbers(version: string): number[] {
  return version.split('.').map(Number);
}
