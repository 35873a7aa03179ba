import type { UpstreamCall } from './stand-in.ts';

/** An answer that the stand-in gives instead of Copilot. */
interface Answer {
  readonly type: string;
  readonly text: string;
}

/** The word in every answer, by which a question recognizes it. */
export const WORD = 'proved';

const CREATED = 1_767_225_600;

/** The shortest answer that clients of each endpoint accept, whole or as a stream. */
export function answerTo({
  endpoint,
  model,
  stream,
}: Pick<UpstreamCall, 'endpoint' | 'model' | 'stream'>): Answer {
  switch (endpoint) {
    case '/responses':
      return stream ? events(responseEvents(model)) : whole(response(model, 'completed'));
    case '/v1/messages':
      return stream ? events(messageEvents(model)) : whole(message(model));
    case '/embeddings':
      return whole({
        object: 'list',
        model,
        data: [{ object: 'embedding', index: 0, embedding: [0.5, -0.5] }],
        usage: { prompt_tokens: 1, total_tokens: 1 },
      });
    default:
      return stream ? events(chatChunks(model)) : whole(completion(model));
  }
}

function whole(body: unknown): Answer {
  return { type: 'application/json', text: JSON.stringify(body) };
}

interface Event {
  /** The event's name, where the endpoint names its events. */
  readonly name?: string;
  readonly data: unknown;
}

function events(all: readonly Event[]): Answer {
  const text = all
    .map(({ name, data }) => {
      const line = `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;
      return name === undefined ? line : `event: ${name}\n${line}`;
    })
    .join('');
  return { type: 'text/event-stream', text };
}

const USAGE = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };

function completion(model: string): unknown {
  const choice = { index: 0, message: { role: 'assistant', content: WORD }, finish_reason: 'stop' };
  return { id: 'c', object: 'chat.completion', created: CREATED, model, choices: [choice], usage: USAGE };
}

function chatChunks(model: string): Event[] {
  const chunk = (delta: unknown, finish_reason: string | null) => ({
    data: {
      id: 'c',
      object: 'chat.completion.chunk',
      created: CREATED,
      model,
      choices: [{ index: 0, delta, finish_reason }],
    },
  });
  return [chunk({ role: 'assistant', content: WORD }, null), chunk({}, 'stop'), { data: '[DONE]' }];
}

const ITEM = { id: 'm', type: 'message', role: 'assistant' };
const PART = { type: 'output_text', text: WORD, annotations: [] };

function response(model: string, status: 'in_progress' | 'completed') {
  const done = status === 'completed';
  return {
    id: 'resp_1',
    object: 'response',
    created_at: CREATED,
    status,
    model,
    output: done ? [{ ...ITEM, status, content: [PART] }] : [],
    parallel_tool_calls: true,
    tool_choice: 'auto',
    tools: [],
    error: null,
    incomplete_details: null,
    instructions: null,
    metadata: {},
    temperature: 1,
    top_p: 1,
    usage: done
      ? {
          input_tokens: 1,
          output_tokens: 1,
          total_tokens: 2,
          input_tokens_details: { cached_tokens: 0 },
          output_tokens_details: { reasoning_tokens: 0 },
        }
      : null,
  };
}

function responseEvents(model: string): Event[] {
  const at = { item_id: 'm', output_index: 0, content_index: 0 };
  const item = { ...ITEM, status: 'completed', content: [PART] };
  const bodies = [
    { type: 'response.created', response: response(model, 'in_progress') },
    {
      type: 'response.output_item.added',
      output_index: 0,
      item: { ...item, status: 'in_progress', content: [] },
    },
    { type: 'response.content_part.added', ...at, part: { ...PART, text: '' } },
    { type: 'response.output_text.delta', ...at, delta: WORD },
    { type: 'response.output_text.done', ...at, text: WORD },
    { type: 'response.content_part.done', ...at, part: PART },
    { type: 'response.output_item.done', output_index: 0, item },
    { type: 'response.completed', response: response(model, 'completed') },
  ];
  return bodies.map((body, sequence_number) => ({ name: body.type, data: { ...body, sequence_number } }));
}

function message(model: string) {
  return {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model,
    content: [{ type: 'text', text: WORD }],
    stop_reason: 'end_turn',
    stop_sequence: null,
    usage: { input_tokens: 1, output_tokens: 1 },
  };
}

function messageEvents(model: string): Event[] {
  const bodies = [
    { type: 'message_start', message: { ...message(model), content: [], stop_reason: null } },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
    { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: WORD } },
    { type: 'content_block_stop', index: 0 },
    {
      type: 'message_delta',
      delta: { stop_reason: 'end_turn', stop_sequence: null },
      usage: { output_tokens: 1 },
    },
    { type: 'message_stop' },
  ];
  return bodies.map((body) => ({ name: body.type, data: body }));
}
