import { expect, test } from 'vitest';
import { sorted } from '../../../src/config/edit/draft.ts';
import type { Placed } from '../../../src/config/edit/slot.ts';
import { verify } from '../../../src/config/edit/verify.ts';
import type { Operation, TextEdit, ValueMap } from '../../../src/config/model.ts';
import { config, set, shown, unset } from './support.ts';

const TEXT = `# top
x-rest: 1
model_list:
  - model_name: a # of a
    litellm_params: {model: b, note: one} # brackets
    model_info:
      mode: chat
      t: |
        text
  # of c
  - model_name: c
general_settings: {x: y}
`;

/** What the check says of replacing pieces of a text, when these operations were wanted. */
function judge(
  pieces: readonly (readonly [string, string])[],
  wanted: {
    readonly operations?: readonly Operation[];
    readonly placed?: readonly Placed[];
    readonly text?: string;
    readonly pointer?: string;
  } = {},
): string {
  const { operations = [], placed = [], text = TEXT, pointer } = wanted;
  const edits = pieces.map(([from, to]): TextEdit => {
    const start = text.indexOf(from);
    if (start === -1) throw new Error(from);
    return { start, end: start + from.length, text: to };
  });
  const outer = sorted(edits);
  const result = verify(config(text, pointer), { operations, placed, edits: outer, outer });
  return result.kind === 'refused' ? result.problem.message : 'edited';
}

const remove = (entry: number): Operation => ({ kind: 'remove', entry });
const C = '  # of c\n  - model_name: c\n';
const item: ValueMap = { model_name: 'new' };
const placed: Placed[] = [{ slot: { kind: 'after', index: 1 }, operation: 0, value: item }];
const insertNew: Operation = { kind: 'insert', value: item };

test.for<[string, Parameters<typeof judge>[0], Parameters<typeof judge>[1]]>([
  ['a value', [['mode: chat', 'mode: x']], { operations: [set(0, 'mode', 'x')] }],
  ['a key', [['      mode: chat\n', '']], { operations: [unset(0, 'model_info', 'mode')] }],
  ['a key in brackets', [[', note: one', '']], { operations: [unset(0, 'litellm_params', 'note')] }],
  ['an entry', [[C, '']], { operations: [remove(1)] }],
  ['a new entry', [['general', '  - model_name: new\ngeneral']], { operations: [insertNew], placed }],
])('the check takes a right edit: %s', ([, pieces, wanted]) => {
  expect(judge(pieces, wanted)).toBe('edited');
});

