import { expect, test } from 'vitest';
import { config, edited, insert, set, unset } from './support.ts';

const NEW = '  - model_name: copilot-b\n    litellm_params:\n      model: github_copilot/b\n';

test.for([
  [
    '[] on a line of its own',
    'model_list:\n  # owned by Ann\n  # do not touch\n  []\n',
    `model_list:\n  # owned by Ann\n  # do not touch\n${NEW}`,
  ],
  [
    '[] with a comment behind it',
    'model_list:\n  # above\n  [] # behind\n',
    `model_list:\n  # above\n   # behind\n${NEW}`,
  ],
  ['null on a line of its own', 'model_list: # x\n  null\ny: z\n', `model_list: # x\n${NEW}y: z\n`],
  ['[] without a line end', 'model_list: # x\n  []', `model_list: # x\n${NEW.trimEnd()}`],
  ['{} as the whole config', '# x\n{}\n', `# x\nmodel_list:\n${NEW}`],
  [
    '{} that contains a comment',
    '{ # x\n}\n',
    '{model_list: [{model_name: copilot-b, litellm_params: {model: github_copilot/b}}] # x\n}\n',
  ],
] as const)('the first entry leaves every comment: %s', ([, before, after]) => {
  expect(edited(before, [insert('b')])).toBe(after);
});

test.for([
  ['{} on a line of its own', 'proxy: # x\n  # y\n  {}\n', 'proxy: # x\n  # y\n'],
  ['null', 'proxy: # x\n  ~\n', 'proxy: # x\n'],
  ['{} on the line of its key', 'proxy: {} # x\n', 'proxy: # x\n'],
] as const)('the first entry of a pointed config leaves every comment: %s', ([, before, head]) => {
  const lines = `  model_list:\n${NEW.replace(/^/gm, '  ').trimEnd()}\n`;
  const after = edited(before, [insert('b')], { pointer: '/proxy' });
  expect(after).toBe(head + lines);
  expect(config(after, '/proxy').entries).toHaveLength(1);
});

const remove = { kind: 'remove', entry: 0 } as const;
const A = '  - model_name: a\n    litellm_params: {model: b}\n';
const Z = '  - model_name: z\n';

test.for([
  ['an entry above', `${Z}\n`, '  # - model_name: spare\n  #   litellm_params: {model: x}\n', ''],
  ['a key above', `${Z}\n`, '  # rpm: 5\n', ''],
  ['a key below', '', '', '    # rpm: 5\n'],
  ['a key below a comment', '', '', '    # model_info:\n    #   mode: chat\n'],
] as const)(
  'YAML that a person commented out is not removed with the entry: %s',
  ([, first, above, below]) => {
    const entry = first === '' ? 0 : 1;
    const after = edited(`model_list:\n${first}${above}${A}${below}${Z}`, [{ kind: 'remove', entry }]);
    expect(after).toBe(`model_list:\n${first}${above}${below}${Z}`);
  },
);

test('a comment in words is removed with its entry, above and below', () => {
  const text = `model_list:\n${Z}\n  # ours\n${A}    # measured in spring\n`;
  expect(edited(text, [{ kind: 'remove', entry: 1 }])).toBe(`model_list:\n${Z}`);
});

test('keys that a person commented out are not removed with a key', () => {
  const head = 'model_list:\n  - model_name: a\n    litellm_params:\n      model: b\n';
  const text = `${head}\n      # rpm: 5\n      # tpm: 6\n      cache_models_for: 1\n`;
  expect(edited(text, [unset(0, 'litellm_params', 'cache_models_for')])).toBe(
    `${head}\n      # rpm: 5\n      # tpm: 6\n`,
  );
});

test('`##` and rulers are headings of all that follows', () => {
  for (const banner of ['## Copilot', '# --- Copilot ---', '# =====']) {
    const text = `model_list:\n${Z}\n  ${banner}\n${A}`;
    expect(edited(text, [{ kind: 'remove', entry: 1 }])).toBe(`model_list:\n${Z}\n  ${banner}\n`);
  }
});

test('the only entry is removed, the comments of the list stay', () => {
  expect(edited(`model_list:\n  # - model_name: spare\n${A}`, [remove])).toBe(
    'model_list: []\n  # - model_name: spare\n',
  );
});

test('comments in a collection that a value replaces are removed with it, others stay', () => {
  const text = `model_list:\n${A}    model_info:\n      k:\n        # of k\n        - 1 # one\n      # last\n`;
  expect(edited(text, [set(0, 'k', 2)])).toBe(
    `model_list:\n${A}    model_info:\n      k: 2\n        # of k\n      # last\n`,
  );
});
