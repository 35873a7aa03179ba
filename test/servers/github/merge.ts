import { identity, WEB_FLOW } from './accounts.ts';
import { ZERO_OID } from './git.ts';
import type { NewCommit } from './objects.ts';
import { markMerged, pullCommits } from './pulls.ts';
import { moveRefs } from './refs.ts';
import { Refusal } from './refusal.ts';
import type { MergeMethod, PullRequest, Repository } from './repository.ts';

/** Merges a pull request in one of GitHub's three ways. @returns the commit that the base points at afterwards */
export function mergePull(
  repository: Repository,
  pull: PullRequest,
  method: MergeMethod,
  by: string,
): string {
  const { git } = repository;
  const before = git.branch(pull.base) ?? '';
  const commits = pullCommits(repository, pull);
  const oid =
    method === 'rebase' ? replay(repository, before, commits) : join(repository, pull, method, before, by);
  markMerged(repository, pull, oid, by);
  moveRefs(repository, by, [{ ref: `refs/heads/${pull.base}`, before, after: oid, force: false }]);
  const { branch, owner } = pull.head;
  if (
    repository.settings.deleteBranchOnMerge &&
    owner === repository.owner &&
    git.branch(branch) !== undefined
  ) {
    moveRefs(repository, by, [{ ref: `refs/heads/${branch}`, after: ZERO_OID, force: true }]);
  }
  return oid;
}

function join(
  repository: Repository,
  pull: PullRequest,
  method: 'merge' | 'squash',
  before: string,
  by: string,
) {
  const { head, number, title } = pull;
  const now = repository.tick();
  return repository.git.writeCommit({
    tree: mergedTree(repository, before, head.oid),
    parents: method === 'merge' ? [before, head.oid] : [before],
    message:
      method === 'merge'
        ? `Merge pull request #${number} from ${head.owner}/${head.branch}\n\n${title}`
        : `${title} (#${number})`,
    author: { ...identity(method === 'merge' ? by : pull.author), date: now },
    committer: { ...WEB_FLOW, date: now },
    signed: true,
  });
}

function replay(repository: Repository, onto: string, commits: readonly string[]): string {
  const { git } = repository;
  return commits.reduce((tip, oid) => {
    const { parents, message, author } = git.commit(oid);
    const now = { name: author.name, email: author.email, date: repository.tick() };
    const commit = (tree: string, parent: readonly string[]): NewCommit => ({
      tree,
      parents: parent,
      message,
      author,
      committer: now,
      signed: false,
    });
    // A commit with the tip's tree on the commit's own parent makes that parent the base of the three-way merge.
    const beside = git.writeCommit(commit(git.commit(tip).tree, parents.slice(0, 1)));
    return git.writeCommit(commit(mergedTree(repository, beside, oid), [tip]));
  }, onto);
}

function mergedTree({ git }: Repository, base: string, head: string): string {
  const tree = git.mergeTree(base, head);
  if (tree === undefined) throw new Refusal(405, 'Pull Request has merge conflicts');
  return tree;
}
