import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  APP_TOKEN,
  COPILOT_TOKEN,
  type DocumentedStep,
  documentedSteps,
  JOB_TOKEN,
} from './support/documented.ts';
import { fakePython } from './support/litellm/index.ts';
import { runAction, runCli } from './support/run.ts';
import { models } from './support/scenes.ts';
import { type Stage, stage } from './support/stage.ts';
import { workspace } from './support/workspace.ts';

const MODEL_LIST = `model_list:
  - model_name: github_copilot/gpt-4.1
    litellm_params:
      model: github_copilot/gpt-4.1
  - model_name: house-model
    litellm_params:
      model: ollama/house
`;
const NEW = 'claude-opus-4.7';

/** A repository in which each config that `config-path` names exists, in the form that the pointer suggests. */
function repositoryFor(configPath: string): Record<string, string> {
  const lines = configPath.split('\n').filter((line) => line !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const [path = '', pointer = ''] = line.split('#');
      return [path.replaceAll('*', 'one'), nested(pointer.split('/').slice(1))];
    }),
  );
}

/** The config below these keys; a last key with a file's name contains it as text. */
function nested([key, ...keys]: readonly string[]): string {
  if (key === undefined) return MODEL_LIST;
  const inner = nested(keys).replaceAll(/^(?=.)/gm, '  ');
  return `${key}:${/\.ya?ml$/.test(key) ? ' |' : ''}\n${inner}`;
}

/** The files of clients that `exports` names, each with its provider and no models. */
function clientFiles(exports: string): Record<string, string> {
  const lines = exports.split('\n').filter((line) => line !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const [, kind = '', path = '', provider = 'litellm'] = /^([^=]+)=([^#]+)(?:#(.+))?$/.exec(line) ?? [];
      return [path, JSON.stringify(CLIENTS[kind]?.(provider))];
    }),
  );
}

const CLIENTS: Readonly<Record<string, (provider: string) => unknown>> = {
  opencode: (id) => ({ provider: { [id]: { models: {} } } }),
  zed: (id) => ({ language_models: { openai_compatible: { [id]: { available_models: [] } } } }),
  'claude-code-router': (name) => ({ Providers: [{ name, models: [] }] }),
};

/** A runner with a Python for LiteLLM. */
function runnerWithPython(): Record<string, string> {
  return { PATH: fakePython({}).path, RUNNER_TEMP: workspace() };
}

async function runStep({ inputs, starts, args }: DocumentedStep): Promise<void> {
  const configs = repositoryFor(inputs['config-path'] ?? 'config.yaml');
  const clients = clientFiles(inputs.exports ?? '');
  const files = { ...configs, ...clients, 'requirements.txt': 'litellm==1.106.2\n' };
  if (starts === 'command') {
    const run = await runCli(args, { cwd: workspace(files) });
    expect(run).toMatchObject({ code: 0, stdout: 'config.yaml: ok\n' });
    return;
  }
  if (starts === 'prove') {
    const given = Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
    const env = { ...runnerWithPython(), INPUT_CATALOGUE: '', ...Object.fromEntries(given) };
    const run = await runAction({ workspace: workspace(files), env });
    expect(run).toMatchObject({ code: 0, outputs: { proof: 'passed' } });
    return;
  }
  const isJob = inputs['copilot-token'] === JOB_TOKEN;
  const there = await stage({
    files,
    catalogue: models('gpt-4.1', NEW),
    seat: isJob ? { prefix: 'ghs_' } : {},
  });
  const { repository: fullName = there.repository.fullName } = inputs;
  const repository =
    fullName === there.repository.fullName ? there.repository : there.github.repository({ fullName, files });
  const tokens: Readonly<Record<string, string>> = {
    [COPILOT_TOKEN]: there.copilotToken,
    [JOB_TOKEN]: there.copilotToken,
    [APP_TOKEN]: there.github.token({ kind: 'app' }),
  };
  const folder = workspace(files);
  const filled = Object.entries(inputs).map(([name, text]) => [name, tokens[text] ?? text]);
  const env = inputs.prove === undefined ? {} : runnerWithPython();
  const given = Object.fromEntries(filled);
  if (inputs.mode === 'check') return await checks(there, given, folder);
  const run = await there.run(given, { workspace: folder, env });

  expect(run.log).not.toContain('::error');
  expect(run.code).toBe(0);
  expect(run.outputs.added).toBe(`["${NEW}"]`);
  const isWritten = inputs.mode === 'write';
  expect(run.outputs['pull-request-operation']).toBe(isWritten ? 'none' : 'created');
  for (const path of [...Object.keys(configs), ...Object.keys(clients)]) {
    const after = isWritten
      ? readFileSync(join(folder, path), 'utf8')
      : repository.files(inputs.branch ?? 'copilot-model-sync')[path];
    expect(after).toContain(`github_copilot/${NEW}`);
  }

  expect(run.outputs.proof).toBe(inputs.prove === undefined ? '' : 'passed');
}

/** A check fails for a config that a sync would change, and passes once it is up to date. */
async function checks(there: Stage, inputs: Readonly<Record<string, string>>, folder: string): Promise<void> {
  expect(await there.run(inputs, { workspace: folder })).toMatchObject({ code: 1 });
  await there.run({ ...inputs, mode: 'write' }, { workspace: folder });
  expect(await there.run(inputs, { workspace: folder })).toMatchObject({ code: 0 });
}

const steps = documentedSteps();

describe('Each documented step does what its page says', () => {
  test.each(steps)('$name: $starts', runStep);
});

test('The pages show each way to start the program', () => {
  expect(new Set(steps.map(({ starts }) => starts))).toEqual(new Set(['action', 'prove', 'command']));
  expect(steps.some(({ inputs }) => inputs.repository === 'acme/deploy')).toBe(true);
});
