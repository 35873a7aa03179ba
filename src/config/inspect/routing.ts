import type { Place } from '../../errors.ts';
import { type Config, isList, isMap, type Value } from '../model.ts';
import { fallbackSection } from '../read/fallback-section.ts';
import { internals } from '../read/index.ts';
import { touchesKeep } from '../read/keep.ts';
import type { SourceText } from '../read/source.ts';
import { valueReader } from '../read/value.ts';
import { type Child, child, itemsOf, type Section, type Spot, sectionOf, within } from './document.ts';

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
  /** A `# copilot-model-sync: keep` covers it: on its line or above, on `model_group_alias` or on the section. */
  readonly keep: boolean;
}

/** An item `NAME: [target, …]` of `fallbacks`. */
export interface FallbackChain {
  readonly name: string;
  /** Undefined where LiteLLM would not read a list of names. */
  readonly targets: readonly string[] | undefined;
  readonly place: Place;
  /** A `# copilot-model-sync: keep` covers it: on its line or above, on `fallbacks` or on the section. */
  readonly keep: boolean;
  readonly section: 'router_settings' | 'litellm_settings';
}

/** What the settings of a config say about names. */
export interface Routing {
  readonly references: readonly Reference[];
  /** Names that `model_group_alias` adds to those of the entries. */
  readonly aliases: readonly Alias[];
  /** The items of `fallbacks` in both sections; not those of `context_window_fallbacks` and `content_policy_fallbacks`. */
  readonly fallbacks: readonly FallbackChain[];
  /** Whether a `keep` protects `model_group_alias`, or the `fallbacks` that LiteLLM uses, as a whole: nothing can be added. */
  readonly kept: { readonly aliases: boolean; readonly fallbacks: boolean };
  /** The files of `include`, as they are written; undefined when there is no `include`. They may define more names. */
  readonly includes: readonly string[] | undefined;
}

const FALLBACKS = ['fallbacks', 'context_window_fallbacks', 'content_policy_fallbacks'];

/** Of a list of fallbacks that both have, LiteLLM uses the one in `router_settings`. */
const SECTIONS = ['router_settings', 'litellm_settings'] as const;

/**
 * Everything in `router_settings` and `litellm_settings` that names an entry: fallbacks and aliases, as PyYAML reads them.
 * References that LiteLLM would not read as a name are left out; `check` complains about them.
 */
export function routing(config: Config): Routing {
  const { src, root: top, absent, settingKeeps } = internals(config);
  const root = top.kind === 'map' ? sectionOf({ node: top.map, path: '', offset: top.map.start }) : undefined;
  if (absent || root === undefined) return NOTHING;
  const read = valueReader();
  const keep = (...path: string[]): boolean => touchesKeep({ keeps: settingKeeps }, path);
  const aliases = aliasesOf(root);
  return {
    references: referencesOf(src, root, read),
    aliases: aliases.map(({ key, node, offset }) => ({
      name: key,
      target: targetOf(read(node)),
      place: src.place(offset),
      keep: keep('router_settings', 'model_group_alias', key),
    })),
    fallbacks: SECTIONS.flatMap((section) =>
      itemsOf(child(topSection(root, section), 'fallbacks')).flatMap((item, index) =>
        within(sectionOf(item)).map(({ key, node, offset }) => ({
          name: key,
          targets: namesIn(read(node)),
          place: src.place(offset),
          keep: keep(section, 'fallbacks', String(index)),
          section,
        })),
      ),
    ),
    kept: {
      aliases: isWholeKept(settingKeeps, ['router_settings', 'model_group_alias']),
      fallbacks: isWholeKept(settingKeeps, [fallbackSection(root.map, read), 'fallbacks']),
    },
    includes: includesOf(root, read),
  };
}

const NOTHING: Routing = {
  references: [],
  aliases: [],
  fallbacks: [],
  kept: { aliases: false, fallbacks: false },
  includes: undefined,
};

type ReadNode = ReturnType<typeof valueReader>;

function topSection(root: Section, key: string): Section | undefined {
  return sectionOf(child(root, key));
}

function aliasesOf(root: Section): readonly Child[] {
  return within(sectionOf(child(topSection(root, 'router_settings'), 'model_group_alias')));
}

function referencesOf(src: SourceText, root: Section, read: ReadNode): readonly Reference[] {
  const fallbacks = SECTIONS.map((key) => topSection(root, key)).flatMap((section) => [
    ...FALLBACKS.flatMap((key) => itemsOf(child(section, key)))
      .flatMap((item) => within(sectionOf(item)))
      .flatMap(itemsOf),
    ...itemsOf(child(section, 'default_fallbacks')),
  ]);
  const references = (kind: Reference['kind'], spots: readonly Spot[]): Reference[] =>
    spots.flatMap(({ node, path, offset }) => {
      const target = targetOf(read(node));
      return target === undefined ? [] : [{ kind, path, target, place: src.place(offset) }];
    });
  return [...references('fallback', fallbacks), ...references('alias', aliasesOf(root))];
}

function includesOf(root: Section, read: ReadNode): Routing['includes'] {
  const include = child(root, 'include');
  return include && [read(include.node)].flat().filter((file) => typeof file === 'string');
}

/** A name, or the `model` of a mapping. */
function targetOf(value: Value | undefined): string | undefined {
  const target = isMap(value) ? value.model : value;
  return typeof target === 'string' ? target : undefined;
}

function namesIn(value: Value | undefined): readonly string[] | undefined {
  return isList(value) && value.every((name) => typeof name === 'string') ? value : undefined;
}

function isWholeKept(keeps: readonly (readonly string[])[], path: readonly string[]): boolean {
  return keeps.some((kept) => kept.length <= path.length && kept.every((key, index) => key === path[index]));
}
