import type { Value } from '../config/model.ts';
import type { Model } from '../copilot/model.ts';

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
export function otherModes(model: Model): Value[] {
  return serves(model, '/responses') && serves(model, '/chat/completions') ? ['responses'] : [];
}

function serves(model: Model, endpoint: string): boolean {
  return model.endpoints?.includes(endpoint) === true;
}
