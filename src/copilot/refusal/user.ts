import { rateLimit } from './common.ts';
import type { Meaning, Refusal, Rule } from './refusal.ts';

/** Refusals of `GET /copilot_internal/user`, which fine-grained personal tokens ask for their endpoint. */
export const USER: readonly Rule[] = [unauthorized, rateLimit, forbidden];

const PERMISSION =
  'Give the token the account permission “Copilot Requests”, create it as a user with a Copilot seat, and check that it has not expired.';

function unauthorized({ status }: Refusal): Meaning | undefined {
  if (status !== 401) return undefined;
  return {
    code: 'COPILOT_UNAUTHORIZED',
    what: 'GitHub does not accept the personal access token: it is mistyped, revoked or expired',
    hint: PERMISSION,
  };
}

function forbidden({ status }: Refusal): Meaning | undefined {
  if (status !== 403 && status !== 404) return undefined;
  return {
    code: 'COPILOT_NO_ACCESS',
    what: 'GitHub reports no Copilot seat for this personal access token',
    hint: PERMISSION,
  };
}
