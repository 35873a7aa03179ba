import type { Document } from './document.ts';
import { secretsOf } from './secret.ts';

/** Shorter parts of a credential are not hidden: they are in other words too. */
const SHORTEST = 4;

/** Hides every literal credential of a document in a text. */
export function redactor(document: Document): (text: string) => string {
  let byStart: ReadonlyMap<string, readonly string[]> | undefined;
  return (text) => {
    byStart ??= groupByStart(partsOf(document));
    return secretsIn(text, byStart).reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
  };
}

/** The credentials, and each line of those that have several. */
function partsOf(document: Document): ReadonlySet<string> {
  const parts = secretsOf(document).flatMap(({ text }) => [text, ...text.split('\n')]);
  return new Set(parts.filter((part) => part.trim().length >= SHORTEST));
}

/** A config may have as many credentials as findings, so not each is looked for in each text. */
function groupByStart(parts: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const part of parts) {
    const start = part.slice(0, SHORTEST);
    const group = groups.get(start);
    if (group === undefined) groups.set(start, [part]);
    else group.push(part);
  }
  return groups;
}

/** The longest first: one may be a part of another. */
function secretsIn(text: string, byStart: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at + SHORTEST <= text.length; at += 1) {
    for (const secret of byStart.get(text.slice(at, at + SHORTEST)) ?? [])
      if (text.startsWith(secret, at)) found.add(secret);
  }
  return [...found].toSorted((a, b) => b.length - a.length);
}
