import { expect, test } from 'vitest';
import { encode, findings, readConfig } from '../../../src/config/index.ts';
import { config, edited, insert, read, set, shown } from './support.ts';

const CONFIG =
  'model_list:\n  - model_name: a\n    litellm_params:\n      model: openai/a\n    model_info:\n      n: 1 # c\n';
const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));

test('a mapping inside a values file is edited in place', () => {
  const text = (config: string): string =>
    `image: x\nproxy_config:\n${indented(config, 2)}replicas: 2 # two\n`;
  expect(edited(text(CONFIG), [set(0, 'n', 2)], { pointer: '/proxy_config' })).toBe(
    text(CONFIG.replace('n: 1', 'n: 2')),
  );
});

test.for(['|', '|-', '|+', '|4', '| # c'])('a block (%s) inside a ConfigMap is edited in place', (header) => {
  const text = (config: string): string =>
    `data:\n    config.yaml: ${header}\n${indented(config, 8)}\n\nkind: ConfigMap\n`;
  const added = '  - model_name: copilot-b\n    litellm_params:\n      model: github_copilot/b\n';
  expect(edited(text(CONFIG), [set(0, 'n', 2), insert('b')], { pointer: '/data/config.yaml' })).toBe(
    text(CONFIG.replace('n: 1', 'n: 2') + added),
  );
});

test.for(['|', '|-'])('removing the last entry of a block (%s) leaves no line of spaces', (header) => {
  const text = (config: string): string =>
    `data:\n    config.yaml: ${header}\n${indented(config, 8)}\nkind: ConfigMap\n`;
  const last = '  - model_name: copilot-b\n    litellm_params: {model: github_copilot/b}\n';
  const result = edited(text(CONFIG + last), [{ kind: 'remove', entry: 1 }], {
    pointer: '/data/config.yaml',
  });
  expect(result).toBe(text(CONFIG));
});

test.for(['|', '|-'])(
  'the last line of a block (%s) is removed, and others are added behind it',
  (header) => {
    const text = (rest: string): string =>
      `data:\n    config.yaml: ${header}\n${indented(`${CONFIG}router_settings:\n  fallbacks:\n    - n: [b]\n${rest}`, 8)}\nkind: ConfigMap\n`;
    const before = text('    - o:\n        - a\n        - old\n');
    const operations = [
      { kind: 'set-fallbacks', name: 'o', targets: ['a'] },
      { kind: 'set-alias', name: 'x', target: 'a' },
    ] as const;
    expect(edited(before, operations, { pointer: '/data/config.yaml' })).toBe(
      text('    - o:\n        - a\n  model_group_alias:\n    x: a\n'),
    );
  },
);

test('a block with CRLF keeps its line ends', () => {
  const text = `data:\n  c: |\n${indented(CONFIG, 4)}`.replaceAll('\n', '\r\n');
  const result = edited(text, [set(0, 'b', true)], { pointer: '/data/c' });
  expect(result).toBe(`${text}          b: true\r\n`);
});

test('an empty block, an empty map and a null take a first entry', () => {
  const items =
    'model_list:\n  - model_name: copilot-b\n    litellm_params:\n      model: github_copilot/b\n';
  expect(edited('a:\n  c: |\nx: y\n', [insert('b')], { pointer: '/a/c' })).toBe(
    `a:\n  c: |\n${indented(items, 4)}x: y\n`,
  );
  expect(edited('c: {} # e\nx: y\n', [insert('b')], { pointer: '/c' })).toBe(
    `c: # e\n${indented(items, 2)}x: y\n`,
  );
  expect(edited('c: # e\nx: y\n', [insert('b')], { pointer: '/c' })).toBe(
    `c: # e\n${indented(items, 2)}x: y\n`,
  );
});

test('the document that has the pointer is meant, escapes are undone, list positions count', () => {
  const text = `kind: A\n---\ndata:\n  - a/b~c: {model_list: [{model_name: a, model_info: {n: 1}}]}\n---\nkind: B\n`;
  expect(edited(text, [set(0, 'n', 2)], { pointer: '/data/0/a~1b~0c' })).toBe(text.replace('n: 1', 'n: 2'));
});

