import { type CatalogueRecord, type ModelOptions, model } from '../../servers/copilot/model.ts';

/*
 * The answers beside this file have the shapes that were recorded over two years, each named by its month. Their records
 * are invented: what counts are the shapes, and which endpoints each kind of model serves.
 */

/** Most of what the shapes of different years differ in. Null leaves a field out. */
export interface Shape {
  readonly billing: ((id: string) => unknown) | null;
  /** `supports` of a chat model, besides what a record says itself. */
  readonly supports: Readonly<Record<string, unknown>>;
  /** Whether records name a vendor, a category and so on. */
  readonly isEarly: boolean;
  /** Fields of every record. */
  readonly raw?: (id: string) => Readonly<Record<string, unknown>>;
}

/** Thousands of tokens: window, prompt, output. */
export type Limits = readonly [number, number, number | null];

/** Makes a record of a chat model that people can pick, in a shape. */
export function chatModel(
  shape: Shape,
  id: string,
  [window, prompt, output]: Limits,
  more: Partial<ModelOptions> = {},
): CatalogueRecord {
  const { billing, supports, isEarly, raw } = shape;
  return model({
    id,
    window: window * 1000,
    prompt: prompt * 1000,
    output: output === null ? null : output * 1000,
    endpoints: null,
    ...(isEarly ? { category: null } : {}),
    ...more,
    supports: more.supports === null ? {} : { ...supports, ...more.supports },
    raw: { billing: billing?.(id), ...raw?.(id), ...more.raw },
  });
}

/** The embedding models, which every recorded answer has. */
export function embeddingModels(shape: Shape): readonly CatalogueRecord[] {
  const ids = ['text-embedding-ada-002', 'text-embedding-3-small', 'text-embedding-3-small-inference'];
  return ids.map((id) =>
    model({
      id,
      type: 'embeddings',
      supports: id.includes('-3-') ? { dimensions: true } : {},
      raw: { billing: shape.billing?.(id), ...shape.raw?.(id) },
    }),
  );
}

export const CHAT = ['/chat/completions'];
export const BOTH = ['/chat/completions', '/responses', 'ws:/responses'];
export const RESPONSES = ['/responses', 'ws:/responses'];
const CLAUDE = ['/v1/messages', '/chat/completions'];

export const TOOLS = { tool_calls: true, parallel_tool_calls: true };
export const RICH = { ...TOOLS, streaming: true, structured_outputs: true, vision: true };

/** Models of Anthropic's. */
export function claudes(
  shape: Shape,
  ids: readonly string[],
  limits: Limits,
  more: Parameters<typeof chatModel>[3] = {},
): readonly CatalogueRecord[] {
  return ids.map((id) =>
    chatModel(shape, id, limits, { vendor: 'Anthropic', policy: 'enabled', endpoints: CLAUDE, ...more }),
  );
}
