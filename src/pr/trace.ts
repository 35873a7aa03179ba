import type { getOctokit } from '@actions/github';
import type { World } from '../world.ts';

type Octokit = ReturnType<typeof getOctokit>;

/**
 * Tells the debug log of each request that goes out, retries too: method, host, path, status, bytes of the answer, time.
 * No header and no body. To be installed before what retries, so that it stands beneath.
 */
export function trace(octokit: Octokit, world: Pick<World, 'log' | 'now'>): void {
  octokit.hook.wrap('request', async (request, options) => {
    const { host, pathname } = new URL(octokit.request.endpoint(options).url);
    const startedAt = world.now().getTime();
    const tell = (outcome: string): void => {
      const ms = world.now().getTime() - startedAt;
      world.log.debug(`${options.method} ${host} ${pathname}: ${outcome}, ${ms} ms`);
    };
    try {
      const response = await request(options);
      tell(outcomeOf(response));
      return response;
    } catch (error) {
      tell(outcomeOf(responseIn(error)));
      throw error;
    }
  });
}

interface Response {
  readonly status: number;
  readonly data: unknown;
}

function outcomeOf(response: Response | undefined): string {
  if (response === undefined) return 'no answer';
  return `${response.status}, ${Buffer.byteLength(JSON.stringify(response.data) ?? '')} bytes`;
}

/** Octokit words a connection that failed as an error with status 500; only a real answer comes as `response`. */
function responseIn(error: unknown): Response | undefined {
  const response = error instanceof Error && 'response' in error ? error.response : undefined;
  return typeof response === 'object' && response !== null && 'status' in response && 'data' in response
    ? { status: Number(response.status), data: response.data }
    : undefined;
}
