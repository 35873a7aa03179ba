import { expect, test } from 'vitest';
import type { Operation } from '../../../src/config/model.ts';
import { config, edited, insert, set, unset } from './support.ts';

/** An entry named `a` with this text as its `model_info`. */
const info = (text: string): string =>
  `model_list:\n  - model_name: a\n    litellm_params:\n      model: openai/a\n    model_info:${text}`;

test.for<[string, string, readonly Operation[], string]>([
  ['a number keeps its comment', '\n      k: 1   # c\n', [set(0, 'k', 2)], '\n      k: 2   # c\n'],
  ['equal meaning is no change', '\n      k: 1_000.0\n', [set(0, 'k', 1000)], '\n      k: 1_000.0\n'],
  ['a quoted number becomes a number', "\n      k: '1'\n", [set(0, 'k', 1)], '\n      k: 1\n'],
  ['single quotes stay', "\n      s: 'a'\n", [set(0, 's', 'b')], "\n      s: 'b'\n"],
  ['double quotes stay', '\n      s: "a"\n', [set(0, 's', 'b')], '\n      s: "b"\n'],
  ['what cannot be plain is quoted', '\n      s: a\n', [set(0, 's', '1.10')], '\n      s: "1.10"\n'],
  ['a value that is not written', '\n      k: # c\n', [set(0, 'k', 1)], '\n      k: 1 # c\n'],
  ['a value over two lines', '\n      s: a\n        b # c\n', [set(0, 's', 'x')], '\n      s: x # c\n'],
  [
    'a block scalar',
    '\n      s: >- # c\n        a\n        b\n      k: 1\n',
    [set(0, 's', 'x')],
    '\n      s: x # c\n      k: 1\n',
  ],
  [
    'a list in block style',
    '\n      s:\n        - a\n      k: 1\n',
    [set(0, 's', 'x')],
    '\n      s: x\n      k: 1\n',
  ],
  ['a tag that fits is kept', '\n      k: !!int 1\n', [set(0, 'k', 2)], '\n      k: !!int 2\n'],
  ['a tag that does not fit is removed', '\n      k: !!str 1\n', [set(0, 'k', 2)], '\n      k: 2\n'],
  ['an unused anchor is kept', '\n      k: &x !!str 1\n', [set(0, 'k', 2)], '\n      k: &x 2\n'],
  [
    'a missing key below the last',
    '\n      k: 1 # c\n      # deeper\n',
    [set(0, 'b', true)],
    '\n      k: 1 # c\n      b: true\n      # deeper\n',
  ],
  [
    'keys in the quotes of the others',
    "\n      'k': 'x'\n",
    [set(0, 's', 'y')],
    "\n      'k': 'x'\n      's': 'y'\n",
  ],
  ['a missing key in brackets', ' { k: 1 } # c\n', [set(0, 'b', true)], ' { k: 1, b: true } # c\n'],
  ['behind a trailing comma', ' {k: 1, }\n', [set(0, 'b', true)], ' {k: 1, b: true, }\n'],
  [
    'brackets over lines',
    ' {\n      k: 1 # c\n      }\n',
    [set(0, 'b', true)],
    ' {\n      k: 1, # c\n      b: true\n      }\n',
  ],
  ['empty brackets', ' {} # c\n', [set(0, 'k', 1), set(0, 'b', true)], ' # c\n      k: 1\n      b: true\n'],
  ['empty brackets with a comment in them', ' { # c\n    }\n', [set(0, 'k', 1)], ' {k: 1 # c\n    }\n'],
  ['a map that is null', ' # c\n', [set(0, 'k', 1)], ' # c\n      k: 1\n'],
  ['a map that says null', ' null # c\n', [set(0, 'k', 1)], ' # c\n      k: 1\n'],
  [
    'a key is removed with its line',
    '\n      k: 1 # c\n      b: 2\n',
    [unset(0, 'model_info', 'k')],
    '\n      b: 2\n',
  ],
  [
    'a key is removed with its own comments',
    '\n      b: 2\n\n      # of n\n      k:\n        - 1\n        # in n\n',
    [unset(0, 'model_info', 'k')],
    '\n      b: 2\n',
  ],
  [
    'a comment above several keys is kept',
    '\n      a: 0\n\n      # of both\n      k: 1\n      b: 2\n',
    [unset(0, 'model_info', 'k')],
    '\n      a: 0\n\n      # of both\n      b: 2\n',
  ],
  ['the last key leaves an empty map', '\n      k: 1\n', [unset(0, 'model_info', 'k')], ' {}\n'],
  ['a key in brackets is removed', ' {a: 1, k: 2}\n', [unset(0, 'model_info', 'k')], ' {a: 1}\n'],
  ['the first key in brackets is removed', ' { k: 2, a: 1 }\n', [unset(0, 'model_info', 'k')], ' { a: 1 }\n'],
  ['the only key in brackets is removed', ' {k: 2}\n', [unset(0, 'model_info', 'k')], ' {}\n'],
  ['all keys replaced', '\n      k: 1\n', [unset(0, 'model_info', 'k'), set(0, 'b', 2)], '\n      b: 2\n'],
  ['a key that does not exist', '\n      k: 1\n', [unset(0, 'model_info', 'x')], '\n      k: 1\n'],
  [
    'a duplicate that is removed',
    '\n      k: 1\n      k: 2\n      b: 1\n',
    [unset(0, 'model_info', 'k')],
    '\n      b: 1\n',
  ],
  [
    'a `|+` at the end keeps its breaks',
    '\n      s: |+\n        x\n\n      k: 1\n\n',
    [unset(0, 'model_info', 'k')],
    '\n      s: |+\n        x\n\n',
  ],
])('update: %s', ([, before, operations, after]) => {
  expect(edited(info(before), operations)).toBe(info(after));
});

