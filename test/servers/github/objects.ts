/** The author or committer of a commit, and the time. */
export interface Signer {
  readonly name: string;
  readonly email: string;
  readonly date: Date;
}

export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Signer;
  readonly committer: Signer;
  /** It has GitHub's own signature. */
  readonly signed: boolean;
}

export interface Commit extends NewCommit {
  readonly oid: string;
}

export interface TreeEntry {
  readonly path: string;
  /** Six octal digits, such as `100644`. */
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly oid: string;
  /** Bytes of a blob; 0 for anything else. */
  readonly size: number;
}

/** Stands in for the signature that GitHub adds to its commits. It cannot be verified, but git keeps it in the object. */
export const SIGNATURE = [
  '-----BEGIN PGP SIGNATURE-----',
  '',
  'bG9vcGJhY2sgc2lnbmF0dXJl',
  '-----END PGP SIGNATURE-----',
].join('\n');

/** The text of a commit object. */
export function formatCommit(commit: NewCommit): string {
  return [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${formatSigner(commit.author)}`,
    `committer ${formatSigner(commit.committer)}`,
    ...(commit.signed ? [`gpgsig ${SIGNATURE.replaceAll('\n', '\n ')}`] : []),
    '',
    commit.message,
  ].join('\n');
}

/** The reverse of {@link formatCommit}. */
export function parseCommit(oid: string, text: string): Commit {
  const end = text.indexOf('\n\n');
  const headers = text.slice(0, end).split('\n');
  const values = (name: string) =>
    headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  return {
    oid,
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    message: text.slice(end + 2),
    author: parseSigner(values('author')[0] ?? ''),
    committer: parseSigner(values('committer')[0] ?? ''),
    signed: values('gpgsig').length > 0,
  };
}

/** An entry of a tree, without its name. */
export interface Entry {
  readonly mode: string;
  readonly oid: string;
}

/** The bytes of a tree object. Git sorts by bytes, folders as if their names ended in `/`. */
export function formatTree(entries: readonly (Entry & { readonly name: string })[]): Buffer {
  const key = ({ name, mode }: { readonly name: string; readonly mode: string }) =>
    Buffer.from(mode === '040000' ? `${name}/` : name);
  const sorted = entries.toSorted((a, b) => Buffer.compare(key(a), key(b)));
  return Buffer.concat(
    sorted.flatMap(({ name, mode, oid }) => [
      Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
      Buffer.from(oid, 'hex'),
    ]),
  );
}

/** The reverse of {@link formatTree}. */
export function parseTree(body: Buffer): (Entry & { readonly name: string })[] {
  const entries: (Entry & { readonly name: string })[] = [];
  for (let start = 0; start < body.length; ) {
    const space = body.indexOf(0x20, start);
    const end = body.indexOf(0, space);
    const mode = body.toString('latin1', start, space).padStart(6, '0');
    const oid = body.toString('hex', end + 1, end + 21);
    entries.push({ name: body.toString('utf8', space + 1, end), mode, oid });
    start = end + 21;
  }
  return entries;
}

function formatSigner({ name, email, date }: Signer): string {
  return `${name} <${email}> ${Math.floor(date.getTime() / 1000)} +0000`;
}

function parseSigner(text: string): Signer {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+) /.exec(text) ?? [];
  return { name, email, date: new Date(Number(seconds) * 1000) };
}
