import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editConfig } from '../../../src/config/index.ts';
import type { Operation } from '../../../src/config/model.ts';
import { config, edited, insert } from './support.ts';

const alias = (name: string, target: string): Operation => ({ kind: 'set-alias', name, target });
const noAlias = (name: string): Operation => ({ kind: 'unset-alias', name });
const fallbacks = (name: string, ...targets: string[]): Operation => ({
  kind: 'set-fallbacks',
  name,
  targets,
});

const LIST = 'model_list: []\n';
const router = (rest: string): string => `${LIST}router_settings:${rest}`;
const group = (rest: string): string => router(`\n  model_group_alias:${rest}`);
const chains = (rest: string): string => router(`\n  fallbacks:${rest}`);

test.for<[string, string, readonly Operation[], string]>([
  ['no section', LIST, [alias('a', 'b')], group('\n    a: b\n')],
  ['a section that is null', router('\n'), [alias('a', 'b')], group('\n    a: b\n')],
  ['a section that says null', router(' null\n'), [alias('a', 'b')], group('\n    a: b\n')],
  ['a section that is {}', router(' {}\n'), [alias('a', 'b')], group('\n    a: b\n')],
  [
    'a section in brackets',
    router(' {x: 1}\n'),
    [alias('a', 'b')],
    router(' {x: 1, model_group_alias: {a: b}}\n'),
  ],
  [
    'a section without aliases',
    router('\n  x: 1\n'),
    [alias('a', 'b')],
    router('\n  x: 1\n  model_group_alias:\n    a: b\n'),
  ],
  ['aliases that are null', group(' # c\n'), [alias('a', 'b')], group(' # c\n    a: b\n')],
  ['aliases that are {}', group(' {} # c\n'), [alias('a', 'b')], group(' # c\n    a: b\n')],
  ['aliases in brackets', group(' {x: "y"}\n'), [alias('a', 'b')], group(' {x: "y", a: "b"}\n')],
  ['another alias', group('\n    x: y\n'), [alias('a', 'b')], group('\n    x: y\n    a: b\n')],
  [
    'another target',
    group('\n    a: x # c\n    b: y\n'),
    [alias('a', 'b')],
    group('\n    a: b # c\n    b: y\n'),
  ],
  ['a target in quotes', group("\n    'a': 'x'\n"), [alias('a', 'b')], group("\n    'a': 'b'\n")],
  ['a target that is null', group('\n    a: # c\n'), [alias('a', 'b')], group('\n    a: b # c\n')],
  ['a target that is a list', group('\n    a: [x]\n'), [alias('a', 'b')], group('\n    a: b\n')],
  [
    'a hidden alias',
    group('\n    a: {model: x, hidden: true}\n'),
    [alias('a', 'b')],
    group('\n    a: {model: b, hidden: true}\n'),
  ],
  [
    'a hidden alias over lines',
    group('\n    a:\n      hidden: true\n      model: x\n'),
    [alias('a', 'b')],
    group('\n    a:\n      hidden: true\n      model: b\n'),
  ],
  [
    'a mapping without a model',
    group('\n    a: {hidden: true}\n'),
    [alias('a', 'b')],
    group('\n    a: {hidden: true, model: b}\n'),
  ],
  [
    'a target of an anchor',
    `x: &x y\n${group('\n    a: *x\n')}`,
    [alias('a', 'b')],
    `x: &x y\n${group('\n    a: b\n')}`,
  ],
  ['a name that needs quotes', LIST, [alias('4.1', 'on')], group('\n    "4.1": "on"\n')],
  ['a name that merges in YAML', LIST, [alias('<<', '*')], group('\n    "<<": "*"\n')],
  [
    'an alias of a merge key',
    `x: &x {a: y}\n${group('\n    <<: *x\n')}`,
    [alias('a', 'b')],
    `x: &x {a: y}\n${group('\n    <<: *x\n    a: b\n')}`,
  ],
  ['two operations on one name', LIST, [alias('a', 'x'), alias('a', 'b')], group('\n    a: b\n')],
  [
    'a removal',
    group('\n    b: z\n\n    # of a\n    a: x # c\n\n    c: z\n'),
    [noAlias('a')],
    group('\n    b: z\n\n    c: z\n'),
  ],
  ['the removal of the last alias', group(' # c\n    a: x\n'), [noAlias('a')], group(' {} # c\n')],
  ['the removal of the last alias in brackets', group(' {a: x}\n'), [noAlias('a')], group(' {}\n')],
  [
    'a removal and an addition',
    group('\n    a: x\n'),
    [noAlias('a'), alias('b', 'z')],
    group('\n    b: z\n'),
  ],
  [
    'the removal of a name that is defined twice',
    group('\n    a: x\n    b: y\n    a: z\n'),
    [noAlias('a')],
    group('\n    b: y\n'),
  ],
  [
    'a removal and what a person commented out',
    group('\n    a: x\n      # b: y\n    c: z\n'),
    [noAlias('a')],
    group('\n      # b: y\n    c: z\n'),
  ],
])('aliases: %s', ([, before, operations, after]) => {
  expect(edited(before, operations)).toBe(after);
});