test('model_info is added as a sibling, in the step of the entry', () => {
  const before = 'model_list:\n- model_name: a # c\n  litellm_params:\n     model: openai/a\n# end\n';
  const after =
    'model_list:\n- model_name: a # c\n  litellm_params:\n     model: openai/a\n  model_info:\n     k: 1\n# end\n';
  expect(edited(before, [set(0, 'k', 1)])).toBe(after);
});

test('the first key of an entry can be removed', () => {
  const before =
    'model_list:\n  - model_info: {a: 1}\n    model_name: a\n    litellm_params: {model: openai/a}\n';
  const after = 'model_list:\n  - model_name: a\n    litellm_params: {model: openai/a}\n';
  expect(edited(before, [unset(0, 'model_info')])).toBe(after);
});

test('headers as a whole are brought to what is wanted key by key', () => {
  const before =
    'model_list:\n  - model_name: a\n    litellm_params:\n      extra_headers:\n        # pinned\n        Editor-Version: a/1\n        user-agent: b/1 # theirs\n';
  const value = { 'editor-version': 'a/1', 'user-agent': 'b/1' };
  const after =
    'model_list:\n  - model_name: a\n    litellm_params:\n      extra_headers:\n        # pinned\n        user-agent: b/1 # theirs\n        editor-version: a/1\n';
  expect(edited(before, [{ kind: 'set', entry: 0, path: ['litellm_params', 'extra_headers'], value }])).toBe(
    after,
  );
});

const item = (name: string): string =>
  `  - model_name: copilot-${name}\n    litellm_params:\n      model: github_copilot/${name}\n`;
const names = (text: string): string =>
  config(text)
    .entries.map(({ name }) => name?.replace('copilot-', ''))
    .join(' ');

test.for<[string, string, readonly number[], readonly string[], string]>([
  ['a sorted list is still sorted', 'a c e', [0, 1, 2], ['d', 'b', 'f'], 'a b c d e f'],
  ['before the first', 'x b d', [1, 2], ['a'], 'x a b d'],
  ['an unsorted list grows at its end', 'c a x', [0, 1], ['b', 'd'], 'c a b d x'],
  ['one managed entry shows no order', 'c x', [0], ['a'], 'c a x'],
  ['without managed entries: at the end', 'x y', [], ['a'], 'x y a'],
])('insert: %s', ([, before, managed, inserted, after]) => {
  const text = `model_list:\n${before.split(' ').map(item).join('')}x: y\n`;
  const result = edited(
    text,
    inserted.map((name) => insert(name)),
    { managed },
  );
  expect(names(result)).toBe(after);
  expect(result).toBe(`model_list:\n${after.split(' ').map(item).join('')}x: y\n`);
});

test('in a hand-grouped list a new entry is put behind its nearest relative', () => {
  const groups = (...parts: readonly string[]): string => `model_list:\n${parts.join('\n')}`;
  const gpt = item('gpt-4.1') + item('gpt-4o');
  const claude = item('claude-opus-4') + item('claude-haiku-4');
  const before = groups(gpt, `  # Anthropic\n${claude}`, item('o3'));
  const managed = [0, 1, 2, 3, 4];
  expect(edited(before, [insert('gpt-5'), insert('claude-sonnet-4')], { managed })).toBe(
    groups(gpt + item('gpt-5'), `  # Anthropic\n${claude}${item('claude-sonnet-4')}`, item('o3')),
  );
  expect(names(edited(before, [insert('gemini-2')], { managed }))).toBe(
    'gpt-4.1 gpt-4o claude-opus-4 claude-haiku-4 o3 gemini-2',
  );
});

test('a list that is not grouped grows behind its last managed entry', () => {
  const before = `model_list:\n${['gpt-4o', 'claude-4', 'o3'].map(item).join('\n')}`;
  expect(names(edited(before, [insert('gpt-5')], { managed: [0, 1, 2] }))).toBe('gpt-4o claude-4 o3 gpt-5');
});

