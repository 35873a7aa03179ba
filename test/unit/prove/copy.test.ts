import { expect, test } from 'vitest';
import { copyConfig } from '../../../src/prove/copy.ts';

function copied(text: string, pointer?: string) {
  const copy = copyConfig(text, pointer);
  if (copy.kind === 'refused') throw new Error(copy.reason);
  return copy;
}

test.for<[string, string, string]>([
  [
    'a block list',
    'litellm_settings:\n  callbacks:\n  - a.b\n  x: 1\n',
    'litellm_settings:\n  switched_off_callbacks:\n  - a.b\n  x: 1\n',
  ],
  [
    'flow style',
    'litellm_settings: {callbacks: [a.b], x: 1}\n',
    'litellm_settings: {switched_off_callbacks: [a.b], x: 1}\n',
  ],
  [
    'a quoted key',
    'general_settings:\n  "custom_auth": a.b\n',
    'general_settings:\n  switched_off_custom_auth: a.b\n',
  ],
  [
    'a key that is written twice',
    'general_settings:\n  custom_auth: a\n  custom_auth: b\n',
    'general_settings:\n  switched_off_custom_auth: a\n  switched_off_custom_auth: b\n',
  ],
  [
    'a merged mapping',
    'x: &x {custom_auth: a.b}\ngeneral_settings:\n  <<: *x\n',
    'x: &x {switched_off_custom_auth: a.b}\ngeneral_settings:\n  <<: *x\n',
  ],
  [
    'an alias for a section',
    'x: &x {post_call_rules: a.b}\nlitellm_settings: *x\n',
    'x: &x {switched_off_post_call_rules: a.b}\nlitellm_settings: *x\n',
  ],
  ['the top level', 'guardrails:\n- guardrail: a.b\n', 'switched_off_guardrails:\n- guardrail: a.b\n'],
  [
    'CRLF',
    'general_settings:\r\n  database_url: x\r\n',
    'general_settings:\r\n  switched_off_database_url: x\r\n',
  ],
])('A setting that runs code or reaches out is renamed in %s, and nothing else', ([, text, expected]) => {
  expect(copied(text).text).toBe(expected);
});

test('Settings that decide which models answer are kept', () => {
  const text = `router_settings: {fallbacks: [{a: [b]}], routing_strategy: simple-shuffle, num_retries: 2}
litellm_settings: {drop_params: true, request_timeout: 5}
general_settings: {master_key: sk-1234}
model_list: [{model_name: callbacks, litellm_params: {model: github_copilot/a, callbacks: x}}]
`;
  expect(copied(text)).toMatchObject({ text, switchedOff: [], masterKey: 'sk-1234' });
});

test('Names of variables are those of the copy, not of what is switched off', () => {
  const text =
    'general_settings: {database_url: os.environ/DB, master_key: os.environ/KEY}\nx: [os.environ/A, "os.environ/B"]\n';
  expect(copied(text).names).toEqual(['A', 'B', 'KEY']);
});

test('Literal secrets are known, longest first, so that no output repeats them', () => {
  const text =
    'a: {api_key: abcd1234, password: abcd, model: not-secret, token: os.environ/T, api_base: not-secret}\n';
  expect(copied(text).secrets).toEqual(['abcd1234', 'abcd']);
});

test('A file that is not YAML is copied unchanged, so that LiteLLM reports what is wrong', () => {
  expect(copied('a: [').text).toBe('a: [');
});

test.for<[string, string, string, string | undefined]>([
  ['a block scalar', 'data:\n  c.yaml: |\n    a: 1\n    b: 2\n', '/data/c.yaml', 'a: 1\nb: 2\n'],
  [
    'an indented mapping',
    'x: 1\nproxy:\n    a: 1\n    b:\n    - 2\ny: 1\n',
    '/proxy',
    '    a: 1\n    b:\n    - 2\n\n',
  ],
  ['a flow mapping', 'proxy: {a: {b: 1}}\n', '/proxy', '{a: {b: 1}}\n'],
  ['a key with a slash', 'a/b:\n  c: 1\n', '/a~1b', '  c: 1\n\n'],
  ['an item of a list', 'a:\n- c: 1\n  d: 2\n', '/a/0', undefined],
  ['another document', 'kind: Secret\n---\ndata:\n  c: "a: 1"\n', '/data/c', 'a: 1'],
])('A config is taken out of %s', ([, text, pointer, expected]) => {
  const copy = copyConfig(text, pointer);
  if (expected !== undefined) expect(copy).toMatchObject({ text: expected });
});

test('A mapping with aliases of anchors outside it is serialized again', () => {
  const copy = copied('base: &b {drop_params: true}\nproxy:\n  litellm_settings: *b\n', '/proxy');
  expect(copy.text).toBe('litellm_settings:\n  drop_params: true\n');
});

test('A pointer that leads nowhere is refused', () => {
  expect(copyConfig('a: 1\n', '/b').kind).toBe('refused');
  expect(copyConfig('a: 1\n', '/a').kind).toBe('refused');
});
