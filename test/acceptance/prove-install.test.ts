import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fakePython } from './support/litellm/index.ts';
import { runCli } from './support/run.ts';
import { workspace } from './support/workspace.ts';

const FILES = {
  'config.yaml': 'model_list:\n  - model_name: a\n    litellm_params: {model: github_copilot/gpt-4.1}\n',
};
const SECRET = 'hunter2222-3f9cZ1pQ8vLm2';

function withoutPaths(command: string): string {
  return command.replaceAll(/\S+\/\S+/g, 'PATH');
}

/** Proves the config with a version, in a folder that keeps installations for its next run. */
async function prove(
  path: string,
  version: string,
  cwd = workspace(FILES),
  env: Record<string, string> = {},
) {
  const run = await runCli(['prove', '--litellm', version, '--json'], {
    cwd,
    env: { PATH: path, XDG_CACHE_HOME: join(cwd, 'cache'), ...env },
    secrets: [SECRET],
  });
  return { run, proof: JSON.parse(run.stdout === '' ? '{}' : run.stdout), cwd };
}

test('A version is installed once, from wheels only, and then used again', async () => {
  const python = fakePython({});
  const first = await prove(python.path, '1.106.2');
  expect(first.proof).toMatchObject({ kind: 'passed', litellm: { version: '1.106.2' } });
  expect(python.commands().map(withoutPaths)).toEqual([
    'python3 -m venv PATH',
    'pip -m pip --disable-pip-version-check --no-input install --quiet --only-binary :all: litellm[proxy]==1.106.2',
  ]);
  expect(readdirSync(join(first.cwd, 'cache/copilot-model-sync/litellm'))).toEqual(['litellm-1.106.2']);
  expect((await prove(python.path, 'v1.106.2', first.cwd)).proof.kind).toBe('passed');
  expect(python.commands()).toHaveLength(2);
});

test('`uv` is preferred: it uses the same Python, takes wheels only, and checks every hash', async () => {
  const python = fakePython({}, { uv: true, newest: '1.109.1' });
  const { proof, cwd } = await prove(python.path, 'newest');
  expect(proof).toMatchObject({ kind: 'passed' });
  expect(python.commands().map(withoutPaths)).toEqual([
    'uv venv --quiet --no-python-downloads --python PATH PATH',
    'uv pip compile --quiet --no-deps --no-header --python PATH PATH',
    'uv pip compile --quiet --only-binary :all: --python PATH --generate-hashes --output-file PATH PATH',
    'uv pip install --quiet --only-binary :all: --python PATH --require-hashes --compile-bytecode --requirement PATH',
  ]);
  const [asked = '', compiled = ''] = python.commands();
  expect(asked).toContain(`--python ${python.path.split(':')[0]}/python3 `);
  expect(compiled).toMatch(/newest\.in$/);
  expect(readdirSync(join(cwd, 'cache/copilot-model-sync/litellm'))).toEqual(['litellm-1.109.1']);
});

test.for<[string, (bin: string) => void]>([
  ['whose Python was removed', (bin) => rmSync(join(bin, 'python'))],
  ['whose Python does not find LiteLLM', (bin) => writeFileSync(join(bin, 'python'), '#!/bin/sh\nexit 1\n')],
  ['of another version', (bin) => writeFileSync(join(bin, 'version'), '1.0.0\n')],
])('An installation %s is made again, and is not reported as a failure of the config', async ([, spoil]) => {
  const python = fakePython({});
  const { cwd } = await prove(python.path, '1.106.2');
  spoil(join(cwd, 'cache/copilot-model-sync/litellm/litellm-1.106.2/bin'));
  const { proof } = await prove(python.path, '1.106.2', cwd);
  expect(proof).toMatchObject({ kind: 'passed' });
  expect(python.commands()).toHaveLength(4);
});

test('`newest` asks the index, and installs what it names', async () => {
  const python = fakePython({}, { newest: '1.109.1' });
  const { cwd } = await prove(python.path, 'newest');
  expect(readdirSync(join(cwd, 'cache/copilot-model-sync/litellm'))).toEqual(['litellm-1.109.1']);
});

test('`deployed` is the version that a file beside the config names', async () => {
  const python = fakePython({});
  const cwd = workspace({
    ...FILES,
    'compose.yaml': 'services:\n  a:\n    image: ghcr.io/berriai/litellm:v1.106.2\n',
  });
  const { proof } = await prove(python.path, 'deployed', cwd);
  expect(proof).toMatchObject({ litellm: { version: '1.106.2', foundAt: 'compose.yaml:3' } });
  const { run, proof: none } = await prove(python.path, 'deployed');
  expect(run.code).toBe(1);
  expect(none).toMatchObject({ error: { code: 'PROOF_NOT_RUN' } });
});

test('Without Python nothing is proved, and the reason says so', async () => {
  const { run, proof } = await prove('/nowhere', '1.106.2');
  expect(run.code).toBe(1);
  expect(proof).toEqual({ kind: 'not-run', reason: 'there is no `python3` on PATH.' });
});

test('A failed installation is reported with the installer’s own message, without secrets, and leaves no file', async () => {
  const fails = `WARNING: retrying
ERROR: Could not find a version that satisfies the requirement litellm (from https://ci:${SECRET}@index.example/simple)
`;
  const python = fakePython({}, { fails });
  const { run, proof, cwd } = await prove(python.path, '9.9.9');
  expect(run.code).toBe(1);
  expect(proof).toEqual({
    kind: 'not-run',
    reason:
      '`python -m pip install` failed: ERROR: Could not find a version that satisfies the requirement litellm (from https://***index.example/simple).',
  });
  expect(readdirSync(join(cwd, 'cache/copilot-model-sync/litellm'))).toEqual([]);
});

test('If `uv` finds no versions that fit together, the reason names the requirement', async () => {
  const fails = `error: No solution found when resolving dependencies
  cause: Because there is no version of extras==0.4 and litellm[proxy]>=9 depends on extras==0.4, it cannot be used.
         And because you require litellm[proxy]==9.9.9, your requirements are unsatisfiable.`;
  const { proof } = await prove(fakePython({}, { uv: true, fails }).path, '9.9.9');
  expect(proof).toEqual({
    kind: 'not-run',
    reason:
      '`uv pip install` failed: cause: Because there is no version of extras==0.4 and litellm[proxy]>=9 depends on extras==0.4, it cannot be used.',
  });
});

test('An installer gets the index’s settings and no other variable of the job', async () => {
  const python = fakePython({});
  await prove(python.path, '1.106.2', workspace(FILES), {
    GITHUB_TOKEN: SECRET,
    COPILOT_TOKEN: SECRET,
    PIP_INDEX_URL: 'https://index.example/simple',
  });
  expect(python.environment()).toContain('PIP_INDEX_URL=https://index.example/simple');
  expect(python.environment()).not.toContain(SECRET);
});
