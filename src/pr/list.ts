import { fail } from '../errors.ts';
import type { GitHubClient } from './client.ts';
import type { Target } from './model.ts';
import { refusedPath } from './paths.ts';

/** Git's modes of a file, as REST gives them: octal text. */
const FILES = new Set(['100644', '100755']);

/**
 * The paths of all files on the base branch that may be written, for globs: one request more than a run with plain paths
 * makes. `HEAD` is the default branch to GitHub.
 *
 * @throws Failure CONFIG_PATH when the repository is too large for one listing (GitHub cuts at 100,000 entries or 7 MB)
 */
export async function listFiles(
  client: GitHubClient,
  { owner, repo, base }: Pick<Target, 'owner' | 'repo' | 'base'>,
): Promise<string[]> {
  const { data } = await client.rest.git.getTree({
    owner,
    repo,
    tree_sha: base ?? 'HEAD',
    recursive: '1',
  });
  if (data.truncated) {
    throw fail('CONFIG_PATH', `${owner}/${repo} has too many files to look for globs in.`, {
      hint: 'Name the files in `config-path` instead.',
    });
  }
  return data.tree.flatMap(({ path, mode }) =>
    FILES.has(mode) && refusedPath(path) === undefined ? [path] : [],
  );
}