test.for<[string, string, readonly Operation[], string]>([
  ['no section', LIST, [fallbacks('a', 'b', 'c')], chains('\n    - a: [b, c]\n')],
  [
    'no fallbacks',
    router('\n  x: 1\n'),
    [fallbacks('a', 'b')],
    router('\n  x: 1\n  fallbacks:\n    - a: [b]\n'),
  ],
  ['fallbacks that are null', chains(' # c\n'), [fallbacks('a', 'b')], chains(' # c\n    - a: [b]\n')],
  ['fallbacks that are []', chains(' [] # c\n'), [fallbacks('a', 'b')], chains(' # c\n    - a: [b]\n')],
  ['[] over two lines', chains(' [ # c\n  ]\n'), [fallbacks('a', 'b')], chains(' [{a: [b]} # c\n  ]\n')],
  [
    'fallbacks in brackets',
    chains(' [{"x": ["y"]}]\n'),
    [fallbacks('a', 'b')],
    chains(' [{"x": ["y"]}, {"a": ["b"]}]\n'),
  ],
  [
    'items in brackets',
    chains('\n  - {x: [z]}\n'),
    [fallbacks('a', 'b')],
    chains('\n  - {x: [z]}\n  - {a: [b]}\n'),
  ],
  [
    'targets with dashes',
    chains('\n    - x:\n        - z\n'),
    [fallbacks('a', 'b')],
    chains('\n    - x:\n        - z\n    - a:\n        - b\n'),
  ],
  [
    'targets with dashes at the key',
    chains('\n  - x:\n    - z\n'),
    [fallbacks('a', 'b')],
    chains('\n  - x:\n    - z\n  - a:\n    - b\n'),
  ],
  [
    'blank lines between items',
    chains('\n    - x: [z]\n\n    - w: [z]\n'),
    [fallbacks('a', 'b')],
    chains('\n    - x: [z]\n\n    - w: [z]\n\n    - a: [b]\n'),
  ],
  [
    'the file has lists at the key',
    'model_list:\n- model_name: m\n',
    [fallbacks('a', 'b')],
    'model_list:\n- model_name: m\nrouter_settings:\n  fallbacks:\n  - a: [b]\n',
  ],
  [
    'another target',
    chains('\n    - a: [x, c] # c\n'),
    [fallbacks('a', 'b', 'c')],
    chains('\n    - a: [b, c] # c\n'),
  ],
  [
    'one target more',
    chains('\n    - a: ["x"]\n'),
    [fallbacks('a', 'x', 'b')],
    chains('\n    - a: ["x", "b"]\n'),
  ],
  [
    'another order',
    chains('\n    - a: [x, b, c]\n'),
    [fallbacks('a', 'b', 'x', 'c')],
    chains('\n    - a: [b, x, c]\n'),
  ],
  [
    'targets on lines',
    chains('\n    - a:\n        # of x\n        - x # c\n\n        # of c\n        - c # d\n'),
    [fallbacks('a', 'c', 'b')],
    chains('\n    - a:\n        # of x\n\n        # of c\n        - c # d\n\n        - b\n'),
  ],
  [
    'a new first target on a line',
    chains('\n    - a:\n      - c # d\n'),
    [fallbacks('a', 'b', 'c')],
    chains('\n    - a:\n      - b\n      - c # d\n'),
  ],
  [
    'all targets on lines',
    chains('\n    - a:\n      - x\n      - y\n'),
    [fallbacks('a', 'b', 'c')],
    chains('\n    - a:\n      - b\n      - c\n'),
  ],
  ['no target', chains('\n    - a:\n      - x\n      - y\n'), [fallbacks('a')], chains('\n    - a: []\n')],
  [
    'a name in place of the list',
    chains('\n    - a: x # c\n'),
    [fallbacks('a', 'b')],
    chains('\n    - a: [b] # c\n'),
  ],
  ['targets that are null', chains('\n    - a:\n'), [fallbacks('a', 'b')], chains('\n    - a: [b]\n')],
  [
    'a target that is a mapping',
    chains('\n    - a: [{model: x}, b]\n'),
    [fallbacks('a', 'b')],
    chains('\n    - a: [b]\n'),
  ],
  [
    'targets by an anchor',
    `x: &x [y]\n${chains('\n    - a: *x\n')}`,
    [fallbacks('a', 'b')],
    `x: &x [y]\n${chains('\n    - a: [b]\n')}`,
  ],
  [
    'an item that comes first of two',
    chains('\n    - a: [b]\n    - a: [c]\n'),
    [fallbacks('a', 'b')],
    chains('\n    - a: [b]\n    - a: [c]\n'),
  ],
  [
    'a number as another name',
    chains('\n    - 4.1: [x]\n'),
    [fallbacks('4.1', 'b')],
    chains('\n    - 4.1: [x]\n    - "4.1": [b]\n'),
  ],
])('fallbacks: %s', ([, before, operations, after]) => {
  expect(edited(before, operations)).toBe(after);
});

