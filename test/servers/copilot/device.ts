import { type Answer, parseBody, type Request } from '../loopback.ts';
import { makeSecret } from '../secret.ts';
import type { NewSeat } from './seats.ts';

/** How a person behaves who is asked to enter a code. */
export interface Device {
  /** Seconds between polls, and the seconds that `slow_down` adds; 5 at GitHub. A client that polls earlier gets `slow_down`. */
  interval: number;
  expiresIn: number;
  /** Errors before the token, one for each poll. An error that ends the flow is the last answer. */
  answers: DeviceError[];
  /** The token expires and comes with a refresh token, as in some enterprises. */
  expiring: boolean;
}

export type DeviceError =
  | 'authorization_pending'
  | 'slow_down'
  | 'expired_token'
  | 'access_denied'
  | 'incorrect_device_code'
  | 'device_flow_disabled'
  | 'unsupported_grant_type';

interface Grant {
  readonly clientId: string;
  readonly code: string;
  interval: number;
  lastPoll: number;
}

/** The apps that may start a device flow, and the tokens they get. */
const APPS: Readonly<Record<string, NewSeat['prefix']>> = {
  'Iv1.b507a08c87ecfe98': 'ghu_',
  Ov23li8tweQw6odWQebz: 'gho_',
  '178c6fc778ccc68e1d6a': 'gho_',
};

const GRANT_TYPE = 'urn:ietf:params:oauth:grant-type:device_code';

/** The device flow of OAuth, which reports errors with status 200. */
export class DeviceFlow {
  readonly device: Device = { interval: 1, expiresIn: 900, answers: [], expiring: false };
  readonly #grants: Grant[] = [];
  readonly #refreshTokens: string[] = [];
  readonly #addSeat: (seat: NewSeat) => string;

  /** @param addSeat registers the token that a login ends with */
  constructor(addSeat: (seat: NewSeat) => string) {
    this.#addSeat = addSeat;
  }

  get secrets(): string[] {
    return [...this.#grants.map(({ code }) => code), ...this.#refreshTokens];
  }

  /** `POST /login/device/code` */
  start(request: Request): Answer {
    const clientId = field(request, 'client_id');
    if (APPS[clientId] === undefined) return { status: 404, body: { error: 'Not Found' } };
    const { interval, expiresIn } = this.device;
    const grant = { clientId, code: makeSecret('', 40), interval, lastPoll: Date.now() };
    this.#grants.push(grant);
    return answer(request, {
      device_code: grant.code,
      user_code: 'WDJB-MJHT',
      verification_uri: `http://${request.host}/login/device`,
      expires_in: expiresIn,
      interval,
    });
  }

  /** `POST /login/oauth/access_token` */
  poll(request: Request): Answer {
    if (field(request, 'grant_type') !== GRANT_TYPE) return refuse(request, 'unsupported_grant_type');
    const grant = this.#grants.find(({ code }) => code === field(request, 'device_code'));
    if (grant === undefined || grant.clientId !== field(request, 'client_id')) {
      return refuse(request, 'incorrect_device_code');
    }
    const waitedMs = Date.now() - grant.lastPoll;
    grant.lastPoll = Date.now();
    const [error] = this.device.answers;
    // A timer may fire a little early.
    if (waitedMs < grant.interval * 1000 - 50) return this.#slowDown(request, grant);
    if (error === 'authorization_pending' || error === 'slow_down') this.device.answers.shift();
    if (error === 'slow_down') return this.#slowDown(request, grant);
    return error === undefined ? this.#grant(request, grant) : refuse(request, error);
  }

  #slowDown(request: Request, grant: Grant): Answer {
    grant.interval += this.device.interval;
    return refuse(request, 'slow_down', { interval: grant.interval });
  }

  #grant(request: Request, { clientId }: Grant): Answer {
    const prefix = APPS[clientId];
    const access_token = this.#addSeat(prefix === undefined ? {} : { prefix });
    const whole = { access_token, token_type: 'bearer', scope: prefix === 'ghu_' ? '' : 'read:user' };
    if (!this.device.expiring) return answer(request, whole);
    const refresh_token = makeSecret('ghr_', 76);
    this.#refreshTokens.push(refresh_token);
    return answer(request, {
      ...whole,
      expires_in: 28_800,
      refresh_token,
      refresh_token_expires_in: 15_811_200,
    });
  }
}

function refuse(request: Request, error: DeviceError, more: Record<string, unknown> = {}): Answer {
  return answer(request, { error, error_description: `The flow says ${error}.`, ...more });
}

/** JSON for clients that ask for it, otherwise a form. */
function answer({ headers }: Request, fields: Record<string, unknown>): Answer {
  if (headers.accept?.includes('application/json') === true) return { status: 200, body: fields };
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
  return {
    status: 200,
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
    body: form.toString(),
  };
}

function field(request: Request, name: string): string {
  const body = parseBody(request);
  const value =
    typeof body === 'object' && body !== null ? Object.entries(body).find(([key]) => key === name)?.[1] : '';
  return String(value ?? '');
}
