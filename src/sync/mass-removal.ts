import { count } from '../words.ts';

/** The models of a file by what a plan does to them. An id that an excluding input removes is in none of the sets. */
export interface Census {
  /** Removed because Copilot no longer offers them. */
  readonly removed: ReadonlySet<string>;
  readonly staying: ReadonlySet<string>;
  readonly added: ReadonlySet<string>;
}

/**
 * Which models are held because too many would be removed at once, each with the reason: more than half of what the file
 * would contain with them, or all (at least two) of one vendor. Off a VPN every Claude model vanishes from the list while
 * the account has not changed; a removal of that size is more likely such an answer than news.
 *
 * The share is of the removed, staying and added models together. Carrying out the plan does not change their number, so
 * planning again never holds or releases more.
 *
 * A missing model has no record that names its vendor, so the first word of its id counts as the vendor (`claude`, `gpt`).
 */
export function massRemoval({ removed, staying, added }: Census): ReadonlyMap<string, string> {
  const remedy = 'Set `allow-mass-removal: true` for one run if this is intended';
  const remaining = new Set([...staying, ...added]);
  if (removed.size > remaining.size) {
    const all = removed.size + remaining.size;
    const reason = `${removed.size} of ${count(all, 'model')} would be removed at once. ${remedy}`;
    return new Map([...removed].map((id) => [id, reason]));
  }
  const remainingVendors = new Set([...remaining].map(vendorOf));
  const held = new Map<string, string>();
  for (const [vendor, ids] of byVendor(removed)) {
    if (ids.length < 2 || remainingVendors.has(vendor)) continue;
    const reason = `all ${ids.length} \`${vendor}\` models would be removed at once. ${remedy}`;
    for (const id of ids) held.set(id, reason);
  }
  return held;
}

function byVendor(ids: Iterable<string>): Map<string, string[]> {
  const vendors = new Map<string, string[]>();
  for (const id of ids) {
    const vendor = vendorOf(id);
    const group = vendors.get(vendor);
    if (group === undefined) vendors.set(vendor, [id]);
    else group.push(id);
  }
  return vendors;
}

function vendorOf(id: string): string {
  return /^[a-z]+/i.exec(id)?.[0].toLowerCase() ?? id;
}
