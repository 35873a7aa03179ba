import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Catalogue, Model } from '../copilot/model.ts';
import { answerTo } from './answers.ts';
import { endpointsOf, wrongEditor } from './rules.ts';

/** A call that reached the stand-in. */
export interface UpstreamCall {
  /** The path, such as `/chat/completions`. */
  readonly endpoint: string;
  readonly model: string;
  readonly stream: boolean;
  /** The text of the body: questions find their own calls in it. */
  readonly body: string;
  /** Why Copilot would refuse it; undefined: it was answered. */
  readonly refusal: string | undefined;
}

/** A stand-in for Copilot on loopback: it knows the catalogue and refuses what Copilot refuses. */
export interface StandIn {
  readonly url: string;
  /** All calls so far, in order. */
  readonly calls: readonly UpstreamCall[];
  /** Other hosts that were asked for, at most {@link MOST_HOSTS}. The stand-in refused each of them. */
  readonly refusedHosts: ReadonlySet<string>;
  close(): Promise<void>;
}

/** The OAuth token that the proxy is given. It is not valid anywhere. */
export const DUMMY_TOKEN = 'ghu_standInOfCopilot';
const SESSION = 'tid=stand-in;exp=4102444800;sku=stand-in:0';

/** The endpoints that Copilot's models may serve. */
const ENDPOINTS = ['/chat/completions', '/responses', '/v1/messages', '/embeddings'];

/** A config decides which hosts LiteLLM asks for, and a table shows only some of them. */
const MOST_HOSTS = 20;
const LONGEST_HOST = 253;

/** Longest body that a question has, in bytes. */
const LONGEST = 256 * 1024;

/** Starts the stand-in on a free port. It is also the HTTP proxy for other hosts, and refuses each such request. */
export async function startStandIn(catalogue: Catalogue | undefined): Promise<StandIn> {
  const models =
    catalogue === undefined ? undefined : new Map(catalogue.models.map((model) => [model.id, model]));
  const calls: UpstreamCall[] = [];
  const refusedHosts = new Set<string>();
  const refuse = (target: string) => {
    if (refusedHosts.size < MOST_HOSTS) refusedHosts.add(hostOf(target));
  };
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  server.on('connect', (request, socket) => {
    refuse(`https://${request.url ?? ''}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const url = await listening(server);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    // a client sends a whole URL to its HTTP proxy
    if (!path.startsWith('/')) {
      refuse(path);
      return json(response, 403, { message: 'Forbidden' });
    }
    if (request.method === 'GET' && path === '/copilot_internal/v2/token') {
      return json(response, 200, session(url));
    }
    const endpoint = ENDPOINTS.find((it) => path === it || path === `/v1${it}`);
    if (request.method !== 'POST' || endpoint === undefined) {
      return json(response, 404, { message: 'Not Found' });
    }
    const body = await read(request);
    const call = received(request, endpoint, body, models);
    calls.push(call);
    if (call.refusal !== undefined) {
      return json(response, 400, { error: { message: call.refusal, code: 'refused' } });
    }
    const answer = answerTo(call);
    response.writeHead(200, { 'content-type': answer.type });
    response.end(answer.text);
  }

  return {
    url,
    calls,
    refusedHosts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Why Copilot refuses a request, in its order: who asks, what is asked for, what the body contains. */
function received(
  request: IncomingMessage,
  endpoint: string,
  body: string,
  models: ReadonlyMap<string, Model> | undefined,
): UpstreamCall {
  const fields = parse(body);
  const model = typeof fields.model === 'string' ? fields.model : '';
  const call = { endpoint, model, stream: fields.stream === true, body };
  const refusal =
    wrongHeaders(request) ?? wrongModel(model, endpoint, models) ?? wrongFields(fields) ?? undefined;
  return { ...call, refusal };
}

/** Each header must be sent once: two with the same name arrive as one value with a comma in it, and are refused. */
function wrongHeaders({ headers }: IncomingMessage): string | undefined {
  if (headers.authorization !== `Bearer ${SESSION}`) return 'the request has no valid session token';
  const editor = wrongEditor(headers);
  if (editor !== undefined) return editor;
  const id = headers['copilot-integration-id'];
  return id === undefined || /^[\w.-]+$/.test(String(id)) ? undefined : 'unknown Copilot-Integration-Id';
}

function wrongModel(
  id: string,
  endpoint: string,
  models: ReadonlyMap<string, Model> | undefined,
): string | undefined {
  if (models === undefined) return undefined;
  const model = models.get(id);
  if (model === undefined) return 'The requested model is not supported.';
  return endpointsOf(model).includes(endpoint)
    ? undefined
    : `the model is not accessible via the ${endpoint} endpoint`;
}

/** Keys of a config that LiteLLM passes on when they are in the wrong place. */
const NOT_FOR_UPSTREAM = ['cache_models_for', 'model_info', 'supported_endpoints', 'base_model'];

function wrongFields(fields: Readonly<Record<string, unknown>>): string | undefined {
  const found = NOT_FOR_UPSTREAM.filter((name) => name in fields);
  return found.length === 0 ? undefined : `the body has ${found.join(', ')} of the config in it`;
}

function session(url: string): unknown {
  return {
    token: SESSION,
    expires_at: 4_102_444_800,
    refresh_in: 1500,
    sku: 'stand-in',
    individual: true,
    chat_enabled: true,
    endpoints: { api: url, proxy: url, telemetry: url },
  };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > LONGEST) throw new Error('too long');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString();
}

function parse(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function hostOf(target: string): string {
  const host = URL.canParse(target) ? new URL(target).hostname : '';
  return host === '' ? 'an address without a host' : host.slice(0, LONGEST_HOST);
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
