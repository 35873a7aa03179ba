import { isList, isMap, type Value, type ValueMap } from '../config/model.ts';
import type { Model } from '../copilot/model.ts';
import { oneLine } from '../report/escape.ts';
import type { Settings } from '../settings.ts';
import { CAPABILITY_KEYS, capabilityKeys, NOTHING_SPOKEN_OF, type SpokenOf } from './capabilities.ts';
import { COST_KEYS, costKeys, costsMoreWhenLong } from './costs.ts';
import type { Inherited } from './credential.ts';
import { ALLOWED_PARAMS, EFFORT_PARAM, effortLevels, takesEffortByList } from './effort.ts';
import { mode, otherModes } from './mode.ts';
import { type OwnedKey, reported } from './owned-key.ts';
import { applyTemplate, litellmModel } from './template.ts';

/** What the owned keys of a file depend on beside the model. */
export interface EntryContext {
  readonly spoken: SpokenOf;
  /** Of `model_name`, with `{id}`. */
  readonly template: string;
  readonly settings: Pick<Settings['entry'], 'costs' | 'displayNames' | 'maxInputTokens'>;
}

/**
 * The owned keys of `model_info` for a model, in the order new entries write them. Reported facts only: nothing is guessed,
 * no limit derived from another. `max_tokens` equals `max_output_tokens` by LiteLLM's convention, and `max_input_tokens` is
 * `max_prompt_tokens`, on which Copilot refuses a request (prompt + output may exceed the window).
 */
export function ownedKeys(model: Model, { spoken, template, settings }: EntryContext): OwnedKey[] {
  const { limits, retirement, name } = model;
  const successor = retirement?.successor;
  return [
    { ...reported('mode', mode(model)), alsoRight: otherModes(model) },
    reported('max_tokens', limits.output),
    reported('max_input_tokens', inputTokens(model, settings)),
    reported('max_output_tokens', limits.output),
    ...capabilityKeys(model, spoken),
    reported('reasoning_effort_levels', effortLevels(model)),
    // LiteLLM's reader takes text only, and YAML reads a date without quotes as a date.
    reported('deprecation_date', retirement?.date),
    reported('successor_model', successor && applyTemplate(template, successor)),
    ...(settings.displayNames ? [reported('display_name', displayName(name))] : []),
    ...(settings.costs ? costKeys(model) : []),
  ];
}

/** The names of all keys of `model_info` that are ours. */
export function ownedNames({
  costs,
  displayNames,
}: Pick<Settings['entry'], 'costs' | 'displayNames'>): string[] {
  return [
    'mode',
    ...LIMITS,
    ...CAPABILITY_KEYS,
    'reasoning_effort_levels',
    'deprecation_date',
    'successor_model',
    ...(displayNames ? ['display_name'] : []),
    ...(costs ? COST_KEYS : []),
  ];
}

const LIMITS = ['max_tokens', 'max_input_tokens', 'max_output_tokens'];

/**
 * The entry to be inserted for a model, merged with `new-entry`: what the catalogue reports wins.
 *
 * @param params more of `litellm_params`
 */
export function newEntry(
  model: Model,
  template: string,
  settings: Settings['entry'],
  params: Inherited,
): ValueMap {
  const info = Object.fromEntries(
    ownedKeys(model, { spoken: NOTHING_SPOKEN_OF, template, settings }).flatMap(({ key, value }) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
  const own: ValueMap = {
    model_name: applyTemplate(template, model.id),
    litellm_params: {
      model: litellmModel(model.id),
      ...params,
      ...(takesEffortByList(model) ? { [ALLOWED_PARAMS]: [EFFORT_PARAM] } : {}),
      ...(settings.extraHeaders === undefined ? {} : { extra_headers: settings.extraHeaders }),
    },
    model_info: info,
  };
  return withNewEntry(own, settings);
}

/** An entry merged with `new-entry`; the entry's own keys win. */
export function withNewEntry(own: ValueMap, { newEntry }: Pick<Settings['entry'], 'newEntry'>): ValueMap {
  return newEntry === undefined ? own : merge(own, newEntry);
}

/** The window; with `default-tier`, at most the prompt that still has the lower price. */
function inputTokens(
  model: Model,
  { maxInputTokens }: Pick<Settings['entry'], 'maxInputTokens'>,
): number | undefined {
  const { limits, longContext } = model;
  if (maxInputTokens !== 'default-tier' || longContext === undefined || !costsMoreWhenLong(model)) {
    return limits.prompt;
  }
  return limits.prompt === undefined ? undefined : Math.min(limits.prompt, longContext.above);
}

/** Upstream's name on one line: it may contain anything. */
function displayName(name: string | undefined): string | undefined {
  return name === undefined ? undefined : oneLine(name, 100) || undefined;
}

function merge(over: ValueMap, under: ValueMap): ValueMap {
  const merged = new Map<string, Value>(Object.entries(over));
  for (const [key, value] of Object.entries(under)) {
    const own = merged.get(key);
    if (own === undefined) merged.set(key, value);
    else if (isMap(own) && isMap(value)) merged.set(key, merge(own, value));
    else if (key === ALLOWED_PARAMS && isList(own) && isList(value)) {
      merged.set(key, [...new Set([...value, ...own])]);
    }
  }
  return Object.fromEntries(merged);
}
