import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CONFIG, models, requests, THREE_REQUESTS } from './support/scenes.ts';
import { type Stage, stage } from './support/stage.ts';
import { workspace } from './support/workspace.ts';

const BRANCH = 'copilot-model-sync';
const INPUTS = {
  aliases: 'fast: gpt-5.4\nsmart: gpt-4.1',
  fallbacks: 'gpt-4.1: [gpt-5.4]',
};
const BOTH = models('gpt-4.1', 'gpt-5.4');

/** Settings of people, with comments of theirs. */
const ROUTER = `
# How the gateway routes
router_settings:
  num_retries: 2        # one is too few
  model_group_alias:
    # for the old scripts
    gpt-4: gpt-4o
    smart: gpt-4o       # until Copilot has it
  fallbacks:
    - gpt-4o: [gpt-4]   # ours
`;

function opened(config: string): Promise<Stage> {
  return stage({ files: { 'config.yaml': config }, catalogue: BOTH });
}

const config = ({ repository }: Stage): string => repository.files(BRANCH)['config.yaml'] ?? '';

test('A config without `router_settings` gets aliases and fallbacks in the pull request; the next run is quiet', async () => {
  const scene = await opened(CONFIG);
  const run = await scene.run(INPUTS);
  expect(run.code).toBe(0);
  expect(run.outputs).toMatchObject({
    'change-level': 'additive',
    'pull-request-operation': 'created',
    aliases: '["fast","smart"]',
    fallbacks: '["copilot-gpt-4.1","smart"]',
    added: '["gpt-5.4"]',
  });
  expect(parse(config(scene)).router_settings).toEqual({
    model_group_alias: { fast: 'copilot-gpt-5.4', smart: 'copilot-gpt-4.1' },
    fallbacks: [{ 'copilot-gpt-4.1': ['copilot-gpt-5.4'] }, { smart: ['copilot-gpt-5.4'] }],
  });
  // What was there is there, byte for byte, in this order.
  const [entries = ''] = CONFIG.split('litellm_settings');
  expect(config(scene)).toContain(entries.slice(0, entries.indexOf('    model_info:')));
  expect(config(scene)).toContain('litellm_settings: {drop_params: true}\n');
  const body = scene.repository.pullRequest(1).body;
  expect(body).toContain('### Aliases and fallbacks (4)');
  expect(body).toContain('| alias `fast` | `copilot-gpt-5.4` | – | set by `aliases` |');
  expect(body).toContain('| fallbacks of `smart` | `copilot-gpt-5.4` | – | set by `fallbacks` |');
  expect(run.log).toContain('  + alias `smart` → `copilot-gpt-4.1` (set by `aliases`)');
  expect(run.summary).toContain('| alias `fast` | `copilot-gpt-5.4` |');

  const again = await scene.run(INPUTS);
  expect(again.outputs['pull-request-operation']).toBe('none');
  expect(requests(scene)).toEqual(THREE_REQUESTS);
  scene.repository.merge(1, 'squash');
  scene.repository.deleteBranch(BRANCH);
  const merged = await scene.run(INPUTS);
  expect(merged.outputs).toMatchObject({ changed: 'false', aliases: '[]', fallbacks: '[]' });
  expect(requests(scene)).toEqual(THREE_REQUESTS);
});

test('In the settings of people only the named keys change, and their comments stay', async () => {
  const scene = await opened(CONFIG + ROUTER);
  const run = await scene.run(INPUTS);
  expect(run.outputs['change-level']).toBe('breaking');
  const [, after = ''] = config(scene).split('# How the gateway routes');
  expect(after).toMatchInlineSnapshot(`
    "
    router_settings:
      num_retries: 2        # one is too few
      model_group_alias:
        # for the old scripts
        gpt-4: gpt-4o
        smart: copilot-gpt-4.1       # until Copilot has it
        fast: copilot-gpt-5.4
      fallbacks:
        - gpt-4o: [gpt-4]   # ours
        - copilot-gpt-4.1: [copilot-gpt-5.4]
        - smart: [copilot-gpt-5.4]
    "
  `);
  expect(scene.repository.pullRequest(1).body).toContain(
    '**Breaking.** Calls reach other models than before: alias `smart` (marked ⚠️ below).',
  );
});

