import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './support/run.ts';
import { workspace } from './support/workspace.ts';

const CONFIG = `model_list:
  - model_name: gpt-4.1
    litellm_params:
      model: copilot/gpt-4.1
      api_key: sk-Zq81mmNotForAnyEyes0042
      rpm: many
litelm_settings:
  drop_params: true
`;
const GOOD = `model_list:
  - model_name: gpt-4.1
    litellm_params:
      model: github_copilot/gpt-4.1
`;

test('check shows each finding with its line, a mark and its rule, and no credential', async () => {
  const cwd = workspace({ 'a.yaml': CONFIG });
  const run = await runCli(['check', 'a.yaml'], { cwd });
  expect(run.code).toBe(1);
  expect(
    run.stdout,
  ).toBe(`a.yaml:4:14: error: model_list[0].litellm_params.model names the provider \`copilot\`, which LiteLLM does not know. LiteLLM drops the entry. Did you mean \`github_copilot\`? [unknown-provider]
   4 |       model: copilot/gpt-4.1
     |              ^^^^^^^^^^^^^^^
a.yaml:5:16: notice: model_list[0].litellm_params.api_key is a credential in plain text. Use \`os.environ/NAME\`. [literal-secret]
   5 |       api_key: ***
a.yaml:6:12: error: model_list[0].litellm_params.rpm is not a whole number. LiteLLM drops the entry. [param-type]
   6 |       rpm: many
     |            ^^^^
a.yaml:7:1: warning: litelm_settings is not a key that LiteLLM knows. Did you mean \`litellm_settings\`? [unknown-key]
   7 | litelm_settings:
     | ^^^^^^^^^^^^^^^
2 errors, 1 warning, 1 notice.
`);
});

test('check takes several files, and globs', async () => {
  const cwd = workspace({ 'a.yaml': CONFIG, 'b.yaml': GOOD });
  const run = await runCli(['check', 'b.yaml', '*.yaml', '--format', 'json'], { cwd });
  const paths = JSON.parse(run.stdout).map(({ path }: { path: string }) => path);
  expect(new Set(paths)).toEqual(new Set(['a.yaml']));
  expect(await runCli(['check', 'b.yaml'], { cwd })).toMatchObject({ code: 0, stdout: 'b.yaml: ok\n' });
});

test('check --format json, github and sarif report the same', async () => {
  const cwd = workspace({ 'a.yaml': CONFIG });
  const json = JSON.parse((await runCli(['check', 'a.yaml', '--format', 'json'], { cwd })).stdout);
  expect(json[0]).toMatchObject({
    path: 'a.yaml',
    line: 4,
    column: 14,
    severity: 'error',
    rule: 'unknown-provider',
  });
  const github = await runCli(['check', 'a.yaml', '--format', 'github'], { cwd });
  expect(github.stdout).toContain('::error file=a.yaml,line=6,col=12,endColumn=16,title=param-type::');
  const sarif = JSON.parse((await runCli(['check', 'a.yaml', '--format', 'sarif'], { cwd })).stdout);
  expect(sarif.runs[0].results).toHaveLength(json.length);
  expect(sarif.runs[0].results[2]).toMatchObject({
    ruleId: 'param-type',
    level: 'error',
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: 'a.yaml' }, region: { startLine: 6, startColumn: 12 } },
      },
    ],
  });
});

test('check --strict fails for warnings, and --ignore turns a rule off', async () => {
  const cwd = workspace({ 'a.yaml': GOOD.replace('gpt-4.1\n', 'gpt-4.1\n').concat('litelm_settings: {}\n') });
  expect((await runCli(['check', 'a.yaml'], { cwd })).code).toBe(0);
  expect((await runCli(['check', 'a.yaml', '--strict'], { cwd })).code).toBe(1);
  expect((await runCli(['check', 'a.yaml', '--strict', '--ignore', 'unknown-key'], { cwd })).code).toBe(0);
});

test('check --fix corrects the file and reports what remains', async () => {
  const cwd = workspace({ 'a.yaml': CONFIG });
  const run = await runCli(['check', 'a.yaml', '--fix'], { cwd });
  expect(run.stderr).toBe('a.yaml: corrected 2 findings.\n');
  expect(run.stdout).toContain('1 error, 1 notice.');
  const text = readFileSync(join(cwd, 'a.yaml'), 'utf8');
  expect(text).toBe(CONFIG.replace('copilot/', 'github_copilot/').replace('litelm', 'litellm'));
});

test('check --env reports references to variables that are not set', async () => {
  const cwd = workspace({ 'a.yaml': `${GOOD}      api_key: os.environ/NOT_SET\n` });
  expect((await runCli(['check', 'a.yaml'], { cwd })).stdout).toBe('a.yaml: ok\n');
  const run = await runCli(['check', 'a.yaml', '--env'], { cwd });
  expect(run.stdout).toContain('refers to `NOT_SET`, which is not set. [env-unset]');
});

test('check reads the files that a config includes', async () => {
  const cwd = workspace({ 'conf/a.yaml': 'include: [models.yaml, none.yaml]\n', 'conf/models.yaml': GOOD });
  const run = await runCli(['check', 'conf/a.yaml'], { cwd });
  expect(run.stdout).toContain('conf/a.yaml:1:24: error: include[1] does not exist. LiteLLM does not start.');
  expect(run.stdout).not.toContain('include[0]');
});

test('check --litellm-version applies the rules of that version', async () => {
  const cwd = workspace({ 'a.yaml': `${GOOD}general_settings: {master_key: sk-1234}\n` });
  expect((await runCli(['check', 'a.yaml', '--litellm-version', '1.83.14'], { cwd })).code).toBe(0);
  expect((await runCli(['check', 'a.yaml', '--litellm-version', '1.106.2'], { cwd })).code).toBe(1);
});

test('check --explain explains a rule', async () => {
  const run = await runCli(['check', '--explain', 'unknown-key']);
  expect(run.code).toBe(0);
  expect(run.stdout).toContain('unknown-key (warning): A key is probably misspelled');
});

test.each([
  [['check', '--explain', 'unkown-key'], 'There is no rule "unkown-key". Did you mean unknown-key?'],
  [['check', '--ignore', 'everything'], 'There is no rule "everything".'],
  [['check', '--format', 'xml'], '--format must be one of text, json, github, sarif, not "xml".'],
  [['check', '--litellm-version', 'new'], 'must be a version of LiteLLM'],
])('%j is refused as wrong usage', async (args, message) => {
  const run = await runCli(args);
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toContain(message);
});
