import OpenAI from 'openai';

/** How people call a proxy: OpenAI's own client where it has the route, else plain HTTP. */
export interface Client {
  readonly openai: OpenAI;
  /** Whether the proxy answers. */
  readonly isUp: () => Promise<boolean>;
  /** A JSON answer of the proxy. Throws on every status but 200. */
  readonly get: (path: string) => Promise<unknown>;
  /** Posts to a route of Anthropic's. Throws on every status but 200. */
  readonly post: (path: string, body: unknown) => Promise<Response>;
}

/** A call that takes longer has failed. */
const TIMEOUT_MS = 30_000;

/** @param url the proxy's address; @param key its master key */
export function createClient(url: string, key: string): Client {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const call = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(`${url}${path}`, {
      ...init,
      headers,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response;
  };
  return {
    // a retry would hide a failed call
    openai: new OpenAI({ baseURL: `${url}/v1`, apiKey: key, maxRetries: 0, timeout: TIMEOUT_MS }),
    isUp: () => call('/v1/models').then(() => true, isNotListening),
    get: async (path) => (await call(path)).json(),
    post: (path, body) => call(path, { method: 'POST', body: JSON.stringify(body) }),
  };
}

/** False while nobody listens yet. */
function isNotListening(error: unknown): false {
  if (error instanceof TypeError) return false;
  throw error;
}
