import assert from 'node:assert/strict';
import type { CatalogueRecord } from '../../servers/copilot/model.ts';
import type { RunningProxy } from '../proxy.ts';
import type { Upstream } from '../upstream/index.ts';
import { endpointsOf } from '../upstream/rules.ts';
import { callModel, type Route } from './calls.ts';
import type { Lists } from './lists.ts';
import type { Entry } from './written.ts';

/** What a question about an entry may look at. */
export interface About {
  readonly entry: Entry;
  /** The record of its model in the catalogue. */
  readonly record: CatalogueRecord;
  /** What the proxy says of itself. */
  readonly lists: Lists;
  readonly client: RunningProxy;
  readonly upstream: Upstream;
}

interface Question {
  readonly question: string;
  readonly concerns: (about: About) => boolean;
  /** Throws when the answer is wrong. A text that it returns is added to the row. */
  readonly ask: (about: About) => unknown;
}

/** Every entry that a sync writes has to pass all questions that concern it. */
export const QUESTIONS: readonly Question[] = [
  {
    question: '/v1/models lists it, with its limits',
    concerns: () => true,
    ask({ entry, lists }) {
      const listed = lists.models.get(entry.name);
      assert.ok(listed !== undefined, 'it is not listed');
      assertShows(listed, only(entry.info, ['mode', 'max_input_tokens', 'max_output_tokens']));
    },
  },
  {
    question: '/model/info shows all that was written',
    concerns: () => true,
    ask({ entry, lists }) {
      assertShows(lists.info.get(entry.name) ?? {}, entry.info);
    },
  },
  call('chat', isChat, chatEndpoint),
  call('chat, streaming', isChat, chatEndpoint),
  call('responses', isResponses, () => '/responses'),
  call('responses, streaming', isResponses, () => '/responses'),
  call('messages', isClaude, () => '/v1/messages'),
  call('messages, streaming', isClaude, () => '/v1/messages'),
  call(
    'embeddings',
    ({ entry }) => entry.info['mode'] === 'embedding',
    () => '/embeddings',
  ),
  {
    question: 'reasoning_effort reaches Copilot on chat',
    concerns: (about) => isChat(about) && !isClaude(about) && levelsOf(about).length > 0,
    async ask(about) {
      const refused = [];
      for (const level of levelsOf(about)) {
        if ((await effortOnChat(about, level)) === 'refused') refused.push(level);
      }
      return refused.length === 0 ? undefined : `LiteLLM itself refuses ${refused.join(', ')}`;
    },
  },
  {
    // LiteLLM does not pass it on to Claude models
    question: 'reasoning_effort does no harm on chat',
    concerns: (about) => isChat(about) && isClaude(about) && levelsOf(about).length > 0,
    async ask(about) {
      for (const reasoning_effort of levelsOf(about)) {
        const [arrived] = await callModel(about, 'chat', about.entry.name, { reasoning_effort });
        assert.equal(arrived?.body['reasoning_effort'], undefined);
      }
    },
  },
  {
    question: 'reasoning.effort reaches Copilot on responses',
    concerns: (about) => isResponses(about) && levelsOf(about).length > 0,
    async ask(about) {
      for (const effort of levelsOf(about)) {
        const [arrived] = await callModel(about, 'responses', about.entry.name, { reasoning: { effort } });
        assert.equal(effortOf(arrived?.body ?? {}), effort);
      }
    },
  },
];

/** A call that reaches Copilot once, on the right endpoint. */
function call(route: Route, concerns: Question['concerns'], endpoint: (about: About) => string): Question {
  return {
    question: route,
    concerns,
    async ask(about) {
      const calls = await callModel(about, route, about.entry.name);
      assert.deepEqual(
        calls.map(({ model, endpoint, stream }) => ({ model, endpoint, stream })),
        [{ model: about.entry.id, endpoint: endpoint(about), stream: route.endsWith('streaming') }],
      );
    },
  };
}

/**
 * `xhigh` is different: on chat LiteLLM refuses it for models of the GPT-5 family whose row of its own price list does not
 * mention it, whatever the entry says in `allowed_openai_params` and `reasoning_effort_levels` (run on 1.106.2 and 1.109.1
 * with `gpt-5.2-codex`).
 */
async function effortOnChat(about: About, reasoning_effort: string): Promise<'passed' | 'refused'> {
  let arrived: Awaited<ReturnType<typeof callModel>>;
  try {
    arrived = await callModel(about, 'chat', about.entry.name, { reasoning_effort });
  } catch (error) {
    if (reasoning_effort === 'xhigh' && REFUSED_BY_LITELLM.test(String(error))) return 'refused';
    throw error;
  }
  const { body = {} } = arrived[0] ?? {};
  assert.equal(isResponses(about) ? effortOf(body) : body['reasoning_effort'], reasoning_effort);
  return 'passed';
}

const REFUSED_BY_LITELLM =
  /UnsupportedParamsError: reasoning_effort=xhigh is not supported\b.*Copilot: was not called/s;

function isChat({ entry }: About): boolean {
  return entry.info['mode'] !== 'embedding';
}

function isResponses({ entry }: About): boolean {
  return entry.info['mode'] === 'responses';
}

/** LiteLLM passes `/v1/messages` on for models with this in their name. */
function isClaude({ entry, record }: About): boolean {
  return entry.id.includes('claude') && endpointsOf(record).includes('/v1/messages');
}

function chatEndpoint(about: About): string {
  return isResponses(about) ? '/responses' : '/chat/completions';
}

function levelsOf({ entry }: About): readonly string[] {
  const { reasoning_effort_levels: levels } = entry.info;
  return Array.isArray(levels) ? levels.map(String) : [];
}

function effortOf({ reasoning }: Readonly<Record<string, unknown>>): unknown {
  return (reasoning as { readonly effort?: unknown } | undefined)?.effort;
}

function only(fields: Entry['info'], keys: readonly string[]): Entry['info'] {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => keys.includes(key)));
}

function assertShows(shown: Readonly<Record<string, unknown>>, expected: Entry['info']): void {
  assert.deepEqual(only(shown, Object.keys(expected)), expected);
}
