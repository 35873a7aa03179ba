import { Failure, fail } from '../errors.ts';
import type { FilesAnswer, RepositoryAnswer } from './answer.ts';
import type { Coordinates } from './model.ts';
import { foldersOf, refusedMode, refusedPath } from './paths.ts';

/** Why a repository, branch or path cannot be worked with: found in what is read, before anything is written. */

/** Refuses paths that may not be written. */
export function refusePaths(paths: readonly string[]): void {
  for (const path of paths) {
    const refused = refusedPath(path);
    if (refused !== undefined) throw new Failure(refused);
  }
}

/** Refuses symbolic links, submodules and folders, at the path or above it: REST would follow a link. */
export function refuseModes(answer: FilesAnswer, paths: readonly string[]): void {
  const folders = [...new Set(paths.flatMap(foldersOf))];
  for (const [i, path] of paths.entries()) {
    const above = foldersOf(path).map((folder) => [folder, answer[`d${folders.indexOf(folder)}`]] as const);
    for (const [at, entry] of [...above, [path, answer[`f${i}`]] as const]) {
      const refused = entry ? refusedMode(path, at, entry.mode) : undefined;
      if (refused !== undefined) throw new Failure(refused);
    }
  }
}

/** Git stores a branch as a file: `a` and `a/b` cannot both exist. */
export function refuseNesting(repository: RepositoryAnswer, { branch }: Coordinates): void {
  const above = foldersOf(branch).find((_, i) => repository[`b${i}`]);
  if (above !== undefined) {
    const hint = `Set \`branch\` to a name that is not below ${above}, such as ${branch.replaceAll('/', '-')}.`;
    throw notBeside(branch, above, hint);
  }
  const [below] = repository.below?.nodes ?? [];
  if (below !== undefined) {
    const other = `${below.prefix}${below.name}`.replace(/^refs\/heads\//, '');
    throw notBeside(branch, other, `Set \`branch\` to another name, such as ${branch}-models.`);
  }
}

function notBeside(branch: string, other: string, hint: string): Failure {
  return fail(
    'INVALID_INPUT',
    `\`branch\` is ${branch}, which git cannot create beside the branch ${other}.`,
    {
      hint,
    },
  );
}

/** The repository was not found. */
export function notFound({ owner, repo }: Coordinates): Failure {
  return fail(
    'GITHUB_NOT_FOUND',
    `The repository ${owner}/${repo} does not exist, or the token cannot see it.`,
  );
}

/** The base branch was not found. */
export function noBase({ owner, repo, base }: Coordinates): Failure {
  return base === undefined
    ? fail('GITHUB_NOT_FOUND', `The repository ${owner}/${repo} has no default branch yet: it is empty.`, {
        hint: 'Push a first commit.',
      })
    : fail('GITHUB_NOT_FOUND', `The repository ${owner}/${repo} has no branch ${base}.`, {
        hint: 'Correct `base`.',
      });
}

/** GitHub answered without the comparison of two branches. */
export function notCompared(branch: string, base: string): Failure {
  return fail('GITHUB_UNAVAILABLE', `GitHub did not compare the branch ${branch} with ${base}.`, {
    hint: `Run again later. If this happens again, the two branches share no commit: delete ${branch}, or set \`branch\` to another name.`,
  });
}

/** The branch is also the base. */
export function sameBranch({ branch }: Coordinates): Failure {
  return fail(
    'INVALID_INPUT',
    `\`branch\` is ${branch}, which is also the branch that pull requests go to.`,
    {
      hint: 'Set `branch` to another name; the default is copilot-model-sync.',
    },
  );
}
