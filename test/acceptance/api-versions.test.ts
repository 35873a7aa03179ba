import { expect, test } from 'vitest';
import { model } from '../servers/copilot/model.ts';
import { CONFIG, requests, THREE_REQUESTS } from './support/scenes.ts';
import { stage } from './support/stage.ts';
import { workspace } from './support/workspace.ts';

/** Copilot reports larger windows to newer API versions than to the one that LiteLLM calls it with. */

const CLAUDE = model({ id: 'claude-long', vendor: 'Anthropic', window: 1_000_000, prompt: 936_000 });
const SHORT = model({ id: 'gpt-short', window: 200_000, prompt: 128_000 });
const versions = (scene: Awaited<ReturnType<typeof stage>>): unknown[] =>
  scene.copilot.journal.find('GET /models').map(({ headers }) => headers['x-github-api-version']);

test('A run that writes a long window says where LiteLLM\u2019s API version reports another one, and a second run asks nothing more', async () => {
  const scene = await stage({ files: { 'config.yaml': CONFIG }, catalogue: [CLAUDE, SHORT] });
  const run = await scene.run();
  expect(versions(scene)).toEqual(['2026-08-01', '2025-04-01']);
  const words = /claude-long \(200,000 prompt tokens instead of 936,000\)/;
  expect(run.summary.replaceAll('\\', '')).toMatch(words);
  expect(run.log).toMatch(words);
  await scene.run();
  expect(requests(scene)).toEqual(THREE_REQUESTS);
});

test.each<[string, Record<string, string>, readonly unknown[]]>([
  ['no long window is written', {}, [SHORT]],
  ['the catalogue is read with that version', { 'copilot-api-version': '2025-04-01' }, [CLAUDE]],
  ['a check writes nothing', { mode: 'check' }, [CLAUDE]],
])('The list is read once when %s', async (_, inputs, catalogue) => {
  const scene = await stage({ files: { 'config.yaml': CONFIG }, catalogue });
  await scene.run(inputs, { workspace: workspace({ 'config.yaml': CONFIG }) });
  expect(versions(scene)).toHaveLength(1);
});

test('A version that is no longer served is a notice of a run that succeeds', async () => {
  const scene = await stage({ files: { 'config.yaml': CONFIG }, catalogue: [CLAUDE] });
  scene.copilot.retired = ['2025-04-01'];
  const run = await scene.run();
  expect(run.code).toBe(0);
  expect(run.outputs['pull-request-operation']).toBe('created');
  expect(run.summary.replaceAll('\\', '')).toMatch(/limits for API version 2025-04-01.* were not compared/);
});