const other = (rest: string): string => `${LIST}litellm_settings:\n  fallbacks:${rest}`;

test.for<[string, string, string]>([
  ['only litellm_settings has a list', other('\n    - x: [y]\n'), other('\n    - x: [y]\n    - a: [b]\n')],
  [
    'the list of router_settings is empty',
    other(' [{x: [y]}]\nrouter_settings: {fallbacks: []}\n'),
    other(' [{x: [y]}, {a: [b]}]\nrouter_settings: {fallbacks: []}\n'),
  ],
  [
    'both have a list',
    other(' [{x: [y]}]\nrouter_settings: {fallbacks: [{c: [d]}]}\n'),
    other(' [{x: [y]}]\nrouter_settings: {fallbacks: [{c: [d]}, {a: [b]}]}\n'),
  ],
  [
    'both lists are empty',
    other(' []\nrouter_settings: {fallbacks: null}\n'),
    other(' []\nrouter_settings: {fallbacks: [{a: [b]}]}\n'),
  ],
  [
    'litellm_settings has an empty list',
    other(' []\n'),
    `${other(' []\n')}router_settings:\n  fallbacks:\n    - a: [b]\n`,
  ],
])('fallbacks are written where LiteLLM reads them: %s', ([, before, after]) => {
  expect(edited(before, [fallbacks('a', 'b')])).toBe(after);
});

test.for<[string, string, readonly Operation[]]>([
  ['an alias', group(' {a: "b"}\n'), [alias('a', 'b')]],
  ['an alias as an escape', group('\n    "\\x61": b\n'), [alias('a', 'b')]],
  ['a hidden alias', group('\n    a: {hidden: yes, model: b}\n'), [alias('a', 'b')]],
  ['an alias of a merge key', `x: &x {a: b}\n${group('\n    <<: *x\n')}`, [alias('a', 'b')]],
  ['the last of two aliases', group('\n    a: x\n    a: b\n'), [alias('a', 'b')]],
  ['an alias that is not there', group('\n    b: a\n'), [noAlias('a')]],
  ['an alias of no section', LIST, [noAlias('a')]],
  ['an alias of null', group('\n'), [noAlias('a')]],
  ['fallbacks', chains('\n    - a:\n      - b\n'), [fallbacks('a', 'b')]],
  ['fallbacks by an anchor', `x: &x\n  - a: [b]\n${chains(' *x\n')}`, [fallbacks('a', 'b')]],
])('what is there already is not written again: %s', ([, text, operations]) => {
  expect(editConfig(config(text), operations, { managed: [] })).toMatchObject({ kind: 'edited', edits: [] });
});

