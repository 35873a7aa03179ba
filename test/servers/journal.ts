/** One request as a server saw it. */
export interface Entry {
  readonly method: string;
  readonly host: string;
  /** With the query string, without a prefix such as GHES's `/api/v3`. */
  readonly path: string;
  /** The kind and name of a GraphQL operation, such as `query Read`. */
  readonly operation: string | undefined;
  /** Names in lower case; a credential is replaced by what it stands for. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON or a form, else the text; undefined when there is none. */
  readonly body: unknown;
  /** Everything that came over the wire, for proving what did not. */
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

  /** A line for each request, such as `POST /repos/o/r/git/trees 201` or `POST /graphql query Read 200`. */
  lines(): string[] {
    return this.entries.map((entry) => `${subject(entry)} ${entry.outcome ?? 'pending'}`);
  }

  /** The entries whose line starts with this text. */
  find(start: string): Entry[] {
    return this.entries.filter((entry) => subject(entry).startsWith(start));
  }

  /** Forgets what was so far, so that the next lines are those of one run. */
  clear(): void {
    this.entries.length = 0;
  }
}

/** What a request is, in a line without its outcome. */
export function subject(entry: Pick<Entry, 'method' | 'path' | 'operation'>): string {
  return [entry.method, entry.path, entry.operation].filter((part) => part !== undefined).join(' ');
}
