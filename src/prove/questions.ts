import type { Config, Entry } from '../config/model.ts';
import type { Catalogue, Model } from '../copilot/model.ts';
import { WORD } from './answers.ts';
import type { Route } from './model.ts';
import { endpointsOf } from './rules.ts';

/** How a route is asked, and how an answer is recognized. */
export interface Asking {
  readonly path: string;
  /** The fields of the body besides `model`, with a text that reaches Copilot. */
  readonly body: (text: string) => Readonly<Record<string, unknown>>;
  /** Is in every correct answer. */
  readonly sign: string;
}

/** All routes, as clients of LiteLLM call them. */
export const ASKING: Readonly<Record<Route, Asking>> = {
  chat: { path: '/v1/chat/completions', body: messages, sign: WORD },
  'chat stream': {
    path: '/v1/chat/completions',
    body: (text) => ({ ...messages(text), stream: true }),
    sign: WORD,
  },
  responses: { path: '/v1/responses', body: (input) => ({ input }), sign: WORD },
  'responses stream': { path: '/v1/responses', body: (input) => ({ input, stream: true }), sign: WORD },
  messages: { path: '/v1/messages', body: (text) => ({ ...messages(text), max_tokens: 16 }), sign: WORD },
  'messages stream': {
    path: '/v1/messages',
    body: (text) => ({ ...messages(text), max_tokens: 16, stream: true }),
    sign: WORD,
  },
  embeddings: { path: '/v1/embeddings', body: (input) => ({ input }), sign: '"embedding"' },
};

function messages(text: string) {
  return { messages: [{ role: 'user', content: text }] };
}

/** Which routes an entry has to answer on, by its `mode` and by the endpoints of its model. */
function routesOf(entry: Entry, model: Model | undefined): readonly Route[] {
  const mode = entry.info.get('mode')?.value;
  if (mode === 'embedding' || model?.type === 'embeddings') return ['embeddings'];
  if (mode === 'responses') return ['responses', 'responses stream', 'chat', 'chat stream'];
  const served = model === undefined ? [] : endpointsOf(model);
  const messagesOnly = served.includes('/v1/messages') && !served.includes('/chat/completions');
  return messagesOnly ? ['messages', 'messages stream'] : ['chat', 'chat stream'];
}

/** An entry that has to answer. */
export interface AskedEntry {
  readonly entry: Entry;
  readonly name: string;
  /** Copilot's id. */
  readonly id: string;
  readonly routes: readonly Route[];
  /** Why the entry is not asked; undefined: it is. */
  readonly reason?: string;
}

const PREFIX = 'github_copilot/';

/** Copilot entries of a config that are new or differ from the config before; all of them when there is none before. */
export function askedEntries(
  after: Config,
  before: Config | undefined,
  catalogue: Catalogue | undefined,
): readonly AskedEntry[] {
  const models = new Map(catalogue?.models.map((model) => [model.id, model]));
  const known = new Map<string, number>();
  for (const entry of before?.entries ?? []) {
    const key = essence(entry);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return after.entries.flatMap((entry) => {
    const key = essence(entry);
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    const { name, model } = entry;
    if (left > 0 || name === undefined || model?.startsWith(PREFIX) !== true) return [];
    const id = model.slice(PREFIX.length);
    const routes = routesOf(entry, models.get(id));
    const reason = whyNot(entry, id);
    return [{ entry, name, id, routes, ...(reason === undefined ? {} : { reason }) }];
  });
}

function whyNot({ params }: Entry, id: string): string | undefined {
  if (params.has('api_base')) return 'it has its own `api_base`';
  return id.includes('*') ? 'it is a wildcard' : undefined;
}

/** What LiteLLM uses of an entry: two entries for which it is the same are equal. */
function essence({ name, params, info, nestedInfo }: Entry): string {
  return JSON.stringify([name, valuesOf(params), valuesOf(info), valuesOf(nestedInfo)]);
}

function valuesOf(map: Entry['info'] | undefined): readonly string[] {
  return [...(map ?? [])]
    .map(([key, { value, source }]) => JSON.stringify([key, value ?? source]))
    .toSorted();
}
