import { fail } from '../errors.ts';
import type { GitHubClient } from './client.ts';
import { GitHubFailure } from './faults/index.ts';
import type { Coordinates } from './model.ts';
import { READ_NAME } from './mutations.ts';
import { refusedPath } from './paths.ts';

/** Git's modes of a file, as REST gives them: octal text. */
const FILES = new Set(['100644', '100755']);

/**
 * The paths of all files on the base branch that may be written, for globs. This is one request more than in a run with
 * plain paths. `HEAD` is the default branch to GitHub.
 *
 * @throws Failure CONFIG_PATH when the repository is too large for one listing (GitHub cuts at 100,000 entries or 7 MB)
 */
export async function listFiles(client: GitHubClient, at: Where): Promise<string[]> {
  const data = await readTree(client, at);
  if (data.truncated) {
    throw fail('CONFIG_PATH', `${at.owner}/${at.repo} has too many files to match globs against.`, {
      hint: 'Name the files in `config-path` instead.',
    });
  }
  return data.tree.flatMap(({ path, mode }) =>
    FILES.has(mode) && refusedPath(path) === undefined ? [path] : [],
  );
}

type Where = Pick<Coordinates, 'owner' | 'repo' | 'base'>;

/** GraphQL knows a renamed repository by its former name; REST redirects, and no redirect is followed with a token. */
async function readTree(client: GitHubClient, at: Where): ReturnType<typeof requestTree> {
  try {
    return await requestTree(client, at);
  } catch (error) {
    if (!(error instanceof GitHubFailure) || error.status !== 301) throw error;
    const { repository } = await client.query<NameAnswer>(READ_NAME, { owner: at.owner, repo: at.repo });
    if (repository === null) throw error;
    return requestTree(client, { ...at, owner: repository.owner.login, repo: repository.name });
  }
}

interface NameAnswer {
  readonly repository: { readonly name: string; readonly owner: { readonly login: string } } | null;
}

async function requestTree(client: GitHubClient, { owner, repo, base }: Where) {
  const { data } = await client.rest.git.getTree({
    owner,
    repo,
    tree_sha: base ?? 'HEAD',
    recursive: '1',
  });
  return data;
}
