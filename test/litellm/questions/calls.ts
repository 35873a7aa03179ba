import assert from 'node:assert/strict';
import * as z from 'zod';
import { WORD } from '../../../src/prove/answers.ts';
import type { Client } from '../client.ts';
import type { Call, Upstream } from '../upstream/index.ts';

/** The ways to call a model, as OpenAI and Anthropic name them. */
export type Route =
  | 'chat'
  | 'chat, streaming'
  | 'responses'
  | 'responses, streaming'
  | 'messages'
  | 'messages, streaming'
  | 'embeddings';

let asked = 0;

/**
 * Calls a model on a route, and checks the answer. A stream has to give its first text while Copilot still holds the rest.
 *
 * @param more fields of the body
 * @returns what of it reached Copilot, in order
 */
export async function callModel(
  { client, upstream }: { readonly client: Client; readonly upstream: Upstream },
  route: Route,
  model: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<readonly Call[]> {
  asked += 1;
  const text = `question ${asked}.`;
  const goOn = () => upstream.goOn(text);
  try {
    assert.equal(await WAYS[route](client, { model, ...more }, text, goOn), WORD);
  } catch (error) {
    const arrived = callsWith(upstream, text).map(
      ({ endpoint, status, refusal = '' }) => `${endpoint} ${status} ${refusal}`,
    );
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${reason}\nCopilot: ${arrived.join('; ') || 'was not called'}`, { cause: error });
  } finally {
    goOn();
  }
  return callsWith(upstream, text);
}

function callsWith(upstream: Upstream, text: string): readonly Call[] {
  return upstream.calls.filter((call) => call.text.includes(text));
}

type Fields = Readonly<Record<string, unknown>> & { readonly model: string };
/** Calls with a text. @returns the text of the answer; of a stream, after `goOn` was called with its first part */
type Way = (client: Client, fields: Fields, text: string, goOn: () => void) => Promise<string>;

const WAYS: Readonly<Record<Route, Way>> = {
  async chat({ openai }, fields, text) {
    const answer = await openai.chat.completions.create({ messages: [user(text)], ...fields });
    return answer.choices[0]?.message.content ?? '';
  },
  async 'chat, streaming'({ openai }, fields, text, goOn) {
    const stream = await openai.chat.completions.create({ messages: [user(text)], ...fields, stream: true });
    return joined(stream, (chunk) => chunk.choices[0]?.delta.content ?? '', goOn);
  },
  async responses({ openai }, fields, input) {
    return (await openai.responses.create({ input, ...fields })).output_text;
  },
  async 'responses, streaming'({ openai }, fields, input, goOn) {
    const stream = await openai.responses.create({ input, ...fields, stream: true });
    return joined(stream, (event) => (event.type === 'response.output_text.delta' ? event.delta : ''), goOn);
  },
  async messages({ post }, fields, text) {
    const body = { messages: [user(text)], max_tokens: 16, ...fields };
    const answer = Message.parse(await (await post('/v1/messages', body)).json());
    return answer.content.map((part) => part.text).join('');
  },
  async 'messages, streaming'({ post }, fields, text, goOn) {
    const body = { messages: [user(text)], max_tokens: 16, ...fields, stream: true };
    const stream = (await post('/v1/messages', body)).body ?? [];
    return joined(eventsOf(stream), (event) => event.delta?.text ?? '', goOn);
  },
  async embeddings({ openai }, fields, input) {
    const { data } = await openai.embeddings.create({ input, ...fields, encoding_format: 'float' });
    assert.deepEqual(data[0]?.embedding, [0.5, -0.5]);
    return WORD;
  },
};

function user(content: string): { readonly role: 'user'; readonly content: string } {
  return { role: 'user', content };
}

async function joined<T>(
  stream: AsyncIterable<T>,
  textOf: (part: T) => string,
  goOn: () => void,
): Promise<string> {
  let text = '';
  for await (const part of stream) {
    text += textOf(part);
    if (text !== '') goOn();
  }
  return text;
}

const Message = z.object({ content: z.array(z.object({ text: z.string() })) });
const MessageEvent = z.object({ delta: z.object({ text: z.string().optional() }).optional() });

/** The data of server-sent events. */
async function* eventsOf(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<z.infer<typeof MessageEvent>> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of stream) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('data: {')) yield MessageEvent.parse(JSON.parse(line.slice('data: '.length)));
    }
  }
}
