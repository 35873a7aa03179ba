import { expect, test } from 'vitest';
import { expand } from '../../../src/target/expand.ts';

const FILES = ['README.md', 'k8s/b.yaml', 'k8s/a.yaml', 'config.yaml'];

test('uses paths without a glob as they are, even if they do not exist', () => {
  expect(expand([{ path: 'x.yaml', glob: false }], [])).toEqual([{ path: 'x.yaml', matched: false }]);
});

test('a glob is replaced by its matches, sorted', () => {
  expect(expand([{ path: 'k8s/*.yaml', pointer: '/data/config.yaml', glob: true }], FILES)).toEqual([
    { path: 'k8s/a.yaml', pointer: '/data/config.yaml', matched: true },
    { path: 'k8s/b.yaml', pointer: '/data/config.yaml', matched: true },
  ]);
});

test('a path that a glob matches and that is also named appears once, as named', () => {
  const paths = [
    { path: '**/*.yaml', glob: true },
    { path: 'config.yaml', glob: false },
  ];
  expect(expand(paths, FILES).filter(({ path }) => path === 'config.yaml')).toEqual([
    { path: 'config.yaml', matched: false },
  ]);
});

test('a glob without a match is an error that shows what was looked at', () => {
  expect(() => expand([{ path: 'helm/*.yaml', glob: true }], FILES)).toThrow(
    'The glob "helm/*.yaml" matches no file. 4 files exist, and 3 are YAML or JSON: k8s/b.yaml, k8s/a.yaml, config.yaml.',
  );
});

test('refuses a glob that matches too many files', () => {
  const files = Array.from({ length: 101 }, (_, at) => `${at}.yaml`);
  expect(() => expand([{ path: '*', glob: true }], files)).toThrow('matches 101 files, more than 100');
});
