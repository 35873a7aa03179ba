import { sameValue } from '../../config/index.ts';
import type { Entry, Value } from '../../config/model.ts';
import type { Settings } from '../../settings.ts';
import { ALLOWED_PARAMS, allowedParams } from '../effort.ts';
import { isSubset, keyLevel } from '../level.ts';
import { isNumericKey, litellmNumber } from '../number.ts';
import type { OwnedKey } from '../owned-key.ts';
import { headers } from './headers.ts';
import { oldShape } from './old-shape.ts';
import { type Before, isKept, joined, NO_UPDATE, set, type Update } from './update.ts';

/** What an entry is compared with. */
export interface WantedKeys {
  readonly keys: readonly OwnedKey[];
  /** In mode `chat` the entry has to allow `reasoning_effort` in `allowed_openai_params`. */
  readonly allowsEffort: boolean;
}

/**
 * Compares the owned keys of a managed entry with what the catalogue says. A value that means the same to LiteLLM, a key
 * marked `keep` and a key that is not ours give no change.
 */
export function updateEntry(entry: Entry, wanted: WantedKeys, settings: Settings['entry']): Update {
  const parts = [
    oldShape(entry, wanted.keys),
    ...wanted.keys.map((key) => ownedKey(entry, key)),
    ...(wanted.allowsEffort ? [effortParam(entry, wanted.keys)] : []),
    headers(entry, settings.extraHeaders),
  ];
  return joined(parts);
}

function ownedKey(entry: Entry, owned: OwnedKey): Update {
  const path = ['model_info', owned.key];
  const from = entry.info.get(owned.key);
  const wanted = owned.value ?? (owned.absentMeansFalse && from?.value === true ? false : undefined);
  if (wanted === undefined) return NO_UPDATE;
  if (from !== undefined && [wanted, ...owned.alsoCorrect].some((right) => isSame(owned.key, from, right))) {
    return NO_UPDATE;
  }
  if (isKept(entry, path)) {
    return {
      ...NO_UPDATE,
      notices: [
        {
          message: `model_info.${owned.key} of ${entry.name} is protected by a \`keep\` comment; the catalogue reports ${JSON.stringify(wanted)}.`,
          place: from?.place ?? entry.place,
        },
      ],
    };
  }
  // LiteLLM takes a cost from `litellm_params` too, so that stating it for the first time may raise it.
  const effective = from ?? (owned.key.includes('cost') ? entry.params.get(owned.key) : undefined);
  return set(entry, path, from, wanted, keyLevel(path, effective, wanted));
}

/**
 * Whether a value means to LiteLLM what it should: `5e-6` is a string to YAML and the same price as `0.000005`, and levels
 * are the same in any order.
 */
function isSame(key: string, from: Before, right: Value): boolean {
  if (sameValue(from.value, right)) return true;
  if (key === 'reasoning_effort_levels') return isSubset(from.value, right) && isSubset(right, from.value);
  const number = isNumericKey(key) ? litellmNumber(from.value) : undefined;
  return number !== undefined && number === litellmNumber(right);
}

/** A person may have chosen mode `responses` for a model that serves both endpoints: there the parameter passes anyway. */
function effortParam(entry: Entry, keys: readonly OwnedKey[]): Update {
  const path = ['litellm_params', ALLOWED_PARAMS];
  const from = entry.params.get(ALLOWED_PARAMS);
  const to = allowedParams(from);
  if (to === undefined || modeAfter(entry, keys) === 'responses' || isKept(entry, path)) return NO_UPDATE;
  return set(entry, path, from, to);
}

/** The `mode` of the entry once its keys are updated. */
function modeAfter(entry: Entry, keys: readonly OwnedKey[]): Value | undefined {
  const from = entry.info.get('mode')?.value;
  const mode = keys.find(({ key }) => key === 'mode');
  const stays = mode === undefined || isKept(entry, ['model_info', 'mode']);
  const isRight = from !== undefined && mode?.alsoCorrect.some((right) => sameValue(from, right)) === true;
  return stays || isRight ? from : (mode.value ?? from);
}
