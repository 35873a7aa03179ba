import type { Model } from '../copilot/model.ts';

/**
 * How LiteLLM reaches a model: from `any` of its endpoints, only from its own `/v1/messages`, or from `none`.
 *
 * It passes `/v1/messages` on for models with `claude` in their id only, from 1.92 on; any other model that serves nothing
 * else answers 400 on every route (run on 1.106.2 and 1.109.1). Legacy models report no endpoints and serve chat; an empty
 * list says no more than that.
 */
export function reach({ id, type, endpoints = [] }: Model): 'any' | 'messages' | 'none' {
  const called = type === 'embeddings' ? ['/embeddings'] : ['/chat/completions', '/responses'];
  if (endpoints.length === 0 || endpoints.some((endpoint) => called.includes(endpoint))) return 'any';
  return type === 'chat' && endpoints.includes('/v1/messages') && id.toLowerCase().includes('claude')
    ? 'messages'
    : 'none';
}
