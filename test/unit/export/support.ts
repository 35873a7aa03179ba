import { exportModels } from '../../../src/export/index.ts';
import type { ExportKind, Served, ServedModel } from '../../../src/export/model.ts';

/** A model that states everything a client asks for. */
export function model(name: string, more: Partial<ServedModel> = {}): ServedModel {
  return {
    name,
    displayName: undefined,
    maxInput: 128_000,
    maxOutput: 16_384,
    tools: true,
    parallelTools: false,
    vision: false,
    pdf: undefined,
    reasoning: true,
    efforts: [],
    ...more,
  };
}

/** What a config serves: these models, and nothing that it no longer has. */
export function served(models: readonly ServedModel[], more: Partial<Served> = {}): Served {
  return { models, before: new Set(), answered: new Set(models.map(({ name }) => name)), ...more };
}

export interface Given {
  readonly kind?: ExportKind;
  readonly provider?: string;
  readonly address?: string;
}

/** The result of an export into a text, with the bytes as text. */
export function exported(text: string | Uint8Array | null, serving: Served, given: Given = {}) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { kind = 'opencode', provider = 'litellm', address } = given;
  const result = exportModels({ kind, path: 'client.json', provider, bytes }, serving, address);
  if (result.kind === 'refused') return { refused: result.problem };
  return {
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(result.bytes),
    changes: result.changes.map(({ kind: what, name }) => `${what} ${name}`),
    notices: result.notices.map(({ message, place }) => `${place?.line ?? 0}: ${message}`),
  };
}

/** The new text; fails when the file is refused. */
export function textAfter(text: string | null, serving: Served, given: Given = {}): string {
  const result = exported(text, serving, given);
  if (result.text === undefined) throw new Error(result.refused.message);
  return result.text;
}
