import type { Value } from '../model.ts';
import { isList, isMap } from '../model.ts';
import { dereference, type MapNode } from '../read/tree.ts';
import { valueReader } from '../read/value.ts';
import { child, childrenOf, type Finder, mapOf, type Spot } from './finder.ts';

/** Names that can be called; undefined when they cannot be told from this file alone. */
export type Names = ReadonlySet<string> | undefined;

/** `router_settings`, `litellm_settings` and `general_settings`. */
export function settingsFindings(find: Finder, root: MapNode, names: Names): void {
  const router = section(root, 'router_settings');
  const aliases = router === undefined ? undefined : child(router.map, router.path, 'model_group_alias');
  const callable = names === undefined ? undefined : new Set([...names, ...aliasNames(aliases)]);
  if (router !== undefined) strategyFindings(find, router);
  if (aliases !== undefined) aliasFindings(find, aliases, names);
  for (const held of [router, section(root, 'litellm_settings')]) {
    if (held === undefined) continue;
    for (const key of ['fallbacks', 'context_window_fallbacks', 'content_policy_fallbacks']) {
      const spot = child(held.map, held.path, key);
      if (spot !== undefined) fallbackFindings(find, spot, callable);
    }
    const always = child(held.map, held.path, 'default_fallbacks');
    if (always !== undefined) targetFindings(find, always, callable);
  }
  const general = section(root, 'general_settings');
  const key = general === undefined ? undefined : child(general.map, general.path, 'master_key');
  if (key !== undefined && valueReader()(key.node) === 'sk-1234') {
    find.report(
      'warning',
      key.path,
      key.offset,
      'is the key of the examples: LiteLLM 1.106 and later does not start with it.',
    );
  }
}

type Section = Spot & { readonly map: MapNode };

function section(root: MapNode, key: string): Section | undefined {
  const spot = child(root, '', key);
  const map = spot === undefined ? undefined : mapOf(spot);
  return spot === undefined || map === undefined ? undefined : { ...spot, map };
}

const STRATEGIES: ReadonlySet<Value | undefined> = new Set([
  'simple-shuffle',
  'least-busy',
  'usage-based-routing',
  'usage-based-routing-v2',
  'latency-based-routing',
  'cost-based-routing',
  'provider-budget-routing',
]);

function strategyFindings(find: Finder, { map, path }: Section): void {
  const spot = child(map, path, 'routing_strategy');
  if (spot === undefined || STRATEGIES.has(valueReader()(spot.node))) return;
  find.report(
    'error',
    spot.path,
    spot.offset,
    'is no routing strategy that LiteLLM knows: it does not start.',
  );
}

/** A list of maps with one key each: `[{name: [name, …]}]`. */
function fallbackFindings(find: Finder, spot: Spot, names: Names): void {
  const list = dereference(spot.node);
  if (valueReader()(spot.node) === null) return;
  if (list?.kind !== 'seq') {
    find.report(
      'error',
      spot.path,
      spot.offset,
      'is no list: LiteLLM does not start. Write `- name: [name]`.',
    );
    return;
  }
  for (const [index, item] of list.items.entries()) {
    const path = `${spot.path}[${index}]`;
    const at = { node: item, path, offset: item.start };
    const map = mapOf(at);
    const keys = map === undefined ? [] : childrenOf(map, path);
    if (keys.length !== 1) {
      find.report('error', path, item.start, 'has to be a mapping with one key: LiteLLM does not start.');
    }
    for (const target of keys) targetFindings(find, target, names);
  }
}

function targetFindings(find: Finder, spot: Spot, names: Names): void {
  const value = valueReader()(spot.node);
  if (typeof value === 'string') {
    const message =
      'is a string: LiteLLM reads it letter by letter, and from 1.109 on does not start. Write a list.';
    find.report('error', spot.path, spot.offset, message);
    return;
  }
  const missing = (isList(value) ? value : []).filter(
    (name) => typeof name === 'string' && names?.has(name) === false,
  );
  if (missing.length > 0) {
    find.report(
      'warning',
      spot.path,
      spot.offset,
      `names what no entry has: ${missing.map(quoted).join(', ')}.`,
    );
  }
}

function aliasNames(spot: Spot | undefined): readonly string[] {
  const map = spot === undefined ? undefined : mapOf(spot);
  return map === undefined ? [] : childrenOf(map, '').map(({ key }) => key);
}

function aliasFindings(find: Finder, aliases: Spot, names: Names): void {
  const map = mapOf(aliases);
  if (map === undefined) return;
  for (const spot of childrenOf(map, aliases.path)) {
    const value = valueReader()(spot.node);
    const target = isMap(value) ? value.model : value;
    if (typeof target !== 'string') {
      find.report('warning', spot.path, spot.offset, 'names no model: every call of it fails.');
    } else if (names?.has(target) === false) {
      find.report('warning', spot.path, spot.offset, `names what no entry has: ${quoted(target)}.`);
    }
  }
}

function quoted(value: Value): string {
  return JSON.stringify(value);
}