test.for([
  ['  - { model_name: a }\n', '  - { model_name: copilot-b, litellm_params: { model: github_copilot/b } }\n'],
  ['  - {model_name: a}\n', '  - {model_name: copilot-b, litellm_params: {model: github_copilot/b}}\n'],
  [
    '  - model_name: a\n    litellm_params: { x: 1 }\n',
    '  - model_name: copilot-b\n    litellm_params: { model: github_copilot/b }\n',
  ],
] as const)('braces have the spaces of their neighbors: %j', ([neighbour, added]) => {
  expect(edited(`model_list:\n${neighbour}`, [insert('b')], { managed: [0] })).toBe(
    `model_list:\n${neighbour}${added}`,
  );
});

test('a list in brackets grows with the spaces of its items', () => {
  expect(edited('model_list: [{ model_name: a }]\n', [insert('b')])).toBe(
    'model_list: [{ model_name: a }, { model_name: copilot-b, litellm_params: { model: github_copilot/b } }]\n',
  );
});

const remove = (entry: number): Operation => ({ kind: 'remove', entry });
const list = (...parts: readonly string[]): string => `model_list: # list\n${parts.join('')}x: y\n`;

test.for<[string, string, readonly number[], string]>([
  [
    'in the middle, one set of blanks is kept',
    list(item('a'), '\n', item('b'), '\n', item('c')),
    [1],
    list(item('a'), '\n', item('c')),
  ],
  [
    'at the end, the blanks before the next section stay',
    list(item('a'), '\n', item('b'), '\n\n'),
    [1],
    list(item('a'), '\n\n'),
  ],
  ['at the beginning, no gap is left', list(item('a'), '\n', item('b')), [0], list(item('b'))],
  [
    'adjacent ones',
    list(item('a'), item('b'), '\n', item('c'), item('d')),
    [1, 2],
    list(item('a'), item('d')),
  ],
  ['with its heading', list(item('a'), '\n  # of b\n', item('b')), [1], list(item('a'), '\n')],
  [
    'without the heading of a run',
    list(item('a'), '\n  # both\n', item('b'), item('c')),
    [1],
    list(item('a'), '\n  # both\n', item('c')),
  ],
  [
    'a run with its heading',
    list(item('a'), '\n  # both\n', item('b'), item('c')),
    [1, 2],
    list(item('a'), '\n'),
  ],
  [
    'without a banner',
    list(item('a'), '\n  # --- b ---\n', item('b')),
    [1],
    list(item('a'), '\n  # --- b ---\n'),
  ],
  [
    'without the heading of the list',
    list('  # all of them\n', item('a'), '\n', item('b')),
    [0],
    list('  # all of them\n', '\n', item('b')),
  ],
  [
    'without what floats',
    list(item('a'), '\n  # floats\n\n', item('b')),
    [1],
    list(item('a'), '\n  # floats\n\n'),
  ],
  [
    'without the heading of the next',
    list(item('a'), '  # of b\n', item('b')),
    [0],
    list('  # of b\n', item('b')),
  ],
  ['with deeper comments below', list(item('a'), '    # of a\n', item('b')), [0], list(item('b'))],
  ['all of them', list('  # c\n\n', item('a'), item('b')), [0, 1], 'model_list: [] # list\n  # c\n\nx: y\n'],
])('remove: %s', ([, before, gone, after]) => {
  expect(edited(before, gone.map(remove))).toBe(after);
});

test('the last entry of a file is removed with the blank lines in front of it', () => {
  expect(edited(`model_list:\n${item('a')}\n${item('b')}`, [remove(1)])).toBe(`model_list:\n${item('a')}`);
});

test('blank lines behind a `|+` scalar do not become part of it', () => {
  const open = '  - model_name: x\n    note: |+\n      text\n';
  expect(edited(`model_list:\n${open}${item('b')}\ny: z\n`, [remove(1)])).toBe(`model_list:\n${open}y: z\n`);
  expect(edited(`model_list:\n${item('a')}\n${open}y: z\n`, [insert('b')])).toBe(
    `model_list:\n${item('a')}\n${open}${item('b')}y: z\n`,
  );
});

test('nothing wanted gives no edits, and the text as it was', () => {
  const text = '\uFEFFmodel_list:\r\n- {a: b}\n';
  expect(edited(text, [])).toBe(text);
});

test('a key is added on the line of the last one where the closing brace is on it', () => {
  const file = (info: string): string =>
    `model_list:\n  - model_name: a\n    model_info: {\n      ${info} }\n`;
  expect(edited(file('m: 1'), [set(0, 'z', 2)])).toBe(file('m: 1, z: 2'));
});

test.for([
  [
    '{ model_name: a, litellm_params: { model: b } }',
    '{ model_name: a, litellm_params: { model: b }, model_info: { mode: chat } }',
  ],
  [
    '{model_name: a, litellm_params: {model: b}}',
    '{model_name: a, litellm_params: {model: b}, model_info: {mode: chat}}',
  ],
] as const)('a mapping that is added to braces has their spaces: %j', ([before, after]) => {
  expect(edited(`model_list:\n  - ${before}\n`, [set(0, 'mode', 'chat')])).toBe(
    `model_list:\n  - ${after}\n`,
  );
});
