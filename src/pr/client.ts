import type { getOctokit } from '@actions/github';
import { fail } from '../errors.ts';
import type { GitHubSettings } from '../settings.ts';
import type { World } from '../world.ts';
import { type Diagnosis, diagnoseAnswer, diagnoseError, GitHubFailure } from './faults/index.ts';
import type { Snapshot } from './model.ts';
import { trace } from './trace.ts';

type Octokit = ReturnType<typeof getOctokit>;
type OctokitLog = Record<'debug' | 'info' | 'warn' | 'error', (message: string) => void>;

/** The part of GitHub's API that this program uses. Every call that fails throws a {@link GitHubFailure}. */
export interface GitHubClient {
  /** Octokit's typed endpoints. Pass {@link repeatable} with a write that may safely be sent twice. */
  readonly rest: Octokit['rest'];
  /** GitHub signs the commits that this token makes by REST (`GITHUB_TOKEN` and GitHub Apps). */
  readonly signsCommits: boolean;
  /** Sends a document whose text starts with `query`: retried freely. */
  query<T>(document: string, variables: Readonly<Record<string, unknown>>): Promise<T>;
  /** Sends a mutation; `again` says that it may safely be sent twice. */
  mutate<T>(
    document: string,
    variables: Readonly<Record<string, unknown>>,
    again?: typeof repeatable,
  ): Promise<T>;
  /** Waits until GitHub may see what was just written. */
  pause(): Promise<void>;
}

/** The part of the world that a client needs. */
export type ClientWorld = Pick<World, 'log' | 'now' | 'sleep' | 'random'>;

/** Request option for a write that may be sent twice: an object named by its content, or a state that is set. */
export const repeatable = { repeatable: true } as const;

/** The repository as REST's parameters. */
export function ownerAndRepo({ repository }: Snapshot): { readonly owner: string; readonly repo: string } {
  return { owner: repository.owner, repo: repository.name };
}

const USER_AGENT = 'copilot-model-sync';
/** Per request, body included. GitHub itself gives up on a query after 10 s. */
const TIMEOUT_MS = 20_000;
const MAX_ATTEMPTS = 3;
/** All waits of a run together. A secondary limit asks for at least a minute. */
const MAX_WAIT_MS = 180_000;
const PAUSE_MS = 2_000;

/**
 * Opens GitHub's API. Loads Octokit only now; sends nothing yet.
 *
 * @param timeoutMs for each request, its body included
 * @throws Failure GITHUB_TOKEN_MISSING
 */
export async function openClient(
  settings: GitHubSettings,
  world: ClientWorld,
  timeoutMs = TIMEOUT_MS,
): Promise<GitHubClient> {
  const token = settings.token?.trim();
  if (!token) throw fail('GITHUB_TOKEN_MISSING', 'No token for the repository was given.');
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw fail('GITHUB_UNAUTHORIZED', '`github-token` contains characters that no token has.');
  }
  const { getOctokit } = await import('@actions/github');
  const debug = (message: string): void => world.log.debug(message);
  const log: OctokitLog = { debug, info: debug, warn: debug, error: debug };
  const octokit = getOctokit(token, { baseUrl: settings.apiUrl, userAgent: USER_AGENT, log });
  trace(octokit, world);
  retryTemporary(octokit, world, timeoutMs, log);

  const graphql = async <T>(
    document: string,
    variables: Readonly<Record<string, unknown>>,
    repeat: boolean,
  ): Promise<T> => {
    const { data } = await octokit.request({
      method: 'POST',
      url: settings.graphqlUrl,
      query: document,
      variables,
      request: { repeatable: repeat },
    });
    return data.data as T;
  };
  return {
    rest: octokit.rest,
    signsCommits: token.startsWith('ghs_'),
    query: (document, variables) => graphql(document, variables, true),
    mutate: (document, variables, again) => graphql(document, variables, again?.repeatable ?? false),
    pause: () => world.sleep(PAUSE_MS),
  };
}

/** Sends a request again after a failure that may pass, if it is safe to send it twice. All waits have one budget. */
function retryTemporary(octokit: Octokit, world: ClientWorld, timeoutMs: number, log: OctokitLog): void {
  const budget = { leftMs: MAX_WAIT_MS };
  octokit.hook.wrap('request', async (request, options) => {
    const repeat = options.method === 'GET' || options.request?.['repeatable'] === true;
    const where = `${options.method} ${new URL(octokit.request.endpoint(options).url).pathname}`;
    for (let attempt = 1; ; attempt += 1) {
      // In place, since inner hooks are bound to this very object. Following a redirect would turn a write into a read;
      // the query already gave us the present name of the repository.
      const signal = AbortSignal.timeout(timeoutMs);
      options.request = { ...options.request, redirect: 'manual', signal, log };
      let diagnosis: Diagnosis | undefined;
      try {
        const response = await request(options);
        diagnosis = diagnoseAnswer(response, where, world.now());
        if (diagnosis === undefined) return response;
      } catch (error) {
        diagnosis = diagnoseError(error, where, world.now());
      }
      const waitMs = delay(diagnosis, repeat, attempt, budget.leftMs, world);
      if (waitMs === undefined) throw new GitHubFailure(diagnosis);
      budget.leftMs -= waitMs;
      world.log.info(
        `${diagnosis.problem.message} Trying again in ${Math.ceil(waitMs / 1000)} s (${attempt} of ${MAX_ATTEMPTS - 1}).`,
      );
      await world.sleep(waitMs);
    }
  });
}

/** How long to wait before the next attempt; undefined: give up. */
function delay(
  { again, waitMs }: Diagnosis,
  repeat: boolean,
  attempt: number,
  leftMs: number,
  world: ClientWorld,
): number | undefined {
  if (again === 'never' || (again === 'unsure' && !repeat) || attempt >= MAX_ATTEMPTS) return undefined;
  const ms = waitMs ?? 1000 * 2 ** (attempt - 1) * (0.75 + world.random() / 2);
  return ms <= leftMs ? ms : undefined;
}
