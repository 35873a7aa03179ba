import { fail } from '../errors.ts';
import type { CopilotSettings } from '../settings.ts';
import { isLoopback } from './proxy.ts';

type Where = Pick<CopilotSettings, 'host' | 'urls'>;

/** Where an OAuth token is exchanged for a Copilot session. */
export function exchangeUrl({ host, urls }: Where): URL {
  return new URL(urls.exchange ?? `https://api.${known(host)}/copilot_internal/v2/token`);
}

/** Where a seat reports its endpoint without an exchange: on the same host as the exchange, even a configured one. */
export function userUrl(where: Where): URL {
  return new URL('../user', exchangeUrl(where));
}

/** Where the device flow asks for a code. */
export function deviceCodeUrl({ host, urls }: Where): URL {
  return new URL(urls.deviceCode ?? `https://${known(host)}/login/device/code`);
}

/** Where the device flow asks whether the code was entered. */
export function accessTokenUrl({ host, urls }: Where): URL {
  return new URL(urls.accessToken ?? `https://${known(host)}/login/oauth/access_token`);
}

/** The catalogue under a base, whether or not that ends in a slash. */
export function modelsUrl(base: URL): URL {
  const url = new URL(base);
  // Not `new URL(path, base)`: a path that begins with two slashes would name another host.
  url.pathname = `${base.pathname.replace(/\/+$/, '')}/models`;
  return url;
}

/** The base when no answer names one: the user's own, else the host that serves seats of every plan. */
export function defaultBase({ host, urls }: Where): URL {
  if (urls.apiBase !== undefined) return new URL(urls.apiBase);
  return new URL(
    known(host) === 'github.com' ? 'https://api.githubcopilot.com' : `https://copilot-api.${host}`,
  );
}

/**
 * The base to use when an answer names one in `endpoints.api`. The token is sent there next, so the answer is checked: https
 * on the default port, on Copilot's own domain or the tenant's Copilot host; loopback only when the answer came from there.
 * A base that the user set wins over any answer. (LiteLLM looks at it last, where it cannot correct a wrong answer.)
 */
export function reportedBase(reported: unknown, from: URL, where: Where): URL {
  if (where.urls.apiBase !== undefined || reported === undefined) return defaultBase(where);
  const base = typeof reported === 'string' && URL.canParse(reported) ? new URL(reported) : undefined;
  if (base === undefined || !isCopilot(base, from, where.host)) {
    throw fail(
      'COPILOT_ENDPOINT',
      `${from.host} named ${base === undefined ? 'something that is not a URL' : `the host ${base.host}`} as Copilot’s endpoint; the token was not sent there.`,
      { hint: 'If that host is right, set GITHUB_COPILOT_API_BASE to it.' },
    );
  }
  return base;
}

function isCopilot(base: URL, from: URL, host: string): boolean {
  if (base.username !== '' || base.password !== '') return false;
  if (isLoopback(from) && isLoopback(base)) return true;
  return (
    base.protocol === 'https:' &&
    base.port === '' &&
    (base.hostname.endsWith('.githubcopilot.com') ||
      (host !== 'github.com' && base.hostname === `copilot-api.${host}`))
  );
}

/** Refuses a URL that no secret may be sent to. */
export function assertSafe(url: URL): void {
  if (url.username !== '' || url.password !== '' || !(url.protocol === 'https:' || isLoopback(url))) {
    throw fail(
      'COPILOT_ENDPOINT',
      `${url.protocol}//${url.host} is not an address that a token may be sent to.`,
      {
        hint: 'Endpoints are https, without user name or password; plain http only on loopback.',
      },
    );
  }
}

/** Any other host would make an address that belongs to somebody else. */
function known(host: string): string {
  if (host === 'github.com' || /^[a-z\d-]+\.ghe\.com$/.test(host)) return host;
  throw fail('COPILOT_ENDPOINT', `\`github-host\` is neither github.com nor a tenant such as SUB.ghe.com.`);
}
