import { sameValue } from '../../config/index.ts';
import type { Entry, Value } from '../../config/model.ts';
import type { Settings } from '../../settings.ts';
import { isKept, joined, NO_UPDATE, set, type Update, unset } from './update.ts';

/**
 * The headers that the user asks for, always in lower case: LiteLLM joins the same header in Title-Case with its own, which
 * Copilot refuses, so it is removed when the lower-case name is added. Headers of other names are kept.
 */
export function headers(entry: Entry, wanted: Settings['entry']['extraHeaders']): Update {
  if (wanted === undefined) return NO_UPDATE;
  const path = ['litellm_params', 'extra_headers'];
  const from = entry.params.get('extra_headers');
  const present = from?.value;
  if (typeof present !== 'object' || present === null || Array.isArray(present)) {
    return isKept(entry, path) ? NO_UPDATE : set(entry, path, from, wanted);
  }
  const parts: Update[] = [];
  const keptNames = new Set<string>();
  const current = new Map<string, Value>(Object.entries(present));
  for (const [name, value] of current) {
    if (Object.hasOwn(wanted, name) || !Object.hasOwn(wanted, name.toLowerCase())) continue;
    if (isKept(entry, [...path, name])) keptNames.add(name.toLowerCase());
    else parts.push(unset(entry, [...path, name], { value, source: JSON.stringify(value) }, 'breaking'));
  }
  for (const [name, value] of Object.entries(wanted)) {
    const before = current.get(name);
    if (sameValue(before, value) || keptNames.has(name) || isKept(entry, [...path, name])) continue;
    const read = before === undefined ? undefined : { value: before, source: JSON.stringify(before) };
    parts.push(set(entry, [...path, name], read, value));
  }
  return joined(parts);
}
