import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type CliOptions, runCli as runBare } from './support/run.ts';
import { CONFIG } from './support/scenes.ts';
import { workspace } from './support/workspace.ts';

const WORKFLOW = '.github/workflows/copilot-models.yml';
const SHA = 'f'.repeat(40);
const VALUES = `image: litellm\nproxy_config:\n${CONFIG.replaceAll(/^(?=.)/gm, '  ')}`;
const CONFIGMAP = `kind: ConfigMap\ndata:\n  config.yaml: |\n${CONFIG.replaceAll(/^(?=.)/gm, '    ')}`;

/** A repository on a person's machine. */
function repository(files: Record<string, string>, origin = 'git@github.com:acme/gateway.git'): string {
  const folder = workspace(files);
  git(folder, 'init', '--quiet');
  git(folder, 'remote', 'add', 'origin', origin);
  return folder;
}

function git(folder: string, ...args: string[]): string {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

/** With git on the PATH. */
function runCli(args: readonly string[], options: CliOptions): ReturnType<typeof runBare> {
  return runBare(args, { ...options, env: { PATH: process.env['PATH'] ?? '' } });
}

/** The program as a released package, with its commit. */
let program: string;

beforeEach(() => {
  program = installed({ gitHead: SHA, repository: 'github:octo/copilot-model-sync' });
});

function installed(manifest: object): string {
  const folder = workspace({ 'package.json': JSON.stringify({ type: 'module', ...manifest }) });
  cpSync(join(import.meta.dirname, '../../dist'), join(folder, 'dist'), { recursive: true });
  return join(folder, 'dist/index.js');
}

interface Step {
  readonly uses: string;
  readonly with: Record<string, string>;
}

function workflow(folder: string): { readonly text: string; readonly step: Step; readonly whole: unknown } {
  const text = readFileSync(join(folder, WORKFLOW), 'utf8');
  const whole = parse(text);
  return { text, whole, step: whole.jobs.sync.steps[0] };
}

test('init finds the config, writes a pinned workflow and prints the two commands that remain', async () => {
  const cwd = repository({ 'deploy/litellm.yaml': CONFIG, 'compose.yaml': 'services: {}\n' });
  const run = await runCli(['init'], { cwd, program });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout.replaceAll(program, 'PROGRAM')).toBe(`Written: ${WORKFLOW}, for deploy/litellm.yaml.

Two commands remain:

1. Log in to Copilot and store the token as a secret:
   node PROGRAM login | gh secret set COPILOT_OAUTH_TOKEN --repo acme/gateway

2. Allow GitHub Actions to create pull requests:
   gh api --method PUT repos/acme/gateway/actions/permissions/workflow -F can_approve_pull_request_reviews=true

Then commit the workflow, push it, and start it once under Actions → Copilot models → Run workflow.
`);
  const { text, step, whole } = workflow(cwd);
  expect(text).toContain(`uses: octo/copilot-model-sync@${SHA} # v`);
  expect(step.with).toEqual({
    'copilot-token': '${{ secrets.COPILOT_OAUTH_TOKEN }}',
    'config-path': 'deploy/litellm.yaml',
  });
  expect(whole).toMatchObject({
    permissions: {},
    jobs: { sync: { permissions: { contents: 'write', 'pull-requests': 'write' } } },
    on: { schedule: [{ cron: expect.stringMatching(/^\d\d? 5 \* \* \*$/) }] },
  });
});

test.for([
  ['the default path', { 'config.yaml': CONFIG }, undefined],
  ['Helm values', { 'chart/values.yaml': VALUES }, 'chart/values.yaml#/proxy_config'],
  ['a ConfigMap', { 'apps/cm.yaml': CONFIGMAP }, 'apps/cm.yaml#/data/config.yaml'],
  ['several', { 'a.yaml': CONFIG, 'b/values.yaml': VALUES }, 'a.yaml\nb/values.yaml#/proxy_config\n'],
  [
    'one with Copilot entries among others',
    { 'a.yaml': CONFIG, 'b.yaml': 'model_list:\n  - model_name: x\n    litellm_params: {model: openai/x}\n' },
    'a.yaml',
  ],
  [
    'beside a template',
    { 'a.yaml': CONFIG, 'templates/cm.yaml': '{{ if .x }}\nmodel_list: {{ y }}\n' },
    'a.yaml',
  ],
  ['no installed packages', { 'a.yaml': CONFIG, 'node_modules/x/config.yaml': CONFIG }, 'a.yaml'],
] as const)('init finds %s', async ([, files, configPath]) => {
  const cwd = repository(files);
  expect(await runCli(['init'], { cwd, program })).toMatchObject({ code: 0, stderr: '' });
  expect(workflow(cwd).step.with['config-path']).toBe(configPath);
});

