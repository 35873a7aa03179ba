import type { Place } from '../errors.ts';
import { isMap } from './emit.ts';
import { child, childrenOf, mapOf, type Spot } from './inspect/document.ts';
import type { Config } from './model.ts';
import { internals } from './read.ts';
import { dereference, type MapNode } from './tree.ts';
import { effectiveKeys, valueReader } from './value.ts';

/** A place outside of `model_list` that names an entry. */
export interface Reference {
  /** YAML path, such as `router_settings.fallbacks[0].gpt-4[1]`. */
  readonly path: string;
  readonly target: string;
  readonly place: Place;
}

/** What the settings of a config say about names. */
export interface Routing {
  readonly references: readonly Reference[];
  /** Names that `model_group_alias` adds to those of the entries. */
  readonly aliases: readonly string[];
  /** Other files are included, which may hold more names. */
  readonly includes: boolean;
}

const FALLBACKS = ['fallbacks', 'context_window_fallbacks', 'content_policy_fallbacks'];

/**
 * Everything in `router_settings` and `litellm_settings` that names an entry: fallbacks' targets and what aliases stand
 * for, as PyYAML reads them. What LiteLLM would not read as a name is left out; `check` complains about it.
 */
export function routing(config: Config): Routing {
  const { src, root, absent } = internals(config);
  if (absent || root.kind === 'empty') return { references: [], aliases: [], includes: false };
  const sections = ['router_settings', 'litellm_settings'].flatMap((key) => mapsAt(child(root.map, '', key)));
  const targets = sections.flatMap(({ map, path }) => [
    ...FALLBACKS.flatMap((key) =>
      items(child(map, path, key))
        .flatMap(chains)
        .flatMap(items),
    ),
    ...items(child(map, path, 'default_fallbacks')),
  ]);
  const router = mapsAt(child(root.map, '', 'router_settings'));
  const aliases = router
    .flatMap(({ map, path }) => mapsAt(child(map, path, 'model_group_alias')))
    .flatMap(({ map, path }) => childrenOf(map, path));
  const read = valueReader();
  const references = [...targets, ...aliases].flatMap(({ node, path, offset }) => {
    const value = read(node);
    const target = isMap(value) ? value.model : value;
    return typeof target === 'string' ? [{ path, target, place: src.place(offset) }] : [];
  });
  return {
    references,
    aliases: aliases.map(({ key }) => key),
    includes: effectiveKeys(root.map).has('include'),
  };
}

function mapsAt(spot: Spot | undefined): readonly { readonly map: MapNode; readonly path: string }[] {
  const map = spot && mapOf(spot);
  return spot === undefined || map === undefined ? [] : [{ map, path: spot.path }];
}

/** The values of `{name: […]}`. */
function chains(item: Spot): readonly Spot[] {
  return mapsAt(item).flatMap(({ map, path }) => childrenOf(map, path));
}

function items(spot: Spot | undefined): readonly Spot[] {
  const list = spot && dereference(spot.node);
  if (spot === undefined || list?.kind !== 'seq') return [];
  return list.items.map((node, index) => ({ node, path: `${spot.path}[${index}]`, offset: node.start }));
}
