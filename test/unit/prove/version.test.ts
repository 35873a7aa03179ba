import { expect, test } from 'vitest';
import { findVersion, parseProve, placesFor } from '../../../src/prove/version.ts';

test.for<[string, unknown]>([
  ['off', { kind: 'off' }],
  ['newest', { kind: 'newest' }],
  ['deployed', { kind: 'deployed' }],
  ['1.106.2', { kind: 'version', version: '1.106.2' }],
  ['v1.106.2', { kind: 'version', version: '1.106.2' }],
  ['1.106.2rc1', { kind: 'version', version: '1.106.2rc1' }],
  ['1.106', undefined],
  ['latest', undefined],
  ['', undefined],
  ['1.106.2; rm -rf /', undefined],
  ['1.106.2\n--index-url=https://evil.example', undefined],
  ['litellm==1.106.2', undefined],
])('The input %j is %j', ([text, expected]) => {
  expect(parseProve(text)).toEqual(expected);
});

test.for<[string, string, string | undefined]>([
  [
    'an image of a compose file',
    'services:\n  a:\n    image: ghcr.io/berriai/litellm:v1.106.2\n',
    '1.106.2 3',
  ],
  ['a quoted image', 'image: "docker.litellm.ai/berriai/litellm:1.106.2"\n', '1.106.2 1'],
  ['the stable tag', 'image: ghcr.io/berriai/litellm:main-v1.106.2-stable\n', '1.106.2 1'],
  ['a patched stable tag', 'image: ghcr.io/berriai/litellm:v1.106.2-stable.patch.1\n', '1.106.2 1'],
  ['the image with a database', 'image: ghcr.io/berriai/litellm-database:v1.106.2\n', '1.106.2 1'],
  ['an image with a digest', 'image: ghcr.io/berriai/litellm:v1.106.2@sha256:0123\n', '1.106.2 1'],
  ['a registry with a port', 'image: registry.example:5000/mirror/litellm:v1.106.2\n', '1.106.2 1'],
  ['a Dockerfile', 'FROM ghcr.io/berriai/litellm:v1.106.2 AS proxy\n', '1.106.2 1'],
  [
    'Helm values',
    'image:\n  repository: ghcr.io/berriai/litellm\n  pullPolicy: Always\n  tag: "v1.106.2"\n',
    '1.106.2 4',
  ],
  [
    'Helm values with a comment',
    'image:\n  repository: x/litellm\n  # pinned\n  tag: main-v1.106.2-stable\n',
    '1.106.2 4',
  ],
  ['a kustomization', 'images:\n- name: ghcr.io/berriai/litellm\n  newTag: v1.106.2\n', '1.106.2 3'],
  ['a requirements file', 'fastapi==1.0.0\nlitellm[proxy]==1.106.2  # pinned\n', '1.106.2 2'],
  ['a hashed requirement', 'litellm==1.106.2 \\\n    --hash=sha256:00\n', '1.106.2 1'],
  ['a project', 'dependencies = [\n  "litellm[proxy]==1.106.2",\n]\n', '1.106.2 2'],
  ['a lock file', '[[package]]\nname = "litellm"\nversion = "1.106.2"\n', '1.106.2 3'],
  ['a lock file with CRLF', '[[package]]\r\nname = "litellm"\r\nversion = "1.106.2"\r\n', '1.106.2 3'],
  ['a floating tag', 'image: ghcr.io/berriai/litellm:main-latest\n', undefined],
  ['a range', 'litellm>=1.80.0\n', undefined],
  ['a wildcard', 'litellm==1.106.*\n', undefined],
  ['a commented image', '# image: ghcr.io/berriai/litellm:v1.106.2\n', undefined],
  ['a commented requirement', '  # litellm==1.106.2\n', undefined],
  ['another package', 'litellm-proxy-extras==0.4.10\nnotlitellm==1.2.3\n', undefined],
  ['another image', 'image: ghcr.io/berriai/other:v1.106.2\n', undefined],
  ['another image’s tag', 'a:\n  repository: x/redis\n  tag: 7.2.1\n', undefined],
  ['no file', '', undefined],
])('In %s the version is found with its line', ([, text, expected]) => {
  const found = findVersion([{ path: 'f', text }]);
  expect(found === undefined ? undefined : `${found.version} ${found.foundAt.slice(2)}`).toBe(expected);
});

test('The first version that a file states is used', () => {
  const image = { path: 'values.yaml', text: 'image: x/litellm:v1.2.3' };
  const lock = { path: 'requirements.txt', text: 'litellm==4.5.6' };
  const silent = { path: 'deploy/config.yaml', text: 'model_list: []' };
  expect(findVersion([silent, image, lock])).toEqual({ version: '1.2.3', foundAt: 'values.yaml:1' });
  expect(findVersion([silent, lock, image])).toEqual({ version: '4.5.6', foundAt: 'requirements.txt:1' });
});

test('The places are the config itself, then beside it, then the root; each once', () => {
  const places = placesFor('deploy/values.yaml');
  expect(places[0]).toBe('deploy/values.yaml');
  expect(places).toContain('deploy/requirements.txt');
  expect(places.indexOf('values.yaml')).toBeGreaterThan(places.indexOf('deploy/pyproject.toml'));
  expect(new Set(places).size).toBe(places.length);
  expect(placesFor('config.yaml')).toHaveLength(new Set(placesFor('config.yaml')).size);
});

test('A hostile file costs no time', () => {
  const text = `${'repository: x/litellm\n a:\n'.repeat(20_000)}${'"litellm'.repeat(20_000)}${' '.repeat(50_000)}`;
  expect(findVersion([{ path: 'f', text }])).toBeUndefined();
}, 5000);
