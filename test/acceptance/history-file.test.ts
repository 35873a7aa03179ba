import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import type { Ended } from './support/child.ts';
import { runCli } from './support/run.ts';
import { models } from './support/scenes.ts';
import { workspace } from './support/workspace.ts';

const CONFIG = `model_list:
  - model_name: copilot-gpt-a
    litellm_params: {model: github_copilot/gpt-a}
  - model_name: copilot-gpt-b
    litellm_params: {model: github_copilot/gpt-b}
  - model_name: copilot-old
    litellm_params: {model: github_copilot/old}
`;
const Outputs = z.object({ removed: z.array(z.string()), held: z.array(z.string()) });

/** A folder with a config that contains `old`, and a list that does not. */
function place(): {
  readonly cwd: string;
  readonly file: string;
  readonly sync: (...flags: string[]) => Promise<Ended>;
} {
  const listed = (...ids: string[]): string => JSON.stringify({ data: models(...ids) });
  const cwd = workspace({
    'config.yaml': CONFIG,
    'without.json': listed('gpt-a', 'gpt-b'),
    'with.json': listed('gpt-a', 'gpt-b', 'old'),
  });
  const file = join(cwd, 'state', 'history.json');
  return {
    cwd,
    file,
    sync: (...flags) => runCli(['sync', '--json', '--history', 'state/history.json', ...flags], { cwd }),
  };
}

const outputs = ({ stdout }: Ended): z.infer<typeof Outputs> => Outputs.parse(JSON.parse(stdout));

test('The command line remembers missing models in a file, and forgets those that are found again', async () => {
  const { file, sync } = place();
  expect(outputs(await sync('--catalogue', 'without.json'))).toEqual({ removed: [], held: ['old'] });
  await sync('--catalogue', 'without.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: 1, missing: { old: { runs: 2 } } });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await sync('--catalogue', 'with.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ version: 1, missing: {} });
});

test('A model is removed when it is due; a dry run neither counts nor writes', async () => {
  const { cwd, file, sync } = place();
  const since = new Date(Date.now() - 8 * 86_400_000).toISOString();
  const stored = JSON.stringify({ version: 1, missing: { old: { since, runs: 2 } } });
  mkdirSync(join(cwd, 'state'));
  writeFileSync(file, stored);
  expect(outputs(await sync('--catalogue', 'without.json', '--dry-run')).removed).toEqual(['old']);
  expect([readFileSync(file, 'utf8'), readFileSync(join(cwd, 'config.yaml'), 'utf8')]).toEqual([
    stored,
    CONFIG,
  ]);
  expect(outputs(await sync('--catalogue', 'without.json')).removed).toEqual(['old']);
  expect(readFileSync(join(cwd, 'config.yaml'), 'utf8')).not.toContain('copilot-old');
});

test('A history that cannot be used is reported, and no run fails because of it', async () => {
  const { cwd, file, sync } = place();
  mkdirSync(join(cwd, 'state'));
  writeFileSync(file, '{"version": 2}');
  const first = await runCli(['sync', '--history', 'state/history.json', '--catalogue', 'without.json'], {
    cwd,
  });
  expect([first.code, first.stdout]).toEqual([
    0,
    expect.stringContaining('it has another structure or version'),
  ]);
  const folder = await runCli(['sync', '--history', 'state', '--catalogue', 'without.json'], { cwd });
  expect([folder.code, folder.stdout]).toEqual([0, expect.stringContaining('could not be loaded')]);
  expect(outputs(await sync('--catalogue', 'without.json')).held).toEqual(['old']);
});
