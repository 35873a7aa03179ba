import { Failure, fail } from '../errors.ts';
import type { CopilotSettings } from '../settings.ts';
import { type Client, type Outside, openClient } from './client.ts';
import { accessTokenUrl, deviceCodeUrl } from './endpoint.ts';
import { readJson } from './json.ts';
import { excerpt } from './redact.ts';
import { LIMITS, type Limits } from './retry.ts';
import { abortOf } from './send.ts';
import { parseToken, type TokenType } from './token.ts';
import { USER_AGENT } from './versions.ts';

/** Apps that Copilot knows, by the names of `--client`. The editors' app gives `ghu_` tokens, opencode's gives `gho_`. */
export const APPS = { editor: 'Iv1.b507a08c87ecfe98', opencode: 'Ov23li8tweQw6odWQebz' } as const;

export interface LoginSettings extends Pick<CopilotSettings, 'host' | 'urls'> {
  /** An OAuth app's client id, such as one of {@link APPS}. */
  readonly clientId: string;
}

/** What the person does next: open the page and enter the code. */
export interface DeviceCode {
  readonly userCode: string;
  readonly verificationUri: string;
  readonly expiresAt: Date;
}

export interface LoginIo {
  readonly world: Outside;
  /** Called once, as soon as there is a code to enter. */
  readonly onCode: (code: DeviceCode) => void;
  /** Ends the login with LOGIN_CANCELLED. */
  readonly signal?: AbortSignal;
  readonly limits?: Limits;
}

export interface Login {
  /** Secret, already masked in the world's log. */
  readonly token: string;
  readonly type: TokenType;
  /** Some enterprise seats get tokens that expire after about 8 hours: too soon for a schedule. */
  readonly expiresAt?: Date;
}

/**
 * OAuth's device flow (RFC 8628): asks for a code, shows it, and polls until the person has entered it. Throws
 * LOGIN_EXPIRED, LOGIN_DENIED, LOGIN_REFUSED, LOGIN_CANCELLED, or a COPILOT_* code when GitHub cannot be reached.
 */
export async function login(settings: LoginSettings, io: LoginIo): Promise<Login> {
  const client = openClient(io.world, io.limits ?? LIMITS);
  const flow = async (): Promise<Login> => {
    const grant = await requestCode(settings, client, io);
    io.onCode(grant.code);
    return poll(grant, settings, client, io);
  };
  try {
    return await (io.signal === undefined ? flow() : Promise.race([flow(), abortOf(io.signal)]));
  } catch (cause) {
    if (io.signal?.aborted === true) throw fail('LOGIN_CANCELLED', 'The login was interrupted.', { cause });
    throw cause;
  } finally {
    await client.close();
  }
}

interface Grant {
  readonly code: DeviceCode;
  readonly deviceCode: string;
  readonly intervalMs: number;
}

/** Whatever an answer asks for, GitHub is not polled more often. */
const SHORTEST_INTERVAL_MS = 1000;

const HEADERS = { accept: 'application/json', 'user-agent': USER_AGENT };

async function requestCode(settings: LoginSettings, client: Client, io: LoginIo): Promise<Grant> {
  const url = deviceCodeUrl(settings);
  const form = { client_id: settings.clientId, scope: 'read:user' };
  const answer = await ask(url, form, client, io);
  if (typeof answer.error === 'string') throw refused(answer, url);
  const deviceCode = answer.device_code;
  const userCode = answer.user_code;
  const page = answer.verification_uri;
  const expiresIn = seconds(answer.expires_in) ?? 900;
  if (
    typeof deviceCode !== 'string' ||
    typeof userCode !== 'string' ||
    !/^[A-Za-z\d-]{4,20}$/.test(userCode) ||
    typeof page !== 'string' ||
    !isPageOf(page, settings.host, url)
  ) {
    throw fail('COPILOT_ANSWER', `${url.host} answered the login without a usable code.`);
  }
  // Anyone who has it can collect the token.
  io.world.mask(deviceCode);
  return {
    code: {
      userCode,
      verificationUri: page,
      expiresAt: new Date(io.world.now().getTime() + expiresIn * 1000),
    },
    deviceCode,
    intervalMs: Math.max(SHORTEST_INTERVAL_MS, (seconds(answer.interval) ?? 5) * 1000),
  };
}

