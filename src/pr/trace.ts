import type { getOctokit } from '@actions/github';
import type { World } from '../world.ts';

type Octokit = ReturnType<typeof getOctokit>;

/**
 * Writes each request that is sent to the debug log, retries included: method, host, path, status, bytes of the answer,
 * time. No header and no body. Install it before what retries, so that it sees every attempt.
 */
export function trace(octokit: Octokit, world: Pick<World, 'log' | 'now'>): void {
  octokit.hook.wrap('request', async (request, options) => {
    const { host, pathname } = new URL(octokit.request.endpoint(options).url);
    const startedAt = world.now().getTime();
    const write = (outcome: string): void => {
      const ms = world.now().getTime() - startedAt;
      world.log.debug(`${options.method} ${host} ${pathname}: ${outcome}, ${ms} ms`);
    };
    try {
      const response = await request(options);
      write(outcomeOf(response));
      return response;
    } catch (error) {
      write(outcomeOf(responseIn(error)));
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

/** Octokit gives a failed connection the status 500; only a real answer is in `response`. */
function responseIn(error: unknown): Response | undefined {
  const response = error instanceof Error && 'response' in error ? error.response : undefined;
  return typeof response === 'object' && response !== null && 'status' in response && 'data' in response
    ? { status: Number(response.status), data: response.data }
    : undefined;
}
