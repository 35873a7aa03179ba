import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Catalogue, Model } from '../copilot/model.ts';
import { answerTo } from './answers.ts';

/** A call that reached the stand-in. */
export interface Call {
  /** The path, such as `/chat/completions`. */
  readonly endpoint: string;
  readonly model: string;
  readonly stream: boolean;
  /** The text of the body: questions find their own calls in it. */
  readonly body: string;
  /** Why Copilot would refuse it; undefined: it was answered. */
  readonly refusal: string | undefined;
}

/** A stand-in of Copilot on loopback: knows the catalogue, refuses what Copilot refuses, and spends nothing. */
export interface StandIn {
  readonly url: string;
  /** All calls so far, in order. */
  readonly calls: readonly Call[];
  /** Hosts that the proxy asked for, other than the stand-in: it gets none of them. */
  readonly reachedFor: ReadonlySet<string>;
  close(): Promise<void>;
}

/** The OAuth token that the proxy is given: worth nothing anywhere. */
export const DUMMY_TOKEN = 'ghu_standInOfCopilot';
const SESSION = 'tid=stand-in;exp=4102444800;sku=stand-in:0';

/** The endpoints that Copilot's models may serve. */
const ENDPOINTS = ['/chat/completions', '/responses', '/v1/messages', '/embeddings'];

/** Longest body that a question has, in bytes. */
const LONGEST = 256 * 1024;

/** Starts the stand-in on a free port. Every request that is not for it is an attempt to reach another host, and refused. */
export async function startStandIn(catalogue: Catalogue | undefined): Promise<StandIn> {
  const models =
    catalogue === undefined ? undefined : new Map(catalogue.models.map((model) => [model.id, model]));
  const calls: Call[] = [];
  const reachedFor = new Set<string>();
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  server.on('connect', (request, socket) => {
    reachedFor.add(hostOf(request.url ?? ''));
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const url = await listening(server);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    // a proxy's client asks for a whole URL
    if (!path.startsWith('/')) {
      reachedFor.add(hostOf(path));
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
    const call = judge(request, endpoint, body, models);
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
    reachedFor,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What Copilot holds against a request, in its order: who asks, what is asked for, what is in it. */
function judge(
  request: IncomingMessage,
  endpoint: string,
  body: string,
  models: ReadonlyMap<string, Model> | undefined,
): Call {
  const fields = parse(body);
  const model = typeof fields.model === 'string' ? fields.model : '';
  const call = { endpoint, model, stream: fields.stream === true, body };
  const refusal =
    wrongHeaders(request) ?? wrongModel(model, endpoint, models) ?? wrongFields(fields) ?? undefined;
  return { ...call, refusal };
}

/** Headers that Copilot wants once each: two of a kind arrive joined by a comma, and are refused. */
function wrongHeaders({ headers }: IncomingMessage): string | undefined {
  if (headers.authorization !== `Bearer ${SESSION}`) return 'the request has no valid session token';
  const version = headers['editor-version'];
  if (version === undefined) return 'missing Editor-Version header for IDE auth';
  if (!/^[\w.-]+\/\d[\w.-]*$/.test(String(version))) return 'unknown Editor-Version';
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

/** Which endpoints a model serves. Old records do not say; their type does. */
export function endpointsOf({ endpoints, type }: Model): readonly string[] {
  if (endpoints !== undefined) return endpoints;
  return type === 'embeddings' ? ['/embeddings'] : ['/chat/completions'];
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
  return target.replace(/^[a-z]+:\/\//i, '').replace(/[/:].*$/, '');
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
