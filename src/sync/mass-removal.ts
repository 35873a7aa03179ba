/**
 * Which of the models that would go are held because too many go at once, each with the reason: more than half of the
 * managed ones, or all (at least two) of one vendor. Off a VPN every Claude model vanishes from the list while the account
 * has not changed; a removal of that size is more likely such an answer than news.
 *
 * A model that is gone has no record that tells its vendor, so the first word of the id stands for it (`claude`, `gpt`).
 */
export function massRemoval(
  managed: readonly string[],
  going: readonly string[],
): ReadonlyMap<string, string> {
  const remedy = 'Set `allow-mass-removal: true` for a run if it is really so';
  const leaving = new Set(going);
  const all = new Set(managed);
  if (leaving.size * 2 > all.size) {
    const reason = `${leaving.size} of ${all.size} managed models would go at once. ${remedy}`;
    return new Map([...leaving].map((id) => [id, reason]));
  }
  const held = new Map<string, string>();
  for (const [family, ids] of families(all)) {
    if (ids.length < 2 || !ids.every((id) => leaving.has(id))) continue;
    for (const id of ids) held.set(id, `all ${ids.length} \`${family}\` models would go at once. ${remedy}`);
  }
  return held;
}

function families(ids: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const family = /^[a-z]+/i.exec(id)?.[0].toLowerCase() ?? id;
    const group = groups.get(family);
    if (group === undefined) groups.set(family, [id]);
    else group.push(id);
  }
  return groups;
}
