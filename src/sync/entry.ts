import type { Value, ValueMap } from '../config/model.ts';
import type { Model } from '../copilot/model.ts';
import type { Settings } from '../settings.ts';
import { applyTemplate, litellmModel } from './template.ts';

/** What the catalogue says about one owned key of `model_info`. */
export interface OwnedKey {
  readonly key: string;
  /** The reported value; undefined when the catalogue does not report one. */
  readonly value: Value | undefined;
  /** Other values that are as correct as `value` and are left as a person chose them. */
  readonly alsoRight: readonly Value[];
  /** A missing value means "no": a `true` in the file becomes `false`. */
  readonly silenceIsFalse: boolean;
}

/**
 * The owned keys of `model_info` for a model, in the order new entries write them. Reported facts only: nothing is guessed,
 * no limit derived from another. `max_tokens` equals `max_output_tokens` by LiteLLM's convention, and `max_input_tokens` is
 * `max_prompt_tokens`, on which Copilot refuses a request (prompt + output may exceed the window).
 */
export function ownedKeys(
  model: Model,
  spoken: SpokenOf,
  settings: Pick<Settings['entry'], 'costs'>,
): OwnedKey[] {
  const { limits, prices } = model;
  const owned = [
    { ...reported('mode', mode(model)), alsoRight: otherModes(model) },
    reported('max_tokens', limits.output),
    reported('max_input_tokens', limits.prompt),
    reported('max_output_tokens', limits.output),
    ...supports(model, spoken),
  ];
  if (!settings.costs) return owned;
  return [
    ...owned,
    reported('input_cost_per_token', prices?.input),
    reported('output_cost_per_token', prices?.output),
    reported('cache_read_input_token_cost', prices?.cacheRead),
    reported('cache_creation_input_token_cost', prices?.cacheWrite),
  ];
}

/** The names of all keys of `model_info` that are ours. */
export function ownedNames({ costs }: Pick<Settings['entry'], 'costs'>): string[] {
  return ['mode', ...LIMITS, ...CAPABILITIES.map(([key]) => key), ...(costs ? COSTS : [])];
}

const LIMITS = ['max_tokens', 'max_input_tokens', 'max_output_tokens'];
const COSTS = [
  'input_cost_per_token',
  'output_cost_per_token',
  'cache_read_input_token_cost',
  'cache_creation_input_token_cost',
];

/** The entry to be inserted for a model, merged with `new-entry`: what the catalogue reports wins. */
export function newEntry(model: Model, template: string, settings: Settings['entry']): ValueMap {
  const info = Object.fromEntries(
    ownedKeys(model, NOTHING_SPOKEN_OF, settings).flatMap(({ key, value }) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
  const own: ValueMap = {
    model_name: applyTemplate(template, model.id),
    litellm_params: {
      model: litellmModel(model.id),
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

function reported(key: string, value: Value | undefined): OwnedKey {
  return { key, value, alsoRight: [], silenceIsFalse: false };
}

/**
 * LiteLLM's `mode` decides which endpoint it calls. A model that serves only `/responses` answers 400 to anything else;
 * legacy models report no endpoints and serve chat. Only for models that LiteLLM can call, see `reach`.
 */
export function mode(model: Model): string | undefined {
  if (model.type === 'embeddings') return 'embedding';
  if (model.type !== 'chat') return undefined;
  return serves(model, '/responses') && !serves(model, '/chat/completions') ? 'responses' : 'chat';
}

/** A model that serves both endpoints works in both modes, so that a person's choice is as correct as ours. */
function otherModes(model: Model): Value[] {
  return serves(model, '/responses') && serves(model, '/chat/completions') ? ['responses'] : [];
}

function serves(model: Model, endpoint: string): boolean {
  return model.endpoints?.includes(endpoint) === true;
}

const CAPABILITIES = [
  ['supports_function_calling', 'toolCalls', 'tool_calls'],
  ['supports_parallel_function_calling', 'parallelToolCalls', 'parallel_tool_calls'],
  ['supports_reasoning', 'reasoning', 'reasoning'],
  ['supports_response_schema', 'structuredOutputs', 'structured_outputs'],
  ['supports_vision', 'vision', 'vision'],
  ['supports_web_search', 'webSearch', 'web_search'],
] as const;

/** A capability of the catalogue, by its name in {@link Model.supports}. */
type Capability = (typeof CAPABILITIES)[number][1];

/** The capabilities that a catalogue reports for any model. */
export type SpokenOf = ReadonlySet<Capability>;

const NOTHING_SPOKEN_OF: SpokenOf = new Set();

/**
 * The capabilities that at least one model reports. A false one is usually left out of a record, so a missing field means
 * "no", but only in an answer that has the field elsewhere: older API versions and some accounts lack whole fields, and that
 * denies nothing.
 */
export function spokenOf(models: readonly Model[]): SpokenOf {
  return new Set(
    CAPABILITIES.map(([, capability]) => capability).filter((capability) =>
      models.some((model) => model.supports?.[capability] !== undefined),
    ),
  );
}

function supports(model: Model, spoken: SpokenOf): OwnedKey[] {
  const reports = model.supports;
  return CAPABILITIES.map(([key, capability, field]) => ({
    key,
    value: reports?.[capability] === true ? true : undefined,
    alsoRight: [],
    silenceIsFalse:
      reports !== undefined && spoken.has(capability) && reports.unreadable?.includes(field) !== true,
  }));
}

function merge(over: ValueMap, under: ValueMap): ValueMap {
  const merged = new Map<string, Value>(Object.entries(over));
  for (const [key, value] of Object.entries(under)) {
    const own = merged.get(key);
    if (own === undefined) merged.set(key, value);
    else if (isMap(own) && isMap(value)) merged.set(key, merge(own, value));
  }
  return Object.fromEntries(merged);
}

function isMap(value: Value): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
