import type { Label, Milestone, Repository } from '../repository.ts';
import { connection, type Page } from './connection.ts';
import { commitFields } from './objects.ts';
import type { Fields, Scope } from './scope.ts';

export function refFields(scope: Scope, repository: Repository, branch: string): Fields {
  const { git } = repository;
  const oid = git.branch(branch) ?? '';
  return {
    __typename: 'Ref',
    id: `REF_${repository.id}_${branch}`,
    name: branch,
    prefix: 'refs/heads/',
    target: () => commitFields(scope, repository, oid),
    compare: ({ headRef }: { headRef: string }) => {
      const head = git.branch(headRef.replace(/^refs\/heads\//, ''));
      return head === undefined ? null : comparisonFields(scope, repository, oid, head);
    },
  };
}

export function labelFields(label: Label | undefined): Fields {
  return { __typename: 'Label', id: `LA_${label?.name}`, ...label };
}

export function milestoneFields(milestone: Milestone | undefined): Fields | null {
  if (milestone === undefined) return null;
  const { number, title, state } = milestone;
  return { __typename: 'Milestone', id: `MI_${number}`, number, title, state: state.toUpperCase() };
}

function comparisonFields(scope: Scope, repository: Repository, base: string, head: string): Fields {
  const ahead = repository.git.ahead(base, head);
  const behind = repository.git.ahead(head, base).length;
  return {
    __typename: 'Comparison',
    id: `COMPARE_${base}_${head}`,
    aheadBy: ahead.length,
    behindBy: behind,
    status:
      ahead.length === 0 ? (behind === 0 ? 'IDENTICAL' : 'BEHIND') : behind === 0 ? 'AHEAD' : 'DIVERGED',
    baseTarget: () => commitFields(scope, repository, base),
    headTarget: () => commitFields(scope, repository, head),
    commits: (page: Page) =>
      connection('commits', ahead, page, (oid) => commitFields(scope, repository, oid)),
  };
}
