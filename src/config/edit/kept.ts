import type { Config } from '../model.ts';
import { bare } from '../read/block-scalar.ts';
import { type Internals, listItems } from '../read/index.ts';
import { outerStart, type TreeNode } from '../read/tree.ts';
import { ownPairs } from '../read/value.ts';
import type { Placed } from './slot.ts';

/**
 * What a `keep` covers is as it was, byte for byte.
 *
 * @param order the items of the result: old positions, or what was inserted
 */
export function keepFault(
  config: Config,
  old: Internals,
  now: Internals,
  order: readonly (number | Placed)[],
): string | undefined {
  if (config.keep && order.some((member) => typeof member !== 'number'))
    return 'a list that a `keep` covers grew';
  for (const { index, keeps } of config.entries) {
    if (keeps.length === 0) continue;
    const was = listItems(old)[index];
    const is = listItems(now)[order.indexOf(index)];
    const same = keeps.every((path) => was && is && keptText(old, was, path) === keptText(now, is, path));
    if (!same) return `entry ${index}: what a \`keep\` covers changed`;
  }
  return settingKeepFault(old, now);
}

/** What a `keep` protects in the sections is unchanged, and no `keep` protects anything else than before. */
function settingKeepFault(old: Internals, now: Internals): string | undefined {
  const moved = JSON.stringify(old.settingKeeps) !== JSON.stringify(now.settingKeeps);
  if (moved) return 'a `keep` would protect something else';
  const [was, is] = [old, now].map(({ root }) => (root.kind === 'map' ? root.map : undefined));
  const same = old.settingKeeps.every(
    (path) => was && is && keptText(old, was, path) === keptText(now, is, path),
  );
  return same ? undefined : 'what a `keep` covers changed';
}

function keptText({ src }: Internals, node: TreeNode, path: readonly string[]): string {
  let range: { readonly start: number; readonly end: number } = { start: outerStart(node), end: node.end };
  let at = node;
  for (const key of path) {
    if (at.kind === 'seq') {
      const item: TreeNode | undefined = at.items[Number(key)];
      if (item === undefined) return '';
      range = { start: outerStart(item), end: item.end };
      at = item;
      continue;
    }
    const pairs = at.kind === 'map' ? ownPairs(at, key) : [];
    const last = pairs.at(-1);
    if (last === undefined) return '';
    range = { start: pairs[0]?.start ?? last.start, end: last.end };
    at = last.value;
  }
  return bare(src.text.slice(range.start, range.end));
}
