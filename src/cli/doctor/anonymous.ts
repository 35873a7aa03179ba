import { isLoopback } from '../../copilot/proxy.ts';
import { formatPlace, type Place } from '../../errors.ts';
import type { Io } from '../command.ts';

/**
 * Removes from a message what others wrote and what could identify a person: messages of servers (they may name an
 * account), request ids, a tenant, and hosts that are specific to this environment (proxies, configured endpoints).
 */
export function anonymizer(env: Io['env']): (message: string) => string {
  const hosts = hostsOf(env);
  return (message) =>
    hosts
      .reduce((text, host) => text.replaceAll(host, 'HOST'), message)
      // From the first quotation mark to the last, since the quoted text may contain such marks itself.
      .replace(/“.*”/s, '“…”')
      .replaceAll(/, request [\w:.-]+/g, '')
      .replaceAll(/[a-z\d-]+\.ghe\.com/gi, 'SUB.ghe.com');
}

/** A place in front of a message: `config.yaml:3:17: `. */
export function anonymousPlace(place: Place | undefined): string {
  return place === undefined ? '' : `${formatPlace({ ...place, path: anonymousPath(place.path) })}: `;
}

/** A path without what could identify a person: whole below the current folder, otherwise its last part. */
export function anonymousPath(path: string): string {
  const parts = path.split(/[/\\]/);
  const isBelow = !/^(?:[/\\~]|[A-Za-z]:)/.test(path) && !parts.includes('..');
  return isBelow ? path : `…/${parts.at(-1) ?? ''}`;
}

const NAMES = /^(?:https?_proxy|GITHUB_COPILOT_.*_(?:URL|BASE))$/i;
const KNOWN = /(?:^|\.)(?:github|githubcopilot|ghe)\.com$/;

function hostsOf(env: Io['env']): string[] {
  return Object.entries(env).flatMap(([name, value = '']) => {
    if (!NAMES.test(name)) return [];
    const text = value.includes('://') ? value : `http://${value}`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url === undefined || isLoopback(url) || KNOWN.test(url.hostname) ? [] : [url.hostname];
  });
}
