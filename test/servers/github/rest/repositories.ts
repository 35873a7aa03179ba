import { demand } from '../accounts.ts';
import { notFound } from '../refusal.ts';
import type { Repository } from '../repository.ts';
import { type Call, route } from './route.ts';
import { commitShape, repositoryShape } from './shapes.ts';

/** A repository as a whole, its branches, and the commits between two of them. */
export const repositoryRoutes = [
  route('GET /repos/{owner}/{repo}', ['metadata=read'], ({ repository, site, access }) => ({
    status: 200,
    body: {
      ...repositoryShape(repository, site),
      archived: repository.settings.archived,
      permissions: { pull: true, push: access.permissions.contents === 'write', admin: false },
    },
  })),
  route('GET /repos/{owner}/{repo}/actions/permissions/workflow', ['administration=read'], (call) => {
    // Settings are not public.
    demand(call.access, 'administration=read');
    return {
      status: 200,
      body: {
        default_workflow_permissions: 'read',
        can_approve_pull_request_reviews: call.repository.settings.actionsMayOpenPullRequests,
      },
    };
  }),
  route('GET /repos/{owner}/{repo}/actions/secrets', ['secrets=read'], ({ access, repository }) => {
    demand(access, 'secrets=read');
    const at = '2026-11-01T00:00:00Z';
    const secrets = repository.settings.secrets.map((name) => ({ name, created_at: at, updated_at: at }));
    return { status: 200, body: { total_count: secrets.length, secrets } };
  }),
  route('GET /repos/{owner}/{repo}/rules/branches/{branch+}', ['metadata=read'], branchRules),
  route('GET /repos/{owner}/{repo}/branches/{branch+}', ['contents=read'], getBranch),
  route('GET /repos/{owner}/{repo}/compare/{basehead+}', ['contents=read'], compare),
];

function branchRules({ repository, params: { branch = '' } }: Call<undefined>) {
  const applying = repository.settings.rules.filter((rule) =>
    rule.branch.endsWith('*') ? branch.startsWith(rule.branch.slice(0, -1)) : branch === rule.branch,
  );
  return { status: 200, body: applying.map(({ forbids }) => ({ type: RULE_TYPES[forbids] })) };
}

/** As the REST API names them. */
const RULE_TYPES = {
  creation: 'creation',
  update: 'update',
  'force-push': 'non_fast_forward',
  deletion: 'deletion',
  unsigned: 'required_signatures',
  name: 'branch_name_pattern',
} as const;

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
