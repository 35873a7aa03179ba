import type { Value } from '../model.ts';
import type { MapNode } from './tree.ts';
import { effectiveKeys, mapOf, type valueReader } from './value.ts';

/** The sections that LiteLLM reads `fallbacks` from, the one that it prefers first. */
export type FallbackSection = 'router_settings' | 'litellm_settings';

/**
 * The section whose `fallbacks` LiteLLM uses; `router_settings` where neither has any. Of two lists only one is used, and an
 * empty value counts as none: `fallbacks or litellm.fallbacks` in `Router.__init__` of 1.106.2.
 */
export function fallbackSection(
  root: MapNode | undefined,
  read: ReturnType<typeof valueReader>,
): FallbackSection {
  const uses = (section: FallbackSection): boolean => {
    const map = root && mapOf(effectiveKeys(root).get(section)?.pair.value);
    const pair = map && effectiveKeys(map).get('fallbacks')?.pair;
    return pair !== undefined && isTruthy(read(pair.value));
  };
  return !uses('router_settings') && uses('litellm_settings') ? 'litellm_settings' : 'router_settings';
}

/** As Python counts it. What JSON cannot hold is counted as true. */
function isTruthy(value: Value | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value !== 'object' || value === null) return Boolean(value);
  return Object.keys(value).length > 0;
}
