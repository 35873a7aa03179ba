import { type DiagnosisRule, opinion } from './diagnosis.ts';
import { clean } from './words.ts';

/** Octokit returns a text when it cannot parse the JSON. */
export const cutOff: DiagnosisRule = ({ status, data, where }) => {
  if (status < 200 || status >= 300 || status === 204 || status === 205) return undefined;
  if (typeof data === 'object' && data !== null) return undefined;
  return opinion('GITHUB_UNAVAILABLE', 'unsure', `GitHub’s answer to ${where} was cut off or is not JSON.`);
};

export const unauthorized: DiagnosisRule = ({ status, words, where }) => {
  if (status !== 401) return undefined;
  const message = `GitHub did not accept \`github-token\` (401, ${where}): ${words}`;
  return opinion('GITHUB_UNAUTHORIZED', 'never', message);
};

export const notPermitted: DiagnosisRule = ({ status, words }) => {
  if (status !== 403 || !/not permitted to create or approve pull requests/i.test(words)) return undefined;
  const message = 'GitHub Actions is not permitted to create pull requests in this repository.';
  return opinion('GITHUB_PR_NOT_PERMITTED', 'never', message, {
    hint: 'Allow it under Settings → Actions → General → Workflow permissions, in the repository and, where it is greyed out, in the organization; or pass the token of a GitHub App as `github-token`.',
  });
};

export const singleSignOn: DiagnosisRule = ({ status, headers, words }) => {
  const header = headers['x-github-sso'];
  if (status !== 403 || typeof header !== 'string') return undefined;
  const organization = /\/orgs\/([^/?#]+)/.exec(header)?.[1] ?? 'the organization';
  const message = `The token is not authorized for the organization’s single sign-on: ${words}`;
  return opinion('GITHUB_FORBIDDEN', 'never', message, {
    hint: `Authorize the token for ${clean(organization)}: the token’s page → Configure SSO.`,
  });
};

export const forbidden: DiagnosisRule = ({ status, headers, words, where }) => {
  if (status !== 403) return undefined;
  const accepted = headers['x-accepted-github-permissions'];
  const needed = typeof accepted === 'string' && accepted !== '' ? permissionsOf(accepted) : undefined;
  const message = `GitHub refused ${where} (403): ${words}`;
  if (/archived/i.test(words)) {
    return opinion('GITHUB_FORBIDDEN', 'never', message, {
      hint: 'Unarchive the repository, or stop this workflow.',
    });
  }
  return opinion('GITHUB_FORBIDDEN', 'never', message, {
    hint:
      needed === undefined
        ? PERMISSIONS
        : `Grant the token ${needed}; in a workflow, under \`permissions:\`.`,
  });
};

/** What to do when GitHub does not say which permission is missing. */
export const PERMISSIONS =
  'The workflow needs `permissions: { contents: write, pull-requests: write }`; your own token needs the same permissions.';

export const notFound: DiagnosisRule = ({ status, words, where }) => {
  if (status !== 404) return undefined;
  return opinion('GITHUB_NOT_FOUND', 'never', `GitHub found nothing at ${where} (404): ${words}`, {
    hint: 'GitHub also answers 404 for a repository that the token cannot see. Check `repository`, and that the token has access to it.',
  });
};

/** The present address of a renamed repository; only reads of it are answered like this, and none is followed. */
export const moved: DiagnosisRule = ({ status, words, where }) => {
  if (status !== 301 && status !== 308) return undefined;
  return opinion(
    'GITHUB_NOT_FOUND',
    'never',
    `GitHub moved ${where} to another address (${status}): ${words}`,
    {
      hint: 'The repository was renamed or transferred: set `repository` to its current name.',
    },
  );
};

/** Rulesets and branch protection. */
export const ruleViolation: DiagnosisRule = ({ status, words, where }) => {
  if ((status !== 422 && status !== 409) || !RULES.test(words)) return undefined;
  return opinion('GITHUB_RULES', 'never', `A rule of the repository refused ${where}: ${words}`);
};

const RULES =
  /rule violation|GH013|GH006|protected (branch|ref)|ruleset|push declined|must have verified signatures|cannot (force-push to|delete) this branch/i;

export const unavailable: DiagnosisRule = ({ status, words, where }) => {
  if (status < 500 && status !== 408) return undefined;
  return opinion('GITHUB_UNAVAILABLE', 'unsure', `GitHub answered ${status} to ${where}: ${words}`);
};

export const unexpected: DiagnosisRule = ({ status, words, where, headers }) => {
  if (status >= 200 && status < 300) return undefined;
  const id = headers['x-github-request-id'];
  const request = typeof id === 'string' ? `, request ${clean(id)}` : '';
  return opinion('GITHUB_UNEXPECTED', 'never', `GitHub answered ${status} to ${where}${request}: ${words}`);
};

/** `issues=write; pull_requests=write` are alternatives; they are written as in a workflow. */
function permissionsOf(header: string): string {
  return header
    .split(';')
    .map((way) =>
      way
        .split(',')
        .map((part) => `\`${clean(part).replace('=', ': ').replaceAll('_', '-')}\``)
        .join(' and '),
    )
    .join(', or ');
}
