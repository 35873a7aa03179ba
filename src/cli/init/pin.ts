import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { VERSION } from '../generated.ts';
import { git, originOf, repositoryIn } from './git.ts';

/** What a workflow has after `uses:`. */
export interface Pin {
  /** Such as `acme/copilot-model-sync@0123…`, in some cases with a comment that names the release. */
  readonly uses: string;
  /** What a person has to put in first. */
  readonly missing: readonly ('OWNER' | 'commit')[];
}

/**
 * The action and the commit that this program was made from: as stamped in the `package.json` of a released package, else from
 * the clone that the program is in. What neither knows is a placeholder.
 *
 * @param program path of the running program
 */
export async function pinOf(program: string): Promise<Pin> {
  const root = await packageFolder(program);
  const { gitHead, repository } = root === undefined ? {} : await stamped(root);
  if (root !== undefined && gitHead === undefined && (await isClone(root))) {
    return pin(await originOf(root), commit(await git(root, 'rev-parse', 'HEAD')), '');
  }
  return pin(repository, gitHead, ` # v${VERSION}`);
}

function pin(repository: string | undefined, sha: string | undefined, comment: string): Pin {
  const action = repository ?? 'OWNER/copilot-model-sync';
  return {
    uses: `${action}@${sha ?? '0'.repeat(40)}${sha === undefined ? '' : comment}`,
    missing: [
      ...(repository === undefined ? ['OWNER' as const] : []),
      ...(sha === undefined ? ['commit' as const] : []),
    ],
  };
}

/** The folder above `dist/`. A bundle of one file has none. */
async function packageFolder(program: string): Promise<string | undefined> {
  try {
    const folder = dirname(await realpath(program));
    return basename(folder) === 'dist' ? dirname(folder) : undefined;
  } catch {
    return undefined;
  }
}

async function stamped(root: string): Promise<{ readonly gitHead?: string; readonly repository?: string }> {
  try {
    const read: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    if (typeof read !== 'object' || read === null) return {};
    const sha = 'gitHead' in read ? commit(read.gitHead) : undefined;
    const repository = 'repository' in read ? repositoryIn(String(read.repository)) : undefined;
    return {
      ...(sha === undefined ? {} : { gitHead: sha }),
      ...(repository === undefined ? {} : { repository }),
    };
  } catch {
    return {};
  }
}

/** Whether the folder is the root of a repository. The commit of a repository around it would be meaningless. */
async function isClone(root: string): Promise<boolean> {
  const top = await git(root, 'rev-parse', '--show-toplevel');
  return top !== undefined && (await realpath(top)) === (await realpath(root));
}

function commit(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{40}$/.test(value) ? value : undefined;
}
