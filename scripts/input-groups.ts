/** How README presents the inputs: in groups, each with its type and an example. `action.yml` has the rest. */

interface Shown {
  readonly type:
    | 'text'
    | 'boolean'
    | 'number'
    | 'choice'
    | 'lines'
    | 'list'
    | 'template'
    | 'YAML'
    | 'secret'
    | 'date';
  readonly example: string;
}

export interface InputGroup {
  readonly title: string;
  readonly inputs: Readonly<Record<string, Shown>>;
}

/** Every input belongs to one group; an input that is in none is listed under "More". */
export const INPUT_GROUPS: readonly InputGroup[] = [
  {
    title: 'What to sync',
    inputs: {
      'config-path': { type: 'lines', example: 'values.yaml#/proxy_config' },
      'create-config': { type: 'boolean', example: 'true' },
      mode: { type: 'choice', example: 'check' },
      include: { type: 'lines', example: 'gpt-*' },
      exclude: { type: 'lines', example: '*-preview' },
      'model-types': { type: 'list', example: 'chat, embedding' },
      'include-preview': { type: 'boolean', example: 'false' },
      exports: { type: 'lines', example: 'opencode=opencode.json' },
    },
  },
  {
    title: 'How entries look',
    inputs: {
      'model-name': { type: 'template', example: 'copilot-{id}' },
      'extra-headers': { type: 'YAML', example: 'editor' },
      'new-entry': { type: 'YAML', example: 'litellm_params: {rpm: 60}' },
      costs: { type: 'boolean', example: 'true' },
      'max-input-tokens': { type: 'choice', example: 'default-tier' },
      'display-names': { type: 'boolean', example: 'true' },
    },
  },
  {
    title: 'Aliases and fallbacks',
    inputs: {
      aliases: { type: 'YAML', example: '{gpt: gpt-5.4}' },
      fallbacks: { type: 'YAML', example: '{gpt-5.4: [gpt-4.1]}' },
    },
  },
  {
    title: 'Removals',
    inputs: {
      'removal-grace-days': { type: 'number', example: '14' },
      'allow-mass-removal': { type: 'boolean', example: 'true' },
      'on-removal': { type: 'choice', example: 'alias' },
      successors: { type: 'YAML', example: '{gpt-4*: gpt-5.4}' },
    },
  },
  {
    title: 'The pull request',
    inputs: {
      'github-token': { type: 'secret', example: '${{ steps.app.outputs.token }}' },
      repository: { type: 'text', example: 'acme/gateway' },
      base: { type: 'text', example: 'develop' },
      branch: { type: 'text', example: 'copilot-model-sync-staging' },
      title: { type: 'template', example: 'chore(models): {summary}' },
      'commit-message': { type: 'template', example: 'chore(models): {summary}' },
      labels: { type: 'list', example: 'dependencies, {level}' },
      assignees: { type: 'list', example: 'octocat' },
      reviewers: { type: 'list', example: 'octocat' },
      'team-reviewers': { type: 'list', example: 'platform' },
      milestone: { type: 'text', example: 'Q3' },
      draft: { type: 'boolean', example: 'true' },
      'sign-off': { type: 'boolean', example: 'true' },
      'auto-merge': { type: 'choice', example: 'additive' },
      prove: { type: 'choice', example: 'deployed' },
    },
  },
  {
    title: 'Checks, in mode `check`',
    inputs: {
      ignore: { type: 'list', example: 'literal-secret' },
      'litellm-version': { type: 'text', example: '1.106.2' },
      strict: { type: 'boolean', example: 'true' },
      sarif: { type: 'text', example: 'litellm.sarif' },
    },
  },
  {
    title: 'The Copilot side',
    inputs: {
      'copilot-token': { type: 'secret', example: '${{ secrets.COPILOT_OAUTH_TOKEN }}' },
      catalogue: { type: 'text', example: 'models.json' },
      'copilot-auth': { type: 'choice', example: 'direct' },
      'copilot-integration-id': { type: 'text', example: 'vscode-chat' },
      'copilot-api-version': { type: 'date', example: '2026-08-01' },
      'github-host': { type: 'text', example: 'acme.ghe.com' },
    },
  },
];
