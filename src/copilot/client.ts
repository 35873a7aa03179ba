import type { Dispatcher } from 'undici';
import { fail } from '../errors.ts';
import { retryAfterMs } from '../retry-after.ts';
import type { World } from '../world.ts';
import { assertSafe } from './endpoint.ts';
import { routeOf } from './proxy.ts';
import { delayMs, isTemporary, LIMITS, type Limits } from './retry.ts';
import {
  type Answer,
  type Headers,
  noting,
  type Outcome,
  type Outgoing,
  openDispatcher,
  send,
} from './send.ts';

/** The part of the world that this room uses: no files and no history. */
export type Outside = Omit<World, 'files' | 'history'>;

/**
 * The only sender of this room. TLS is always verified, redirects are never followed, answers
 * are bounded in time and size. Throws COPILOT_UNREACHABLE, COPILOT_ANSWER or COPILOT_ENDPOINT.
 */
export interface Client {
  /** Retries after temporary failures and logs each of them. Returns the last answer, whatever its status. */
  get(url: URL, headers: Headers): Promise<Answer>;
  /** Sends a form, once. */
  post(
    url: URL,
    form: Readonly<Record<string, string>>,
    headers: Headers,
    signal?: AbortSignal,
  ): Promise<Answer>;
  /** Closes all connections. */
  close(): Promise<void>;
}

/**
 * Opens nothing yet: a connection is made for the first request.
 *
 * @param onSent called for each request, when it is written to its connection
 */
export function openClient(world: Outside, limits: Limits = LIMITS, onSent?: () => void): Client {
  const dispatchers = new Map<string, Dispatcher>();

  async function attempt(out: Outgoing): Promise<Outcome> {
    const proxy = proxyFor(out.url, world.env);
    const key = proxy?.href ?? '';
    const dispatcher = dispatchers.get(key) ?? openDispatcher(proxy, limits);
    dispatchers.set(key, dispatcher);
    const startedAt = world.now().getTime();
    const asked = proxy === undefined ? out.url.host : `${out.url.host} through the proxy ${proxy.host}`;
    const outcome = await send(
      out,
      onSent === undefined ? dispatcher : noting(dispatcher, onSent),
      limits,
      asked,
    );
    if (outcome.kind === 'fault') {
      // The next try gets a new connection, and does not queue behind one that hangs.
      dispatchers.delete(key);
      await dispatcher.destroy();
    }
    world.log.debug(`${line(out)}: ${summaryOf(outcome)}, ${world.now().getTime() - startedAt} ms`);
    return outcome;
  }

  return {
    async get(url, headers) {
      assertSafe(url);
      const out: Outgoing = { method: 'GET', url, headers };
      let waitedMs = 0;
      for (let failed = 1; ; failed++) {
        const outcome = await attempt(out);
        const ms = delayMs(failed, askedMs(outcome, world.now()), world.random());
        if (!isTemporaryFailure(outcome) || failed >= limits.tries || waitedMs + ms > limits.waitMs)
          return settle(outcome);
        const next = `trying again in ${(ms / 1000).toFixed(1)} s (${failed + 1} of ${limits.tries})`;
        world.log.info(`${line(out)}: ${summaryOf(outcome)}; ${next}`);
        await world.sleep(ms);
        waitedMs += ms;
      }
    },
    async post(url, form, headers, signal) {
      assertSafe(url);
      const body = new URLSearchParams(form).toString();
      const type = { 'content-type': 'application/x-www-form-urlencoded' };
      const out: Outgoing = { method: 'POST', url, headers: { ...headers, ...type }, body };
      return settle(await attempt(signal === undefined ? out : { ...out, signal }));
    },
    async close() {
      await Promise.all([...dispatchers.values()].map((dispatcher) => dispatcher.destroy()));
    },
  };
}

function proxyFor(url: URL, env: Outside['env']): URL | undefined {
  const route = routeOf(url, env);
  if (route.kind !== 'unusable') return route.kind === 'proxy' ? route.proxy : undefined;
  throw fail('COPILOT_UNREACHABLE', `The variable ${route.variable} is not the URL of an HTTP proxy.`, {
    hint: `Set ${route.variable} to http://HOST:PORT, or add ${url.hostname} to no_proxy.`,
  });
}

function askedMs(outcome: Outcome, now: Date): number | undefined {
  return outcome.kind === 'answer' ? retryAfterMs(outcome.answer.headers['retry-after'], now) : undefined;
}

function isTemporaryFailure(outcome: Outcome): boolean {
  return outcome.kind === 'answer'
    ? isTemporary(outcome.answer.status, outcome.answer.headers['retry-after'])
    : outcome.fault.temporary;
}

function settle(outcome: Outcome): Answer {
  if (outcome.kind === 'answer') return outcome.answer;
  const { fault, cause } = outcome;
  throw fail(
    fault.code,
    `${fault.what}.`,
    fault.hint === undefined ? { cause } : { hint: fault.hint, cause },
  );
}

/** A request in a log: without its query, which may contain what not everybody should see. */
function line({ method, url }: Outgoing): string {
  return `${method} ${url.host} ${url.pathname}`;
}

function summaryOf(outcome: Outcome): string {
  if (outcome.kind === 'fault') return outcome.fault.what;
  return `${outcome.answer.status}, ${Buffer.byteLength(outcome.answer.text)} bytes`;
}
