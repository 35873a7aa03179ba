import { wrongEditor } from '../../../src/prove/rules.ts';
import type { Answer, Request } from '../loopback.ts';
import type { CatalogueRecord } from './model.ts';
import type { Seat, Session } from './seats.ts';

/** The integrations that may use a token for automation. */
const AUTOMATION = ['copilot-developer-cli', 'agentic-workflows'];

/** What the catalogue's server depends on. */
export interface CatalogueState {
  readonly seats: readonly Seat[];
  readonly sessions: readonly Session[];
  /** Records, or anything to send instead of the whole answer. */
  readonly catalogue: unknown;
  /** API versions that are no longer served. */
  readonly retired: readonly string[];
}

/** `GET /models`, under the rules for each kind of token. */
export function answerModels(request: Request, state: CatalogueState): Answer {
  const { headers } = request;
  const version = headers['x-github-api-version'];
  const refusal = refuse(request, state);
  if (refusal !== undefined) return refusal;
  if (typeof version === 'string' && state.retired.includes(version)) {
    return text(466, 'The API version in the request is no longer supported, please update your client.\n');
  }
  if (version !== undefined && !/^\d{4}-\d\d-\d\d$/.test(String(version))) {
    return text(400, 'invalid apiVersion\n');
  }
  if (!Array.isArray(state.catalogue)) return { status: 200, body: state.catalogue };
  const raw = state.seats.find(({ token }) => token === bearer(request));
  const offered = raw?.prefix === 'ghu_' ? state.catalogue.filter(isReduced) : state.catalogue;
  const data = offered.map((record: unknown) =>
    isRecord(record) ? downgrade(record, String(version ?? '')) : record,
  );
  return {
    status: 200,
    headers: { 'x-request-id': '00000000-0000-4000-8000-000000000000' },
    body: { data, object: 'list' },
  };
}

function refuse(request: Request, { seats, sessions }: CatalogueState): Answer | undefined {
  const value = bearer(request);
  const session = sessions.find(({ token }) => token === value);
  const seat = session?.seat ?? seats.find(({ token }) => token === value);
  const trouble = seat?.trouble?.kind;
  if (value === undefined) return text(401, 'unauthorized: missing authorization header\n');
  if (seat === undefined || trouble === 'revoked')
    return text(401, 'unauthorized: AuthenticateToken authentication failed\n');
  if (trouble === 'session-expired') return text(401, 'IDE token expired: unauthorized: token expired\n');
  if (trouble === 'other-host') return text(421, 'Misdirected Request\n');
  const editor = session === undefined ? undefined : wrongEditor(request.headers);
  if (editor !== undefined) return text(400, `bad request: ${editor}\n`);
  const automation = checkAutomation(request, seat);
  if (automation !== undefined) return automation;
  if (trouble === 'policy') return text(403, 'access denied by Copilot policy\n');
  if (seat.prefix === 'ghp_')
    return text(
      400,
      'checking third-party user token: bad request: Personal Access Tokens are not supported for this endpoint\n',
    );
  return undefined;
}

function checkAutomation({ headers }: Request, { prefix, trouble }: Seat): Answer | undefined {
  if (prefix !== 'ghs_' && prefix !== 'github_pat_') return undefined;
  if (trouble?.kind === 'unpermitted') {
    return text(401, 'unauthorized: token does not have copilot permission\n');
  }
  if (AUTOMATION.includes(String(headers['copilot-integration-id']))) return undefined;
  return prefix === 'ghs_'
    ? text(400, 'bad request: GitHub App Server-To-Server Tokens are not supported for this endpoint\n')
    : text(400, 'bad request: Personal Access Tokens are not supported for this endpoint\n');
}

/** An older API version reports less about a model, and smaller windows of Claude. */
function downgrade(full: CatalogueRecord, version: string): CatalogueRecord {
  const record = version < '2026-06-01' && full.vendor === 'Anthropic' ? withSmallWindow(full) : full;
  const { billing } = record;
  if (version < '2025-04-01') return without(record, ['billing', 'is_chat_default', 'is_chat_fallback']);
  if (!isRecord(billing)) return record;
  const { token_prices: prices } = billing;
  if (version < '2026-06-01') return { ...record, billing: without(billing, ['token_prices']) };
  if (version >= '2026-08-01' || prices === undefined) return record;
  const older: unknown = JSON.parse(JSON.stringify(prices).replaceAll('cache_read_price', 'cache_price'));
  return { ...record, billing: { ...billing, token_prices: older } };
}

function withSmallWindow(record: CatalogueRecord): CatalogueRecord {
  const { capabilities } = record;
  if (!isRecord(capabilities) || !isRecord(capabilities.limits)) return record;
  const { max_prompt_tokens: prompt } = capabilities.limits;
  if (typeof prompt !== 'number') return record;
  const limits = { ...capabilities.limits, max_prompt_tokens: Math.min(prompt, 200_000) };
  return { ...record, capabilities: { ...capabilities, limits } };
}

function without(record: CatalogueRecord, fields: readonly string[]): CatalogueRecord {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)));
}

/** Stands in for the smaller catalogue that an editor's token gets without an exchange. */
function isReduced(record: unknown): boolean {
  return isRecord(record) && record.vendor !== 'Anthropic' && record.preview !== true;
}

function isRecord(value: unknown): value is CatalogueRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function bearer({ headers }: Request): string | undefined {
  return /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
}

function text(status: number, body: string): Answer {
  return { status, body };
}