async function poll(grant: Grant, settings: LoginSettings, client: Client, io: LoginIo): Promise<Login> {
  const url = accessTokenUrl(settings);
  const form = {
    client_id: settings.clientId,
    device_code: grant.deviceCode,
    grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
  };
  let { intervalMs } = grant;
  for (;;) {
    await io.world.sleep(intervalMs);
    io.signal?.throwIfAborted();
    if (io.world.now() >= grant.code.expiresAt) throw expired();
    const answer = await askAgain(url, form, client, io);
    switch (answer.error) {
      case undefined:
        return loginOf(answer, url, io.world);
      case 'authorization_pending':
        break;
      case 'slow_down':
        intervalMs = slower(intervalMs, seconds(answer.interval));
        break;
      case UNREACHED:
        intervalMs = slower(intervalMs, undefined);
        break;
      case 'expired_token':
        throw expired();
      case 'access_denied':
        throw fail('LOGIN_DENIED', 'The login was declined on GitHub’s page.');
      default:
        throw refused(answer, url);
    }
  }
}

/** RFC 8628 §3.5: five seconds more, for this and all later polls. GitHub reports its new interval; a shorter one is ignored. */
function slower(intervalMs: number, asked = 0): number {
  return asked * 1000 > intervalMs ? asked * 1000 : intervalMs + 5000;
}

const UNREACHED = 'copilot-model-sync:unreached';

/** A poll without an answer does no harm: the code is still valid, and the next poll asks again. */
async function askAgain(
  url: URL,
  form: Record<string, string>,
  client: Client,
  io: LoginIo,
): Promise<Fields> {
  try {
    return await ask(url, form, client, io);
  } catch (error) {
    const code = error instanceof Failure ? error.problem.code : undefined;
    if (io.signal?.aborted === true || (code !== 'COPILOT_UNREACHABLE' && code !== 'COPILOT_UNAVAILABLE'))
      throw error;
    return { error: UNREACHED };
  }
}

type Fields = Readonly<Record<string, unknown>>;

async function ask(url: URL, form: Record<string, string>, client: Client, io: LoginIo): Promise<Fields> {
  const answer = await client.post(url, form, HEADERS, io.signal);
  if (answer.status >= 500 || answer.status === 429) {
    throw fail('COPILOT_UNAVAILABLE', `${url.host} answered the login with HTTP ${answer.status}.`);
  }
  if (answer.status === 404) {
    throw fail('LOGIN_REFUSED', `${url.host} has no app with this client id (HTTP 404).`);
  }
  const body =
    answer.status < 300 || answer.status >= 400 ? readJson(answer, Object.values(form)) : undefined;
  if (typeof body !== 'object' || body === null || (answer.status !== 200 && !('error' in body))) {
    throw fail(
      'COPILOT_ANSWER',
      `${url.host} gave an unexpected answer to the login (HTTP ${answer.status}).`,
    );
  }
  return { ...body };
}

function loginOf(answer: Fields, url: URL, world: Outside): Login {
  const given = answer.access_token;
  const parsed = typeof given === 'string' ? parseToken(given) : undefined;
  if (parsed?.kind !== 'token')
    throw fail('COPILOT_ANSWER', `${url.host} granted the login without a usable token.`);
  const { token, type } = parsed;
  for (const secret of [token, answer.refresh_token]) if (typeof secret === 'string') world.mask(secret);
  const livesFor = seconds(answer.expires_in);
  if (livesFor === undefined || livesFor === 0) return { token, type };
  return { token, type, expiresAt: new Date(world.now().getTime() + livesFor * 1000) };
}

const REFUSALS: Readonly<Record<string, string>> = {
  device_flow_disabled: 'The app does not allow a login by code',
  incorrect_client_credentials: 'GitHub has no app with this client id',
  incorrect_device_code: 'GitHub no longer knows the code of this login',
  unsupported_grant_type: 'GitHub does not support this way of logging in',
};

function refused(answer: Fields, url: URL): Failure {
  const error = typeof answer.error === 'string' ? answer.error : '';
  const said = typeof answer.error_description === 'string' ? excerpt(answer.error_description) : '';
  const what = Object.hasOwn(REFUSALS, error) ? REFUSALS[error] : 'GitHub refuses the login';
  return fail(
    'LOGIN_REFUSED',
    `${what} (${excerpt(error)} from ${url.host}).${said === '' ? '' : ` It says: “${said}”`}`,
  );
}

function expired(): Failure {
  return fail('LOGIN_EXPIRED', 'The code was not entered before it expired.');
}

/** The page on which people enter their code is GitHub's own, or the configured server's, whatever an answer says. */
function isPageOf(page: string, host: string, asked: URL): boolean {
  if (!URL.canParse(page) || /[^\x21-\x7e]/.test(page)) return false;
  const { origin, username } = new URL(page);
  return username === '' && (origin === `https://${host}` || origin === asked.origin);
}

/** A duration in seconds. A value that is not a number, or is out of bounds, is ignored. */
function seconds(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && value <= 31_536_000 ? value : undefined;
}
