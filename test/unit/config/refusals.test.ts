import { expect, test } from 'vitest';
import { editConfig, encode, readConfig } from '../../../src/config/index.ts';
import { CODES } from '../../../src/errors.ts';
import { config, edited, insert, read, set, shown } from './support.ts';

const ENTRY = 'model_list:\n  - model_name: a\n    litellm_params:\n      model: openai/a\n';

test.for([
  ['model_list twice', 'model_list: []\nx: 1\nmodel_list: []\n', 'DUPLICATE_KEY:3:1'],
  ['two documents', '---\na: 1\n---\nb: 2\n', 'MULTI_DOC:3:1'],
  ['a map for a list', 'model_list: {a: b}\n', 'NOT_A_LIST:1:13'],
  ['a string for a list', 'model_list: banana\n', 'NOT_A_LIST:1:13'],
  ['a tagged list', 'model_list: !include models.yaml\n', 'NOT_A_LIST:1:13'],
  ['a list with a foreign tag', 'model_list: !mine []\n', 'NOT_A_LIST:1:13'],
  ['a config with a tag', '!custom {}\n', 'NOT_A_MAP:1:1'],
  ['a list by merge key', 'x: &x {model_list: []}\n<<: *x\n', 'ALIASED_MAP:1:8'],
  ['a list at the root', '- a\n', 'NOT_A_MAP:1:1'],
  ['a word at the root', 'banana\n', 'NOT_A_MAP:1:1'],
  ['an unclosed bracket', 'a: {b: c\nd: e\n', 'YAML_ERROR:1:4'],
  ['an unclosed quote', 'a: "b\n', 'YAML_ERROR:1:4'],
  ['bad indentation', 'a:\n  b: 1\n c: 2\n', 'YAML_ERROR:3:1'],
  ['an alias without anchor', 'a: *b\n', 'YAML_ERROR:1:4'],
  ['an anchor defined twice', 'a: &x 1\nb: &x 2\n', 'YAML_ERROR:2:4'],
  ['a key over 1,024 characters', `${'k'.repeat(1100)}: 1\n`, 'YAML_ERROR:1:1'],
  ['a lone CR', 'a: 1\rb: 2\n', 'LINE_BREAK:1:5'],
  ['NEL', 'a: 1 # x\x85b: 2\n', 'LINE_BREAK:1:9'],
  ['LS', 'a: 1 # x\u2028b: 2\n', 'LINE_BREAK:1:9'],
  ['PS', 'a: "\u2029"\n', 'LINE_BREAK:1:5'],
  ['a BOM inside', 'a: 1\n\uFEFFb: 2\n', 'LINE_BREAK:2:1'],
  ['NUL', 'a: "\0"\n', 'CONTROL_CHARACTER:1:5'],
  ['ESC', '# \x1B[31m\n', 'CONTROL_CHARACTER:1:3'],
  ['DEL', 'a: \x7F\n', 'CONTROL_CHARACTER:1:4'],
  ['a tab behind a colon', 'a:\t1\n', 'TAB:1:3'],
  ['a tab behind a value', 'a: 1\t\nb: 2\n', 'TAB:1:5'],
  ['a tab in a plain value', 'a: b\tc\n', 'TAB:1:5'],
  ['a tab in front of a comment', 'a: 1\n\t# b\n', 'TAB:2:1'],
  ['a tab in brackets', 'a: [1,\t2]\n', 'TAB:1:7'],
  ['__proto__', 'a:\n  __proto__: 1\n', 'PROTO_KEY:2:3'],
  ['501 brackets', `a: ${'['.repeat(501)}${']'.repeat(501)}\n`, 'TOO_DEEP:1:403'],
] as const)('reading refuses %s', ([, text, expected]) => {
  expect(shown(read(text))).toBe(expected);
});

test('reading refuses bytes that are not UTF-8, with their place', () => {
  const bytes = Uint8Array.from([...encode('a: 1\nb: é'), 0xe9, 0x0a]);
  expect(shown(readConfig({ path: 'c', bytes }))).toBe('ENCODING:2:5');
});

test('reading refuses a file of more than 4 MiB', () => {
  expect(shown(readConfig({ path: 'c', bytes: new Uint8Array(4 * 1024 * 1024 + 1) }))).toBe('TOO_LARGE');
});

test('tabs in comments, quotes and block scalars are read', () => {
  expect(shown(read('a: "\t" #\tb\nc: |\n  d\te\n\n#\t\nf: \'\t\'\n'))).toBe('read');
});

test.for(['0', 'false', "''", '{}', '0.0', '!!null null', '!!str ""', '|', '*x', '{ # c\n  }'])(
  'LiteLLM runs with %s for a list, so it is read',
  (value) => {
    expect(shown(read(`x: &x 0\nmodel_list: ${value}\ny: 1\n`))).toBe('read');
  },
);

test.for(['0', 'false', "''", '{}', '[]'])('a list takes the place of %s', (value) => {
  const list = 'model_list:\n  - model_name: copilot-b\n    litellm_params:\n      model: github_copilot/b\n';
  expect(edited(`model_list: ${value}\n`, [insert('b')])).toBe(list);
});

test.for(['!!null null', '!!str ""', '|', '*x', '{ # c\n  }'])(
  'a list cannot take the place of %s',
  (value) => {
    expect(edited(`x: &x 0\nmodel_list: ${value}\ny: 1\n`, [insert('b')])).toBe('NOT_A_LIST:2:13');
  },
);

