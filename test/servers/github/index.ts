import { type Fault, Faults } from '../faults.ts';
import { Journal } from '../journal.ts';
import { type Answer, type Handler, listen, type Request } from '../loopback.ts';
import { makeSecret, type Secret } from '../secret.ts';
import type { Access, Permissions } from './accounts.ts';
import type { Files } from './files.ts';
import { answerGraphql, operationOf } from './graphql/execute.ts';
import { publishedSchema } from './graphql/schema.ts';
import { badCredentials, Refusal, rateLimited } from './refusal.ts';
import { createRepository, type Repository, type RepositorySettings } from './repository.ts';
import { answerRest } from './rest/index.ts';
import { Stage } from './stage.ts';

export interface GitHubOptions {
  /** GraphQL fields that this server does not support yet, such as `Mutation.updateRefs`. */
  readonly missingFields?: readonly string[];
}

export interface NewRepository {
  /** `owner/name` */
  readonly fullName?: string;
  readonly defaultBranch?: string;
  /** Of the first commit; none: an empty repository. */
  readonly files?: Files;
  readonly settings?: Partial<RepositorySettings>;
}

export interface NewToken {
  /** By default a job's GITHUB_TOKEN. */
  readonly kind?: Access['kind'];
  /** Whose it is, for a user; the app's slug, for an app. */
  readonly login?: string;
  /** By default those of README's workflow: contents and pull requests. */
  readonly permissions?: Permissions;
  /** The private repositories that it can see, by full name; by default all. */
  readonly repositories?: readonly string[];
  /** Requests for each hour. */
  readonly limit?: number;
  /** A given text instead of a made-up one. */
  readonly value?: string;
}

/** A running GitHub. */
export interface GitHubServer {
  readonly url: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** The variables that a runner sets for it. */
  readonly env: Readonly<Record<string, string>>;
  readonly journal: Journal;
  /** Every credential that it knows. None of them may appear anywhere else. */
  readonly secrets: readonly Secret[];
  repository(options?: NewRepository): Stage;
  /** Registers a token and returns it. */
  token(options?: NewToken): string;
  /** Makes the next matching requests fail; `match` is a line of the journal without its status, `*` for any text. */
  fault(match: string | RegExp, fault: Fault, times?: number): void;
  /** Stops. Throws when a fault was set and never happened. */
  close(): Promise<void>;
}

/**
 * Starts a GitHub on loopback: REST at `/` and at `/api/v3` (as on GHES), GraphQL at `/graphql` and `/api/graphql`.
 * It keeps real Git objects, refuses what GitHub refuses, and fails (status 599) on what is not implemented.
 */
export async function startGitHub({ missingFields = [] }: GitHubOptions = {}): Promise<GitHubServer> {
  const repositories: Repository[] = [];
  const tokens: Access[] = [];
  const journal = new Journal();
  const faults = new Faults();
  const handler: Handler = {
    name: (request) => ({
      path: apiPath(request.path),
      operation: isGraphql(request) ? operationOf(request) : undefined,
    }),
    credential: (value) => {
      const access = tokens.find(({ token }) => token === value);
      return access === undefined ? 'unknown' : `${access.kind} ${access.login}`;
    },
    answer: (request) => answer(request, tokens, repositories, missingFields),
  };
  // This takes half a second, for which a program would otherwise wait at its first request.
  publishedSchema();
  const server = await listen(handler, journal, faults);
  const { url } = server;
  const [apiUrl, graphqlUrl] = [`${url}/api/v3`, `${url}/api/graphql`];
  return {
    url,
    apiUrl,
    graphqlUrl,
    env: { GITHUB_SERVER_URL: url, GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl },
    journal,
    get secrets() {
      return tokens.map(({ token }) => ({ value: token, hosts: [new URL(url).host] }));
    },
    repository(options = {}) {
      const repository = newRepository(options, repositories.length + 1);
      repositories.push(repository);
      const stage = new Stage(repository);
      if (options.files !== undefined) {
        stage.push(repository.defaultBranch, { files: options.files, message: 'Start' });
      }
      return stage;
    },
    token(options = {}) {
      const access = newAccess(options);
      tokens.push(access);
      return access.token;
    },
    fault: (match, fault, times = 1) => faults.add(match, fault, times),
    async close() {
      await server.close();
      for (const { git } of repositories) git.remove();
      faults.assertMet();
    },
  };
}

function newRepository(
  { fullName = 'acme/gateway', defaultBranch = 'main', settings = {} }: NewRepository,
  id: number,
) {
  const [owner = '', name = ''] = fullName.split('/');
  return createRepository({ owner, name, id, defaultBranch }, settings);
}

function newAccess({ kind = 'actions', login, permissions, repositories, limit, value }: NewToken): Access {
  const most = limit ?? (kind === 'actions' ? 1000 : 5000);
  return {
    token: value ?? makeSecret(kind === 'user' ? 'ghp_' : 'ghs_'),
    kind,
    login: loginOf(kind, login),
    permissions: { metadata: 'read', ...(permissions ?? { contents: 'write', pull_requests: 'write' }) },
    repositories,
    remaining: most,
    limit: most,
  };
}

function loginOf(kind: Access['kind'], login: string | undefined): string {
  switch (kind) {
    case 'actions':
      return 'github-actions[bot]';
    case 'app':
      return `${login ?? 'sync-app'}[bot]`;
    case 'user':
      return login ?? 'octocat';
  }
}

function answer(
  request: Request,
  tokens: readonly Access[],
  repositories: readonly Repository[],
  missingFields: readonly string[],
): Answer {
  const site = `http://${request.host}`;
  try {
    if ((request.headers['user-agent'] ?? '') === '') {
      throw new Refusal(
        403,
        'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
      );
    }
    const access = authenticate(request, tokens);
    const visible = repositories.filter((repository) => sees(access, repository));
    const result = isGraphql(request)
      ? answerGraphql(request, { access, site, repositories: visible }, missingFields)
      : answerRest(
          request,
          apiPath(request.path),
          access,
          (owner, name) =>
            visible.find(
              (repository) =>
                repository.owner === owner && [repository.name, ...repository.formerNames].includes(name),
            ),
          site,
        );
    return { ...result, headers: { ...limitHeaders(access), ...result.headers } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return isGraphql(request) && error.type === 'RATE_LIMITED' ? error.graphql() : error.rest();
  }
}

function authenticate(request: Request, tokens: readonly Access[]): Access {
  const [, value] = /^(?:token|bearer) (\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  const access = tokens.find(({ token }) => token === value);
  if (access === undefined) throw badCredentials();
  if (access.remaining === 0) throw rateLimited(nextHour());
  access.remaining -= 1;
  return access;
}

function sees({ repositories }: Access, { owner, name, settings }: Repository): boolean {
  return !settings.private || repositories === undefined || repositories.includes(`${owner}/${name}`);
}

function limitHeaders({ limit, remaining }: Access): Record<string, string> {
  return {
    'x-github-request-id': 'C0DE:1:2:3:4',
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(nextHour()),
  };
}

const nextHour = () => Math.floor(Date.now() / 1000) + 3600;

const isGraphql = ({ method, path }: Request) => method === 'POST' && /^\/(api\/)?graphql$/.test(path);

/** As on api.github.com. */
const apiPath = (path: string) => path.replace(/^\/api(\/v3|(?=\/graphql))/, '');
