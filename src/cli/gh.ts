import { execFile } from 'node:child_process';
import type { Io } from './command.ts';

/** Long enough for a keyring to answer, but not for one that asks a person something. */
const MOST_MS = 5_000;

/** Where gh looks before its own login. These tokens are meant for the repository, and are never used for Copilot. */
const REPOSITORY_TOKENS = ['GH_TOKEN', 'GITHUB_TOKEN', 'GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'];

/** What `gh auth token` prints for a host; undefined without gh, without a login, or without an answer in time. */
export function ghToken(host: string, env: Io['env']): Promise<string | undefined> {
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !REPOSITORY_TOKENS.includes(name)));
  return new Promise((resolve) => {
    const gh = execFile(
      'gh',
      ['auth', 'token', '--hostname', host],
      // A signal, since `timeout` would keep waiting for a process that inherited the pipe.
      { env: own, signal: AbortSignal.timeout(MOST_MS), killSignal: 'SIGKILL', windowsHide: true },
      (error, stdout) => resolve(error === null ? stdout : undefined),
    );
    gh.stdin?.end();
  });
}
