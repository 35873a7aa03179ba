import type { CatalogueAnswer } from '../backend.ts';
import { chatModel, embeddingModels, type Shape, TOOLS } from './records.ts';

/** Hardly a capability, no endpoints, no category, no billing; a model without limits of its output. */
export function january2025(): CatalogueAnswer {
  const shape: Shape = { billing: null, supports: TOOLS, isEarly: true };
  const azure = { vendor: 'Azure OpenAI' };
  return {
    object: 'list',
    data: [
      chatModel(shape, 'gpt-4', [32, 32, 4], { ...azure, picker: false }),
      chatModel(shape, 'gpt-4o', [128, 64, 4], azure),
      chatModel(shape, 'o1-mini', [128, 20, null], { ...azure, preview: true, supports: null }),
      chatModel(shape, 'o1', [200, 20, null], { ...azure, preview: true }),
      chatModel(shape, 'claude-3.5-sonnet', [200, 195, 4], { vendor: 'Anthropic', policy: 'enabled' }),
      ...embeddingModels(shape),
    ],
  };
}

/** An envelope without `object`, equal twins, and twins that differ. */
export function february2025(): CatalogueAnswer {
  const shape: Shape = { billing: null, supports: { ...TOOLS, streaming: true }, isEarly: true };
  const mini = chatModel(shape, 'gpt-4o-mini', [128, 12, 4], { picker: false });
  return {
    data: [
      mini,
      mini,
      chatModel(shape, 'gpt-4o', [128, 64, 16]),
      chatModel(shape, 'o3-mini', [200, 64, 100]),
      chatModel(shape, 'o3-mini', [200, 20, 100], { picker: false }),
      chatModel(shape, 'claude-3.5-sonnet', [90, 90, 8], { vendor: 'Anthropic', policy: 'enabled' }),
      chatModel(shape, 'gemini-2.0-flash-001', [1000, 128, 8], { vendor: 'Google', policy: 'enabled' }),
      ...embeddingModels(shape),
    ],
  };
}
