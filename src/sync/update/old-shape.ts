import type { Entry } from '../../config/model.ts';
import type { OwnedKey } from '../owned-key.ts';
import { isKept, joined, NO_UPDATE, set, type Update, unset } from './update.ts';

/** Keys that the old sync scripts wrote and that LiteLLM knows under other names, which `ownedKeys` writes. */
const OLD_NAMES = new Set(['supports_tool_calls', 'supports_structured_outputs']);

/**
 * The shapes of the old scripts: a `model_info` inside `litellm_params`, which LiteLLM ignores, is moved beside it, and
 * `cache_models_for`, which LiteLLM sends upstream in every request, is removed. The owned keys are not moved but written
 * as the catalogue reports them: the scripts guessed limits, and a guess that had no effect must not gain one.
 */
export function oldShape(entry: Entry, owned: readonly OwnedKey[]): Update {
  const parts: Update[] = [];
  const cache = entry.params.get('cache_models_for');
  if (cache !== undefined && !isKept(entry, ['litellm_params', 'cache_models_for'])) {
    parts.push(unset(entry, ['litellm_params', 'cache_models_for'], cache, 'additive'));
  }
  const nested = entry.params.get('model_info');
  if (
    nested !== undefined &&
    entry.nestedInfo !== undefined &&
    !isKept(entry, ['litellm_params', 'model_info']) &&
    !entry.keeps.some((kept) => kept.length === 1 && kept[0] === 'model_info')
  ) {
    const ours = new Set(owned.map(({ key }) => key));
    const moving = [...entry.nestedInfo].filter(
      ([key]) => !ours.has(key) && !OLD_NAMES.has(key) && !entry.info.has(key),
    );
    const unmovable = moving.find(([, read]) => read.value === undefined);
    if (unmovable !== undefined) {
      return {
        ...NO_UPDATE,
        notices: [
          {
            message: `litellm_params.model_info of ${entry.name} has no effect in LiteLLM. It is not moved, because the value of ${unmovable[0]} has a type that JSON does not have. Move it beside litellm_params by hand.`,
            place: nested.place,
          },
        ],
      };
    }
    for (const [key, read] of moving) {
      if (read.value !== undefined)
        parts.push(set(entry, ['model_info', key], undefined, read.value, 'additive'));
    }
    parts.push(unset(entry, ['litellm_params', 'model_info'], nested, 'additive'));
  }
  return joined(parts);
}
