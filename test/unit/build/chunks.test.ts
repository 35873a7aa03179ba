import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { mainOfAction } from '../../acceptance/support/action.ts';
import { runAction, runCli } from '../../acceptance/support/run.ts';
import { CONFIG, models } from '../../acceptance/support/scenes.ts';
import { stage } from '../../acceptance/support/stage.ts';
import { packagesByTheirCode } from './traces.ts';

const DIST = dirname(mainOfAction());

/** What only a run with something to do may load. */
const HEAVY = ['@actions/cache', '@azure/storage-blob', '@actions/github', '@octokit/core'];

test('the entry chunk contains neither the cache nor the GitHub client', () => {
  expect(heavyPackages(['index.js'])).toEqual([]);
});

test.for([
  ['the help of the command line', () => runCli(['--help'])],
  ['the demo', () => runCli(['demo'])],
  ['an action without a token', () => runAction({})],
] as const)('%s loads neither the cache nor the GitHub client', async ([, run]) => {
  const { chunks } = await run();
  expect(chunks).toContain('index.js');
  expect(heavyPackages(chunks)).toEqual([]);
});

test('a run without news loads the GitHub client, but neither the cache nor a command', async () => {
  const scene = await stage({ files: { 'config.yaml': CONFIG }, catalogue: models('gpt-4.1') });
  await scene.run();
  scene.repository.merge(1);
  const { chunks, outputs } = await scene.run();
  expect(outputs.changed).toBe('false');
  expect(heavyPackages(chunks)).toEqual(['@actions/github', '@octokit/core']);
  expect(
    chunks.filter((file) => readFileSync(join(DIST, file), 'utf8').includes('Usage: copilot-model-sync')),
  ).toEqual([]);
});

test('the first request waits neither for YAML nor for zod', async () => {
  const { chunks } = await runAction({});
  expect(packages(chunks)).toContain('undici');
  expect(packages(chunks).filter((name) => name === 'yaml' || name === 'zod')).toEqual([]);
});

function heavyPackages(files: readonly string[]): string[] {
  return packages(files).filter((name) => HEAVY.includes(name));
}

function packages(files: readonly string[]): string[] {
  const found = files.flatMap((file) => packagesByTheirCode(readFileSync(join(DIST, file), 'utf8')));
  return found.map((label) => label.slice(0, label.lastIndexOf('@')));
}
