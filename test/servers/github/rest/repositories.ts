import { notFound } from '../refusal.ts';
import type { Repository } from '../repository.ts';
import { type Call, route } from './route.ts';
import { commitShape, repositoryShape } from './shapes.ts';

/** A repository as a whole, its branches, and the commits between two of them. */
export const repositoryRoutes = [
  route('GET /repos/{owner}/{repo}', ['metadata=read'], ({ repository, site }) => ({
    status: 200,
    body: repositoryShape(repository, site),
  })),
  route('GET /repos/{owner}/{repo}/branches/{branch+}', ['contents=read'], getBranch),
  route('GET /repos/{owner}/{repo}/compare/{basehead+}', ['contents=read'], compare),
];

function getBranch({ repository, params }: Call<undefined>) {
  const { branch: name = '' } = params;
  return {
    status: 200,
    body: { name, commit: commitShape(repository.git.commit(resolve(repository, name))) },
  };
}

function compare({ repository, params }: Call<undefined>) {
  const { git } = repository;
  const [base, head] = (params.basehead ?? '').split('...').map((name) => resolve(repository, name));
  if (base === undefined || head === undefined) throw notFound();
  const common = git.mergeBase(base, head);
  if (common === undefined) throw notFound();
  const commits = git.ahead(base, head);
  const behind = git.ahead(head, base).length;
  return {
    status: 200,
    body: {
      status:
        commits.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged',
      ahead_by: commits.length,
      behind_by: behind,
      total_commits: commits.length,
      merge_base_commit: commitShape(git.commit(common)),
      commits: commits.map((oid) => commitShape(git.commit(oid))),
      files: git.changedPaths(common, head).map((filename) => ({ filename })),
    },
  };
}

function resolve({ git }: Repository, name: string): string {
  const oid = git.branch(name) ?? (git.type(name) === 'commit' ? name : undefined);
  if (oid === undefined) throw notFound();
  return oid;
}
