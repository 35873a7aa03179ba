/** What the workflow that `init` writes depends on. */
export interface WorkflowOptions {
  readonly uses: string;
  /** As `config-path` names them. */
  readonly configs: readonly string[];
  /** Minute of the hour, 0 to 59, at which it runs. */
  readonly minute: number;
}

/** The path of the workflow, from the repository's root. */
export const WORKFLOW = '.github/workflows/copilot-models.yml';

/** The name of the secret that the workflow reads. */
export const SECRET = 'COPILOT_OAUTH_TOKEN';

/** A workflow that syncs once a day. */
export function workflowText({ uses, configs, minute }: WorkflowOptions): string {
  return `name: Copilot models

on:
  schedule:
    - cron: "${minute} 5 * * *"
  workflow_dispatch:

permissions: {}

concurrency: copilot-model-sync

jobs:
  sync:
    runs-on: ubuntu-latest
    permissions:
      contents: write
      pull-requests: write
    steps:
      - uses: ${uses}
        with:
          copilot-token: \${{ secrets.${SECRET} }}
${configPath(configs)}`;
}

function configPath(configs: readonly string[]): string {
  const [first, ...others] = configs;
  if (first === undefined || (first === 'config.yaml' && others.length === 0)) return '';
  // JSON strings are YAML strings, whatever is in them.
  if (others.length === 0) return `          config-path: ${JSON.stringify(first)}\n`;
  return `          config-path: |\n${configs.map((path) => `            ${path}\n`).join('')}`;
}
