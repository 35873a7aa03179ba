import { randomUUID } from 'node:crypto';
import { type Fault, Faults } from '../faults.ts';
import { Journal } from '../journal.ts';
import { type Answer, type Handler, listen, type Request } from '../loopback.ts';
import { makeSecret, type Secret } from '../secret.ts';
import { getBlob, putBlob } from './blob.ts';
import { answerService, type Entry, type State } from './service.ts';

/** A running cache of GitHub Actions, version 2: its service (Twirp) and the blob storage behind it, on one port. */
export interface CacheServer {
  readonly url: string;
  /** The runner's variables with its address. */
  readonly env: Readonly<Record<string, string>>;
  readonly journal: Journal;
  readonly secrets: readonly Secret[];
  /** The signatures of the URLs for uploads and downloads. */
  readonly signature: string;
  /** The stored entries, oldest first. A test may add entries. */
  readonly entries: Entry[];
  /** Makes the next matching requests fail; `match` is a line of the journal without its status, `*` for any text. */
  fault(match: string | RegExp, fault: Fault, times?: number): void;
  /** Stops. Throws when a fault was set and never happened. */
  close(): Promise<void>;
}

/** Starts a cache on loopback. Entries can be looked up, saved and downloaded. */
export async function startCache(): Promise<CacheServer> {
  const journal = new Journal();
  const faults = new Faults();
  const state: State = {
    token: makeSecret('runtime_', 60),
    signature: makeSecret('sig_', 40),
    entries: [],
    uploads: [],
    downloads: new Map(),
  };
  const handler: Handler = {
    name: ({ path }) => ({ path: path.replace(SERVICE, '/').replace(/[0-9a-f-]{36}/, '…') }),
    credential: (value) => (value === state.token ? 'runtime' : 'unknown'),
    answer: (request) => answer(request, state),
  };
  const server = await listen(handler, journal, faults);
  const { url } = server;
  return {
    url,
    env: {
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: state.token,
      // The toolkit uses version 2 with github.com only.
      GITHUB_SERVER_URL: 'https://github.com',
    },
    journal,
    // Not the signature: the toolkit masks it, and then prints it for debugging.
    secrets: [{ value: state.token, hosts: [new URL(url).host] }],
    signature: state.signature,
    entries: state.entries,
    fault: (match, fault, times = 1) => faults.add(match, fault, times),
    async close() {
      await server.close();
      faults.assertMet();
    },
  };
}

const SERVICE = '/twirp/github.actions.results.api.v1.CacheService/';

function answer(request: Request, state: State): Answer {
  const { method, path } = request;
  if (method === 'POST' && path.startsWith(SERVICE)) {
    const site = `http://${request.host}`;
    return answerService(path.slice(SERVICE.length), request, state, () => uploadUrl(site, state));
  }
  if (method === 'PUT') return putBlob(request, state);
  if (method === 'GET') return getBlob(request, state);
  throw new Error(`The cache does not support ${method} ${path}`);
}

/** As in Azure's emulator: with an IP address, the account is part of the path. */
function uploadUrl(site: string, { signature }: State): string {
  return `${site}/devstoreaccount1/actions-cache/${randomUUID()}?se=2099-01-01T00%3A00%3A00Z&sig=${signature}`;
}
