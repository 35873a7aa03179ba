import type { Read, Value } from '../config/model.ts';
import { isList } from '../config/model.ts';
import type { Model } from '../copilot/model.ts';
import { mode } from './mode.ts';

/** The key of `litellm_params` that lists parameters which LiteLLM passes on without knowing them. */
export const ALLOWED_PARAMS = 'allowed_openai_params';

/** The request parameter that the list has to contain. */
export const EFFORT_PARAM = 'reasoning_effort';

/**
 * The value of `model_info.reasoning_effort_levels`: from LiteLLM 1.109 on it lets `reasoning_effort` through and rounds it
 * to a listed level; it also feeds the effort pickers of clients. Undefined for a model that does not reason.
 */
export function effortLevels({ reasoningEfforts }: Model): readonly string[] | undefined {
  return reasoningEfforts?.some((level) => level !== 'none') === true ? reasoningEfforts : undefined;
}

/**
 * Whether an entry needs `allowed_openai_params` for `reasoning_effort`: LiteLLM before 1.109 answers 400 to that parameter
 * on chat models it does not know. In mode `responses` it passes anyway, and with Claude LiteLLM's chat route drops it,
 * allowed or not (run on 1.109.1).
 */
export function takesEffortByList(model: Model): boolean {
  return (
    effortLevels(model) !== undefined && mode(model) === 'chat' && !model.id.toLowerCase().includes('claude')
  );
}

/** What to write for `allowed_openai_params` in place of what an entry has; undefined to leave it as it is. */
export function allowedParams(read: Pick<Read, 'value' | 'source'> | undefined): Value | undefined {
  if (read === undefined || read.value === null) return [EFFORT_PARAM];
  const { value, source } = read;
  if (!isList(value) || value.includes(EFFORT_PARAM) || !PLAIN_LIST.test(source)) return undefined;
  return [...value, EFFORT_PARAM];
}

/** A list in brackets on one line, without anchors, aliases, tags or comments. */
const PLAIN_LIST = /^\[[\w\s,'".-]*\]$/;
