import { Failure, fail } from '../errors.ts';
import type { CopilotSettings } from '../settings.ts';
import type { Access } from './access.ts';
import type { Client, Outside } from './client.ts';
import { defaultBase, exchangeUrl, reportedBase, userUrl } from './endpoint.ts';
import { defaultIntegrationId, gitHubHeaders } from './headers.ts';
import { readJson } from './json.ts';
import { explain } from './refusal/index.ts';
import { parseToken, type TokenType } from './token.ts';

/** Where to send requests to Copilot, and with which token. */
export interface Connection {
  readonly base: URL;
  /** Secret: the exchanged token, or the OAuth token where there is no exchange. */
  readonly bearer: string;
  /** Everything that no message may contain. */
  readonly secrets: readonly string[];
  readonly access: Access;
}

/**
 * Finds the endpoint that serves the token's seat. A token of the editors' app is exchanged first, a fine-grained personal
 * token is used to look up its endpoint, and other tokens are used with the host that serves every plan. Only `auth`
 * overrides this, since another way may give another list. Masks each secret before anything is logged or sent.
 */
export async function connect(
  settings: CopilotSettings,
  client: Client,
  world: Outside,
): Promise<Connection> {
  const { token, type } = tokenOf(settings);
  world.mask(token);
  const way: Way = {
    tokenType: type,
    auth: settings.auth ?? defaultAuth(type),
    integrationId: settings.integrationId ?? defaultIntegrationId(type),
    apiVersion: settings.apiVersion,
  };
  const caller: Caller = { token, way, settings, client, world };
  if (way.auth === 'exchange') return exchange(caller);
  if (type === 'github_pat' && settings.urls.apiBase === undefined) return lookUp(caller);
  const base = defaultBase(settings);
  return { base, bearer: token, secrets: [token], access: { ...way, endpoint: base.host } };
}

/** How a kind of token is used by default: only the editors' app may exchange its tokens. */
export function defaultAuth(type: TokenType): Access['auth'] {
  return type === 'ghu' ? 'exchange' : 'direct';
}

type Way = Omit<Access, 'endpoint' | 'plan'>;

interface Caller {
  readonly token: string;
  readonly way: Way;
  readonly settings: CopilotSettings;
  readonly client: Client;
  readonly world: Outside;
}

function tokenOf({ token }: CopilotSettings): { readonly token: string; readonly type: TokenType } {
  const parsed = parseToken(token ?? '');
  if (parsed.kind === 'refused') throw new Failure(parsed.problem);
  return parsed;
}

async function exchange(caller: Caller): Promise<Connection> {
  const { token, way, settings, world } = caller;
  const url = exchangeUrl(settings);
  const body = await ask('exchange', url, caller);
  const bearer = body.token;
  if (typeof bearer !== 'string' || !/^[\x21-\x7e]{1,8000}$/.test(bearer)) {
    throw fail('COPILOT_ANSWER', `${url.host} answered the exchange without a usable token.`);
  }
  const secrets = [bearer, ...secretParts(bearer), token];
  for (const secret of secrets) world.mask(secret);
  const base = reportedBase(endpointOf(body), url, settings);
  return { base, bearer, secrets, access: { ...way, endpoint: base.host, ...planOf(body.sku) } };
}

async function lookUp(caller: Caller): Promise<Connection> {
  const { token, way, settings } = caller;
  const url = userUrl(settings);
  const body = await ask('user', url, caller);
  const base = reportedBase(endpointOf(body), url, settings);
  const plan = planOf(body.access_type_sku ?? body.copilot_plan);
  return { base, bearer: token, secrets: [token], access: { ...way, endpoint: base.host, ...plan } };
}

async function ask(
  question: 'exchange' | 'user',
  url: URL,
  { token, way, client, world }: Caller,
): Promise<Record<string, unknown>> {
  const answer = await client.get(url, gitHubHeaders(token));
  const secrets = [token];
  if (answer.status !== 200) throw explain({ question, access: way, secrets, now: world.now() }, answer);
  const body = readJson(answer, secrets);
  if (!isRecord(body)) throw fail('COPILOT_ANSWER', `${url.host} answered with JSON that is not an object.`);
  return body;
}

/**
 * The parts of a session token ("tid=…;exp=…;sku=…:mac") that are secrets by themselves. Short ones and plain words (a
 * plan, a flag) are not: masking those would hide them in every line of the run's log.
 */
function secretParts(bearer: string): string[] {
  return bearer.split(/[;:=]/).filter((part) => part.length >= 8 && !/^[a-z_]+$/.test(part));
}

function endpointOf(body: Record<string, unknown>): unknown {
  const endpoints = body.endpoints;
  return isRecord(endpoints) ? endpoints.api : undefined;
}

/** A plan's name is shown in summaries, so a text that does not look like one is ignored. */
function planOf(value: unknown): { plan?: string } {
  return typeof value === 'string' && /^\w{1,60}$/.test(value) ? { plan: value } : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
