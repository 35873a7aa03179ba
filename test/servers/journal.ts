/** One request, as a server received it. */
export interface Entry {
  readonly method: string;
  readonly host: string;
  /** With the query string, without a prefix such as GHES's `/api/v3`. */
  readonly path: string;
  /** The kind and name of a GraphQL operation, such as `query Read`. */
  readonly operation: string | undefined;
  /** Names in lower case. A credential is replaced with the name of what it is. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed if it is JSON or a form, otherwise the text; undefined when there is none. */
  readonly body: unknown;
  /** All received bytes, to prove what was not sent. */
  readonly received: string;
  /** The status, or how a fault ended the request; undefined while it is under way. */
  outcome: number | string | undefined;
}

/** All requests of one server, in the order in which they arrived. */
export class Journal {
  readonly entries: Entry[] = [];

  add(entry: Entry): void {
    this.entries.push(entry);
  }

  /** One line for each request, such as `POST /repos/o/r/git/trees 201` or `POST /graphql query Read 200`. */
  lines(): string[] {
    return this.entries.map((entry) => `${subject(entry)} ${entry.outcome ?? 'pending'}`);
  }

  /** The entries whose line starts with this text. */
  find(start: string): Entry[] {
    return this.entries.filter((entry) => subject(entry).startsWith(start));
  }

  /** Removes all entries, so that the next lines are those of one run. */
  clear(): void {
    this.entries.length = 0;
  }
}

/** A request as one line, without its outcome. */
export function subject(entry: Pick<Entry, 'method' | 'path' | 'operation'>): string {
  return [entry.method, entry.path, entry.operation].filter((part) => part !== undefined).join(' ');
}
