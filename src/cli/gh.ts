import { execFile } from 'node:child_process';
import type { Io } from './command.ts';

/** Long enough for a keyring to answer; one that asks a person something is not waited for. */
const MOST_MS = 5_000;

/** Where gh looks before its own login. What stands there is meant for the repository, and is never taken for Copilot. */
const REPOSITORY_TOKENS = ['GH_TOKEN', 'GITHUB_TOKEN', 'GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'];

/** What `gh auth token` says for a host; undefined without gh, without a login, or without an answer in time. */
export function ghToken(host: string, env: Io['env']): Promise<string | undefined> {
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !REPOSITORY_TOKENS.includes(name)));
  return new Promise((resolve) => {
    const gh = execFile(
      'gh',
      ['auth', 'token', '--hostname', host],
      // A signal and not `timeout`, which would go on waiting for whoever inherited the pipe.
      { env: own, signal: AbortSignal.timeout(MOST_MS), killSignal: 'SIGKILL', windowsHide: true },
      (error, stdout) => resolve(error === null ? stdout : undefined),
    );
    gh.stdin?.end();
  });
}
