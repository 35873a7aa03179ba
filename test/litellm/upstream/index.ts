import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerTo, WORD } from '../../../src/prove/answers.ts';
import type { CopilotServer } from '../../servers/copilot/index.ts';
import type { CatalogueRecord } from '../../servers/copilot/model.ts';
import { type Asked, refusalOf } from './rules.ts';

/** A call that was answered or refused. */
export interface Call extends Asked {
  /** The text of the body: questions find their own calls in it. */
  readonly text: string;
  readonly status: number;
  /** Why it was refused. */
  readonly refusal?: string;
}

/** The part of Copilot that is called with models. */
export interface Upstream {
  readonly url: string;
  /** All calls so far, in order. */
  readonly calls: readonly Call[];
  /** Models that are answered with 429. */
  readonly busy: Set<string>;
  /** From now on the tokens that were exchanged before are refused. */
  expireTokens(): void;
  /** Lets streams with this text in their call go on: each one waits after its first part. */
  goOn(text: string): void;
  close(): Promise<void>;
}

/**
 * Starts it on loopback, beside a Copilot that exchanges tokens and has the catalogue. It answers each endpoint, in one
 * piece or as a stream, and is strict: see `rules.ts`.
 */
export async function startUpstream(
  copilot: CopilotServer,
  catalogue: readonly CatalogueRecord[],
): Promise<Upstream> {
  const calls: Call[] = [];
  const busy = new Set<string>();
  const expired = new Set<string>();
  const seen = new Set<string>();
  const waiting = new Set<{ readonly text: string; readonly resume: () => void }>();
  const rules = {
    catalogue,
    isSession: (token: string) => copilot.isSession(token) && !expired.has(token),
  };
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const endpoint = request.url ?? '';
    if (request.method === 'GET' && endpoint === '/models') return passOn(copilot.apiUrl, request, response);
    const text = await read(request);
    seen.add((request.headers.authorization ?? '').replace(/^Bearer /, ''));
    const body = JSON.parse(text === '' ? '{}' : text) as Readonly<Record<string, unknown>>;
    const asked = { endpoint, model: String(body['model']), stream: body['stream'] === true, body };
    const refusal = refusalOf(asked, request, rules);
    if (refusal !== undefined) {
      calls.push({ ...asked, text, status: refusal.status, refusal: refusal.message });
      return json(response, refusal.status, { error: { message: refusal.message, code: 'refused' } });
    }
    if (busy.has(asked.model)) {
      calls.push({ ...asked, text, status: 429 });
      return json(response, 429, { error: { message: 'too many requests', code: 'rate_limited' } });
    }
    calls.push({ ...asked, text, status: 200 });
    const answer = answerTo(asked);
    response.writeHead(200, { 'content-type': answer.type });
    if (!asked.stream) return void response.end(answer.text);
    const { first, rest } = split(answer.text);
    response.write(first);
    await new Promise<void>((resume) => waiting.add({ text, resume }));
    response.end(rest);
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    busy,
    expireTokens() {
      for (const token of seen) expired.add(token);
    },
    goOn(text) {
      for (const stream of waiting) {
        if (!stream.text.includes(text)) continue;
        waiting.delete(stream);
        stream.resume();
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A stream up to the first text in it, and what follows. */
function split(stream: string): { readonly first: string; readonly rest: string } {
  const end = stream.indexOf('\n\n', stream.indexOf(WORD)) + 2;
  return { first: stream.slice(0, end), rest: stream.slice(end) };
}

/** The catalogue is the other server's. */
async function passOn(to: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = Object.entries(request.headers).filter(([name]) => !['host', 'connection'].includes(name));
  const answer = await fetch(`${to}/models`, {
    headers: headers.map(([name, value]) => [name, String(value)]),
  });
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
  response.end(await answer.text());
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
