import { expect, test } from 'vitest';
import { findings, readConfig } from '../../../src/config/index.ts';
import { inspect } from './support.ts';

const found = (text: string): readonly string[] =>
  inspect(text).map(
    ({ severity, place, rule, message }) => `${place.line}:${place.column} ${severity} ${rule} ${message}`,
  );

const entry = (text: string): string =>
  `model_list:\n  - model_name: a\n    litellm_params:\n      model: openai/a\n${text}`;

test('a valid config has no findings', () => {
  const text = entry(`      rpm: 10
      input_cost_per_token: 1.0e-6
    model_info:
      mode: chat
      max_input_tokens: 128000
      tier: free
router_settings:
  routing_strategy: simple-shuffle
  model_group_alias: {b: a, c: {model: a, hidden: true}}
  fallbacks: [{a: [b, c]}, {"*": [a]}]
litellm_settings: {default_fallbacks: [a]}
`);
  expect(found(text)).toEqual([]);
});

test.for<[string, string, string]>([
  ['an empty file', '# nothing\n', '1:1 error empty-config The config is empty'],
  ['a null list', 'model_list:\n', '1:1 warning no-models model_list has no entries'],
  ['an empty list', 'model_list: []\n', '1:13 warning no-models model_list has no entries'],
  ['an entry that is no map', 'model_list:\n  - a\n', '2:3 error entry-shape model_list[0] is not a mapping'],
  [
    'no model_name',
    'model_list:\n  - litellm_params: {model: openai/b}\n',
    '2:3 error entry-shape model_list[0] has no `model_name`',
  ],
  [
    'no litellm_params',
    'model_list:\n  - model_name: a\n',
    '2:3 error entry-shape model_list[0] has no `litellm_params`',
  ],
  [
    'no model',
    'model_list:\n  - model_name: a\n    litellm_params: {}\n',
    '3:21 error entry-shape model_list[0].litellm_params has no `model`',
  ],
  [
    'a name that is a number',
    entry('').replace('name: a', 'name: 4.1'),
    '2:17 error name-type model_list[0].model_name is a number in YAML 1.1, not text',
  ],
  [
    'a null model_info',
    entry('    model_info:\n'),
    '5:5 error entry-shape model_list[0].model_info is not a mapping',
  ],
  [
    'a model_info that is text',
    entry('    model_info: x\n'),
    '5:17 error entry-shape model_list[0].model_info is not a mapping',
  ],
  [
    'a limit that is no number',
    entry('    model_info:\n      max_input_tokens: abc\n'),
    '6:25 error limit-type model_list[0].model_info.max_input_tokens is not a number',
  ],
  [
    'a limit in quotes',
    entry('    model_info: {max_tokens: "5"}\n'),
    '5:30 warning limit-type model_list[0].model_info.max_tokens is text',
  ],
  [
    'a cost that is no number',
    entry('      input_cost_per_token: cheap\n'),
    '5:29 error param-type model_list[0].litellm_params.input_cost_per_token is not a number. LiteLLM drops',
  ],
  [
    'rpm: many',
    entry('      rpm: many\n'),
    '5:12 error param-type model_list[0].litellm_params.rpm is not a whole number',
  ],
  [
    'tier: gold',
    entry('    model_info: {tier: gold}\n'),
    '5:24 error entry-label model_list[0].model_info.tier is neither',
  ],
  [
    'headers in a list',
    entry('      extra_headers: [a]\n'),
    '5:22 error headers-type model_list[0].litellm_params.extra_headers is not a mapping',
  ],
  [
    'a nested model_info',
    entry('      model_info: {mode: chat}\n'),
    '5:7 warning nested-model-info model_list[0].litellm_params.model_info is ignored here',
  ],
  [
    'cache_models_for',
    entry('      cache_models_for: 1\n'),
    '5:7 warning cache-models-for model_list[0].litellm_params.cache_models_for is not a setting',
  ],
  [
    'supported_endpoints of a Copilot entry',
    entry('    model_info: {supported_endpoints: [a]}\n').replace('openai/a', 'github_copilot/a'),
    '5:18 warning supported-endpoints model_list[0].model_info.supported_endpoints',
  ],
  [
    'the old names of capabilities',
    entry('    model_info: {supports_tool_calls: true}\n'),
    '5:18 warning old-capability model_list[0].model_info.supports_tool_calls is ignored',
  ],
  [
    'a mode nobody knows',
    entry('    model_info: {mode: talk}\n'),
    '5:24 warning unknown-mode model_list[0].model_info.mode is not a mode',
  ],
  [
    'a key twice',
    entry('      model: openai/b\n'),
    '5:7 warning duplicate-key model_list[0].litellm_params.model is defined twice',
  ],
  ['a key of the root twice', entry('x: 1\nx: 2\n'), '6:1 warning duplicate-key x is defined twice'],
  [
    'a strategy nobody knows',
    entry('router_settings: {routing_strategy: fast}\n'),
    '5:37 error unknown-strategy router_settings.routing_strategy is not a routing strategy',
  ],
  [
    'fallbacks in a map',
    entry('router_settings:\n  fallbacks: {a: [a]}\n'),
    '6:14 error fallback-shape router_settings.fallbacks is not a list',
  ],
  [
    'two keys in a fallback',
    entry('litellm_settings:\n  fallbacks: [{a: [a], "*": [a]}]\n'),
    '6:15 error fallback-shape litellm_settings.fallbacks[0] is not a mapping with one key',
  ],
  [
    'a fallback target that is text',
    entry('litellm_settings:\n  fallbacks: [{a: bbb}]\n'),
    '6:19 error fallback-shape litellm_settings.fallbacks[0].a is not a list',
  ],
  [
    'a fallback to nothing',
    entry('litellm_settings:\n  fallbacks: [{a: [gone]}]\n'),
    '6:20 warning unknown-fallback litellm_settings.fallbacks[0].a[0] refers to a model that no entry defines: `gone`',
  ],
  [
    'an alias to nothing',
    entry('router_settings:\n  model_group_alias: {"gpt-4": gone}\n'),
    '6:32 warning unknown-alias-target router_settings.model_group_alias.gpt-4 refers to a model that no entry defines',
  ],
  [
    'an alias to a list',
    entry('router_settings:\n  model_group_alias: {x: [a]}\n'),
    '6:26 warning alias-shape router_settings.model_group_alias.x does not refer to a model',
  ],
  [
    'the example key of the documentation',
    entry('general_settings: {master_key: sk-1234}\n'),
    '5:32 error weak-master-key general_settings.master_key is the example key of LiteLLM’s documentation',
  ],
])('found: %s', ([, text, expected]) => {
  expect(found(text)).toEqual([
    expect.stringMatching(new RegExp(`^${expected.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)),
  ]);
});

test('a reference is judged where it is used, and once: not where an environment variable is defined', () => {
  const shared = 'environment_variables: {K: &k "${X_Y}"}\n';
  const used = entry('      api_key: *k\n      api_base: *k\n');
  expect(found(`${shared}${used}`)).toEqual([
    expect.stringContaining('6:16 warning env-reference model_list[0].litellm_params.api_key'),
  ]);
});

test('a tag that LiteLLM does not read is found in values and in keys, once where an alias repeats it', () => {
  const text = entry('      x: &x !foo b\n      y: *x\n      ? !bar z\n      : 1\n');
  expect(found(text).filter((line) => line.includes('unknown-tag'))).toHaveLength(2);
});

test('where more names may exist than the file shows, none is called missing', () => {
  const dangling = 'litellm_settings: {default_fallbacks: [b]}\n';
  expect(found(entry(`include: [more.yaml]\n${dangling}`))).toEqual([]);
  expect(found(entry(dangling).replace('name: a', 'name: "b*"'))).toEqual([]);
});

test('a file that does not exist yet has no findings', () => {
  const result = readConfig({ path: 'c', bytes: null });
  expect(result.kind === 'config' && findings(result.config)).toEqual([]);
});

test('what entries merge is reported for each of them, in their order', () => {
  const text = `model_list:
  - {model_name: a, litellm_params: {model: openai/a}, model_info: {<<: &shared {rpm: -1}}}
  - {model_name: b, litellm_params: {model: openai/b, <<: *shared}}
  - {model_name: c, litellm_params: {model: openai/c}, model_info: {<<: *shared}}
`;
  expect(inspect(text).map(({ message }) => message)).toEqual([
    'model_list[0].model_info.rpm is negative.',
    'model_list[1].litellm_params.rpm is negative.',
    'model_list[2].model_info.rpm is negative.',
  ]);
});

test('a key that is also the name of a method is a key like any other', () => {
  expect(found(entry('    model_info: {toString: true, constructor: true}\n'))).toEqual([]);
});

test('a key of `model_info` in `litellm_params` is not mistaken for a misspelled one', () => {
  const [finding, ...others] = inspect(entry('      mode: chat\n'));
  expect(finding).toMatchObject({
    rule: 'unknown-key',
    message:
      'model_list[0].litellm_params.mode is not a key of `litellm_params`. It belongs in `model_info`.',
  });
  expect(finding?.fix).toBeUndefined();
  expect(others).toEqual([]);
});