const entry = (info: string, more = ''): string =>
  `model_list:\n  - model_name: a\n    litellm_params:\n      model: openai/a\n    model_info: ${info}\n${more}`;

test.for([
  ['a number whose anchor is used', entry('{max_tokens: &n 1}', 'x: *n\n'), 'ANCHOR_IN_USE:5:30'],
  ['a map whose anchor is used', entry('&i {mode: chat}', 'x: *i\n'), 'ANCHOR_IN_USE:5:17'],
  ['an entry whose anchor is used', 'model_list:\n  - &e\n    model_name: a\nx: *e\n', 'ANCHOR_IN_USE:2:5'],
  ['a list whose anchor is used', 'model_list: &l\n  - model_name: a\nx: *l\n', 'ANCHOR_IN_USE:1:13'],
  ['a map that is an alias', `x: &i {mode: chat}\n${entry('*i')}`, 'ALIASED_MAP:6:17'],
  ['an entry that is an alias', 'x: &e {model_name: a}\nmodel_list:\n  - *e\n', 'ALIASED_MAP:3:5'],
  ['a list that is an alias', 'x: &l\n  - model_name: a\nmodel_list: *l\n', 'ALIASED_MAP:3:13'],
  [
    'a map that an entry merges',
    'x: &e {model_info: {a: 1}}\nmodel_list:\n  - <<: *e\n    model_name: a\n',
    'ALIASED_MAP:1:8',
  ],
  ['a key that is defined twice', entry('{max_tokens: 1, max_tokens: 2}'), 'DUPLICATE_KEY:5:33'],
  ['a section that is defined twice', entry('{}', '    model_info: {}\n'), 'DUPLICATE_KEY:6:5'],
  ['a section that is a string', entry('banana'), 'NOT_A_MAP:5:17'],
  ['an entry that is a string', 'model_list:\n  - banana\n', 'NOT_A_MAP:2:5'],
  [
    'a block scalar that the file ends in',
    entry('\n      note: |\n        x').trimEnd(),
    'OPEN_BLOCK_SCALAR:7:10',
  ],
] as const)('an edit of %s is refused', ([, text, expected]) => {
  expect(edited(text, [set(0, 'max_tokens', 5)])).toBe(expected);
});

test.for([
  ['a section with a tag', entry('!custom'), 'UNSUPPORTED_YAML:5:17'],
  ['a map with a tag', entry('!custom {mode: chat}'), 'UNSUPPORTED_YAML:5:17'],
  ['a null by a tag', entry('!!null null'), 'UNSUPPORTED_YAML:5:17'],
] as const)('what a tag says cannot be changed: %s', ([, text, expected]) => {
  expect(edited(text, [set(0, 'max_tokens', 5)])).toBe(expected);
});

test('a value with a key named __proto__ is not written', () => {
  const value = JSON.parse('{"model_name": "a", "model_info": [{"__proto__": 1}]}');
  expect(edited(ENTRY, [{ kind: 'insert', value }])).toBe('PROTO_KEY:1:1');
});

test('removing what an alias elsewhere needs is refused, with both lines', () => {
  const text = `${ENTRY}      x: &x {a: 1}\n  - model_name: b\n    litellm_params: *x\n`;
  const result = editConfig(config(text), [{ kind: 'remove', entry: 0 }], { managed: [0] });
  expect(result).toMatchObject({
    problem: { code: 'ANCHOR_IN_USE', place: { line: 5 }, message: expect.stringContaining('line 7') },
  });
});

test('an anchor may change when all of its uses change', () => {
  const text = `${ENTRY}      extra_headers: &h {a: b}\n  - model_name: b\n    litellm_params:\n      extra_headers: *h\n`;
  const path = ['litellm_params', 'extra_headers'];
  const result = edited(text, [
    { kind: 'set', entry: 0, path, value: { c: 'd' } },
    { kind: 'set', entry: 1, path, value: { c: 'd' } },
  ]);
  expect(result).toContain('extra_headers: &h {c: d}');
  expect(result).toContain('extra_headers: {c: d}');
});

test('an entry behind a block scalar without newline at the end is refused, with strip chomping it is not', () => {
  const text = `${ENTRY}      note: |`;
  expect(edited(`${text}\n        x`, [insert('b')])).toMatch(/^OPEN_BLOCK_SCALAR/);
  expect(edited(`${text}-\n        x`, [insert('b')])).toMatch(/copilot-b/);
});

test('the same list by an alias is read, and no edit is needed where nothing changes', () => {
  const text = 'x: &l\n  - model_name: a\n    model_info: {mode: chat}\nmodel_list: *l\n';
  expect(edited(text, [set(0, 'mode', 'chat')])).toBe(text);
});

test('an operation on an entry that does not exist is refused', () => {
  expect(edited(ENTRY, [{ kind: 'remove', entry: 7 }])).toMatch(/^INTERNAL/);
});

test('every refusal says what to do, and where', () => {
  for (const text of ['a: "b\n', 'model_list: banana\n', 'a:\t1\n']) {
    const result = read(text);
    if (result.kind === 'config') throw new Error(text);
    expect(result.problem.hint).toBe(CODES[result.problem.code].fix);
    expect(result.problem.place).toMatchObject({ path: 'config.yaml', line: expect.any(Number) });
  }
});

test('a syntax error does not quote the source, which may be a secret', () => {
  const result = read('key: sk-secret: sk-secret\n - }sk-secret\n');
  expect(JSON.stringify(result)).not.toContain('secret');
});
