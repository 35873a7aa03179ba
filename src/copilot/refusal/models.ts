import { LOGIN_HINT, type TokenType } from '../token.ts';
import { rateLimit } from './common.ts';
import type { Meaning, Refusal, Rule } from './refusal.ts';

/** Refusals of `GET /models`. */
export const MODELS: readonly Rule[] = [
  editorVersion,
  serverToServer,
  badRequest,
  sessionExpired,
  notPermitted,
  unauthorized,
  quota,
  rateLimit,
  notLicensed,
  policy,
  forbidden,
  notFound,
  wrongHost,
  apiVersion,
];

/** What Copilot requires of each kind of token. */
const CONDITIONS: Readonly<Record<TokenType, string>> = {
  ghu: LOGIN_HINT,
  gho: LOGIN_HINT,
  github_pat:
    'A personal access token needs the account permission “Copilot Requests”, and its user a Copilot seat.',
  ghs: 'A job’s token needs `permissions: copilot-requests: write` and the organization’s policy “Allow use of Copilot CLI billed to the organization”.',
};

function editorVersion({ status, words }: Refusal): Meaning | undefined {
  if (status !== 400 || !/editor-version/i.test(words)) return undefined;
  return {
    code: 'COPILOT_REJECTED',
    what: /unknown/i.test(words)
      ? 'Copilot no longer accepts the editor version that this program sends'
      : 'Copilot accepts this token from editors only',
    hint: /unknown/i.test(words)
      ? 'Update this action.'
      : 'Remove `copilot-auth` and `copilot-integration-id`, or log in with another app (`login --client opencode`).',
  };
}

function serverToServer({ status, words }: Refusal): Meaning | undefined {
  if (status !== 400 || !/server-to-server/i.test(words)) return undefined;
  return {
    code: 'COPILOT_REJECTED',
    what: 'Copilot does not accept the token of a job or app (`ghs_`) here; support for these tokens began in 2026-07 and is not stable',
    hint: `Use the token of a seat instead. ${LOGIN_HINT}`,
  };
}

function badRequest({ status, access }: Refusal): Meaning | undefined {
  if (status !== 400) return undefined;
  const sent =
    access.integrationId === undefined ? 'no integration id' : `the integration id ${access.integrationId}`;
  return {
    code: 'COPILOT_REJECTED',
    what: `Copilot refused the request for a \`${access.tokenType}_\` token with ${sent}`,
    hint: 'Check `copilot-integration-id`, `copilot-auth` and `copilot-api-version`: Copilot accepts each kind of token only with some ids.',
  };
}

function sessionExpired({ status, words }: Refusal): Meaning | undefined {
  if (status !== 401 || !/token expired/i.test(words)) return undefined;
  return {
    code: 'COPILOT_UNAUTHORIZED',
    what: 'Copilot reports that the session has expired',
    hint: `Run again; if it happens again, check the runner’s clock and log in again. ${LOGIN_HINT}`,
  };
}

function notPermitted({ status, words, access }: Refusal): Meaning | undefined {
  if (status !== 401 || !/permission/i.test(words)) return undefined;
  return {
    code: 'COPILOT_UNAUTHORIZED',
    what: 'The token may not use Copilot',
    hint: CONDITIONS[access.tokenType],
  };
}

function unauthorized({ status, access }: Refusal): Meaning | undefined {
  if (status !== 401) return undefined;
  return {
    code: 'COPILOT_UNAUTHORIZED',
    what: `Copilot does not accept the \`${access.tokenType}_\` token${access.auth === 'exchange' ? '’s session' : ''}`,
    hint: CONDITIONS[access.tokenType],
  };
}

function quota({ status }: Refusal): Meaning | undefined {
  return status === 402 ? { code: 'COPILOT_QUOTA', what: 'The seat’s quota is used up' } : undefined;
}

function notLicensed({ status, words }: Refusal): Meaning | undefined {
  if (status !== 403 || !/licen[sc]ed/i.test(words)) return undefined;
  return {
    code: 'COPILOT_POLICY',
    what: 'The account is not licensed to use Copilot',
    hint: 'Have a seat assigned to the account, or log in with an account that has one.',
  };
}

function policy({ status, words }: Refusal): Meaning | undefined {
  if (status !== 403 || !/polic/i.test(words)) return undefined;
  return { code: 'COPILOT_POLICY', what: 'A policy denies the account access to Copilot’s models' };
}

function forbidden({ status, access }: Refusal): Meaning | undefined {
  if (status !== 403) return undefined;
  return {
    code: 'COPILOT_NO_ACCESS',
    what: 'Copilot denies this token access to its models',
    hint: CONDITIONS[access.tokenType],
  };
}

function notFound({ status, host }: Refusal): Meaning | undefined {
  if (status !== 404) return undefined;
  return {
    code: 'COPILOT_ENDPOINT',
    what: `${host} has no model list`,
    hint: 'Check GITHUB_COPILOT_API_BASE and `github-host`.',
  };
}

function wrongHost({ status, access }: Refusal): Meaning | undefined {
  if (status !== 421) return undefined;
  return {
    code: 'COPILOT_WRONG_HOST',
    what: 'The seat is served by another Copilot host',
    hint:
      access.auth === 'exchange'
        ? 'Remove GITHUB_COPILOT_API_BASE to use the host that the token’s answer names, and check `github-host`.'
        : 'Set GITHUB_COPILOT_API_BASE to the seat’s own host (api.individual, api.business or api.enterprise before `.githubcopilot.com`), or `github-host` to its tenant.',
  };
}

function apiVersion({ status, access }: Refusal): Meaning | undefined {
  if (status !== 466) return undefined;
  return {
    code: 'COPILOT_API_VERSION',
    what: `Copilot no longer serves the API version ${access.apiVersion}`,
    hint: 'Set the input `copilot-api-version` to a current date, or update this action.',
  };
}
