import { Failure } from '../../errors.ts';
import { type GitHubClient, openClient } from '../../pr/index.ts';
import { internal } from '../../report/internal.ts';
import type { Settings } from '../../settings.ts';
import { list } from '../../words.ts';
import type { World } from '../../world.ts';
import { SECRET } from '../init/workflow.ts';
import { notTried, ok, type Step, type StepName, wrong } from './step.ts';

const REST: readonly StepName[] = ['actions', 'secret', 'rules'];

/**
 * The steps about the repository on GitHub: the token's rights, whether a job may open pull requests, whether the secret
 * exists, and the rules of the Action's branch. None without a token or a repository. Only reads, and throws nothing.
 */
export async function githubSteps({ github, pullRequest }: Settings, world: World): Promise<readonly Step[]> {
  if (github.token === undefined || github.owner === '') return [];
  const { owner, repo } = github;
  const here = { owner, repo };
  let client: GitHubClient;
  let repository: Step;
  try {
    client = await openClient(github, world);
    repository = await rights(client, here);
  } catch (error) {
    return [failed('repository', error), ...REST.map((name) => notTried(name, 'repository'))];
  }
  return [
    repository,
    await tried('actions', 'Administration: read', () => jobs(client, here)),
    await tried('secret', 'Secrets: read', () => secret(client, here)),
    await tried('rules', 'Metadata: read', () => rules(client, { ...here, branch: pullRequest.branch })),
  ];
}

interface Here {
  readonly owner: string;
  readonly repo: string;
}

async function rights({ rest }: GitHubClient, here: Here): Promise<Step> {
  const { data } = await rest.repos.get({ ...here });
  if (data.archived) {
    return wrong('repository', {
      code: 'GITHUB_FORBIDDEN',
      message: 'The repository is archived.',
      hint: 'Unarchive it.',
    });
  }
  return ok(
    'repository',
    data.permissions?.push === true ? 'the token may write' : 'the token may only read',
  );
}

async function jobs({ rest }: GitHubClient, here: Here): Promise<Step> {
  const { data } = await rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository({ ...here });
  if (data.can_approve_pull_request_reviews) {
    return ok('actions', 'GitHub Actions may create pull requests');
  }
  return wrong('actions', {
    code: 'GITHUB_PR_NOT_PERMITTED',
    message: 'GitHub Actions may not create pull requests here.',
    hint: 'Allow it under Settings → Actions → General → Workflow permissions, or give `github-token` the token of a GitHub App in the workflow.',
  });
}

/** The list has names and dates, never values. */
async function secret({ rest }: GitHubClient, here: Here): Promise<Step> {
  const { data } = await rest.actions.listRepoSecrets({ ...here, per_page: 100 });
  const exists = data.secrets.some(({ name }) => name === SECRET);
  // An organization's secret, or one of another name, serves as well.
  return ok('secret', exists ? `${SECRET} exists` : `the repository itself has no secret ${SECRET}`);
}

async function rules({ rest }: GitHubClient, where: Here & { readonly branch: string }): Promise<Step> {
  const { data } = await rest.repos.getBranchRules({ ...where, per_page: 100 });
  const hindering = [...new Set(data.map(({ type }) => type))]
    .filter((type) => HINDERING.has(type))
    .toSorted();
  return ok(
    'rules',
    hindering.length === 0
      ? 'none that keeps the Action from writing its branch'
      : `${list(hindering)} on the Action’s branch may refuse its writes, unless its token is allowed to bypass`,
  );
}

/** Rules that refuse what the Action does to its own branch. (docs.github.com, REST API, "Get rules for a branch") */
const HINDERING: ReadonlySet<string> = new Set([
  'creation',
  'update',
  'deletion',
  'non_fast_forward',
  'branch_name_pattern',
]);

/** A token need not see settings to sync: what it cannot see is not wrong. */
async function tried(name: StepName, needs: string, step: () => Promise<Step>): Promise<Step> {
  try {
    return await step();
  } catch (error) {
    const code = error instanceof Failure ? error.problem.code : undefined;
    if (code === 'GITHUB_FORBIDDEN' || code === 'GITHUB_NOT_FOUND') {
      return ok(name, `not visible to this token, which would need ${needs}`);
    }
    return failed(name, error);
  }
}

/** GitHub's words may name the repository or its owner. */
function failed(name: StepName, error: unknown): Step {
  const { code, hint } = error instanceof Failure ? error.problem : internal(error);
  return wrong(name, { code, message: MEANS[code] ?? 'GitHub could not be asked.', hint });
}

const MEANS: Readonly<Record<string, string>> = {
  GITHUB_UNAUTHORIZED: 'GitHub does not accept the token.',
  GITHUB_NOT_FOUND: 'The repository does not exist, or the token cannot see it.',
  GITHUB_FORBIDDEN: 'The token lacks a permission.',
};
