import type { Model } from '../copilot/model.ts';
import type { OwnedKey } from './owned-key.ts';

const CAPABILITIES = [
  ['supports_function_calling', 'toolCalls', 'tool_calls'],
  ['supports_parallel_function_calling', 'parallelToolCalls', 'parallel_tool_calls'],
  ['supports_reasoning', 'reasoning', 'reasoning'],
  ['supports_response_schema', 'structuredOutputs', 'structured_outputs'],
  ['supports_vision', 'vision', 'vision'],
  ['supports_web_search', 'webSearch', 'web_search'],
] as const;

/** LiteLLM's names of the capabilities. */
export const CAPABILITY_KEYS: readonly string[] = CAPABILITIES.map(([key]) => key);

/** A capability of the catalogue, by its name in {@link Model.supports}. */
type Capability = (typeof CAPABILITIES)[number][1];

/** The capabilities that a catalogue reports for any model. */
export type ReportedCapabilities = ReadonlySet<Capability>;

export const NONE_REPORTED: ReportedCapabilities = new Set();

/**
 * The capabilities that at least one model reports. A false one is usually left out of a record, so a missing field means
 * "no", but only in an answer that has the field elsewhere: older API versions and some accounts lack whole fields, and that
 * denies nothing.
 */
export function reportedCapabilities(models: readonly Model[]): ReportedCapabilities {
  return new Set(
    CAPABILITIES.map(([, capability]) => capability).filter((capability) =>
      models.some((model) => model.supports?.[capability] !== undefined),
    ),
  );
}

/** The `supports_*` keys of a model. */
export function capabilityKeys(model: Model, reportedByAny: ReportedCapabilities): OwnedKey[] {
  const reports = model.supports;
  return CAPABILITIES.map(([key, capability, field]) => ({
    key,
    value: reports?.[capability] === true ? true : undefined,
    alsoCorrect: [],
    absentMeansFalse:
      reports !== undefined && reportedByAny.has(capability) && reports.unreadable?.includes(field) !== true,
  }));
}
