import type { Journal } from '../../servers/journal.ts';
import type { Secret } from '../../servers/secret.ts';

/** So many characters of a secret in a row are a leak. */
const PIECE = 8;

/** A place in which a secret could stand. */
export interface Place {
  readonly name: string;
  readonly text: string;
}

/** Throws when a secret, or a piece of one, stands in one of the places, or went to a host that it does not belong to. */
export function assertNoLeak(
  secrets: readonly Secret[],
  places: readonly Place[],
  journals: readonly Journal[],
): void {
  const requests = journals.flatMap(({ entries }) => entries);
  for (const value of new Set(secrets.map((secret) => secret.value))) {
    const hosts = secrets.filter((secret) => secret.value === value).flatMap((secret) => secret.hosts);
    const pieces = piecesOf(value);
    const isIn = (text: string) => pieces.some((piece) => text.includes(piece));
    const leaks = [
      ...places.filter(({ text }) => isIn(text)).map(({ name }) => name),
      ...requests
        .filter(({ host, received }) => !hosts.includes(host) && isIn(received))
        .map(({ method, host, path }) => `${method} ${path} to ${host}`),
    ];
    // The message says where and which kind, and is no leak itself.
    if (leaks.length > 0) throw new Error(`a secret (${value.slice(0, 4)}…) stands in ${leaks.join(', ')}`);
  }
}

/** Every run of characters of a secret that would give it away, without the prefix that all of its kind share. */
function piecesOf(secret: string): string[] {
  const text = secret.replace(/^(gh[a-z]_|github_pat_)/, '');
  if (text.length <= PIECE) return [secret];
  return Array.from({ length: text.length - PIECE + 1 }, (_, start) => text.slice(start, start + PIECE));
}
