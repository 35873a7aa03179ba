import { accountId, isBot, loginOf, WEB_FLOW } from '../accounts.ts';
import type { Commit, Signer, TreeEntry } from '../objects.ts';
import type { Repository } from '../repository.ts';
import { htmlUrl, time } from '../rest/shapes.ts';
import { connection, type Page } from './connection.ts';
import type { Fields, Scope } from './scope.ts';

/** `Blob.text` is cut at this length. */
const TEXT_LIMIT = 512_000;

/** Any Git object by its id; null when there is none. */
export function gitObject(scope: Scope, repository: Repository, oid: string): Fields | null {
  const type = repository.git.type(oid);
  if (type === undefined) return null;
  if (type === 'commit') return commitFields(scope, repository, oid);
  return type === 'tree' ? treeFields(scope, repository, oid, '') : blobFields(repository, oid);
}

/** What `git rev-parse` accepts: a branch, ref or id, and a path after a colon. */
export function byExpression(scope: Scope, repository: Repository, expression: string): Fields | null {
  const { git, defaultBranch } = repository;
  const [name = '', path] = expression.split(/:(.*)/s);
  const branch = name === 'HEAD' ? defaultBranch : name;
  const oid = git.branch(branch) ?? git.refs().get(name) ?? (/^[0-9a-f]{40}$/.test(name) ? name : undefined);
  if (oid === undefined || git.type(oid) === undefined) return null;
  if (path === undefined) return gitObject(scope, repository, oid);
  const root = git.type(oid) === 'commit' ? git.commit(oid).tree : oid;
  if (path === '') return gitObject(scope, repository, root);
  const entry = git.tree(root).find((candidate) => candidate.path === path.replace(/\/$/, ''));
  return entry === undefined ? null : gitObject(scope, repository, entry.oid);
}

export function commitFields(scope: Scope, repository: Repository, oid: string): Fields {
  const { git } = repository;
  const commit = git.commit(oid);
  const [headline = '', ...rest] = commit.message.split('\n');
  return {
    __typename: 'Commit',
    id: `C_${oid}`,
    oid,
    abbreviatedOid: oid.slice(0, 7),
    url: `${htmlUrl(scope.site, repository)}/commit/${oid}`,
    message: commit.message,
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    author: actorFields(scope, commit.author),
    committer: actorFields(scope, commit.committer),
    authors: (page: Page) =>
      connection('authors', authorsOf(commit), page, (author) => actorFields(scope, author)),
    authoredDate: time(commit.author.date),
    committedDate: time(commit.committer.date),
    committedViaWeb: commit.committer.email === WEB_FLOW.email,
    signature: commit.signed ? signatureFields(commit) : null,
    tree: () => treeFields(scope, repository, commit.tree, ''),
    changedFilesIfAvailable: () => changedFiles(repository, commit),
    parents: (page: Page) =>
      connection('parents', commit.parents, page, (parent) => commitFields(scope, repository, parent)),
    history: (page: Page) =>
      connection('history', git.history(oid), page, (item) => commitFields(scope, repository, item)),
    file: ({ path }: { path: string }) => {
      const entry = git.tree(commit.tree).find((candidate) => candidate.path === path);
      return entry === undefined ? null : entryFields(scope, repository, entry);
    },
  };
}

function changedFiles({ git }: Repository, { oid, tree, parents: [parent] }: Commit): number {
  if (parent !== undefined) return git.changedPaths(parent, oid).length;
  return git.tree(tree).filter(({ type }) => type !== 'tree').length;
}

function treeFields(scope: Scope, repository: Repository, oid: string, folder: string): Fields {
  return {
    __typename: 'Tree',
    id: `T_${oid}`,
    oid,
    abbreviatedOid: oid.slice(0, 7),
    entries: () =>
      repository.git
        .tree(oid)
        .filter(({ path }) => !path.includes('/'))
        .map((entry) => entryFields(scope, repository, { ...entry, path: `${folder}${entry.path}` })),
  };
}

function entryFields(scope: Scope, repository: Repository, entry: TreeEntry): Fields {
  const { path, mode, type, oid, size } = entry;
  return {
    __typename: 'TreeEntry',
    name: path.split('/').at(-1),
    path,
    // The API gives the octal mode as a decimal number: 33188 is 100644.
    mode: Number.parseInt(mode, 8),
    type,
    oid,
    size,
    object: () => {
      if (type === 'commit') return null;
      return type === 'tree' ? treeFields(scope, repository, oid, `${path}/`) : blobFields(repository, oid);
    },
  };
}

function blobFields({ git }: Repository, oid: string): Fields {
  const content = git.blob(oid);
  const isBinary = content.subarray(0, 8000).includes(0);
  return {
    __typename: 'Blob',
    id: `B_${oid}`,
    oid,
    abbreviatedOid: oid.slice(0, 7),
    byteSize: content.length,
    isBinary,
    isTruncated: content.length > TEXT_LIMIT,
    text: isBinary ? null : content.subarray(0, TEXT_LIMIT).toString(),
  };
}

function actorFields(scope: Scope, { name, email, date }: Signer): Fields {
  const login = loginOf(email);
  return {
    name,
    email,
    date: time(date),
    user: login === undefined ? null : userFields(scope, login),
  };
}

/** An account where the schema has a User: bots keep their `[bot]`. */
export function userFields(scope: Scope, login: string): Fields {
  return {
    __typename: 'User',
    id: `U_${accountId(login)}`,
    databaseId: accountId(login),
    login,
    name: login,
    url: `${scope.site}/${login}`,
  };
}

/** An account where the schema has an Actor: bots are without `[bot]`. */
export function authorFields(scope: Scope, login: string): Fields {
  if (!isBot(login)) return userFields(scope, login);
  const name = login.slice(0, -'[bot]'.length);
  return { __typename: 'Bot', id: `BOT_${accountId(login)}`, login: name, url: `${scope.site}/apps/${name}` };
}

function authorsOf(commit: Commit): Signer[] {
  const others = [...commit.message.matchAll(/^co-authored-by: (.+) <(.+)>$/gim)];
  return [
    commit.author,
    ...others.map(([, name = '', email = '']) => ({ name, email, date: commit.author.date })),
  ];
}

function signatureFields(commit: Commit): Fields {
  return {
    __typename: 'GpgSignature',
    email: commit.committer.email,
    isValid: true,
    state: 'VALID',
    wasSignedByGitHub: true,
  };
}
