import { expect, test } from 'vitest';
import { exported, model, served } from './support.ts';

const SERVED = served([model('a')], { before: new Set(['b']) });
const inProvider = (text: string): string => `{"provider": {"litellm": ${text}}}`;

test.for([
  ['an empty file', '', 'EXPORT_UNSAFE', 'The file is not JSON with comments: a value is expected here.'],
  ['a list', '[]', 'EXPORT_UNSAFE', 'The file does not contain an object (`{ … }`).'],
  ['a text', '"x"', 'EXPORT_UNSAFE', 'The file does not contain an object (`{ … }`).'],
  [
    'YAML',
    'provider: {}',
    'EXPORT_UNSAFE',
    'The file is not JSON with comments: a word or sign is not JSON.',
  ],
  ['a missing brace', '{"provider": {', 'EXPORT_UNSAFE', 'a closing brace is expected here'],
  ['a missing comma', '{"a": 1 "b": 2}', 'EXPORT_UNSAFE', 'a comma is expected here'],
  ['an open comment', '{} /* x', 'EXPORT_UNSAFE', 'a comment is not closed'],
  ['something behind the end', '{} {}', 'EXPORT_UNSAFE', 'the file continues after its end'],
  ['JSON5', "{'provider': {}}", 'EXPORT_UNSAFE', 'a word or sign is not JSON'],
  [
    'a provider that is defined twice',
    '{"provider": {"litellm": {}, "litellm": {}}}',
    'EXPORT_UNSAFE',
    'The key "litellm" is defined twice.',
  ],
  [
    'two lists of providers',
    '{"provider": {}, "provider": {"litellm": {}}}',
    'EXPORT_UNSAFE',
    'The key "provider" is defined twice.',
  ],
  [
    'a model that is defined twice',
    inProvider('{"models": {"a": {}, "a": {}}}'),
    'EXPORT_UNSAFE',
    'The key "a" is defined twice.',
  ],
  [
    'a key of a model that is defined twice',
    inProvider('{"models": {"a": {"limit": {}, "limit": {}}}}'),
    'EXPORT_UNSAFE',
    'The key "limit" is defined twice.',
  ],
  ['__proto__ in the provider', inProvider('{"models": {"__proto__": {}}}'), 'EXPORT_UNSAFE', '`__proto__`'],
  [
    '__proto__ written with an escape',
    inProvider('{"models": {"__pr\\u006fto__": {}}}'),
    'EXPORT_UNSAFE',
    '`__proto__`',
  ],
  ['providers that are no object', '{"provider": []}', 'EXPORT_UNSAFE', '"provider" is not an object.'],
  ['a provider that is no object', inProvider('null'), 'EXPORT_UNSAFE', '"litellm" is not an object.'],
  [
    'models that are no object',
    inProvider('{"models": ["a"]}'),
    'EXPORT_UNSAFE',
    '"models" of the provider is not an object.',
  ],
  ['no providers', '{}', 'EXPORT_MISSING', 'The file does not define the provider "litellm" for opencode.'],
  [
    'another provider',
    '{"provider": {"LiteLLM": {}, "x": {}}}',
    'EXPORT_MISSING',
    'It defines "LiteLLM" and "x".',
  ],
] as const)('%s is refused', ([, text, code, message]) => {
  const { refused } = exported(text, SERVED);
  expect(refused).toMatchObject({ code, place: { path: 'client.json' } });
  expect(refused?.message).toContain(message);
});

test.for([
  [
    'a name that is listed twice',
    '{"Providers": [{"name": "litellm", "models": ["a", "a"]}]}',
    'The model "a" is listed twice.',
  ],
  [
    'two providers of the name',
    '{"Providers": [{"name": "litellm"}, {"name": "litellm"}]}',
    'The provider "litellm" is defined twice.',
  ],
  ['providers that are no list', '{"Providers": {}}', '"Providers" is not a list.'],
] as const)('claude-code-router: %s is refused', ([, text, message]) => {
  expect(exported(text, SERVED, { kind: 'claude-code-router' }).refused?.message).toContain(message);
});

test('a duplicate key elsewhere in the file does not matter', () => {
  const text = '{"x": 1, "x": 2, "provider": {"other": {"a": 1, "a": 2}, "litellm": {"models": {}}}}';
  expect(exported(text, SERVED).changes).toEqual(['added a']);
});

test('a refusal names line and column', () => {
  expect(exported('{\r\n  "provider": {\n    "litellm": 5\n  }\n}', SERVED).refused?.place).toEqual({
    path: 'client.json',
    line: 3,
    column: 16,
  });
});

test('a file that is not UTF-8 is refused', () => {
  expect(exported(new Uint8Array([0x7b, 0xff, 0x7d]), SERVED).refused?.message).toBe(
    'The file is not valid UTF-8.',
  );
});

test('a file of more than 4 MiB is refused before it is read', () => {
  const { refused } = exported(new Uint8Array(4 * 1024 * 1024 + 1).fill(0x20), SERVED);
  expect(refused?.message).toBe('The file is larger than 4 MiB.');
});

test.for(['[', '{"a":', '[{"a":'])('a file of 4 MiB of nested %s is refused', (open) => {
  const text = open.repeat(Math.floor((4 * 1024 * 1024) / open.length));
  expect(exported(text, SERVED).refused?.message).toBe('The file is nested more than 100 levels deep.');
});

test.for(['"\\"', '/', '/*', '"', '//'])('a hostile file of repeated %s is refused', (piece) => {
  const { refused } = exported(`{${piece.repeat(1_000_000)}`, SERVED);
  expect(refused?.code).toBe('EXPORT_UNSAFE');
});

test('brackets in texts and comments do not count as nesting', () => {
  const text = `{"x": "${'['.repeat(500)}", /* ${'{'.repeat(500)} */ "provider": {"litellm": {}}}`;
  expect(exported(text, SERVED).changes).toEqual(['added a']);
});

test('without an address a file that does not exist is refused, with the command that creates it', () => {
  expect(exported(null, SERVED, { kind: 'zed' }).refused).toMatchObject({
    code: 'EXPORT_MISSING',
    hint: 'Create it once: `copilot-model-sync export zed --base-url https://LITELLM --write client.json`',
  });
});
