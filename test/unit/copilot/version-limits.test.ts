import { expect, test } from 'vitest';
import type { Catalogue, Model } from '../../../src/copilot/model.ts';
import { differentLimits } from '../../../src/copilot/version-limits.ts';

const model = (id: string, limits: Model['limits']): Model => ({ id, limits });
const catalogue = (models: readonly Model[], more: Partial<Catalogue> = {}): Catalogue => ({
  models,
  unreadable: [],
  nameless: 0,
  notices: [],
  ...more,
});
const LONG = model('claude-a', { prompt: 936_000, output: 64_000, contextWindow: 1_000_000 });
const compare = (other: Catalogue, served: readonly string[] = ['claude-a']): string | undefined =>
  differentLimits(catalogue([LONG]), other, new Set(served))?.message;

test.each<[string, Model['limits'], string]>([
  ['fewer prompt tokens', { prompt: 200_000, output: 64_000 }, '200,000 prompt tokens instead of 936,000'],
  ['fewer output tokens', { prompt: 936_000, output: 32_000 }, '32,000 output tokens instead of 64,000'],
  ['a smaller window', { contextWindow: 264_000 }, '264,000 tokens in total instead of 1,000,000'],
])('reports a model with %s', (_, limits, words) => {
  const message = compare(catalogue([model('claude-a', limits)]));
  expect(message).toContain(`reports other limits for 1 model: claude-a (${words})`);
  expect(message).toContain('set `copilot-api-version: 2025-04-01`');
});

test('reports nothing where both versions say the same, or one says nothing', () => {
  expect(compare(catalogue([LONG]))).toBe(undefined);
  expect(compare(catalogue([model('claude-a', {})]))).toBe(undefined);
});

test('leaves out models that are not served or could not be read', () => {
  const smaller = catalogue([model('claude-a', { prompt: 1 })]);
  expect(compare(smaller, [])).toBe(undefined);
  expect(compare(catalogue([], { unreadable: ['claude-a'] }))).toBe(undefined);
});

test('reports a model that the other version does not list, unless a record has no id', () => {
  expect(compare(catalogue([]))).toContain('does not list 1 model: claude-a.');
  expect(compare(catalogue([], { nameless: 1 }))).toBe(undefined);
});

test('names five models at most', () => {
  const many = Array.from({ length: 8 }, (_, at) => model(`m-${at}`, { prompt: 300_000 }));
  const fewer = many.map(({ id }) => model(id, { prompt: 200_000 }));
  const served = new Set(many.map(({ id }) => id));
  const message = differentLimits(catalogue(many), catalogue(fewer), served)?.message;
  expect(message).toContain('other limits for 8 models: ');
  expect(message).toContain(' and 3 more.');
});
