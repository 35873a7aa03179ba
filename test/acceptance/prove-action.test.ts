import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { mainOfAction } from './support/action.ts';
import { fakeLitellm } from './support/litellm/index.ts';
import type { Behavior } from './support/litellm/program.ts';
import { runAction } from './support/run.ts';
import { workspace } from './support/workspace.ts';

const FOLDER = join(import.meta.dirname, '../../prove');
const CONFIG = `model_list:
  - model_name: github_copilot/gpt-4.1
    litellm_params: {model: github_copilot/gpt-4.1}
`;

interface Described {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly main: string };
}
const action = parse(readFileSync(join(FOLDER, 'action.yml'), 'utf8')) as Described;

/** Runs `prove/action.yml` as a runner does, on a workspace with one config. */
async function prove(behavior: Omit<Behavior, 'folder'>, env: Readonly<Record<string, string>> = {}) {
  const fake = fakeLitellm(behavior);
  const inputs = Object.entries(action.inputs).map(([name, { default: text }]) => [
    `INPUT_${name.toUpperCase()}`,
    text,
  ]);
  const run = await runAction({
    workspace: workspace({ 'config.yaml': CONFIG }),
    env: { ...Object.fromEntries(inputs), INPUT_LITELLM: fake.path, TMPDIR: fake.temporary, ...env },
  });
  return { run, fake };
}

test('The action starts the same bundle', () => {
  expect(resolve(FOLDER, action.runs.main)).toBe(mainOfAction());
  expect(Object.keys(action.inputs)).toEqual(['config-path', 'litellm', 'catalogue']);
  expect(Object.keys(action.outputs)).toEqual(['proof']);
});

test('A config that LiteLLM serves passes', async () => {
  const { run } = await prove({ reaches: 'collector.example' });
  expect(run).toMatchObject({ code: 0, outputs: { proof: 'passed' } });
  expect(run.log).toContain('Proved with LiteLLM 1.106.2');
  expect(run.summary).toContain('| `github_copilot/gpt-4.1` | chat stream | answers |');
  expect(run.summary).toContain(
    'tried to connect to other hosts, which the proof refused: `collector.example`',
  );
});

test('A config that LiteLLM does not serve fails the job, with one error', async () => {
  const { run } = await prove({ exits: 1, prints: 'ValueError: ::set-output name=proof::passed\n' });
  expect(run).toMatchObject({ code: 1, outputs: { proof: 'failed' } });
  expect(run.log.match(/^::error /gm)).toHaveLength(1);
  expect(run.log).not.toMatch(/^::set-output/m);
  expect(run.summary).toContain('does not start with this file');
});

test('A pull request from a fork is not run', async () => {
  const event = join(
    workspace({
      'event.json':
        '{"pull_request":{"head":{"repo":{"full_name":"m/x"}},"base":{"repo":{"full_name":"a/x"}}}}',
    }),
    'event.json',
  );
  const { run, fake } = await prove({}, { GITHUB_EVENT_PATH: event });
  expect(run).toMatchObject({ code: 1, outputs: { proof: 'not-run' } });
  expect(fake.processes()).toEqual([]);
});

test('A wrong input is refused with the values that are allowed', async () => {
  const { run } = await prove({}, { INPUT_LITELLM: 'latest' });
  expect(run.code).toBe(1);
  expect(run.log).toContain('it takes a version such as 1.106.2');
});
