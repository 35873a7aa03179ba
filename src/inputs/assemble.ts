import type { ValueMap } from '../config/model.ts';
import type {
  CopilotSettings,
  GitHubSettings,
  PullRequestSettings,
  RoutingSettings,
  Settings,
} from '../settings.ts';
import type { Inputs } from './schema.ts';

/** Inputs without a mistake, and what was read beside them. */
export interface Parts {
  readonly inputs: Inputs;
  readonly extraHeaders: ValueMap | undefined;
  readonly newEntry: ValueMap | undefined;
  readonly routing: Omit<RoutingSettings, 'onRemoval'>;
  readonly urls: CopilotSettings['urls'];
  /** The repository that holds the config; undefined when no mode asks for one. */
  readonly target: { readonly owner: string; readonly repo: string } | undefined;
  readonly copilotToken: string | undefined;
}

/** Puts each input where the rooms look for it. */
export function assemble(parts: Parts, env: Readonly<Record<string, string | undefined>>): Settings {
  const { inputs, extraHeaders, newEntry, routing } = parts;
  return {
    mode: inputs.mode,
    configPaths: inputs['config-path'],
    createConfig: inputs['create-config'],
    exports: inputs.exports,
    catalogueFile: inputs.catalogue,
    copilot: copilot(parts),
    select: {
      include: inputs.include,
      exclude: inputs.exclude,
      modelTypes: inputs['model-types'],
      includePreview: inputs['include-preview'],
    },
    entry: {
      modelName: inputs['model-name'],
      extraHeaders,
      newEntry,
      costs: inputs.costs,
      maxInputTokens: inputs['max-input-tokens'],
      displayNames: inputs['display-names'],
    },
    check: {
      ignore: inputs.ignore,
      litellmVersion: inputs['litellm-version'],
      strict: inputs.strict,
      sarif: inputs.sarif,
    },
    prove: inputs.prove,
    removal: { graceDays: inputs['removal-grace-days'], allowMass: inputs['allow-mass-removal'] },
    routing: { ...routing, onRemoval: inputs['on-removal'] },
    github: gitHub(parts, env),
    pullRequest: pullRequest(inputs),
  };
}

function copilot({ inputs, urls, copilotToken }: Parts): CopilotSettings {
  return {
    token: copilotToken,
    auth: inputs['copilot-auth'],
    integrationId: inputs['copilot-integration-id'],
    apiVersion: inputs['copilot-api-version'],
    host: inputs['github-host'],
    urls,
  };
}

function gitHub(
  { inputs, target }: Parts,
  env: Readonly<Record<string, string | undefined>>,
): GitHubSettings {
  return {
    token: inputs['github-token'] === '' ? undefined : inputs['github-token'],
    owner: target?.owner ?? '',
    repo: target?.repo ?? '',
    base: inputs.base,
    apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
    graphqlUrl: env.GITHUB_GRAPHQL_URL ?? 'https://api.github.com/graphql',
    serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
  };
}

function pullRequest(inputs: Inputs): PullRequestSettings {
  return {
    branch: inputs.branch ?? 'copilot-model-sync',
    title: inputs.title,
    commitMessage: inputs['commit-message'],
    labels: inputs.labels,
    assignees: inputs.assignees,
    reviewers: inputs.reviewers,
    teamReviewers: inputs['team-reviewers'],
    milestone: inputs.milestone,
    draft: inputs.draft,
    signOff: inputs['sign-off'],
    autoMerge: inputs['auto-merge'],
  };
}
