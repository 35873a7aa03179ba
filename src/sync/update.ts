import { sameValue, touchesKeep } from '../config/index.ts';
import type { Entry, Operation, Read, Value } from '../config/model.ts';
import type { Notice } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { ALLOWED_PARAMS, allowedParams } from './effort.ts';
import { isSubset, keyLevel } from './level.ts';
import type { KeyChange, Level } from './model.ts';
import { isNumericKey, litellmNumber } from './number.ts';
import type { OwnedKey } from './owned-key.ts';

/** The changes that make a managed entry agree with the catalogue, and nothing more. */
export interface Update {
  readonly keys: readonly KeyChange[];
  readonly operations: readonly Operation[];
  readonly notices: readonly Notice[];
}

/** What an entry is compared with. */
export interface Wanted {
  readonly keys: readonly OwnedKey[];
  /** In mode `chat` the entry has to allow `reasoning_effort` in `allowed_openai_params`. */
  readonly allowsEffort: boolean;
}

/**
 * Compares the owned keys of a managed entry with what the catalogue says. A value that means the same to LiteLLM, a key
 * marked `keep` and a key that is not ours give no change.
 */
export function updateEntry(entry: Entry, wanted: Wanted, settings: Settings['entry']): Update {
  const parts = [
    oldShape(entry, wanted.keys),
    ...wanted.keys.map((key) => ownedKey(entry, key)),
    ...(wanted.allowsEffort ? [effortParam(entry, wanted.keys)] : []),
    headers(entry, settings.extraHeaders),
  ];
  return joined(parts);
}

type Before = Pick<Read, 'value' | 'source'>;

const NOTHING: Update = { keys: [], operations: [], notices: [] };

function set(
  entry: Entry,
  path: readonly string[],
  from: Before | undefined,
  to: Value,
  level: Level = keyLevel(path, from, to),
): Update {
  const operation: Operation = { kind: 'set', entry: entry.index, path, value: to };
  return { keys: [{ path, ...as(from), to, level }], operations: [operation], notices: [] };
}

function unset(entry: Entry, path: readonly string[], from: Before, level: Level): Update {
  const operation: Operation = { kind: 'unset', entry: entry.index, path };
  return { keys: [{ path, ...as(from), level }], operations: [operation], notices: [] };
}

function as(from: Before | undefined): Pick<KeyChange, 'from'> {
  return from === undefined ? {} : { from: { value: from.value, source: from.source } };
}

function ownedKey(entry: Entry, owned: OwnedKey): Update {
  const path = ['model_info', owned.key];
  const from = entry.info.get(owned.key);
  const wanted = owned.value ?? (owned.silenceIsFalse && from?.value === true ? false : undefined);
  if (wanted === undefined) return NOTHING;
  if (from !== undefined && [wanted, ...owned.alsoRight].some((right) => isSame(owned.key, from, right))) {
    return NOTHING;
  }
  if (isKept(entry, path)) {
    return {
      ...NOTHING,
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
  if (to === undefined || modeAfter(entry, keys) === 'responses' || isKept(entry, path)) return NOTHING;
  return set(entry, path, from, to);
}

/** The `mode` of the entry once its keys are updated. */
function modeAfter(entry: Entry, keys: readonly OwnedKey[]): Value | undefined {
  const from = entry.info.get('mode')?.value;
  const mode = keys.find(({ key }) => key === 'mode');
  const stays = mode === undefined || isKept(entry, ['model_info', 'mode']);
  const isRight = from !== undefined && mode?.alsoRight.some((right) => sameValue(from, right)) === true;
  return stays || isRight ? from : (mode.value ?? from);
}

/** Keys that the old sync scripts wrote and that LiteLLM knows under other names, which {@link ownedKeys} writes. */
const OLD_NAMES = new Set(['supports_tool_calls', 'supports_structured_outputs']);

/**
 * The shapes of the old scripts: a `model_info` inside `litellm_params`, which LiteLLM ignores, is moved beside it, and
 * `cache_models_for`, which LiteLLM sends upstream in every request, is removed. The owned keys are not moved but written
 * as the catalogue reports them: the scripts guessed limits, and a guess that had no effect must not gain one.
 */
function oldShape(entry: Entry, owned: readonly OwnedKey[]): Update {
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
        ...NOTHING,
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

/**
 * The headers that the user asks for, always in lower case: LiteLLM joins the same header in Title-Case with its own, which
 * Copilot refuses, so that it is removed as the lower-case name is added. Headers of other names stay.
 */
function headers(entry: Entry, wanted: Settings['entry']['extraHeaders']): Update {
  if (wanted === undefined) return NOTHING;
  const path = ['litellm_params', 'extra_headers'];
  const from = entry.params.get('extra_headers');
  const present = from?.value;
  if (typeof present !== 'object' || present === null || Array.isArray(present)) {
    return isKept(entry, path) ? NOTHING : set(entry, path, from, wanted);
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

/** Kept in part: an entry that is kept as a whole is left alone by its plan, with one notice. */
function isKept(entry: Entry, path: readonly string[]): boolean {
  return !entry.keep && touchesKeep(entry, path);
}

function joined(parts: readonly Update[]): Update {
  return {
    keys: parts.flatMap((part) => part.keys),
    operations: parts.flatMap((part) => part.operations),
    notices: parts.flatMap((part) => part.notices),
  };
}
