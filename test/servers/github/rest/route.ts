import * as z from 'zod';
import type { Answer, Request } from '../../loopback.ts';
import { type Access, demand, type Need } from '../accounts.ts';
import { archived, Refusal } from '../refusal.ts';
import type { Repository } from '../repository.ts';

/** The arguments of a route's handler. */
export interface Call<Body> {
  readonly repository: Repository;
  readonly access: Access;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Body;
  readonly request: Request;
  /** The server's address, for links. */
  readonly site: string;
  /** `X-GitHub-Api-Version`, by default GitHub's default. */
  readonly version: string;
}

/** One operation of the REST API. */
export interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  handle(call: Call<unknown>): Answer;
}

/**
 * Defines an operation.
 * @param line such as `POST /repos/{owner}/{repo}/git/trees`; a name with a `+` may contain slashes
 * @param needs the alternatives of permissions
 * @param body the exact fields, unless the operation takes none
 */
export function route<Schema extends z.ZodType = z.ZodUndefined>(
  line: string,
  needs: readonly Need[],
  handle: (call: Call<z.infer<Schema>>) => Answer,
  body?: Schema,
): Route {
  const [method = '', path = ''] = line.split(' ');
  const pattern = path.replace(
    /\{(\w+)(\+?)\}/g,
    (_, name: string, many) => `(?<${name}>${many ? '.+' : '[^/]+'})`,
  );
  return {
    method,
    pattern: new RegExp(`^${pattern}$`),
    handle(call) {
      // Public data can be read with any token.
      if (method !== 'GET' || call.repository.settings.private) demand(call.access, ...needs);
      if (method !== 'GET' && call.repository.settings.archived) throw archived();
      return handle({ ...call, body: read(body ?? z.undefined(), call.body) as z.infer<Schema> });
    },
  };
}

/** A page of a list, with the Link header that Octokit follows. */
export function page(call: Call<unknown>, items: readonly unknown[]): Answer {
  const size = Math.min(Number(call.query.get('per_page') ?? 30), 100);
  const number = Number(call.query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(to));
    return `<${call.site}${call.request.path}?${query.toString()}>; rel="${rel}"`;
  };
  return {
    status: 200,
    headers: number < last ? { link: `${link(number + 1, 'next')}, ${link(last, 'last')}` } : {},
    body: items.slice((number - 1) * size, number * size),
  };
}

function read(schema: z.ZodType, body: unknown): unknown {
  const { success, data, error } = schema.safeParse(body);
  if (success) return data;
  throw new Refusal(422, `Invalid request.\n\n${error.issues.map(words).join('\n')}`);
}

function words(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `"${key}" is not a permitted key.`).join('\n');
  return `For '${['properties', ...issue.path].join('/')}', ${issue.message}.`;
}
