import type { Model } from '../copilot/model.ts';
import { oneLine } from '../report/escape.ts';
import type { Settings } from '../settings.ts';
import { CAPABILITY_KEYS, capabilityKeys, type ReportedCapabilities } from './capabilities.ts';
import { COST_KEYS, costKeys, costsMoreWhenLong } from './costs.ts';
import { effortLevels } from './effort.ts';
import { mode, otherModes } from './mode.ts';
import { type OwnedKey, reported } from './owned-key.ts';
import { applyTemplate } from './template.ts';

/** What the owned keys of a file depend on beside the model. */
export interface OwnedKeyContext {
  readonly capabilities: ReportedCapabilities;
  /** Of `model_name`, with `{id}`. */
  readonly template: string;
  readonly settings: Pick<Settings['entry'], 'costs' | 'displayNames' | 'maxInputTokens'>;
}

/**
 * The owned keys of `model_info` for a model, in the order new entries write them. Reported facts only: nothing is guessed,
 * no limit derived from another. `max_tokens` equals `max_output_tokens` by LiteLLM's convention, and `max_input_tokens` is
 * `max_prompt_tokens`, on which Copilot refuses a request (prompt + output may exceed the window).
 */
export function ownedKeys(model: Model, { capabilities, template, settings }: OwnedKeyContext): OwnedKey[] {
  const { limits, retirement, name } = model;
  const successor = retirement?.successor;
  return [
    { ...reported('mode', mode(model)), alsoCorrect: otherModes(model) },
    reported('max_tokens', limits.output),
    reported('max_input_tokens', inputTokens(model, settings)),
    reported('max_output_tokens', limits.output),
    ...capabilityKeys(model, capabilities),
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
