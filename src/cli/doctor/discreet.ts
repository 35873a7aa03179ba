import { isLoopback } from '../../copilot/proxy.ts';
import { formatPlace, type Place } from '../../errors.ts';
import type { Io } from '../command.ts';

/**
 * Takes out of a message of ours what others put into it, and what could tell whose it is: words of servers (they may name
 * an account), request ids, a tenant, hosts that only this environment knows (proxies, moved endpoints).
 */
export function discreetly(env: Io['env']): (message: string) => string {
  const hosts = hostsOf(env);
  return (message) =>
    hosts
      .reduce((text, host) => text.replaceAll(host, 'HOST'), message)
      // From the first quotation mark to the last, since what is quoted may hold such marks itself.
      .replace(/“.*”/s, '“…”')
      .replaceAll(/, request [\w:.-]+/g, '')
      .replaceAll(/[a-z\d-]+\.ghe\.com/gi, 'SUB.ghe.com');
}

/** Where something stands, before what is said of it: `config.yaml:3:17: `. */
export function discreetPlace(place: Place | undefined): string {
  return place === undefined ? '' : `${formatPlace({ ...place, path: discreetPath(place.path) })}: `;
}

/** A path as far as it says nothing about a person: whole below the folder we are in, else its last part. */
export function discreetPath(path: string): string {
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
