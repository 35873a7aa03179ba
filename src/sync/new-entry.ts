import { isList, isMap, type Value, type ValueMap } from '../config/model.ts';
import type { Model } from '../copilot/model.ts';
import type { Settings } from '../settings.ts';
import { NONE_REPORTED } from './capabilities.ts';
import type { Inherited } from './credential.ts';
import { ALLOWED_PARAMS, EFFORT_PARAM, takesEffortByList } from './effort.ts';
import { ownedKeys } from './owned-keys.ts';
import { applyTemplate, litellmModel } from './template.ts';

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
    ownedKeys(model, { capabilities: NONE_REPORTED, template, settings }).flatMap(({ key, value }) =>
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