test.for<[string, Parameters<typeof judge>[0], Parameters<typeof judge>[1], string]>([
  [
    'overlapping edits',
    [
      ['mode: chat', 'm: 1'],
      ['chat', 'x'],
    ],
    {},
    'two edits overlap',
  ],
  ['broken YAML', [['{x: y}', '{x: y']], {}, 'the result would be refused'],
  ['an entry too few', [[C, '']], {}, '1 entries instead of 2'],
  ['an entry that was to be removed', [], { operations: [remove(1)] }, '2 entries instead of 1'],
  [
    'the wrong entry',
    [
      ['a # of a', 'c'],
      [C, ''],
    ],
    { operations: [remove(0)] },
    'a foreign value changed',
  ],
  ['an entry of others', [['model_name: c', 'model_name: d']], {}, 'entry 1: a foreign value changed'],
  [
    'a new entry with another value',
    [['general', '  - model_name: old\ngeneral']],
    { operations: [insertNew], placed },
    'a new entry reads differently',
  ],
  [
    'a new entry at another place',
    [['  - model_name: a', '  - model_name: new\n  - model_name: a']],
    { operations: [insertNew], placed },
    'a foreign value changed',
  ],
  [
    'a value that is not the one wanted',
    [['mode: chat', 'mode: y']],
    { operations: [set(0, 'mode', 'x')] },
    '`mode` reads differently',
  ],
  ['a value that was not written', [], { operations: [set(0, 'new', 'x')] }, '`new` reads differently'],
  [
    'a key that was to be removed',
    [],
    { operations: [unset(0, 'model_info', 'mode')] },
    '`mode` still exists',
  ],
  [
    'an entry that is no longer a mapping',
    [['model_name: c', 'c']],
    { operations: [set(1, 'mode', 'x')] },
    'is no longer a mapping',
  ],
  [
    'another key of the entry',
    [
      ['mode: chat', 'mode: x'],
      ['|\n        text', 'other'],
    ],
    { operations: [set(0, 'mode', 'x')] },
    'a foreign key changed',
  ],
  [
    'another section of the entry',
    [
      ['mode: chat', 'mode: x'],
      ['note: one', 'note: 1'],
    ],
    { operations: [set(0, 'mode', 'x')] },
    'a foreign key changed',
  ],
  [
    'a key more',
    [['mode: chat', 'mode: x\n      y: 1']],
    { operations: [set(0, 'mode', 'x')] },
    'a foreign key changed',
  ],
  [
    'the end of a block scalar',
    [
      ['text\n', 'text\n\n'],
      ['t: |', 't: |+'],
      ['mode: chat', 'mode: x'],
    ],
    { operations: [set(0, 'mode', 'x')] },
    'a foreign key changed',
  ],
  ['a section of the file', [['x: y', 'x: z']], {}, 'a foreign section changed'],
  ['a section more', [['x-rest: 1', 'x-rest: 1\ny-rest: 1']], {}, 'a foreign section changed'],
  ['a comment in words', [['# top\n', '']], {}, 'a comment was removed'],
  [
    'a comment of another key',
    [
      [' # of a', ''],
      ['mode: chat', 'mode: x'],
    ],
    { operations: [set(0, 'mode', 'x')] },
    'a comment was removed',
  ],
  [
    'a comment on the line of a changed key',
    [['{model: b, note: one} # brackets', '{model: b}']],
    { operations: [unset(0, 'litellm_params', 'note')] },
    'a comment was removed',
  ],
  ['a comment more', [['x-rest: 1', 'x-rest: 1 # new']], {}, 'a comment changed its meaning'],
  ['a longer comment', [['# top', '# top of all']], {}, 'a comment was removed'],
  [
    'a comment that grows at its end',
    [['\nx-rest', ' and more\nx-rest']],
    {},
    'a comment changed its meaning',
  ],
])('the check refuses a wrong edit: %s', ([, pieces, wanted, message]) => {
  expect(judge(pieces, wanted)).toContain(message);
});

test('the check refuses a change of the line breaks that a block scalar of others keeps', () => {
  const text = 'model_list:\n  - model_name: a\n    note: |+\n      x\n\n  - model_name: b\n';
  expect(judge([['x\n\n', 'x\n']], { text })).toContain('entry 0: a foreign value changed');
});

const FILE = `# values\nimage: {tag: one}\nlist:\n  - first\n  - proxy:\n      model_list:\n        - model_name: a\n---\nother: 1\n`;

test.for([
  ['a sibling of the config', 'tag: one', 'tag: two'],
  ['an item beside the config', '- first', '- last'],
  ['another document', 'other: 1', 'other: 2'],
  ['a document more', 'other: 1\n', 'other: 1\n---\nnew: 1\n'],
  ['a key more', 'image:', 'new: 1\nimage:'],
  ['an item more', '- first', '- first\n  - second'],
] as const)('the check refuses an edit beside a pointed config: %s', ([, from, to]) => {
  const message = judge([[from, to]], { text: FILE, pointer: '/list/1/proxy' });
  expect(message).toMatch(/beside the config changed|would be refused/);
});

test('the check refuses an edit of the block around a config', () => {
  const text = 'data:\n  config.yaml: |\n    model_list:\n      - model_name: a\n';
  const before = config(text, '/data/config.yaml');
  const at = text.indexOf('a\n', 40);
  const result = verify(before, {
    operations: [],
    placed: [],
    edits: [],
    outer: [{ start: at, end: at + 1, text: 'b' }],
  });
  expect(result).toMatchObject({
    problem: { code: 'EDIT_UNSAFE', message: expect.stringContaining('block around the config') },
  });
});

