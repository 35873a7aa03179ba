import {
  type Child,
  child,
  type Document,
  isMap,
  itemsOf,
  type Spot,
  sectionOf,
  topSection,
  valuesOf,
  within,
} from './document.ts';

/** Names that a call, a fallback or an alias can use, and who answers them. */
export interface Names {
  /** Whether a name is answered. True for every name when the file alone does not tell all names. */
  answers(name: string): boolean;
}

/**
 * What can be called: each `model_name`, `model_info.id` and alias; a `*` in a `model_name` matches any text. Included
 * files and a database (`store_model_in_db`) may have more names: then no name is unknown.
 */
export function callable(document: Document): Names {
  let known: ReturnType<typeof namesOf> | undefined;
  return {
    answers: (name) => {
      known ??= namesOf(document);
      return known === 'any' || known.exact.has(name) || known.patterns.some((it) => it.test(name));
    },
  };
}

function namesOf(document: Document): 'any' | { readonly exact: Set<unknown>; readonly patterns: RegExp[] } {
  if (!isClosed(document)) return 'any';
  const { entries, keys, value } = document;
  const ids = valuesOf(keys.info, 'id').map(({ at }) => {
    const id = value(at.node);
    return typeof id === 'number' ? String(id) : id;
  });
  const names = [
    ...entries.map(({ name }) => name),
    ...ids,
    ...aliases(document).map(({ key }) => key),
  ].filter((name) => typeof name === 'string');
  return {
    exact: new Set(names),
    patterns: names.filter((name) => name.includes('*')).map(pattern),
  };
}

function pattern(name: string): RegExp {
  const parts = name.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}

/** Whether the file alone tells every name. */
function isClosed(document: Document): boolean {
  const { root, value } = document;
  if (root === undefined || child(root, 'include') !== undefined) return false;
  const general = topSection(document, 'general_settings');
  const stored = child(general, 'store_model_in_db');
  const broken = document.entries.some(({ name }) => name === undefined);
  return !broken && (stored === undefined || value(stored.node) === false || value(stored.node) === null);
}

/** The members of `router_settings.model_group_alias`. */
export function aliases(document: Document): readonly Child[] {
  const router = topSection(document, 'router_settings');
  return within(sectionOf(child(router, 'model_group_alias')));
}

/** What an alias refers to; `undefined` when that is not text. */
export function aliasTarget({ value }: Document, alias: Spot): string | undefined {
  const read = value(alias.node);
  const target = isMap(read) ? read.model : read;
  return typeof target === 'string' ? target : undefined;
}

/** The keys whose value is a list of fallbacks, in the sections that LiteLLM reads them from. */
export const FALLBACKS = ['fallbacks', 'context_window_fallbacks', 'content_policy_fallbacks'];

/** The fallback settings of a config: `router_settings` and `litellm_settings`. */
export function fallbackSettings(document: Document): readonly Child[] {
  return ['router_settings', 'litellm_settings'].flatMap((section) =>
    within(topSection(document, section)).filter(({ key }) => FALLBACKS.includes(key)),
  );
}

/** The values of `default_fallbacks`. */
export function defaultFallbacks(document: Document): readonly Child[] {
  return ['router_settings', 'litellm_settings'].flatMap((section) =>
    within(topSection(document, section)).filter(({ key }) => key === 'default_fallbacks'),
  );
}

/** Each `name: […]` of a list of fallbacks. */
export function chains(setting: Spot): readonly Child[] {
  return itemsOf(setting).flatMap((item) => within(sectionOf(item)));
}

/** Text quoted for a message. */
export function quoted(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}
