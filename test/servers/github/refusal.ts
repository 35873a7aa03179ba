import type { Fault } from '../faults.ts';

/** A refusal of GitHub's. REST and GraphQL word the same refusal differently. */
export class Refusal extends Error {
  readonly status: number;
  /** `errors[].type` in GraphQL, where most refusals have the status 200. */
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The nested `errors` of a 422. */
  readonly errors: readonly unknown[] | undefined;

  constructor(
    status: number,
    message: string,
    more: Partial<Pick<Refusal, 'type' | 'headers' | 'errors'>> = {},
  ) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.type = more.type ?? 'UNPROCESSABLE';
    this.headers = more.headers ?? {};
    this.errors = more.errors;
  }

  /** The answer to a REST request; also a fault that gives this answer in any state. */
  rest(): Extract<Fault, { kind: 'answer' }> {
    const body = {
      message: this.message,
      ...(this.errors === undefined ? {} : { errors: this.errors }),
      documentation_url: 'https://docs.github.com/rest',
      status: String(this.status),
    };
    return { kind: 'answer', status: this.status, headers: this.headers, body };
  }

  /** The answer to a GraphQL request; also a fault. Authentication fails as in REST. */
  graphql(): Extract<Fault, { kind: 'answer' }> {
    const body = { data: null, errors: [{ type: this.type, message: this.message }] };
    return { kind: 'answer', status: 200, headers: this.headers, body };
  }
}

export const badCredentials = () => new Refusal(401, 'Bad credentials');

export const notFound = () => new Refusal(404, 'Not Found', { type: 'NOT_FOUND' });

/** A repository under its former name. */
export const movedPermanently = (location: string) =>
  new Refusal(301, 'Moved Permanently', { headers: { location } });

/** The token lacks a permission. @param needs as in the header: `contents=write` */
export function notAccessible(by: 'integration' | 'personal access token', needs: string): Refusal {
  const headers = { 'x-accepted-github-permissions': needs };
  return new Refusal(403, `Resource not accessible by ${by}`, { type: 'FORBIDDEN', headers });
}

export const pullRequestsNotPermitted = () =>
  new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.', {
    type: 'FORBIDDEN',
  });

export const archived = () =>
  new Refusal(403, 'Repository was archived so is read-only.', { type: 'FORBIDDEN' });

/** The primary limit of a token. @param reset when it resets, in Unix seconds */
export function rateLimited(reset: number): Refusal {
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
  return new Refusal(403, 'API rate limit exceeded for installation.', { type: 'RATE_LIMITED', headers });
}

/** The limit on creating content too fast. @param retryAfter seconds */
export function secondaryRateLimited(retryAfter: number): Refusal {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return new Refusal(403, message, { type: 'RATE_LIMITED', headers: { 'retry-after': String(retryAfter) } });
}

/** A personal token that is not authorized for the organization. */
export function singleSignOn(organization: string): Refusal {
  const url = `https://github.com/orgs/${organization}/sso?authorization_request=AAAA`;
  const message =
    'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.';
  return new Refusal(403, message, {
    type: 'FORBIDDEN',
    headers: { 'x-github-sso': `required; url=${url}` },
  });
}

/** A ruleset or a branch protection. The rules are in the message, in `errors`, or in both. */
export function ruleViolation(rules: readonly string[], place: 'message' | 'errors' | 'both'): Refusal {
  const headline = 'Repository rule violations found';
  const message = place === 'errors' ? headline : `${headline}\n\n${rules.join('\n')}\n\n`;
  return new Refusal(422, message, place === 'message' ? {} : { errors: rules });
}

/** A 422 about one field. */
export function invalid(resource: string, message: string, field?: string): Refusal {
  const error = { resource, code: 'custom', ...(field === undefined ? {} : { field }), message };
  return new Refusal(422, 'Validation Failed', { errors: [error] });
}

/** A 422 without detail. */
export const unprocessable = (message: string) => new Refusal(422, message);
