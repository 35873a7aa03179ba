import type { Entry } from '../config/model.ts';
import type { Notice } from '../errors.ts';
import { count, list } from '../words.ts';
import type { Addition } from './additions.ts';
import { ownedNames } from './owned-keys.ts';

/** Keys that are one entry's own, or that a sync removes from entries. */
const NEVER_SHARED = new Set([
  'litellm_params.model',
  'litellm_params.allowed_openai_params',
  'litellm_params.model_info',
  'litellm_params.cache_models_for',
  'model_info.id',
  'model_info.supports_tool_calls',
  'model_info.supports_structured_outputs',
  ...ownedNames({ costs: true, displayNames: true }).map((key) => `model_info.${key}`),
]);

/**
 * Keys of people that all managed entries have, at least two, and that a new entry lacks: `rpm`, `tier`, `access_groups`.
 * They are not copied, since a limit or a permission is a person's decision. Values are not shown: one may be a secret.
 *
 * @param staying the managed entries that stay
 */
export function sharedKeysNotice(staying: readonly Entry[], added: readonly Addition[]): Notice | undefined {
  const [first, ...others] = staying;
  if (first === undefined || others.length === 0) return undefined;
  const shared = keysOf(first).filter((key) => others.every((entry) => hasKey(entry, key)));
  const missing = shared.filter(({ section, key }) =>
    added.some(({ change: { entry } }) => {
      const map = entry[section];
      return typeof map !== 'object' || map === null || !Object.hasOwn(map, key);
    }),
  );
  if (missing.length === 0) return undefined;
  const keys = missing.map(({ section, key }) => `${section}.${key}`);
  const which = added.length === 1 ? 'the added entry does not' : 'the added entries do not';
  return {
    message: `All ${count(staying.length, 'managed entry', 'managed entries')} have ${list(keys, 10)}; ${which}. To set such keys on new entries, use \`new-entry\`.`,
    place: first.place,
  };
}

interface Key {
  readonly section: 'litellm_params' | 'model_info';
  readonly key: string;
}

function keysOf({ params, info }: Entry): Key[] {
  const all: Key[] = [
    ...[...params.keys()].map((key): Key => ({ section: 'litellm_params', key })),
    ...[...info.keys()].map((key): Key => ({ section: 'model_info', key })),
  ];
  return all.filter(({ section, key }) => !NEVER_SHARED.has(`${section}.${key}`));
}

function hasKey({ params, info }: Entry, { section, key }: Key): boolean {
  return (section === 'litellm_params' ? params : info).has(key);
}
