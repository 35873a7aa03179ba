import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { mainOfAction } from './support/action.ts';
import { CONFIG, models, requests, THREE_REQUESTS } from './support/scenes.ts';
import { stage } from './support/stage.ts';

/** What a runner downloads and loads. Figures: docs/performance.md. */

const dist = dirname(mainOfAction());
const MB = 1_000_000;
/** The client of the Actions cache, with the storage clients of Azure: loaded only when a model is missing. */
const ofCache = (name: string): boolean => readFileSync(join(dist, name), 'utf8').includes('BlockBlobClient');
const size = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + statSync(join(dist, name)).size, 0);

test('A run without news makes three requests, and loads no file of more than 1.8 MB and no cache client', async () => {
  const scene = await stage({ files: { 'config.yaml': CONFIG }, catalogue: models('gpt-4.1', 'gpt-5.4') });
  expect((await scene.run({})).outputs['pull-request-operation']).toBe('created');
  const run = await scene.run({});
  expect(requests(scene)).toEqual(THREE_REQUESTS);
  expect(run.outputs['pull-request-operation']).toBe('none');
  expect(Math.max(...run.chunks.map((name) => size([name])))).toBeLessThan(1.8 * MB);
  expect(run.chunks.filter(ofCache)).toEqual([]);
  expect(size(run.chunks)).toBeLessThan(3 * MB);
});

test('All of dist/ but the cache client is less than 4.5 MB', () => {
  const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'));
  const cache = scripts.filter(ofCache);
  expect(cache).toHaveLength(1);
  expect(size(readdirSync(dist).filter((name) => !cache.includes(name)))).toBeLessThan(4.5 * MB);
  expect(size(cache)).toBeLessThan(2.6 * MB);
});
