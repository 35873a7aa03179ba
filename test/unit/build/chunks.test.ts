import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { mainOfAction } from '../../acceptance/support/action.ts';
import { runAction, runCli } from '../../acceptance/support/run.ts';
import { packagesByTheirCode } from './traces.ts';

/** What only a run with something to do may load. */
const HEAVY = ['@actions/cache', '@azure/storage-blob', '@actions/github', '@octokit/core'];

test('the entry holds neither the cache nor the GitHub client', () => {
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

function heavyPackages(files: readonly string[]): string[] {
  const dist = dirname(mainOfAction());
  const found = files.flatMap((file) => packagesByTheirCode(readFileSync(join(dist, file), 'utf8')));
  return found.map((label) => label.slice(0, label.lastIndexOf('@'))).filter((name) => HEAVY.includes(name));
}
