import { execFile } from 'node:child_process';

const MOST_MS = 5_000;

/** What git prints in a folder; undefined without git, outside a repository, or when it fails. */
export function git(folder: string, ...args: string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const options = { cwd: folder, signal: AbortSignal.timeout(MOST_MS), windowsHide: true };
    execFile('git', args, options, (error, stdout) => {
      resolve(error === null ? stdout.trim() : undefined);
    });
  });
}

/** `OWNER/REPO` of the remote `origin`. Only these two are taken of its address, which may contain a password. */
export async function originOf(folder: string): Promise<string | undefined> {
  return repositoryIn((await git(folder, 'remote', 'get-url', 'origin')) ?? '');
}

/** `OWNER/REPO` at the end of an address, such as `git@github.com:acme/gateway.git` or npm's `github:acme/gateway`. */
export function repositoryIn(address: string): string | undefined {
  const [, repository] =
    /[/:]([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}?)(?:\.git)?\/?$/.exec(address) ?? [];
  return repository;
}
