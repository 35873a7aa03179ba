import type { Place } from '../../errors.ts';
import type { Config } from '../model.ts';
import { isMap } from '../model.ts';
import { internals } from '../read/index.ts';
import { dereference, type MapNode, type TreeNode } from '../read/tree.ts';
import { effectiveKeys, valueReader } from '../read/value.ts';
import { type Child, childrenOf, mapOf, type Spot } from './document.ts';

/** A place outside of `model_list` that refers to an entry by its name. */
export interface Reference {
  readonly kind: 'fallback' | 'alias';
  /** YAML path, such as `router_settings.fallbacks[0].gpt-4[1]`. */
  readonly path: string;
  readonly target: string;
  readonly place: Place;
}

/** A name of `router_settings.model_group_alias`. */
export interface Alias {
  readonly name: string;
  /** The name that it refers to; undefined where LiteLLM would not read one. */
  readonly target: string | undefined;
  readonly place: Place;
}

/** What the settings of a config say about names. */
export interface Routing {
  readonly references: readonly Reference[];
  /** Names that `model_group_alias` adds to those of the entries. */
  readonly aliases: readonly Alias[];
  /** The files of `include`, as they are written; undefined when there is no `include`. They may define more names. */
  readonly includes: readonly string[] | undefined;
}

const FALLBACKS = ['fallbacks', 'context_window_fallbacks', 'content_policy_fallbacks'];

/**
 * Everything in `router_settings` and `litellm_settings` that names an entry: fallbacks' targets and what aliases refer
 * to, as PyYAML reads them. What LiteLLM would not read as a name is left out; `check` complains about it.
 */
export function routing(config: Config): Routing {
  const { src, root, absent } = internals(config);
  if (absent || root.kind === 'empty') return { references: [], aliases: [], includes: undefined };
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
  const targetOf = (node: TreeNode): string | undefined => {
    const value = read(node);
    const target = isMap(value) ? value.model : value;
    return typeof target === 'string' ? target : undefined;
  };
  const referencesOf = (kind: Reference['kind'], spots: readonly Spot[]): Reference[] =>
    spots.flatMap(({ node, path, offset }) => {
      const target = targetOf(node);
      return target === undefined ? [] : [{ kind, path, target, place: src.place(offset) }];
    });
  const include = effectiveKeys(root.map).get('include')?.pair;
  return {
    references: [...referencesOf('fallback', targets), ...referencesOf('alias', aliases)],
    aliases: aliases.map(({ key, node, offset }) => {
      return { name: key, target: targetOf(node), place: src.place(offset) };
    }),
    includes: include && [read(include.value)].flat().filter((file) => typeof file === 'string'),
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

function child(map: MapNode, path: string, key: string): Child | undefined {
  return childrenOf(map, path).find((at) => at.key === key);
}