test.for([
  ['nothing there', 'a: 1\n', '/b', 'POINTER_MISSING'],
  ['through a scalar', 'a: 1\n', '/a/b', 'POINTER_MISSING'],
  ['two documents that have it', 'a: {}\n---\na: {}\n', '/a', 'MULTI_DOC:2:1'],
  ['a key twice on the way', 'a: {}\na: {}\n', '/a', 'DUPLICATE_KEY:2:1'],
  ['an alias', 'x: &x {}\na: *x\n', '/a', 'ALIASED_MAP:2:4'],
  ['through an alias', 'x: &x {b: {}}\na: *x\n', '/a/b', 'ALIASED_MAP:2:4'],
  ['a folded block', 'a: >\n  b: 1\n', '/a', 'UNSUPPORTED_YAML:1:4'],
  ['quotes', 'a: "b: 1"\n', '/a', 'UNSUPPORTED_YAML:1:4'],
  ['a list', 'a: [b]\n', '/a', 'NOT_A_MAP:1:4'],
  ['a syntax error inside', 'a: |\n  b: 1\n   c: 2\n', '/a', 'YAML_ERROR:2:6'],
  ['a tab inside', 'a: |\n  b:\t1\n', '/a', 'TAB:2:5'],
] as const)('a pointer is refused: %s', ([, text, pointer, expected]) => {
  expect(shown(read(text, pointer))).toBe(expected);
});

test('a file that does not exist is an empty config, but has no pointers', () => {
  expect(readConfig({ path: 'c', bytes: null })).toMatchObject({
    config: { list: 'missing', entries: [], text: '' },
  });
  expect(readConfig({ path: 'c', pointer: '/a', bytes: null })).toMatchObject({
    problem: { code: 'POINTER_MISSING' },
  });
});

test('the kind of model_list is reported', () => {
  const kinds = ['model_list: [a]', 'model_list: []', 'model_list:', 'a: b', ''].map(
    (text) => config(`${text}\n`).list,
  );
  expect(kinds).toEqual(['items', 'empty', 'null', 'missing', 'missing']);
});

test('a config that only includes gets a notice', () => {
  const [notice] = config('include: [a.yaml, b.yaml]\n').notices;
  expect(notice).toMatchObject({ message: expect.stringContaining('a.yaml, b.yaml'), place: { line: 1 } });
});

test('places inside a block are those of the file', () => {
  const text = 'a:\n  b: |\n    model_list:\n      - model_info: 1\n';
  const read = config(text, '/a/b');
  expect(read.entries[0]?.place).toEqual({ path: 'config.yaml', line: 4, column: 7 });
  expect(findings(read)[0]?.place).toEqual({ path: 'config.yaml', line: 4, column: 7 });
});

test('bytes are returned as they were', () => {
  const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, ...encode('a: é 🚀\r\n')]);
  const result = readConfig({ path: 'c', bytes });
  if (result.kind === 'refused') throw new Error(result.problem.message);
  expect(encode(result.config.text)).toEqual(bytes);
});

test('an empty config in a list is written in its braces', () => {
  expect(edited('- {}\n- b\n', [insert('x')], { pointer: '/0' })).toBe(
    '- {model_list: [{model_name: copilot-x, litellm_params: {model: github_copilot/x}}]}\n- b\n',
  );
  expect(edited('- \n- b\n', [insert('x')], { pointer: '/0' })).toMatch(/^NOT_A_MAP/);
});

test('a pointed config with a tag is refused', () => {
  expect(edited('proxy: !!null\n', [insert('x')], { pointer: '/proxy' })).toMatch(/^NOT_A_MAP:1:8/);
});

test.for([
  ['proxy:\n  config: {}\n', '/proxy_config', 'There is nothing at /proxy_config. The file has `proxy`.'],
  [
    'image: x\nproxy/a: {b: 1, "c d": 2}\n',
    '/proxy~1a/config/x',
    'There is nothing at /proxy~1a/config/x. `/proxy~1a` has `b` and `c d`.',
  ],
  ['a: 1\n---\ndata: {x: 1}\n', '/data/y', 'There is nothing at /data/y. `/data` has `x`.'],
  ['a: 1\n', '/a/b', 'There is nothing at /a/b.'],
  ['', '/a', 'There is nothing at /a.'],
  [
    `${Array.from({ length: 12 }, (_, index) => `k${index}: 1`).join('\n')}\n`,
    '/k',
    'There is nothing at /k. The file has `k0`, `k1`, `k2`, `k3`, `k4`, `k5`, `k6`, `k7`, `k8`, `k9` and 2 more.',
  ],
] as const)('a pointer that leads nowhere lists the keys that exist: %j', ([text, pointer, message]) => {
  expect(read(text, pointer)).toMatchObject({ problem: { message } });
});
