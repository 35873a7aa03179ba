import { expect, test } from 'vitest';
import { readConfig } from '../../../src/config/index.ts';
import type { Config } from '../../../src/config/model.ts';
import { servedBy } from '../../../src/export/index.ts';

function config(text: string): Config {
  const read = readConfig({ path: 'config.yaml', bytes: new TextEncoder().encode(text) });
  if (read.kind === 'refused') throw new Error(read.problem.message);
  return read.config;
}

function entry(id: string, info: string, name = id): string {
  return `  - model_name: ${name}\n    litellm_params: { model: github_copilot/${id} }\n    model_info: { ${info} }\n`;
}

function after(...entries: readonly string[]) {
  const read = config(`model_list:\n${entries.join('')}`);
  return servedBy([{ before: undefined, after: read, template: '{id}' }]);
}

test('what the config states is read, and nothing is guessed', () => {
  const [model] = after(
    entry(
      'a',
      'max_input_tokens: 10, supports_vision: false, display_name: A, reasoning_effort_levels: [low, high]',
    ),
  ).models;
  expect(model).toEqual({
    name: 'a',
    displayName: 'A',
    maxInput: 10,
    maxOutput: undefined,
    tools: undefined,
    parallelTools: undefined,
    vision: false,
    pdf: undefined,
    reasoning: undefined,
    efforts: ['low', 'high'],
  });
});

test.for([
  ['', true],
  ['mode: chat', true],
  ['mode: responses', true],
  ['mode: embedding', false],
  ['mode: image_generation', false],
  ['mode: [chat]', false],
] as const)('an entry with `%s` is listed: %s', ([info, isListed]) => {
  expect(after(entry('a', info)).models).toHaveLength(isListed ? 1 : 0);
});

test.for(['max_input_tokens: -5', 'max_input_tokens: "10"', 'max_input_tokens: 1.5', 'max_input_tokens: 0'])(
  'a limit that is no number of tokens is not exported: %s',
  (info) => {
    expect(after(entry('a', info)).models[0]?.maxInput).toBeUndefined();
  },
);

test('levels that cannot be keys are left out', () => {
  const info = 'reasoning_effort_levels: [low, __proto__, "{env:X}", 5, low, x-high]';
  expect(after(entry('a', info)).models[0]?.efforts).toEqual(['low', 'x-high']);
});

test('Claude has no levels, because LiteLLM ignores the parameter for it', () => {
  expect(after(entry('claude-sonnet-5', 'reasoning_effort_levels: [low]')).models[0]?.efforts).toEqual([]);
});

test('entries of other names are not listed, but they answer', () => {
  const { models, answered } = after(entry('a', ''), entry('b', '', 'favorite'));
  expect(models.map(({ name }) => name)).toEqual(['a']);
  expect(answered).toEqual(new Set(['a', 'favorite']));
});

test('aliases answer', () => {
  const read = config(`model_list:\n${entry('a', '')}router_settings: { model_group_alias: { old: a } }\n`);
  expect(servedBy([{ before: read, after: read, template: '{id}' }]).answered).toContain('old');
});

test('several configs are listed together, each name once and as the first config states it', () => {
  const [one, two] = ['max_input_tokens: 1', 'max_input_tokens: 2'].map((info) =>
    config(`model_list:\n${entry('a', info)}`),
  );
  if (one === undefined || two === undefined) throw new Error('unreachable');
  const { models } = servedBy([one, two].map((it) => ({ before: it, after: it, template: '{id}' })));
  expect(models.map(({ name, maxInput }) => [name, maxInput])).toEqual([['a', 1]]);
});

test('a config that includes others may answer to every name', () => {
  const read = config(`include: [more.yaml]\nmodel_list:\n${entry('a', '')}`);
  expect(servedBy([{ before: read, after: read, template: '{id}' }]).answered).toContain('*');
});
