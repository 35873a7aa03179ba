import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Answer } from './loopback.ts';

/** How a request fails. `after`: after it took effect on the server; otherwise it has no effect. */
export type Fault =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
      readonly after?: boolean;
    }
  /** The connection is cut without a byte. */
  | { readonly kind: 'reset'; readonly after?: boolean }
  /** No byte is ever sent. */
  | { readonly kind: 'hang'; readonly after?: boolean }
  /** The request takes effect; half of the answer's body is sent, then the connection is cut. */
  | { readonly kind: 'truncated' }
  /** A byte of the headers or of the body now and then, forever. */
  | { readonly kind: 'endless'; readonly part: 'headers' | 'body' }
  /** The normal answer, padded with this many bytes of white space. */
  | { readonly kind: 'oversized'; readonly bytes: number }
  /** A small gzip body that decompresses to this many bytes. */
  | { readonly kind: 'bomb'; readonly bytes: number }
  | { readonly kind: 'redirect'; readonly location: string; readonly status?: number }
  /** GraphQL's normal answer with other data, and errors beside it. */
  | {
      readonly kind: 'graphql';
      readonly change: (data: unknown) => void;
      readonly errors?: readonly unknown[];
    }
  /** Something happens on the server just before the request is handled as usual: a race. */
  | { readonly kind: 'meanwhile'; readonly act: () => unknown };

interface Planned {
  readonly match: string | RegExp;
  readonly fault: Fault;
  left: number;
  met: boolean;
}

/** The faults that have not happened yet, in the order in which they were set. */
export class Faults {
  readonly #planned: Planned[] = [];

  /** @param match the subject of a request as the journal writes it; `*` matches any text. */
  add(match: string | RegExp, fault: Fault, times: number): void {
    this.#planned.push({ match, fault, left: times, met: false });
  }

  /** The fault for a request, which counts as used. */
  take(subject: string): Fault | undefined {
    const planned = this.#planned.find(({ match, left }) => left > 0 && matches(match, subject));
    if (planned === undefined) return undefined;
    planned.left -= 1;
    planned.met = true;
    return planned.fault;
  }

  /** Throws when a fault was set and never happened: the test does not show what it is meant to show. */
  assertMet(): void {
    const unmet = this.#planned
      .filter(({ met }) => !met)
      .map(({ match, fault }) => `${fault.kind} on ${match}`);
    if (unmet.length > 0) throw new Error(`these faults never happened: ${unmet.join(', ')}`);
  }
}

/**
 * Answers as the fault describes.
 * @param effect handles the request as usual; called only by faults that let it take effect
 * @returns what the journal records about the request
 */
export async function suffer(
  fault: Fault,
  response: ServerResponse,
  effect: () => Promise<Answer>,
): Promise<number | string> {
  if ('after' in fault && fault.after) await effect();
  switch (fault.kind) {
    case 'answer':
      return send(response, fault);
    case 'reset':
      response.socket?.resetAndDestroy();
      return fault.after ? 'reset after' : 'reset';
    case 'hang':
      return fault.after ? 'hang after' : 'hang';
    case 'truncated':
      return truncate(response, await effect());
    case 'endless':
      drip(response, fault.part);
      return `endless ${fault.part}`;
    case 'oversized': {
      const answer = await effect();
      return send(response, {
        ...answer,
        body: Buffer.concat([encode(answer), Buffer.alloc(fault.bytes, ' ')]),
      });
    }
    case 'bomb': {
      const headers = { 'content-type': 'application/json; charset=utf-8', 'content-encoding': 'gzip' };
      return send(response, { status: 200, headers, body: gzipSync(Buffer.alloc(fault.bytes, ' ')) });
    }
    case 'redirect':
      return send(response, { status: fault.status ?? 302, headers: { location: fault.location } });
    case 'graphql': {
      const answer = await effect();
      const body = JSON.parse(encode(answer).toString());
      fault.change(body.data);
      return send(response, { ...answer, body: { ...body, ...(fault.errors && { errors: fault.errors }) } });
    }
    case 'meanwhile':
      await fault.act();
      return send(response, await effect());
  }
}

/** Sends an answer as it is. @returns its status */
export function send(response: ServerResponse, answer: Answer): number {
  const body = encode(answer);
  response.writeHead(answer.status, head(answer, body));
  response.end(body);
  return answer.status;
}

function encode(answer: Answer): Buffer {
  if (answer.body === undefined) return Buffer.alloc(0);
  if (Buffer.isBuffer(answer.body)) return answer.body;
  return Buffer.from(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
}

function head(answer: Answer, body: Buffer): Record<string, string | number> {
  const type =
    typeof answer.body === 'string' ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8';
  return {
    ...(answer.body === undefined ? {} : { 'content-type': type }),
    ...(answer.status === 204 ? {} : { 'content-length': body.length }),
    ...answer.headers,
  };
}

function truncate(response: ServerResponse, answer: Answer): string {
  const body = encode(answer);
  response.writeHead(answer.status, head(answer, body));
  response.write(body.subarray(0, body.length / 2), () => response.socket?.destroy());
  return 'truncated';
}

function drip(response: ServerResponse, part: 'headers' | 'body'): void {
  const { socket } = response;
  if (socket === null) return;
  socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n');
  if (part === 'body') socket.write('transfer-encoding: chunked\r\n\r\n1\r\n{\r\n');
  const timer = setInterval(() => socket.write(part === 'body' ? '1\r\n \r\n' : 'x-more: 1\r\n'), 100);
  socket.on('error', () => clearInterval(timer)).on('close', () => clearInterval(timer));
}

function matches(match: string | RegExp, subject: string): boolean {
  if (match instanceof RegExp) return match.test(subject);
  const pattern = match.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  return new RegExp(`^${pattern.join('.*')}$`, 's').test(subject);
}
