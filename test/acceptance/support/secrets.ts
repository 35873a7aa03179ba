import type { Journal } from '../../servers/journal.ts';
import type { Secret } from '../../servers/secret.ts';

/** This many consecutive characters of a secret are a leak. */
const PIECE = 8;

/** A place that could contain a secret. */
export interface Place {
  readonly name: string;
  readonly text: string;
}

/** Throws when one of the places contains a secret or a piece of one, or when a secret was sent to a foreign host. */
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
    // The message names the place and the kind of secret, and is not a leak itself.
    if (leaks.length > 0) throw new Error(`a secret (${value.slice(0, 4)}…) is in ${leaks.join(', ')}`);
  }
}

/** Every sequence of a secret's characters that would be a leak, without the prefix that all secrets of its kind share. */
function piecesOf(secret: string): string[] {
  const text = secret.replace(/^(gh[a-z]_|github_pat_)/, '');
  if (text.length <= PIECE) return [secret];
  return Array.from({ length: text.length - PIECE + 1 }, (_, start) => text.slice(start, start + PIECE));
}
