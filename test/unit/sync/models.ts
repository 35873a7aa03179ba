import type { Catalogue, Model } from '../../../src/copilot/model.ts';
import { NO_HISTORY } from '../../../src/history/history.ts';
import type { Settings } from '../../../src/settings.ts';
import type { Memory } from '../../../src/sync/absence.ts';

/** A chat model that is offered, with a test's own words laid over it. */
export function model(id: string, over: Partial<Model> = {}): Model {
  return {
    id,
    name: id.toUpperCase(),
    vendor: 'OpenAI',
    type: 'chat',
    pickerEnabled: true,
    preview: false,
    endpoints: ['/chat/completions'],
    limits: { contextWindow: 200_000, prompt: 128_000, output: 64_000 },
    supports: { toolCalls: true, vision: true },
    ...over,
  };
}

/** A catalogue of these models, everything else readable. */
export function catalogue(models: readonly Model[], over: Partial<Catalogue> = {}): Catalogue {
  return {
    models: [...models].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    unreadable: [],
    nameless: 0,
    notices: [],
    ...over,
  };
}

type SyncSettings = Pick<Settings, 'select' | 'entry' | 'removal' | 'routing'>;

/** The defaults of the inputs, but models go at once, with a test's own words laid over them. */
export function settings(
  over: {
    select?: Partial<SyncSettings['select']>;
    entry?: Partial<SyncSettings['entry']>;
    removal?: Partial<SyncSettings['removal']>;
    routing?: Partial<SyncSettings['routing']>;
  } = {},
): SyncSettings {
  return {
    select: { include: [], exclude: [], modelTypes: ['chat'], includePreview: true, ...over.select },
    entry: {
      modelName: undefined,
      extraHeaders: undefined,
      newEntry: undefined,
      costs: false,
      maxInputTokens: 'reported',
      displayNames: false,
      ...over.entry,
    },
    removal: { graceDays: 0, allowMass: false, ...over.removal },
    routing: { aliases: [], fallbacks: [], onRemoval: 'remove', successors: [], ...over.routing },
  };
}

/** A run that remembers nothing, with a test's own words laid over it. */
export function memory(over: Partial<Memory> = {}): Memory {
  return { history: NO_HISTORY, moment: { now: new Date('2026-11-21T05:17:00Z') }, ...over };
}
