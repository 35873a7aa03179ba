import { gunzip } from 'node:zlib';
import { Agent, DecoratorHandler, type Dispatcher, ProxyAgent, request } from 'undici';
import { BadCoding, type Fault, faultOf, TooLarge } from './fault.ts';
import type { Limits } from './retry.ts';

/** Headers by lower-case name. */
export type Headers = Readonly<Record<string, string>>;

export interface Outgoing {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: Headers;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** An answer with any status; the caller judges it. */
export interface Answer {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export type Outcome =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'fault'; readonly fault: Fault; readonly cause: unknown };

/** Connections to one proxy, or direct ones. */
export function openDispatcher(proxy: URL | undefined, limits: Limits): Dispatcher {
  // Explicit, so that NODE_TLS_REJECT_UNAUTHORIZED=0 does not reach a token's connection.
  const tls = { rejectUnauthorized: true, timeout: limits.connectMs };
  if (proxy === undefined) return new Agent({ connect: tls });
  // A name without a password is a credential too, which undici's own reading of the URL drops.
  const user = `${decoded(proxy.username)}:${decoded(proxy.password)}`;
  const token = user === ':' ? {} : { token: `Basic ${Buffer.from(user).toString('base64')}` };
  return new ProxyAgent({ uri: proxy.origin, requestTls: tls, proxyTls: tls, ...token });
}

/** A percent sign that does not begin an escape is a plain one, as in curl: people paste passwords as they are. */
function decoded(text: string): string {
  return text.replaceAll(/(?:%[\da-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

/** The same dispatcher, which calls back when a request is about to be written to its connection: in the same turn. */
export function noting(dispatcher: Dispatcher, onSent: () => void): Dispatcher {
  return dispatcher.compose((dispatch) => (options, handler) => {
    const onConnect = (abort: (error?: Error) => void): void => {
      handler.onConnect?.(abort);
      onSent();
    };
    return dispatch(options, Object.assign(new DecoratorHandler(handler), { onConnect }));
  });
}

/**
 * Sends one request, once. `request` and not `fetch`: it follows no redirect, adds no header, and leaves decompression to
 * us, so that we can bound it.
 * @param asked the host for the message of a fault
 */
export async function send(
  out: Outgoing,
  dispatcher: Dispatcher,
  limits: Limits,
  asked: string,
): Promise<Outcome> {
  const timeout = AbortSignal.timeout(limits.tryMs);
  const signal = out.signal === undefined ? timeout : AbortSignal.any([timeout, out.signal]);
  let began = false;
  const ask = async (): Promise<Answer> => {
    const response = await request(out.url, {
      method: out.method,
      headers: { ...out.headers, 'accept-encoding': 'gzip' },
      body: out.body ?? null,
      dispatcher,
      headersTimeout: limits.headersMs,
      bodyTimeout: limits.headersMs,
      signal,
    });
    began = true;
    const headers = flat(response.headers);
    const body = await unpack(await collect(response.body, limits.maxBytes), headers, limits.maxBytes);
    return { url: out.url, status: response.statusCode, headers, text: new TextDecoder().decode(body) };
  };
  try {
    return { kind: 'answer', answer: await Promise.race([ask(), abortOf(signal)]) };
  } catch (cause) {
    return { kind: 'fault', fault: faultOf(cause, asked, began), cause };
  }
}

/**
 * Rejects when the signal is aborted. undici looks at signals only once a connection is established: without this, a
 * silent proxy would never time out.
 */
export function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}

function flat(headers: Readonly<Record<string, string | string[] | undefined>>): Headers {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}

async function collect(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new TooLarge(size(maxBytes));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function unpack(body: Buffer, headers: Headers, maxBytes: number): Promise<Buffer> {
  const coding = headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (coding === '' || coding === 'identity' || body.byteLength === 0) return body;
  if (coding !== 'gzip' && coding !== 'x-gzip')
    throw new BadCoding('a content coding that was not requested');
  return new Promise((resolve, reject) => {
    gunzip(body, { maxOutputLength: maxBytes }, (error, plain) => {
      if (error === null) resolve(plain);
      else if ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') reject(new TooLarge(size(maxBytes)));
      else reject(new BadCoding('gzip data that cannot be decompressed'));
    });
  });
}

function size(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.round(bytes / 1024 / 1024)} MiB` : `${bytes} bytes`;
}
