import { expect, test } from 'vitest';
import { type CatalogueRecord, model } from '../servers/copilot/model.ts';
import { runCli } from './support/run.ts';
import { workspace } from './support/workspace.ts';

/** Whether each model of an answer gets an entry or why not, and the notices about the answer. */
async function selection(answer: unknown): Promise<{ models: Record<string, string>; notices: string[] }> {
  const cwd = workspace({ 'models.json': JSON.stringify(answer) });
  const run = await runCli(['models', '--catalogue', 'models.json', '--all', '--json'], { cwd });
  expect(run.code).toBe(0);
  const output: { id: string; kind: string; reason?: string }[] = JSON.parse(run.stdout);
  return {
    models: Object.fromEntries(output.map(({ id, kind, reason }) => [id, reason ?? kind])),
    notices: run.stderr.split('\n').filter((line) => line !== ''),
  };
}

const of = (...data: readonly CatalogueRecord[]): unknown => ({ object: 'list', data });

test('The schema of 2024 is read: no vendor, no preview, no policy, no endpoints, few capabilities', async () => {
  const early = {
    vendor: null,
    preview: null,
    category: null,
    endpoints: null,
    supports: {},
    raw: { billing: undefined },
  };
  const { models, notices } = await selection(
    of(
      model({ id: 'gpt-4o', ...early }),
      model({ id: 'gpt-4o-2024-05-13', ...early, picker: false }),
      model({ id: 'o1-mini', ...early, limits: false }),
      model({ id: 'text-embedding-ada-002', ...early, type: 'embeddings' }),
    ),
  );
  expect(models).toEqual({
    'gpt-4o': 'chosen',
    'gpt-4o-2024-05-13': 'not offered in the model picker',
    'o1-mini': 'chosen',
    'text-embedding-ada-002': 'an embedding model; see `model-types`',
  });
  expect(notices).toEqual([]);
});

test('A model that is listed twice is synced once: of two different records, the one in the picker is used, in either order', async () => {
  const twins = [model({ id: 'o3-mini', picker: false }), model({ id: 'o3-mini' })];
  for (const data of [twins, twins.toReversed()]) {
    const { models, notices } = await selection(
      of(model({ id: 'gpt-4o' }), model({ id: 'gpt-4o' }), ...data),
    );
    expect(models).toEqual({ 'gpt-4o': 'chosen', 'o3-mini': 'chosen' });
    expect(notices).toEqual([
      'Catalogue: o3-mini is listed twice with different facts; the one in the picker is used.',
    ]);
  }
});

test('Completion models, models of other plans and Copilot’s internal models get no entry', async () => {
  const { models } = await selection(
    of(
      model({ id: 'gpt-41-copilot', type: 'completion', picker: true }),
      model({
        id: 'claude-opus-4.6-fast',
        raw: { billing: { is_premium: true, restricted_to: ['pro_plus'] } },
      }),
      model({ id: 'claude-opus-4.6-1m', name: 'Claude Opus 4.6 (1M context)(Internal only)' }),
      model({ id: 'accounts/msft/routers/mp3yn0h7' }),
      model({ id: 'auto-model-2' }),
      model({ id: 'gpt-5.4', policy: 'unconfigured' }),
    ),
  );
  expect(models).toEqual({
    'gpt-41-copilot': 'a completion model, which LiteLLM cannot serve from Copilot',
    'claude-opus-4.6-fast': 'chosen',
    'claude-opus-4.6-1m': 'internal to Copilot',
    'accounts/msft/routers/mp3yn0h7': 'internal to Copilot',
    'auto-model-2': 'internal to Copilot',
    'gpt-5.4': 'chosen',
  });
});

test('Where no model is in the picker the policy decides, with a notice', async () => {
  const { models, notices } = await selection(
    of(
      model({ id: 'gpt-5-mini', picker: false, policy: 'enabled' }),
      model({ id: 'gpt-4o', picker: false }),
      model({ id: 'claude-haiku-4.5', picker: false, policy: 'disabled' }),
    ),
  );
  expect(models).toEqual({
    'gpt-5-mini': 'chosen',
    'gpt-4o': 'its policy is not enabled',
    'claude-haiku-4.5': 'its policy is not enabled',
  });
  expect(notices).toEqual([
    'The catalogue offers no model in the picker, as on Free and Student plans: models whose policy is enabled get an entry instead.',
  ]);
});

test('A recording with unknown fields and upstream’s messages is read', async () => {
  const chatty = {
    warning_messages: [{ code: 'deprecated', message: '::error::gone' }],
    warning_message: '\u001b[31mgone',
    warning_text: '<b>gone</b>',
  };
  const { models, notices } = await selection({
    fetched_at: '2026-04-21T01:54:00Z',
    total: 1,
    data: [model({ id: 'gpt-5.2', raw: chatty })],
  });
  expect(models).toEqual({ 'gpt-5.2': 'chosen' });
  expect(notices).toEqual([]);
});

test('A wrong field is ignored, and so is a bad record', async () => {
  const { models, notices } = await selection(
    of(
      model({ id: 'gpt-5.4', output: 1e99 }),
      model({ id: 'gpt-5.2', prices: { input: 1.25e9, output: 1e10 } }),
      { id: 'gpt-6', capabilities: 'many' },
      { name: 'nobody' },
    ),
  );
  expect(models).toEqual({ 'gpt-5.4': 'chosen', 'gpt-5.2': 'chosen' });
  expect(notices).toMatchInlineSnapshot(`
    [
      "Catalogue: A record has no id.",
      "Catalogue: The record could not be read and counts as unknown, \`capabilities\`: expected object, received string (gpt-6).",
      "Catalogue: \`billing.token_prices\` was ignored, an implausible price (gpt-5.2).",
      "Catalogue: \`capabilities.limits.max_output_tokens\` was ignored, Too big: expected int to be <=9007199254740991 (gpt-5.4).",
    ]
  `);
});