test('the check refuses a change of what a keep covers, and a list that a keep covers', () => {
  const keep = '# copilot-model-sync: keep';
  const text = `model_list:\n  - model_name: a\n    model_info:\n      mode: chat ${keep}\n      b: 1\n`;
  const operations = [set(0, 'mode', 'x')];
  expect(judge([['mode: chat', 'mode: x']], { text, operations })).toContain('`keep` covers changed');
  const list = `model_list: ${keep}\n  - model_name: a\n`;
  expect(
    judge([['- model_name: a\n', '- model_name: a\n  - model_name: new\n']], {
      text: list,
      operations: [insertNew],
      placed: [{ slot: { kind: 'after', index: 0 }, operation: 0, value: item }],
    }),
  ).toContain('a list that a `keep` covers grew');
});

test('a correct edit returns the text, its edits and the config read again', () => {
  const operations = [set(0, 'mode', 'x')];
  const start = TEXT.indexOf('chat');
  const edits = [{ start, end: start + 4, text: 'x' }];
  const result = verify(config(TEXT), { operations, placed: [], edits, outer: edits });
  expect(shown(result)).toBe(TEXT.replace('chat', 'x'));
  expect(result).toMatchObject({ edits, config: { entries: [{ name: 'a' }, { name: 'c' }] } });
});

const SETTINGS = `model_list: []
router_settings:
  model_group_alias: # names
    a: b # of a
    c: {model: d, hidden: true}
  fallbacks:
    - a: [b] # first
    - c: [d]
  timeout: 5
general_settings: {x: y}
`;
const alias = (name: string, target: string): Operation => ({ kind: 'set-alias', name, target });
const chain = (name: string, ...targets: string[]): Operation => ({ kind: 'set-fallbacks', name, targets });
const noAlias = (name: string): Operation => ({ kind: 'unset-alias', name });

test.for<[string, Parameters<typeof judge>[0], Operation]>([
  ['an alias', [['a: b', 'a: z']], alias('a', 'z')],
  ['a hidden alias', [['model: d', 'model: z']], alias('c', 'z')],
  ['a new alias', [['  fallbacks', '    e: f\n  fallbacks']], alias('e', 'f')],
  ['a removed alias', [['    a: b # of a\n', '']], noAlias('a')],
  ['targets', [['a: [b]', 'a: [z]']], chain('a', 'z')],
  ['a new item', [['  timeout', '    - e: [f]\n  timeout']], chain('e', 'f')],
])('the check takes a right edit of a section: %s', ([, pieces, operation]) => {
  expect(judge(pieces, { text: SETTINGS, operations: [operation] })).toBe('edited');
});

