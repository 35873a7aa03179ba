import { expect } from 'vitest';
import { type ModelOptions, model } from '../../servers/copilot/model.ts';
import type { Stage } from './stage.ts';

/** A config of a team that also serves another provider, with comments. */
export const CONFIG = `# The platform team's gateway
model_list:
  - model_name: gpt-4o          # our own deployment
    litellm_params:
      model: azure/gpt-4o

  # GitHub Copilot
  - model_name: copilot-gpt-4.1
    litellm_params:
      model: github_copilot/gpt-4.1
    model_info:
      mode: chat
      max_input_tokens: 111424  # measured

litellm_settings: {drop_params: true}
`;

/** Models in the picker, by id. */
export function models(...wanted: (string | ModelOptions)[]): unknown[] {
  return wanted.map((it) => model(typeof it === 'string' ? { id: it } : it));
}

/** The requests of a run to Copilot and to GitHub, one on each line. */
export function requests({ copilot, github }: Pick<Stage, 'copilot' | 'github'>): string[] {
  return [...copilot.journal.lines(), ...github.journal.lines()];
}

/** The requests of a run without news: exchange, list, one query. */
export const THREE_REQUESTS = [
  'GET /copilot_internal/v2/token 200',
  'GET /models 200',
  'POST /graphql query Read 200',
];

/** A text without what differs between runs: ports, and debug lines, which contain times. */
export function anonymous(text: string): string {
  return text.replaceAll(/127\.0\.0\.1:\d+/g, 'HOST').replaceAll(/^::debug::.*\n/gm, '');
}

/** Asserts that a run failed with one error and wrote nothing. */
export function expectRefusal(
  stage: Pick<Stage, 'copilot' | 'github' | 'repository'>,
  run: { readonly code: number; readonly log: string; readonly summary: string },
  code: string,
): void {
  expect(run.code).toBe(1);
  expect(run.log.match(/^::error /gm)).toHaveLength(1);
  expect(run.log).toContain(`title=${code}`);
  expect(run.summary).toContain(`**${code}**`);
  expect(requests(stage).filter((line) => !line.startsWith('GET ') && !line.includes(' query '))).toEqual([]);
  expect(Object.keys(stage.repository.branches())).toEqual(['main']);
  expect(stage.repository.pullRequests()).toEqual([]);
}
