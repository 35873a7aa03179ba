import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';

export type ObjectType = 'blob' | 'tree' | 'commit';

export interface GitObject {
  readonly type: ObjectType;
  readonly body: Buffer;
}

/**
 * Git's objects by their real ids, in memory: a request starts no process. The git program gets them as a bare
 * repository when it is first needed.
 */
export class ObjectStore {
  readonly #objects = new Map<string, GitObject>();
  readonly #unwritten = new Set<string>();
  #folder: string | undefined;

  get(oid: string): GitObject | undefined {
    return this.#objects.get(oid);
  }

  /** @returns the object's id, which is the same for the same content */
  add(type: ObjectType, body: Buffer): string {
    const oid = createHash('sha1').update(`${type} ${body.length}\0`).update(body).digest('hex');
    if (!this.#objects.has(oid)) {
      this.#objects.set(oid, { type, body });
      this.#unwritten.add(oid);
    }
    return oid;
  }

  /** A bare repository with everything in it, which each call updates. */
  folder(refs: ReadonlyMap<string, string>): string {
    this.#folder ??= bareRepository();
    for (const oid of this.#unwritten) this.#writeLoose(this.#folder, oid);
    this.#unwritten.clear();
    const lines = [...refs].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([ref, oid]) => `${oid} ${ref}\n`);
    writeFileSync(
      join(this.#folder, 'packed-refs'),
      `# pack-refs with: peeled fully-peeled sorted \n${lines.join('')}`,
    );
    return this.#folder;
  }

  /** Adds an object that the git program created, with the content of a tree. */
  adopt(oid: string, held: (body: Buffer) => readonly string[]): void {
    if (this.#objects.has(oid) || this.#folder === undefined) return;
    const type = git(this.#folder, ['cat-file', '-t', oid]).toString().trim() as ObjectType;
    const body = git(this.#folder, ['cat-file', type, oid]);
    this.#objects.set(oid, { type, body });
    if (type === 'tree') for (const child of held(body)) this.adopt(child, held);
  }

  remove(): void {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
  }

  #writeLoose(folder: string, oid: string): void {
    const object = this.#objects.get(oid);
    if (object === undefined) return;
    const file = join(folder, 'objects', oid.slice(0, 2), oid.slice(2));
    if (existsSync(file)) return;
    mkdirSync(dirname(file), { recursive: true });
    const header = Buffer.from(`${object.type} ${object.body.length}\0`);
    writeFileSync(file, deflateSync(Buffer.concat([header, object.body])));
  }
}

/** Runs the git program on a bare repository, with nothing of this machine's configuration. */
export function git(folder: string, args: readonly string[]): Buffer {
  return execFileSync('git', args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 256 * 1024 * 1024,
    env: {
      PATH: process.env.PATH,
      LC_ALL: 'C',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_DIR: folder,
    },
  });
}

/** What `git init --bare` creates, as far as git needs it. */
function bareRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'loopback-github-'));
  for (const name of ['objects', 'refs']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(join(folder, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
  return folder;
}
