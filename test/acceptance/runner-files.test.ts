import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CONFIG, models } from './support/scenes.ts';
import { stage } from './support/stage.ts';
import { workspace } from './support/workspace.ts';

test.for([
  ['GITHUB_STEP_SUMMARY', 'The job summary could not be written', 'created'],
  ['GITHUB_OUTPUT', 'The outputs could not be written', 'created'],
] as const)(
  'A %s that cannot be written is a notice after a successful pull request',
  async ([name, says]) => {
    const scene = await stage({ files: { 'config.yaml': CONFIG }, catalogue: models('gpt-4.1', 'gpt-5.4') });
    const run = await scene.run({}, { env: { [name]: join(workspace(), 'missing', 'file') } });
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(run.log).toMatch(new RegExp(`^::notice::${says}`, 'm'));
    expect(run.log).not.toContain('::error');
    expect(scene.repository.pullRequests()).toHaveLength(1);
  },
);

test('A failed run reports its own error when the summary cannot be written', async () => {
  const scene = await stage({ files: { 'config.yaml': 'model_list: banana\n' } });
  const run = await scene.run({}, { env: { GITHUB_STEP_SUMMARY: workspace() } });
  expect([run.code, run.stderr]).toEqual([1, '']);
  expect(run.log.match(/^::error .*/gm)).toHaveLength(1);
  expect(run.log).not.toContain('INTERNAL');
  expect(run.log).toMatch(/^::notice::The job summary could not be written/m);
});

test('A token pasted as JSON masks its long lines, but neither braces nor short words', async () => {
  const scene = await stage({ files: { 'config.yaml': CONFIG } });
  const token = scene.copilotToken;
  const other = `ghr_${'m3'.repeat(18)}`;
  const pasted = `{\n  "a": 1,\n  "access_token": "${token}",\n  "refresh_token": "${other}"\n}\n`;
  const run = await scene.run({ 'copilot-token': pasted }, { secrets: [other] });
  const fromInput = run.masks.slice(0, 2);
  expect(run.masks.filter((mask) => mask.length < 8)).toEqual([]);
  expect(fromInput).toEqual([`"access_token": "${token}",`, `"refresh_token": "${other}"`]);
  expect(run.masks).toContain(token);
});

test('A short secret of one line is masked', async () => {
  const scene = await stage({ files: { 'config.yaml': CONFIG } });
  const run = await scene.run({ 'copilot-token': ' abc12 \n' });
  expect(run.code).toBe(1);
  expect(run.masks).toContain('abc12');
});
