import { type Fault, Faults } from '../faults.ts';
import { Journal } from '../journal.ts';
import { type Answer, type Handler, listen, type Request } from '../loopback.ts';
import type { Secret } from '../secret.ts';
import { answerExchange, answerUser } from './account.ts';
import { answerModels, type CatalogueState } from './catalogue.ts';
import { type Device, DeviceFlow } from './device.ts';
import { createSeat, type NewSeat, type Seat, type Session } from './seats.ts';

export interface CopilotOptions {
  /** Records of the catalogue. */
  readonly catalogue?: unknown;
}

/** A running Copilot: GitHub's part (login, exchange, seats) on one port, Copilot's own (the catalogue) on another. */
export interface CopilotServer {
  /** Replaces github.com and api.github.com. */
  readonly githubUrl: string;
  /** Replaces api.githubcopilot.com. */
  readonly apiUrl: string;
  /** LiteLLM's variables with its address. */
  readonly env: Readonly<Record<string, string>>;
  readonly journal: Journal;
  /** Every credential that it knows. None of them may appear anywhere else. */
  readonly secrets: readonly Secret[];
  /** Records to answer with, or anything to send instead of the whole answer. */
  catalogue: unknown;
  /** API versions that are answered with 466. */
  retired: readonly string[];
  /** The catalogue's address in the exchange; undefined: the real one of the seat's plan. */
  endpoint: string | undefined;
  /** How the next login behaves. */
  readonly device: Device;
  /** Registers an account. @returns its token */
  seat(options?: NewSeat): string;
  /** Whether this token came from an exchange. */
  isSession(token: string): boolean;
  /** Makes the next matching requests fail; `match` is a line of the journal without its status, `*` for any text. */
  fault(match: string | RegExp, fault: Fault, times?: number): void;
  /** Stops. Throws when a fault was set and never happened. */
  close(): Promise<void>;
}

/** Starts a Copilot on loopback, with one journal for both ports. */
export async function startCopilot({ catalogue = [] }: CopilotOptions = {}): Promise<CopilotServer> {
  const seats: Seat[] = [];
  const sessions: Session[] = [];
  const journal = new Journal();
  const faults = new Faults();
  const addSeat = (options: NewSeat = {}) => {
    const seat = createSeat(options);
    seats.push(seat);
    return seat.token;
  };
  const flow = new DeviceFlow(addSeat);
  const common = {
    name: ({ path }: Request) => ({ path }),
    credential: (value: string) => describe(value, seats, sessions),
  };
  const github: Handler = {
    ...common,
    answer: (request) => answerGitHub(request, flow, seats, sessions, copilot.endpoint),
  };
  const api: Handler = {
    ...common,
    answer: (request) => {
      const { catalogue, retired } = copilot;
      return answerApi(request, { seats, sessions, catalogue, retired });
    },
  };
  const [githubServer, apiServer] = await Promise.all([
    listen(github, journal, faults),
    listen(api, journal, faults),
  ]);
  const [githubUrl, apiUrl] = [githubServer.url, apiServer.url];
  const [githubHost, apiHost] = [new URL(githubUrl).host, new URL(apiUrl).host];
  const copilot: CopilotServer = {
    catalogue,
    retired: [],
    endpoint: undefined,
    githubUrl,
    apiUrl,
    env: {
      GITHUB_COPILOT_API_KEY_URL: `${githubUrl}/copilot_internal/v2/token`,
      GITHUB_COPILOT_API_BASE: apiUrl,
      GITHUB_COPILOT_DEVICE_CODE_URL: `${githubUrl}/login/device/code`,
      GITHUB_COPILOT_ACCESS_TOKEN_URL: `${githubUrl}/login/oauth/access_token`,
    },
    journal,
    device: flow.device,
    get secrets() {
      const login = flow.secrets.map((value) => ({ value, hosts: [githubHost] }));
      const oauth = seats.map(({ token }) => ({ value: token, hosts: [githubHost, apiHost] }));
      const session = sessions.flatMap(({ parts }) => parts.map((value) => ({ value, hosts: [apiHost] })));
      return [...login, ...oauth, ...session];
    },
    seat: addSeat,
    isSession: (value) => sessions.some(({ token }) => token === value),
    fault: (match, fault, times = 1) => faults.add(match, fault, times),
    async close() {
      await Promise.all([githubServer.close(), apiServer.close()]);
      faults.assertMet();
    },
  };
  return copilot;
}

function answerGitHub(
  request: Request,
  flow: DeviceFlow,
  seats: readonly Seat[],
  sessions: Session[],
  endpoint: string | undefined,
): Answer {
  if ((request.headers['user-agent'] ?? '') === '') {
    return { status: 403, body: 'Request forbidden by administrative rules. Add a User-Agent header.\n' };
  }
  switch (`${request.method} ${request.path}`) {
    case 'POST /login/device/code':
      return flow.start(request);
    case 'POST /login/oauth/access_token':
      return flow.poll(request);
    case 'GET /copilot_internal/v2/token':
      return answerExchange(request, seats, sessions, endpoint);
    case 'GET /copilot_internal/user':
      return answerUser(request, seats, endpoint);
    default:
      return { status: 404, body: { message: 'Not Found', status: '404' } };
  }
}

function answerApi(request: Request, state: CatalogueState): Answer {
  if (request.method === 'GET' && request.path === '/models') return answerModels(request, state);
  return { status: 404, body: '404 page not found\n' };
}

function describe(value: string, seats: readonly Seat[], sessions: readonly Session[]): string {
  if (sessions.some(({ token }) => token === value)) return 'session';
  const seat = seats.find(({ token }) => token === value);
  return seat === undefined ? 'unknown' : `${seat.prefix} seat`;
}
