import { isList, type Read, type Value } from '../config/model.ts';
import type { Level } from './model.ts';
import { isNumericKey, litellmNumber } from './number.ts';

/** The most severe of some levels; `none` of none. */
export function mostSevere(levels: Iterable<Level>): Level {
  let result: Level = 'none';
  for (const level of levels) if (RANK[level] > RANK[result]) result = level;
  return result;
}

const RANK: Readonly<Record<Level, number>> = { none: 0, additive: 1, breaking: 2 };

/**
 * What the change of one key means for those who call the model.
 *
 * | key | additive | breaking | since |
 * | --- | --- | --- | --- |
 * | `supports_*` | gained; first stated | lost | LiteLLM refuses or drops what a model does not support |
 * | limits | first stated, raised | lowered, withdrawn | prompts that fitted are refused or cut |
 * | costs | first stated, lowered | raised, withdrawn | budgets run out sooner, or are no longer kept |
 * | `mode` | first stated | changed | another endpoint is called |
 * | `reasoning_effort_levels` | first stated, levels gained | a level lost | an effort is rounded to another one |
 * | `allowed_openai_params` | first stated, parameters gained | a parameter lost | LiteLLM refuses the parameter |
 * | `deprecation_date`, `successor_model`, `display_name` | any change | | calls are answered as before |
 * | headers | | any change | Copilot serves and refuses by them |
 * | anything else | first stated | changed, removed | nobody can tell |
 *
 * Limits and costs are compared as LiteLLM reads them, and a value that is not a number to LiteLLM cannot be compared: its
 * change is breaking. An added entry is additive, a removed one is breaking unless the plan's own alias answers its name with a
 * model that lacks nothing, and another name is one of each.
 * Old shapes that are corrected are additive: LiteLLM made nothing of them.
 *
 * @param from undefined when the key is absent; LiteLLM takes null for absent too
 * @param to undefined when the key is removed
 */
export function keyLevel(
  path: readonly string[],
  from: Pick<Read, 'value'> | undefined,
  to: Value | undefined,
): Level {
  const [section, key = ''] = path;
  const isFirst = from === undefined || from.value === null;
  if (section === 'litellm_params' && key === 'allowed_openai_params') {
    return isFirst || isSubset(from.value, to) ? 'additive' : 'breaking';
  }
  if (section !== 'model_info') return 'breaking';
  if (isFirst || INFORMATION.has(key)) return 'additive';
  if (key === 'reasoning_effort_levels') return isSubset(from.value, to) ? 'additive' : 'breaking';
  if (key.startsWith('supports_')) return from.value === true ? 'breaking' : 'additive';
  return isNumericKey(key) ? numberLevel(key, from.value, to) : 'breaking';
}

/** Keys that LiteLLM shows to people and does not act on. */
const INFORMATION = new Set(['deprecation_date', 'successor_model', 'display_name']);

/** Whether both are lists, and the second has all items of the first. */
export function isSubset(part: Value | undefined, whole: Value | undefined): boolean {
  return isList(part) && isList(whole) && part.every((item) => whole.includes(item));
}

function numberLevel(key: string, from: Value | undefined, to: Value | undefined): Level {
  const before = litellmNumber(from);
  const after = litellmNumber(to);
  if (before === undefined || after === undefined) return 'breaking';
  const better = key.includes('cost') ? after <= before : after >= before;
  return better ? 'additive' : 'breaking';
}
