import { expect, test } from 'vitest';
import { encode, foreignConfig, readConfig } from '../../../src/config/index.ts';
import { config } from './support.ts';

const LIST = 'model_list:\n  - model_name: a\n    litellm_params: {model: openai/a}\n';
const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));

/** The message and the hint of the refusal; undefined for a config. */
function said(text: string, pointer?: string): string | undefined {
  const problem = foreignConfig(config(text, pointer));
  if (problem === undefined) return undefined;
  expect(problem).toMatchObject({ code: 'NOT_LITELLM', place: { path: 'config.yaml' } });
  return `${problem.message} ${problem.hint}`;
}

test.for<[string, string, string]>([
  [
    'Helm values',
    `replicaCount: 2\nproxy_config:\n${indented(LIST, 2)}`,
    'Set `config-path: config.yaml#/proxy_config`.',
  ],
  [
    'a ConfigMap',
    `apiVersion: v1\nkind: ConfigMap\ndata:\n  config.yaml: |\n${indented(LIST, 4)}`,
    'Set `config-path: config.yaml#/data/config.yaml`.',
  ],
  [
    'an Argo Application',
    `kind: Application\nspec:\n  source:\n    helm:\n      valuesObject:\n        proxy_config:\n${indented(LIST, 10)}`,
    'Set `config-path: config.yaml#/spec/source/helm/valuesObject/proxy_config`.',
  ],
  [
    'an Argo Application with its values as text',
    `kind: Application\nspec:\n  helm:\n    values: |\n      proxy_config:\n${indented(LIST, 8)}`,
    '`model_list` is inside the text at `/spec/helm/values`, which a pointer cannot select.',
  ],
  [
    'a list of manifests',
    `kind: List\nitems:\n  - data:\n      a/b~c: |\n${indented(LIST, 8)}`,
    'Set `config-path: config.yaml#/items/0/data/a~1b~0c`.',
  ],
  [
    'two configs',
    `staging:\n${indented(LIST, 2)}prod:\n${indented(LIST, 2)}`,
    '`model_list` is at `config.yaml#/staging`, `config.yaml#/prod`. Set `config-path` to the ones',
  ],
  ['a kustomization', 'resources: [a.yaml]\nnamespace: x\n', '(`resources`, `namespace`)'],
  ['a compose file', 'services:\n  litellm: {image: x}\n', 'file that LiteLLM is started with'],
  ['a package.json', '{"name": "x", "dependencies": {"model_list": "1"}}', '`name`, `dependencies`'],
  ['many keys', 'a: 1\nb: 1\nc: 1\nd: 1\ne: 1\nf: 1\n', '(`a`, `b`, `c`, `d`, `e` and others)'],
])('is not a LiteLLM config: %s', ([, text, words]) => {
  expect(said(text)).toContain(words);
});

test('a model_list that is not a config is not named: a comment, a key of another kind', () => {
  expect(said('data:\n  x: |\n    # model_list:\n    - model_list\n')).toContain('started with (`--config`)');
});

test('a pointer to the wrong mapping is refused, and the right one is named', () => {
  const text = `image: {tag: x}\nproxy_config:\n${indented(LIST, 2)}`;
  expect(said(text, '/image')).toBe(
    'The value at /image is not a LiteLLM config: LiteLLM reads none of its top-level keys (`tag`). Set `config-path: config.yaml#/proxy_config`.',
  );
  expect(said(text, '/proxy_config')).toBeUndefined();
});

test.for([
  ['an empty file', ''],
  ['comments', '# a\n'],
  ['an empty map', '{}\n'],
  ['null', 'null\n'],
  ['an empty list', 'model_list: []\n'],
  ['settings', 'litellm_settings: {}\n'],
  ['an unknown key beside a known one', 'x-shared: &s {}\ngeneral_settings: *s\n'],
  ['a merged key', 'x: &x {model_list: []}\n<<: *x\nrouter_settings: {}\n'],
  ['only an include', 'include: [a.yaml]\n'],
  ['only guardrails', 'guardrails: []\n'],
])('may be a LiteLLM config: %s', ([, text]) => {
  const read = readConfig({ path: 'c', bytes: encode(text ?? '') });
  expect(read.kind === 'config' ? foreignConfig(read.config) : undefined).toBeUndefined();
});

test('a missing file may become one', () => {
  const read = readConfig({ path: 'c', bytes: null });
  expect(read.kind === 'config' && foreignConfig(read.config)).toBe(undefined);
});

test('deep and wide files are searched up to a bound', () => {
  const deep = Array.from({ length: 12 }, (_, i) => `${' '.repeat(i)}k${i}:\n`).join('');
  expect(said(`${deep}${indented(LIST, 12)}`)).toContain('started with');
  const wide = Array.from({ length: 30_000 }, (_, i) => `k${i}: 1\n`).join('');
  expect(said(`${wide}last:\n${indented(LIST, 2)}`)).toContain('started with');
});