test.for<[string, string, readonly Operation[], string]>([
  ['a section that is a list', router(' [x]\n'), [alias('a', 'b')], 'NOT_A_MAP:2:18'],
  ['aliases that are a list', group(' [x]\n'), [alias('a', 'b')], 'NOT_A_MAP:3:22'],
  ['fallbacks that are a mapping', chains(' {a: [x]}\n'), [fallbacks('a', 'b')], 'NOT_A_LIST:3:14'],
  ['fallbacks that are a name', chains(' x\n'), [fallbacks('a', 'b')], 'NOT_A_LIST:3:14'],
  ['a section that is an alias', `x: &x {y: z}\n${router(' *x\n')}`, [alias('a', 'b')], 'ALIASED_MAP:3:18'],
  ['aliases that are an alias', `x: &x {y: z}\n${group(' *x\n')}`, [alias('a', 'b')], 'ALIASED_MAP:4:22'],
  [
    'a list that is an alias',
    `x: &x [{y: [z]}]\n${chains(' *x\n')}`,
    [fallbacks('a', 'b')],
    'ALIASED_MAP:4:14',
  ],
  [
    'a list of a merge key',
    `x: &x {fallbacks: [{y: [z]}]}\n${router('\n    <<: *x\n')}`,
    [fallbacks('a', 'b')],
    'ALIASED_MAP:1:8',
  ],
  [
    'an item that is an alias',
    `x: &x {a: [z]}\n${chains('\n    - *x\n')}`,
    [fallbacks('a', 'b')],
    'ALIASED_MAP:5:7',
  ],
  [
    'an item of a merge key',
    `x: &x {a: [z]}\n${chains('\n    - <<: *x\n')}`,
    [fallbacks('a', 'b')],
    'ALIASED_MAP:5:7',
  ],
  [
    'the removal of an alias of a merge key',
    `x: &x {a: z}\n${group('\n    <<: *x\n')}`,
    [noAlias('a')],
    'ALIASED_MAP:1:8',
  ],
  [
    'aliases whose anchor is used',
    `${group(' &x\n    c: d\n')}y: *x\n`,
    [alias('a', 'b')],
    'ANCHOR_IN_USE:3:22',
  ],
  [
    'a list whose anchor is used',
    `${chains(' &x\n    - c: [d]\n')}y: *x\n`,
    [fallbacks('a', 'b')],
    'ANCHOR_IN_USE:3:14',
  ],
  [
    'targets whose anchor is used',
    `${chains('\n    - a: &x [d]\n')}y: *x\n`,
    [fallbacks('a', 'b')],
    'ANCHOR_IN_USE:4:10',
  ],
  ['an alias that is defined twice', group('\n    a: b\n    a: c\n'), [alias('a', 'b')], 'DUPLICATE_KEY:5:5'],
  [
    'a section that is defined twice',
    `${router(' {}\n')}router_settings: {}\n`,
    [alias('a', 'b')],
    'DUPLICATE_KEY:3:1',
  ],
  [
    'a name with two items',
    chains('\n    - a: [x]\n    - a: [b]\n'),
    [fallbacks('a', 'b')],
    'DUPLICATE_KEY:5:7',
  ],
  [
    'an item with two keys',
    chains('\n    - a: [x]\n      c: [d]\n'),
    [fallbacks('a', 'b')],
    'UNSUPPORTED_YAML:4:7',
  ],
  ['a list with a tag', chains(' !x [{c: [d]}]\n'), [fallbacks('a', 'b')], 'UNSUPPORTED_YAML:3:14'],
  [
    'a file that ends inside a block scalar',
    router('\n  x: |\n    y').trimEnd(),
    [alias('a', 'b')],
    'OPEN_BLOCK_SCALAR:4:6',
  ],
  ['a name that is __proto__', LIST, [alias('__proto__', 'b')], 'PROTO_KEY:1:1'],
  ['fallbacks of __proto__', LIST, [fallbacks('__proto__', 'b')], 'PROTO_KEY:1:1'],
])('refused: %s', ([, text, operations, expected]) => {
  expect(edited(text, operations)).toBe(expected);
});

test('a section is added behind new entries and behind the comments of the last one', () => {
  const before = 'a: 1\n\nmodel_list:\n  - model_name: x\n    # of x\n  # - model_name: y\n\n# the end\n';
  const result = edited(before, [insert('b'), alias('m', 't')], { managed: [0] });
  expect(result).toBe(
    `a: 1\n\nmodel_list:\n  - model_name: x\n    # of x\n  - model_name: copilot-b\n    litellm_params:\n      model: github_copilot/b\n  # - model_name: y\n\nrouter_settings:\n  model_group_alias:\n    m: t\n\n# the end\n`,
  );
});

