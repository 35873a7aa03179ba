import type { Document } from './document.ts';
import { secretsOf } from './secret.ts';

/** Hides every literal credential of a document in a text. */
export function redactor(document: Document): (text: string) => string {
  let secrets: readonly string[] | undefined;
  return (text) => {
    secrets ??= secretsOf(document)
      .flatMap((secret) => [secret.text, ...secret.text.split('\n')])
      .filter((part) => part.trim().length >= 4)
      .toSorted((a, b) => b.length - a.length);
    return secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
  };
}
