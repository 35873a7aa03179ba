import { type Answer, parseBody, type Request } from '../../loopback.ts';
import type { Access } from '../accounts.ts';
import { movedPermanently, notFound, Refusal } from '../refusal.ts';
import type { Repository } from '../repository.ts';
import { gitRoutes } from './git.ts';
import { issueRoutes } from './issues.ts';
import { pullRoutes } from './pulls.ts';
import { repositoryRoutes } from './repositories.ts';

const ROUTES = [...repositoryRoutes, ...gitRoutes, ...pullRoutes, ...issueRoutes];

/** API versions that GitHub serves. Without the header, the first one is used. */
const VERSIONS = ['2022-11-28', '2026-03-10'] as const;

/** Answers a REST request, or throws a {@link Refusal}. A request that the server does not know is a defect, not a 404. */
export function answerRest(
  request: Request,
  path: string,
  access: Access,
  find: (owner: string, name: string) => Repository | undefined,
  site: string,
): Answer {
  const version = apiVersion(request);
  checkAccept(request);
  for (const route of ROUTES) {
    const groups = route.method === request.method ? route.pattern.exec(path)?.groups : undefined;
    if (groups === undefined) continue;
    const params = Object.fromEntries(
      Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
    const repository = find(params.owner ?? '', params.repo ?? '');
    if (repository === undefined) throw notFound();
    if (repository.name !== params.repo) {
      const rest = path.split('/').slice(4).join('/');
      throw movedPermanently(`${site}/api/v3/repositories/${repository.id}/${rest}`);
    }
    const body = parseBody(request);
    if (typeof body === 'string') throw new Refusal(400, 'Problems parsing JSON');
    const answer = route.handle({
      repository,
      access,
      params,
      query: request.query,
      body,
      request,
      site,
      version,
    });
    return { ...answer, headers: { ...answer.headers, 'x-github-api-version-selected': version } };
  }
  throw new Error(`no route for ${request.method} ${path}`);
}

function apiVersion(request: Request): string {
  const version = String(request.headers['x-github-api-version'] ?? VERSIONS[0]);
  if (VERSIONS.some((known) => known === version)) return version;
  throw new Refusal(400, `'${version}' is not a valid version. Supported versions: ${VERSIONS.join(', ')}`);
}

/** GitHub accepts its own media types, JSON and any type. */
function checkAccept({ headers }: Request): void {
  const types = (headers.accept ?? '*/*').split(',').map((type) => type.split(';')[0]?.trim() ?? '');
  const known = /^(\*\/\*|application\/json|application\/vnd\.github(\.[\w.-]+)?(\+json)?)$/;
  if (!types.some((type) => known.test(type))) {
    throw new Refusal(
      415,
      `Unsupported 'Accept' header: '${headers.accept}'. Must accept 'application/json'.`,
    );
  }
}
