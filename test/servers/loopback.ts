import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Faults, send, suffer } from './faults.ts';
import { type Journal, subject } from './journal.ts';

/** A request, read to its end. */
export interface Request {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** An answer. A string or buffer is sent as it is, everything else as JSON. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What a server does with requests. */
export interface Handler {
  /** How the journal names a request. */
  name(request: Request): { readonly path: string; readonly operation?: string | undefined };
  /** The name of what a credential is; never the credential. */
  credential(value: string): string;
  answer(request: Request): Answer | Promise<Answer>;
}

/** A listening server. */
export interface Loopback {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  close(): Promise<void>;
}

/** Listens on a free port of the loopback interface, writes every request to the journal and applies faults. */
export async function listen(handler: Handler, journal: Journal, faults: Faults): Promise<Loopback> {
  const server = createServer((message, response) => {
    // Only reading the request can fail, when the client disconnects.
    handle(message, response, handler, journal, faults).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

/** The body as JSON or form, by its content type, otherwise as text; undefined when there is none. */
export function parseBody(request: Pick<Request, 'headers' | 'body'>): unknown {
  const text = request.body.toString();
  if (text === '') return undefined;
  if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true) {
    return Object.fromEntries(new URLSearchParams(text));
  }
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function handle(
  message: IncomingMessage,
  response: ServerResponse,
  handler: Handler,
  journal: Journal,
  faults: Faults,
): Promise<void> {
  const request = await read(message);
  const { path, operation } = handler.name(request);
  const query = request.query.size === 0 ? '' : `?${request.query.toString()}`;
  const entry = {
    method: request.method,
    host: request.host,
    path: `${path}${query}`,
    operation,
    headers: visibleHeaders(request.headers, handler),
    body: parseBody(request),
    received: `${request.method} ${message.url}\n${message.rawHeaders.join('\n')}\n\n${request.body.toString()}`,
    outcome: undefined as number | string | undefined,
  };
  journal.add(entry);
  const fault = faults.take(subject(entry));
  const effect = async () => {
    try {
      return await handler.answer(request);
    } catch (error) {
      return defect(error);
    }
  };
  entry.outcome =
    fault === undefined ? send(response, await effect()) : await suffer(fault, response, effect);
}

/** A defect of the server must show in the test that caused it, not as a timeout of the program. */
function defect(error: unknown): Answer {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { status: 599, body: `loopback server: ${text}` };
}

async function read(message: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const host = message.headers.host ?? '';
  const url = new URL(message.url ?? '/', `http://${host}`);
  return {
    method: message.method ?? '',
    host,
    path: url.pathname,
    query: url.searchParams,
    headers: message.headers,
    body: Buffer.concat(chunks),
  };
}

const TRANSPORT = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'accept-encoding']);

function visibleHeaders(headers: IncomingHttpHeaders, handler: Handler): Record<string, string> {
  const visible: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (TRANSPORT.has(name)) continue;
    visible[name] = name === 'authorization' ? credential(String(value), handler) : String(value);
  }
  return visible;
}

function credential(value: string, handler: Handler): string {
  const [scheme = '', ...rest] = value.split(' ');
  return `${scheme} <${handler.credential(rest.join(' '))}>`;
}
