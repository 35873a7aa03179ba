import { ahead, history, isAncestor, mergeBases, type Parents } from './history.ts';
import {
  type Commit,
  type Entry,
  formatCommit,
  formatTree,
  type NewCommit,
  parseCommit,
  parseTree,
  type TreeEntry,
} from './objects.ts';
import { git, ObjectStore } from './store.ts';

/** A file to put into a tree; `oid` undefined removes it. */
export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  readonly oid: string | undefined;
}

/** One ref to move; `before` undefined: whatever it is; `after` undefined: delete it. */
export interface RefMove {
  readonly ref: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export const ZERO_OID = '0'.repeat(40);

/**
 * A repository with Git's own objects and ids. Every call is synchronous, so that a request to the server is
 * atomic. Only merging is left to the git program, with which a test also checks everything else.
 */
export class Git {
  readonly #store = new ObjectStore();
  readonly #refs = new Map<string, string>();
  readonly #commits = new Map<string, Commit>();
  readonly #trees = new Map<string, readonly TreeEntry[]>();
  readonly #parents: Parents = (oid) => this.commit(oid).parents;

  /** A bare repository for the git program, in the current state. */
  get folder(): string {
    return this.#store.folder(this.#refs);
  }

  /** Removes the folder. */
  remove(): void {
    this.#store.remove();
  }

  /** All refs by full name. */
  refs(): ReadonlyMap<string, string> {
    return this.#refs;
  }

  /** The commit that a branch points at. */
  branch(name: string): string | undefined {
    return this.#refs.get(`refs/heads/${name}`);
  }

  /** Moves all refs or none. @returns false when a ref has moved, or has the name of another ref's folder */
  moveRefs(moves: readonly RefMove[]): boolean {
    const moved = new Map(this.#refs);
    for (const { ref, before, after } of moves) {
      if (before !== undefined && before !== (this.#refs.get(ref) ?? ZERO_OID)) return false;
      if (after === undefined) moved.delete(ref);
      else moved.set(ref, after);
    }
    const names = [...moved.keys()];
    if (names.some((name) => names.some((other) => other.startsWith(`${name}/`)))) return false;
    this.#refs.clear();
    for (const [ref, oid] of [...moved].toSorted(([a], [b]) => (a < b ? -1 : 1))) this.#refs.set(ref, oid);
    return true;
  }

  /** `commit`, `tree`, `blob`, or undefined when there is no such object. */
  type(oid: string): string | undefined {
    return this.#store.get(oid)?.type;
  }

  blob(oid: string): Buffer {
    return this.#read(oid, 'blob');
  }

  writeBlob(content: string | Uint8Array): string {
    return this.#store.add('blob', Buffer.from(content));
  }

  commit(oid: string): Commit {
    const known = this.#commits.get(oid) ?? parseCommit(oid, this.#read(oid, 'commit').toString());
    this.#commits.set(oid, known);
    return known;
  }

  writeCommit(commit: NewCommit): string {
    return this.#store.add('commit', Buffer.from(formatCommit(commit)));
  }

  /** Every entry below a tree or commit, folders before their content. */
  tree(oid: string): readonly TreeEntry[] {
    const root = this.type(oid) === 'commit' ? this.commit(oid).tree : oid;
    const known = this.#trees.get(root) ?? this.#list(root, '');
    this.#trees.set(root, known);
    return known;
  }

  /** A tree made from another (or from nothing) and some changes. */
  writeTree(base: string | undefined, changes: readonly TreeChange[]): string {
    const files = new Map<string, Entry>();
    for (const { path, mode, oid, type } of base === undefined ? [] : this.tree(base)) {
      if (type !== 'tree') files.set(path, { mode, oid });
    }
    for (const { path, mode, oid } of changes) {
      if (oid === undefined) {
        files.delete(path);
        continue;
      }
      // A file takes the place of a folder, and a folder that of a file.
      for (const other of files.keys()) {
        if (other.startsWith(`${path}/`) || path.startsWith(`${other}/`)) files.delete(other);
      }
      files.set(path, { mode, oid });
    }
    return this.#writeFolder([...files].map(([path, entry]) => [path.split('/'), entry]));
  }

  /** The merge base of two commits. */
  mergeBase(one: string, other: string): string | undefined {
    return mergeBases(one, other, this.#parents)[0];
  }

  isAncestor(ancestor: string, descendant: string): boolean {
    return isAncestor(ancestor, descendant, this.#parents);
  }

  /** Commits that `head` has and `base` has not, oldest first. */
  ahead(base: string, head: string): string[] {
    return ahead(base, head, this.#parents);
  }

  /** A commit and all before it, newest first. */
  history(oid: string): string[] {
    return history(oid, this.#parents);
  }

  /** Paths of files that differ between two trees or commits. */
  changedPaths(from: string, to: string): string[] {
    const [before, after] = [from, to].map((oid) => {
      const files = this.tree(oid).filter(({ type }) => type !== 'tree');
      return new Map(files.map(({ path, mode, oid: id }) => [path, `${mode} ${id}`]));
    }) as [Map<string, string>, Map<string, string>];
    return [...new Set([...before.keys(), ...after.keys()])]
      .filter((path) => before.get(path) !== after.get(path))
      .toSorted();
  }

  /** The tree of a merge, or undefined when it has conflicts. */
  mergeTree(base: string, head: string): string | undefined {
    let said: string;
    try {
      said = git(this.folder, ['merge-tree', '--write-tree', base, head]).toString();
    } catch {
      return undefined;
    }
    const [oid = ''] = said.split('\n');
    this.#store.adopt(oid, (body) => parseTree(body).map((entry) => entry.oid));
    return oid;
  }

  #read(oid: string, type: string): Buffer {
    const object = this.#store.get(oid);
    if (object?.type !== type) throw new Error(`${oid} is not a ${type}`);
    return object.body;
  }

  #list(oid: string, folder: string): TreeEntry[] {
    return parseTree(this.#read(oid, 'tree')).flatMap(({ name, mode, oid: held }): TreeEntry[] => {
      const path = `${folder}${name}`;
      if (mode === '040000') {
        return [{ path, mode, type: 'tree', oid: held, size: 0 }, ...this.#list(held, `${path}/`)];
      }
      if (mode === '160000') return [{ path, mode, type: 'commit', oid: held, size: 0 }];
      return [{ path, mode, type: 'blob', oid: held, size: this.blob(held).length }];
    });
  }

  #writeFolder(files: readonly (readonly [readonly string[], Entry])[]): string {
    const folders = new Map<string, (readonly [readonly string[], Entry])[]>();
    const entries: (Entry & { readonly name: string })[] = [];
    for (const [[name = '', ...rest], entry] of files) {
      if (rest.length === 0) entries.push({ ...entry, name });
      else folders.set(name, [...(folders.get(name) ?? []), [rest, entry]]);
    }
    for (const [name, inside] of folders) {
      entries.push({ name, mode: '040000', oid: this.#writeFolder(inside) });
    }
    return this.#store.add('tree', formatTree(entries));
  }
}
