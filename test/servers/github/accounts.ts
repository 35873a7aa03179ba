import { createHash } from 'node:crypto';
import { notAccessible } from './refusal.ts';

/** Permissions of tokens, by their names in the API's header. */
type Permission = 'contents' | 'pull_requests' | 'issues' | 'metadata' | 'administration' | 'secrets';
type Level = 'read' | 'write';
export type Permissions = Readonly<Partial<Record<Permission, Level>>>;

/** What a registered token may do. */
export interface Access {
  readonly token: string;
  /** `actions`: a job's GITHUB_TOKEN; `app`: of a GitHub App's installation; `user`: a person's access token. */
  readonly kind: 'actions' | 'app' | 'user';
  /** As REST, `viewer` and commits name it: `github-actions[bot]`, `renovate[bot]`, `octocat`. */
  readonly login: string;
  readonly permissions: Permissions;
  /** `owner/name` of what it sees besides public repositories; undefined: all. */
  readonly repositories: readonly string[] | undefined;
  /** Requests left in this hour. */
  remaining: number;
  readonly limit: number;
}

/** A permission as the API's header writes it: `contents=write`. */
export type Need = `${Permission}=${Level}`;

/** Throws unless the token has one of these permissions. */
export function demand(access: Access, ...alternatives: readonly Need[]): void {
  const granted = alternatives.some((need) => {
    const [name, level] = need.split('=') as [Permission, Level];
    const has = access.permissions[name];
    return has === 'write' || has === level;
  });
  if (granted) return;
  throw notAccessible(
    access.kind === 'user' ? 'personal access token' : 'integration',
    alternatives.join('; '),
  );
}

/** The name and address that GitHub puts into commits made by an account. */
export function identity(login: string): { readonly name: string; readonly email: string } {
  return { name: login, email: `${accountId(login)}+${login}@users.noreply.github.com` };
}

/** GitHub itself: the committer of what it signs. */
export const WEB_FLOW = { name: 'GitHub', email: 'noreply@github.com' };

/** The account with this address; undefined when there is none. */
export function loginOf(email: string): string | undefined {
  if (email === WEB_FLOW.email) return 'web-flow';
  return /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(email)?.[1];
}

/** A number that is always the same for a login; GITHUB_TOKEN's is the real one. */
export function accountId(login: string): number {
  if (login === 'github-actions[bot]') return 41898282;
  return Number.parseInt(createHash('sha1').update(login).digest('hex').slice(0, 6), 16);
}

export const isBot = (login: string) => login.endsWith('[bot]');
