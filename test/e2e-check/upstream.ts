import { createServer, type IncomingMessage, type Server } from 'node:http';
import * as z from 'zod';

/** The value of `RIGHT_KEY`. */
export const RIGHT_KEY = 'only-for-this-test-right';

const Body = z.looseObject({ model: z.string().optional() });

/** A provider on loopback. The first part of the path says which one it plays. */
export function providers(): Server {
  return createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = request.url ?? '';
      const { model = '' } = Body.parse(JSON.parse(Buffer.concat(chunks).toString() || '{}'));
      response.statusCode = refusal(request, path, model) ?? 200;
      const answer = response.statusCode === 200 ? (path.endsWith('/responses') ? RESPONSE : CHAT) : REFUSED;
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ ...answer, model }));
    });
  });
}

/** Not `user-agent`: on chat calls LiteLLM's client puts its own name in front of it. */
const EDITOR = ['editor-version', 'editor-plugin-version', 'copilot-integration-id'];

/** The status of a refusal; undefined when the call is answered. */
function refusal({ headers }: IncomingMessage, path: string, model: string): number | undefined {
  if (path.startsWith('/busy/')) return 429;
  if (path.startsWith('/key/')) return headers.authorization === `Bearer ${RIGHT_KEY}` ? undefined : 401;
  if (!path.startsWith('/copilot/')) return undefined;
  const once = EDITOR.every((name) => /^[^,]+$/.test(String(headers[name] ?? '')));
  const isServed = path.endsWith('/responses') || !model.startsWith('codex');
  return once && isServed && model !== '' ? undefined : 400;
}

const REFUSED = { error: { message: 'refused', type: 'invalid_request_error' } };

const CHAT = {
  id: 'answer',
  object: 'chat.completion',
  created: 1,
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'word' } }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
};

const RESPONSE = {
  id: 'resp_1',
  object: 'response',
  created_at: 1,
  status: 'completed',
  error: null,
  parallel_tool_calls: true,
  tool_choice: 'auto',
  tools: [],
  output: [
    {
      type: 'message',
      id: 'msg_1',
      status: 'completed',
      role: 'assistant',
      content: [{ type: 'output_text', text: 'word', annotations: [] }],
    },
  ],
  usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2 },
};
