import { LOGIN_HINT } from '../token.ts';
import { rateLimit } from './common.ts';
import type { Meaning, Refusal, Rule } from './refusal.ts';

/** Refusals of `GET /copilot_internal/v2/token`. */
export const EXCHANGE: readonly Rule[] = [
  unauthorized,
  notified,
  rateLimit,
  personalToken,
  forbidden,
  notFound,
];

/**
 * GitHub's reasons why an account gets no session.
 * Source: the `notification_id`s that the editors' client knows; read 2026-11.
 */
const NOTIFICATIONS: Readonly<Record<string, Meaning>> = {
  no_copilot_access: {
    code: 'COPILOT_NO_ACCESS',
    what: 'The account has no Copilot seat',
    hint: 'Have a seat assigned to the account, or log in with an account that has one.',
  },
  not_signed_up: {
    code: 'COPILOT_NO_ACCESS',
    what: 'The account has not signed up for Copilot',
    hint: 'Sign up at github.com/settings/copilot, or log in with an account that has a seat.',
  },
  subscription_ended: {
    code: 'COPILOT_NO_ACCESS',
    what: 'The account’s Copilot subscription has ended',
    hint: 'Renew it at github.com/settings/copilot, or log in with an account that has a seat.',
  },
  feature_flag_blocked: {
    code: 'COPILOT_NO_ACCESS',
    what: 'GitHub does not offer Copilot to this account',
    hint: 'Log in with another account, or ask GitHub’s support.',
  },
  spammy_user: {
    code: 'COPILOT_NO_ACCESS',
    what: 'GitHub has flagged the account and blocks Copilot for it',
    hint: 'Ask GitHub’s support to review the account, or log in with another one.',
  },
  enterprise_managed_user_account: {
    code: 'COPILOT_NO_ACCESS',
    what: 'The account is managed by an enterprise, which has given it no Copilot seat',
    hint: 'Ask the enterprise’s administrator for a seat.',
  },
  snippy_not_configured: {
    code: 'COPILOT_NO_ACCESS',
    what: 'The account has not chosen how Copilot treats suggestions that match public code',
    hint: 'Choose “Allow” or “Block” for it at github.com/settings/copilot, once.',
  },
  server_error: {
    code: 'COPILOT_UNAVAILABLE',
    what: 'GitHub could not look up the account’s Copilot seat',
    hint: 'Run again later.',
  },
};

function unauthorized({ status, access }: Refusal): Meaning | undefined {
  if (status !== 401) return undefined;
  const shortLived =
    access.tokenType === 'ghu'
      ? ' If this happens every day, the tokens of this seat expire after about 8 hours, even with a refresh token: use `login --client opencode`, whose tokens do not expire.'
      : '';
  return {
    code: 'COPILOT_UNAUTHORIZED',
    what: 'GitHub does not accept the Copilot token: it is mistyped, revoked or expired',
    hint: `${LOGIN_HINT}${shortLived}`,
  };
}

function notified({ status, notification }: Refusal): Meaning | undefined {
  if (status !== 403 || notification === undefined || !Object.hasOwn(NOTIFICATIONS, notification))
    return undefined;
  return NOTIFICATIONS[notification];
}

function personalToken({ status, access }: Refusal): Meaning | undefined {
  if (status !== 403 || !(access.tokenType === 'github_pat' || access.tokenType === 'ghs')) return undefined;
  return {
    code: 'COPILOT_NO_ACCESS',
    what: `GitHub does not exchange \`${access.tokenType}_\` tokens`,
    hint: 'Remove `copilot-auth: exchange`: such a token is sent to Copilot directly.',
  };
}

function forbidden({ status }: Refusal): Meaning | undefined {
  if (status !== 403) return undefined;
  return { code: 'COPILOT_NO_ACCESS', what: 'GitHub does not give the account a Copilot session' };
}

function notFound({ status, access }: Refusal): Meaning | undefined {
  if (status !== 404) return undefined;
  return {
    code: 'COPILOT_NOT_ENTITLED',
    what: 'The token exchange does not exist for this token: its app may not exchange tokens, or its account has no Copilot',
    hint:
      access.tokenType === 'ghu'
        ? `Check that the account has a seat. ${LOGIN_HINT}`
        : 'Remove `copilot-auth: exchange`, or log in with the editors’ app (`login --client editor`).',
  };
}