test('init in a folder of the repository writes at its root, and reads a remote with a password', async () => {
  const cwd = repository({ 'deploy/config.yaml': CONFIG }, 'https://me:hunter2secret@github.com/acme/gw.git');
  const run = await runCli(['init', '--json'], {
    cwd: join(cwd, 'deploy'),
    program,
    secrets: ['hunter2secret'],
  });
  expect(JSON.parse(run.stdout)).toMatchObject({
    workflow: WORKFLOW,
    configs: ['deploy/config.yaml'],
    missing: [],
    next: [{ command: expect.stringMatching(/--repo acme\/gw$/) }, {}],
  });
  expect(existsSync(join(cwd, WORKFLOW))).toBe(true);
});

test.for([
  ['its own', WORKFLOW, 'name: mine\n'],
  ['another', '.github/workflows/x.yaml', 'jobs: {a: {steps: [{uses: octo/copilot-model-sync@v1}]}}\n'],
] as const)('init never overwrites and never doubles a workflow: %s', async ([, path, text]) => {
  const cwd = repository({ 'config.yaml': CONFIG, [path]: text });
  const run = await runCli(['init'], { cwd, program });
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toContain(`error FILE_ERROR: ${path}: The workflow already exists. It is not changed.`);
  expect(readFileSync(join(cwd, path), 'utf8')).toBe(text);
  expect(git(cwd, 'status', '--short', '--untracked-files=all').split('\n')).toHaveLength(2);
});

test.for([
  ['no config', {}, [], 'error CONFIG_MISSING: No file of the repository has a `model_list`.'],
  [
    'several without Copilot',
    { 'a.yaml': 'model_list: []\n', 'b.yaml': 'model_list: []\n' },
    [],
    'error CONFIG_PATH: Several configs have no Copilot entry yet: `a.yaml` and `b.yaml`.',
  ],
  ['a file that does not exist', { 'a.yaml': CONFIG }, ['b.yaml'], 'error CONFIG_MISSING: b.yaml: '],
  ['a file that is not a config', { 'v.yaml': VALUES }, ['v.yaml'], 'Set `--config v.yaml#/proxy_config`.'],
] as const)('init writes nothing with %s', async ([, files, args, message]) => {
  const cwd = repository(files);
  const run = await runCli(['init', ...args], { cwd, program });
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toContain(message);
  expect(existsSync(join(cwd, '.github'))).toBe(false);
});

test('init outside a repository fails and says so', async () => {
  const run = await runCli(['init'], { cwd: workspace({ 'config.yaml': CONFIG }), program });
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('The current folder is not in a git repository.');
});

test('init of a clone pins what is checked out', async () => {
  const clone = installed({});
  const folder = join(clone, '../..');
  git(folder, 'init', '--quiet');
  git(folder, 'remote', 'add', 'origin', 'https://github.com/fork/copilot-model-sync');
  git(folder, 'add', 'package.json');
  git(folder, 'commit', '--quiet', '--message', 'a');
  const cwd = repository({ 'config.yaml': CONFIG });
  expect(await runCli(['init'], { cwd, program: clone })).toMatchObject({ code: 0 });
  expect(workflow(cwd).step.uses).toBe(`fork/copilot-model-sync@${git(folder, 'rev-parse', 'HEAD')}`);
});

test('a program inside another repository does not use the commit of that repository', async () => {
  const cwd = repository({ 'config.yaml': CONFIG });
  const folder = join(cwd, 'node_modules/copilot-model-sync');
  mkdirSync(folder, { recursive: true });
  cpSync(join(program, '..'), join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  git(cwd, 'commit', '--quiet', '--allow-empty', '--message', 'a');
  const run = await runCli(['init'], { cwd, program: join(folder, 'dist/index.js') });
  expect(run.stdout).toContain('replace the `uses:` line with the one');
  expect(workflow(cwd).step.uses).toBe(`OWNER/copilot-model-sync@${'0'.repeat(40)}`);
});
