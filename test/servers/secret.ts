import { randomBytes } from 'node:crypto';

/** A credential of a test, and the hosts (`127.0.0.1:<port>`) that may see it. */
export interface Secret {
  readonly value: string;
  readonly hosts: readonly string[];
}

/** A made-up credential in the form of a real one: the prefix and this many letters and digits. */
export function makeSecret(prefix: string, length = 36): string {
  const text = randomBytes(length * 2).toString('base64');
  return `${prefix}${text.replace(/[+/=]/g, '').slice(0, length)}`;
}