test('A pull request of aliases alone says so in its title, and merges by itself only where nothing is lost', async () => {
  const scene = await stage({
    files: { 'config.yaml': CONFIG },
    catalogue: models('gpt-4.1'),
    settings: { autoMerge: true, requiredChecks: true },
    token: { kind: 'app' },
  });
  await scene.run();
  scene.repository.merge(1, 'squash');
  scene.repository.deleteBranch(BRANCH);
  const auto = { 'auto-merge': 'additive' };
  const first = await scene.run({ ...auto, aliases: 'smart: gpt-4.1' });
  expect(first.outputs).toMatchObject({
    'change-level': 'additive',
    added: '[]',
    updated: '[]',
    changed: 'true',
  });
  expect(scene.repository.pullRequest(2)).toMatchObject({
    title: 'Update Copilot models: add alias smart',
    autoMerge: 'squash',
  });
  expect(scene.repository.commit(BRANCH).message).toBe(
    'Update Copilot models: add alias smart\n\n- add alias smart → copilot-gpt-4.1',
  );
  scene.repository.push('main', {
    files: { 'config.yaml': `${scene.repository.files('main')['config.yaml']}${ROUTER}` },
  });
  const second = await scene.run({ ...auto, aliases: 'smart: gpt-4.1' });
  expect(second.outputs).toMatchObject({ 'change-level': 'breaking', 'pull-request-operation': 'updated' });
  expect(scene.repository.pullRequest(2)).toMatchObject({
    title: 'Update Copilot models (breaking): change alias smart',
    autoMerge: undefined,
  });
});

test('Mode check names an alias that is missing, mode write adds it, and check passes', async () => {
  const scene = await stage({ catalogue: BOTH });
  const folder = workspace({ 'config.yaml': CONFIG });
  const file = (): string => readFileSync(join(folder, 'config.yaml'), 'utf8');
  const check = await scene.run({ ...INPUTS, mode: 'check' }, { workspace: folder });
  expect(check.code).toBe(1);
  expect(check.log).toContain('alias `smart` would call `copilot-gpt-4.1`');
  expect(check.log).toContain('fallbacks of `copilot-gpt-4.1` would be `copilot-gpt-5.4`');
  expect(file()).toBe(CONFIG);
  await scene.run({ ...INPUTS, mode: 'write' }, { workspace: folder });
  expect(parse(file()).router_settings.model_group_alias).toEqual({
    fast: 'copilot-gpt-5.4',
    smart: 'copilot-gpt-4.1',
  });
  expect((await scene.run({ ...INPUTS, mode: 'check' }, { workspace: folder })).code).toBe(0);
});

test('The command line takes them as flags', async () => {
  const scene = await stage({ catalogue: BOTH });
  const folder = workspace({ 'config.yaml': CONFIG });
  const flags = ['--aliases', 'fast: gpt-5.4', '--fallbacks', '{gpt-4.1: [gpt-5.4]}'];
  const dry = await scene.cli(['sync', '--dry-run', ...flags], { cwd: folder });
  expect(dry.code).toBe(0);
  expect(dry.stdout).toContain('+    fast: copilot-gpt-5.4');
  expect(dry.stdout).toContain('  + alias `fast` → `copilot-gpt-5.4`');
  const run = await scene.cli(['sync', '--json', ...flags], { cwd: folder });
  expect(JSON.parse(run.stdout)).toMatchObject({ aliases: ['fast'], fallbacks: ['copilot-gpt-4.1'] });
  expect(parse(readFileSync(join(folder, 'config.yaml'), 'utf8')).router_settings).toEqual({
    model_group_alias: { fast: 'copilot-gpt-5.4' },
    fallbacks: [{ 'copilot-gpt-4.1': ['copilot-gpt-5.4'] }],
  });
});

test('What cannot be written is a notice, and the rest is written', async () => {
  const scene = await opened(CONFIG);
  const run = await scene.run({
    aliases: 'a: gpt-9\ngpt-4o: gpt-4.1\nb: gpt-4.1',
    fallbacks: 'gpt-4.1: [gpt-9, gpt-5.4]\ngpt-9: [gpt-4.1]',
  });
  expect(run.code).toBe(0);
  expect(run.outputs).toMatchObject({ aliases: '["b"]', fallbacks: '["b","copilot-gpt-4.1"]' });
  expect(run.log.match(/^::notice.*gpt-(?:9|4o).*$/gm)).toMatchInlineSnapshot(`
    [
      "::notice file=config.yaml::No managed entry serves gpt-9: the alias \`a\` of the input \`aliases\` is not written.",
      "::notice file=config.yaml,line=3,col=3::The alias \`gpt-4o\` of the input \`aliases\` is not written: an entry has that name, and with the alias LiteLLM would never call it.",
      "::notice file=config.yaml::The fallbacks of gpt-4.1 are written without gpt-9: no managed entry serves it.",
      "::notice file=config.yaml::No managed entry serves gpt-9, so its fallbacks of the input \`fallbacks\` are not written.",
    ]
  `);
});

test('Mistakes in the inputs are reported together, before any request', async () => {
  const scene = await opened(CONFIG);
  const run = await scene.run({
    aliases: '[a]',
    fallbacks: 'gpt-4.1: [gpt-4.1]',
    successors: 'a: b*',
    'on-removal': 'x',
  });
  expect(run.code).toBe(1);
  expect(run.log).toContain('4 inputs are not valid');
  expect(requests(scene)).toEqual([]);
});
