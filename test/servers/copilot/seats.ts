import { randomUUID } from 'node:crypto';
import { makeSecret } from '../secret.ts';

/** The kinds of tokens, by their prefix. */
export type TokenPrefix = 'ghu_' | 'gho_' | 'github_pat_' | 'ghs_' | 'ghp_';

/** An account with its token, and what is wrong with it. */
export interface NewSeat {
  /** By default the editors' app's. */
  readonly prefix?: TokenPrefix;
  readonly plan?: 'individual' | 'business' | 'enterprise';
  readonly trouble?: Trouble;
  /** A given token instead of a made-up one. */
  readonly value?: string;
}

export type Trouble =
  /** The token was revoked or has expired. */
  | { readonly kind: 'revoked' }
  /** GitHub refuses the exchange, with one of its `notification_id`s. */
  | { readonly kind: 'notification'; readonly id: string; readonly title: string }
  /** The exchanged token has expired when it is used. */
  | { readonly kind: 'session-expired' }
  /** The seat is served by another host than the one asked. */
  | { readonly kind: 'other-host' }
  /** An organization's policy forbids the catalogue. */
  | { readonly kind: 'policy' }
  /** A token for automation without the permission for Copilot. */
  | { readonly kind: 'unpermitted' };

export interface Seat {
  readonly token: string;
  readonly prefix: TokenPrefix;
  readonly plan: 'individual' | 'business' | 'enterprise';
  readonly trouble: Trouble | undefined;
}

/** A token from an exchange. */
export interface Session {
  readonly token: string;
  /** The secret parts of the token. */
  readonly parts: readonly string[];
  readonly seat: Seat;
}

export function createSeat({ prefix = 'ghu_', plan = 'individual', trouble, value }: NewSeat): Seat {
  return { token: value ?? makeSecret(prefix), prefix, plan, trouble };
}

/** A session token as GitHub builds it: fields and a signature over them. */
export function createSession(seat: Seat, expiresAt: number): Session {
  const tid = randomUUID().replaceAll('-', '');
  const mac = makeSecret('', 64);
  const sku = seat.plan === 'individual' ? 'monthly_subscriber_quota' : `copilot_for_${seat.plan}_seat_quota`;
  const fields = [
    `tid=${tid}`,
    `exp=${expiresAt}`,
    `sku=${sku}`,
    `proxy-ep=proxy.${seat.plan}.githubcopilot.com`,
    'st=dotcom',
  ];
  return { token: `${fields.join(';')}:${mac}`, parts: [tid, mac], seat };
}