test.for<[string, Parameters<typeof judge>[0], Operation, string]>([
  ['another value', [['a: b', 'a: y']], alias('a', 'z'), '`a` reads differently'],
  ['another alias', [['model: d', 'model: z']], alias('a', 'b'), 'a foreign key changed'],
  [
    'hidden',
    [['model: d, hidden: true', 'model: z, hidden: false']],
    alias('c', 'z'),
    'a foreign key changed',
  ],
  ['another form', [['{model: d, hidden: true}', 'z']], alias('c', 'z'), 'is no longer a mapping'],
  ['an alias more', [['    a: b', '    e: f\n    a: z']], alias('a', 'z'), 'a foreign key changed'],
  ['a key of the section', [['timeout: 5', 'timeout: 6']], alias('a', 'b'), 'a foreign key changed'],
  [
    'a key of the section in another form',
    [['timeout: 5', 'timeout: 05']],
    alias('a', 'b'),
    'a foreign key changed',
  ],
  ['another section', [['{x: y}', '{x: z}']], alias('a', 'b'), 'a foreign section changed'],
  [
    'a section more',
    [['general', 'litellm_settings: {}\ngeneral']],
    alias('a', 'b'),
    'a foreign section changed',
  ],
  ['an alias that is not removed', [['a: b # of a', 'a: b']], noAlias('a'), '`a` still exists'],
  ['another item', [['c: [d]', 'c: [e]']], chain('a', 'b'), 'a foreign value changed'],
  [
    'the order of items',
    [['- a: [b] # first\n    - c: [d]', '- c: [d]\n    - a: [b] # first']],
    chain('a', 'b'),
    'a foreign value changed',
  ],
  [
    'a key more in an item',
    [['- a: [b] # first', '- a: [z] # first\n      e: [f]']],
    chain('a', 'z'),
    '`a` reads differently',
  ],
  ['an item less', [['    - c: [d]\n', '']], chain('a', 'b'), 'an item is missing'],
  [
    'an item more',
    [['  timeout', '    - e: [f]\n  timeout']],
    chain('a', 'b'),
    'a new item reads differently',
  ],
  [
    'a new item that is another',
    [['  timeout', '    - e: [g]\n  timeout']],
    chain('e', 'f'),
    'a new item reads differently',
  ],
  [
    'a comment of another alias',
    [
      ['    c: {model: d, hidden: true}\n', ''],
      [' # of a', ''],
    ],
    noAlias('c'),
    'a comment was removed',
  ],
  ['a comment of a changed alias', [['a: b # of a', 'a: z']], alias('a', 'z'), 'a comment was removed'],
  ['a comment of an item', [['a: [b] # first', 'a: [z]']], chain('a', 'z'), 'a comment was removed'],
  [
    'a key beside ours in a new section',
    [['general', 'litellm_settings: {fallbacks: [{a: [b]}], x: 1}\ngeneral']],
    chain('a', 'b'),
    'a foreign section changed',
  ],
])('the check refuses a wrong edit of a section: %s', ([, pieces, operation, message]) => {
  expect(judge(pieces, { text: SETTINGS, operations: [operation] })).toContain(message);
});

test('the check refuses a new section that has more than was wanted', () => {
  const added = 'router_settings: {model_group_alias: {a: b}, x: 1}\ngeneral';
  const message = judge([['general', added]], { operations: [alias('a', 'b')] });
  expect(message).toContain('`router_settings` reads differently');
});

const KEEP = '# copilot-model-sync: keep';

test.for<[string, string, Parameters<typeof judge>[0], Operation]>([
  ['behind an alias', SETTINGS.replace('# of a', KEEP), [['a: b', 'a: z']], alias('a', 'z')],
  [
    'above an alias',
    SETTINGS.replace('    a: b', `    ${KEEP}\n    a: b`),
    [['a: b', 'a: z']],
    alias('a', 'z'),
  ],
  [
    'on the aliases',
    SETTINGS.replace('# names', KEEP),
    [['    a: b', '    e: f\n    a: b']],
    alias('e', 'f'),
  ],
  [
    'on the section',
    SETTINGS.replace('settings:\n', `settings: ${KEEP}\n`),
    [['a: b', 'a: z']],
    alias('a', 'z'),
  ],
  [
    'on the section, of fallbacks',
    SETTINGS.replace('settings:\n', `settings: ${KEEP}\n`),
    [['a: [b]', 'a: [z]']],
    chain('a', 'z'),
  ],
  ['behind an item', SETTINGS.replace('# first', KEEP), [['a: [b]', 'a: [z]']], chain('a', 'z')],
  [
    'on the list',
    SETTINGS.replace('fallbacks:', `fallbacks: ${KEEP}`),
    [['  timeout', '    - e: [f]\n  timeout']],
    chain('e', 'f'),
  ],
])('the check refuses a change of what a keep covers: %s', ([, text, pieces, operation]) => {
  expect(judge(pieces, { text, operations: [operation] })).toContain('`keep` covers changed');
});

test('the check refuses an alias that comes between a keep and what it covers', () => {
  const text = SETTINGS.replace('    c:', `    ${KEEP}\n    c:`);
  const message = judge([['    c:', '    e: f\n    c:']], { text, operations: [alias('e', 'f')] });
  expect(message).toContain('a `keep` would protect something else');
});
