/** Where a request is sent first. */
export type Route =
  | { readonly kind: 'direct' }
  | { readonly kind: 'proxy'; readonly proxy: URL }
  /** The variable's value is not a proxy that can be used. */
  | { readonly kind: 'unusable'; readonly variable: string };

/**
 * The proxy for a URL, by `https_proxy`, `http_proxy` and `no_proxy` in either case, lower case first, as curl and the
 * runner's own toolkit read them. Loopback is never proxied.
 */
export function routeOf(url: URL, env: Readonly<Record<string, string | undefined>>): Route {
  const name = url.protocol === 'http:' ? 'http_proxy' : 'https_proxy';
  const variable = env[name] ? name : name.toUpperCase();
  const value = env[variable]?.trim();
  if (!value || isLoopback(url) || excepted(url, env.no_proxy || env.NO_PROXY || '')) {
    return { kind: 'direct' };
  }
  const text = value.includes('://') ? value : `http://${value}`;
  const proxy = URL.canParse(text) ? new URL(text) : undefined;
  return proxy?.protocol === 'http:' || proxy?.protocol === 'https:'
    ? { kind: 'proxy', proxy }
    : { kind: 'unusable', variable };
}

/** This machine itself: the only place where plain http is allowed. */
export function isLoopback(url: URL): boolean {
  return url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(url.hostname);
}

/** `no_proxy`: names, which mean their subdomains too, with or without leading dot and port; `*` is everything. */
function excepted(url: URL, list: string): boolean {
  const port = url.port || (url.protocol === 'http:' ? '80' : '443');
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((rule) => rule !== '')
    .some((rule) => {
      if (rule === '*') return true;
      const [, name = '', only] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(rule) ?? [];
      return (
        (only === undefined || only === port) && (url.hostname === name || url.hostname.endsWith(`.${name}`))
      );
    });
}
