import { expect, test } from 'vitest';
import { CONFIG, models, requests, THREE_REQUESTS } from './support/scenes.ts';
import { stage } from './support/stage.ts';
import { workspace } from './support/workspace.ts';

/** The (UTC) date in this many days. */
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

function pending(date: string, more = ''): Record<string, unknown> {
  const message = `This model has a planned deprecation date of ${date}.${more}`;
  return { info_messages: [{ code: 'model_pending_deprecation', message }] };
}

const EFFORTS = { tool_calls: true, reasoning_effort: ['low', 'high'] };

test('An entry states the efforts of a model, its last day and its successor; the next run changes nothing', async () => {
  const [soon, later] = [inDays(12), inDays(400)];
  const scene = await stage({
    files: { 'config.yaml': CONFIG },
    catalogue: models(
      { id: 'gpt-4.1', supports: EFFORTS, raw: pending(soon, ' Use GPT-6 instead.') },
      { id: 'gpt-6', name: 'GPT-6', endpoints: ['/responses'], supports: EFFORTS, raw: pending(later) },
      { id: 'claude-9', supports: EFFORTS },
    ),
  });
  const run = await scene.run();
  expect(run.code).toBe(0);
  const config = scene.repository.files('copilot-model-sync')['config.yaml'] ?? '';
  const [, old = '', ...added] = config.split(/(?= {2}- model_name: copilot-)/);
  expect(old).toContain(
    '      model: github_copilot/gpt-4.1\n      allowed_openai_params: [reasoning_effort]\n',
  );
  expect(old).toContain(
    `      reasoning_effort_levels: [low, high]\n      deprecation_date: "${soon}"\n      successor_model: copilot-gpt-6\n`,
  );
  expect(added.join('')).toContain(`deprecation_date: "${later}"`);
  expect(added.join('').match(/reasoning_effort_levels: \[low, high\]/g)).toHaveLength(2);
  expect(added.join('')).not.toContain('allowed_openai_params');

  const leaves = `leaves on ${soon}, in 12 days`;
  const { body } = scene.repository.pullRequest(1);
  expect(body).toContain(`- \`copilot-gpt-4.1\` (\`gpt-4.1\`) ${leaves}; its successor is \`gpt-6\``);
  expect(run.summary).toContain(leaves);
  expect(run.log).toContain(leaves);

  scene.repository.merge(1);
  const again = await scene.run();
  expect(again.outputs).toMatchObject({ changed: 'false', 'pull-request-operation': 'none' });
  expect(again.summary).toContain(leaves);
  expect(requests(scene)).toEqual(THREE_REQUESTS);
});

test('`models` lists the last day of a model, and its successor', async () => {
  const date = inDays(12);
  const records = models({ id: 'a', raw: pending(date, ' Use b instead.') }, 'b');
  const cwd = workspace({ 'models.json': JSON.stringify({ data: records }) });
  const scene = await stage();
  const run = await scene.cli(['models', '--catalogue', 'models.json'], { cwd });
  expect(run.stdout).toMatch(new RegExp(`^a .* leaves on ${date}, in 12 days; b  yes$`, 'm'));
});

test('Texts from upstream are shown as text, whatever they contain', async () => {
  const evil = '"\n  - model_name: evil # `@octocat` <img src=x> ::error::x';
  const scene = await stage({
    files: { 'config.yaml': CONFIG },
    catalogue: models({ id: 'gpt-4.1', name: evil, raw: pending('2026-09-01', evil) }),
  });
  const run = await scene.run({ 'display-names': 'true' });
  const config = scene.repository.files('copilot-model-sync')['config.yaml'] ?? '';
  expect(config).toContain(
    '      display_name: "\\"   - model_name: evil # `@octocat` <img src=x> ::error::x"\n',
  );
  expect(config.match(/^ {2}- model_name/gm)).toHaveLength(2);
  expect(run.log).not.toMatch(/^::error/m);
  expect(scene.repository.pullRequest(1).body).not.toContain('<img');
});

const PRICES = {
  batch_size: 1_000_000,
  default: { input_price: 250, output_price: 1500, context_max: 272_000 },
  long_context: { input_price: 500, output_price: 2250 },
};

test('The higher price of long prompts is written, unless the window ends below it', async () => {
  const catalogue = models({
    id: 'gpt-4.1',
    prompt: 922_000,
    raw: { billing: { token_prices: PRICES } },
  });
  const scene = await stage({ files: { 'config.yaml': CONFIG.replace('  # measured', '') }, catalogue });
  await scene.run({ costs: 'true' });
  const config = scene.repository.files('copilot-model-sync')['config.yaml'] ?? '';
  expect(config).toContain('max_input_tokens: 922000\n');
  expect(config).toContain('      input_cost_per_token: 0.0000025\n');
  expect(config).toContain('      input_cost_per_token_above_272k_tokens: 0.000005\n');
  expect(config).toContain('      output_cost_per_token_above_272k_tokens: 0.0000225\n');
  await scene.run({ 'max-input-tokens': 'default-tier' });
  const capped = scene.repository.files('copilot-model-sync')['config.yaml'] ?? '';
  expect(capped).toContain('max_input_tokens: 272000\n');
  expect(capped).not.toContain('cost');
});

test.each<[string, string]>([
  ['max-input-tokens', 'input `max-input-tokens`: must be one of reported, default-tier, not "all"'],
  ['display-names', 'input `display-names`: must be true or false, not "all"'],
])('A wrong %s is named', async (input, message) => {
  const scene = await stage({ files: { 'config.yaml': CONFIG } });
  const run = await scene.run({ [input]: 'all' });
  expect(run.code).toBe(1);
  expect(run.log).toContain(message);
});

test('Embedding models are synced when selected, and left as they are otherwise', async () => {
  const catalogue = models('gpt-4.1', { id: 'embed-3', type: 'embeddings', prompt: 8192 });
  const scene = await stage({ files: { 'config.yaml': CONFIG }, catalogue });
  const run = await scene.run({ 'model-types': 'chat, embedding' });
  expect(run.outputs).toMatchObject({ added: '["embed-3"]', models: '["embed-3","gpt-4.1"]' });
  scene.repository.merge(1);
  const config = scene.repository.files('main')['config.yaml'] ?? '';
  expect(config).toContain(
    '      model: github_copilot/embed-3\n    model_info:\n      mode: embedding\n      max_input_tokens: 8192\n',
  );
  expect((await scene.run({ 'model-types': 'chat, embedding' })).outputs.changed).toBe('false');
  scene.copilot.catalogue = models('gpt-4.1');
  expect((await scene.run({ 'removal-grace-days': '0' })).outputs.changed).toBe('false');
});