test('a new file gets the list and the sections', () => {
  const result = edited('', [insert('b'), alias('m', 't'), fallbacks('m', 'c')]);
  expect(result).toBe(
    'model_list:\n  - model_name: copilot-b\n    litellm_params:\n      model: github_copilot/b\nrouter_settings:\n  model_group_alias:\n    m: t\n  fallbacks:\n    - m: [c]\n',
  );
});

test('a file without a newline at its end gets no blank line when its last entry is removed', () => {
  const text = 'model_list:\n  - model_name: x';
  expect(edited(text, [{ kind: 'remove', entry: 0 }, alias('m', 't')])).toBe(
    'model_list: []\nrouter_settings:\n  model_group_alias:\n    m: t',
  );
});

test('everything is added at once to a file without a newline at its end', () => {
  const text = chains('\n    - a:\n        - b\n        - c');
  const result = edited(text, [fallbacks('a', 'b', 'd'), fallbacks('e'), alias('f', 'g')]);
  expect(result).toBe(
    `${chains('\n    - a:\n        - b\n        - d\n\n    - e: []')}\n  model_group_alias:\n    f: g`,
  );
});

test('a file without a newline at its end gets one below a last value that changes', () => {
  const text = group('\n    a: x');
  expect(edited(text, [alias('a', 'b'), fallbacks('a', 'c')])).toBe(
    `${group('\n    a: b')}\n  fallbacks:\n    - a: [c]`,
  );
});

test.for([
  [
    'a mapping of a values file',
    'x: 1\nproxy:\n  model_list: []\ny: 2\n',
    '/proxy',
    'x: 1\nproxy:\n  model_list: []\n  router_settings:\n    model_group_alias:\n      a: b\n    fallbacks:\n      - a: [c]\ny: 2\n',
  ],
  [
    'a mapping that is empty',
    'x: 1\nproxy: {} # c\ny: 2\n',
    '/proxy',
    'x: 1\nproxy: # c\n  router_settings:\n    model_group_alias:\n      a: b\n    fallbacks:\n      - a: [c]\ny: 2\n',
  ],
  [
    'a text of a ConfigMap',
    'data:\n  config.yaml: |\n    model_list: []\ny: 2\n',
    '/data/config.yaml',
    'data:\n  config.yaml: |\n    model_list: []\n    router_settings:\n      model_group_alias:\n        a: b\n      fallbacks:\n        - a: [c]\ny: 2\n',
  ],
] as const)('a config in another file: %s', ([, before, pointer, after]) => {
  expect(edited(before, [alias('a', 'b'), fallbacks('a', 'c')], { pointer })).toBe(after);
});

const name = fc.oneof(
  fc.constantFrom(
    'a',
    'b',
    'gpt-4',
    '4.1',
    'on',
    '<<',
    '=',
    '*',
    '- x',
    'a: b',
    '# c',
    '',
    'été',
    '🚀',
    'x\ny',
  ),
  fc
    .string({ unit: 'binary', maxLength: 8 })
    .filter((text) => text !== '__proto__' && !/[\uD800-\uDFFF]/.test(text)),
);
const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({ kind: fc.constant('set-alias' as const), name, target: name }),
  fc.record({ kind: fc.constant('unset-alias' as const), name }),
  fc.record({ kind: fc.constant('set-fallbacks' as const), name, targets: fc.array(name, { maxLength: 4 }) }),
);
const TEXTS = [
  '',
  LIST,
  router(' {}\n'),
  group('\n    a: b # c\n    gpt-4: {model: x, hidden: true}\n') +
    '  fallbacks:\n    - a: [b, "on"]\n    - gpt-4:\n        - a\n',
  '{"model_list": [], "router_settings": {"model_group_alias": {"a": "b"}, "fallbacks": [{"a": ["b"]}]}}\n',
] as const;

test('whatever the names are, they are read as they were wanted, and a second edit changes nothing', () => {
  const property = fc.property(
    fc.constantFrom(...TEXTS),
    fc.array(operation, { maxLength: 6 }),
    (text, wanted) => {
      const result = editConfig(config(text), wanted, { managed: [] });
      if (result.kind === 'refused') throw new Error(`${result.problem.code} ${result.problem.message}`);
      expect(editConfig(result.config, wanted, { managed: [] })).toMatchObject({ kind: 'edited', edits: [] });
    },
  );
  fc.assert(property, { numRuns: 500 });
});
