import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editConfig, routing, touchesKeep } from '../../../src/config/index.ts';
import type { Operation } from '../../../src/config/model.ts';
import { internals } from '../../../src/config/read/index.ts';
import { generate } from '../../differential/generate.ts';
import { random } from '../../differential/random.ts';
import { config, edited, insert, read, set, unset } from './support.ts';

const KEEP = '# copilot-model-sync: keep';

test.for([
  [
    'on the line of a key',
    `  - model_name: a\n    model_info:\n      m: 1 ${KEEP}\n      n2: 2\n`,
    ['model_info.m'],
  ],
  [
    'above a key',
    `  - model_name: a\n    model_info:\n      ${KEEP}, measured\n      n2: 2\n`,
    ['model_info.n2'],
  ],
  ['on the line of a section', `  - model_name: a\n    model_info: ${KEEP}\n      m: 1\n`, ['model_info']],
  [
    'on the line of a map in brackets below its key',
    `  - model_name: a\n    model_info:\n      {m: 1} ${KEEP}\n    x: 1\n`,
    ['model_info'],
  ],
  [
    'on a map in brackets',
    '  - model_name: a\n    model_info: {m: 1} # copilot-model-sync:keep\n',
    ['model_info'],
  ],
  [
    'behind the closing bracket',
    `  - model_name: a\n    model_info: {\n      m: 1\n    } ${KEEP}\n`,
    ['model_info'],
  ],
  [
    'on one header',
    `  - litellm_params:\n      extra_headers:\n        user-agent: x ${KEEP}\n`,
    ['litellm_params.extra_headers.user-agent'],
  ],
  [
    'in a nested model_info',
    `  - litellm_params:\n      model_info:\n        m: 1 ${KEEP}\n`,
    ['litellm_params.model_info.m'],
  ],
  [
    'on litellm_params',
    `  - model_name: a\n    litellm_params: ${KEEP}\n      model: b\n`,
    ['litellm_params'],
  ],
  [
    'in a list below a key',
    `  - model_name: a\n    model_info:\n      tags:\n        - a ${KEEP}\n`,
    ['model_info.tags'],
  ],
  ['on the dash', `  - model_name: a ${KEEP}\n    model_info: {m: 1}\n`, ['']],
  ['on the name in the second line', `  - litellm_params: {}\n    model_name: a ${KEEP}\n`, ['']],
  ['above the dash', `  ${KEEP}\n  - model_name: a\n`, ['']],
  ['two lines above', `  ${KEEP}\n  # more\n  - model_name: a\n`, ['']],
  ['on an entry in brackets', `  - {model_name: a} ${KEEP}\n`, ['']],
  ['in a string', `  - model_name: a\n    model_info: {m: "${KEEP}"}\n`, []],
  ['in another word', `  - model_name: a ${KEEP}er\n`, []],
  ['in a block scalar', `  - model_name: a\n    model_info:\n      t: |\n        ${KEEP}\n      m: 1\n`, []],
] as const)('keep covers what it is on: %s', ([, text, expected]) => {
  const { entries, notices } = config(`model_list:\n${text}`);
  expect(entries[0]?.keeps.map((path) => path.join('.'))).toEqual(expected);
  expect(entries[0]?.keep).toBe(expected.some((path) => path === ''));
  expect(notices).toEqual([]);
});

test('keep on model_list covers every entry', () => {
  const { keep, entries } = config(`model_list: ${KEEP}\n  - model_name: a\n  - model_name: b\n`);
  expect([keep, ...entries.map((entry) => entry.keep)]).toEqual([true, true, true]);
});

test.for([
  ['above a blank line', `model_list:\n  ${KEEP}\n\n  - model_name: a\n`, 2],
  ['at the end', `model_list:\n  - model_name: a\n  ${KEEP}\n`, 3],
  ['on a section that is never changed', `model_list: []\ngeneral_settings: {} ${KEEP}\n`, 2],
] as const)('a notice names a keep that protects nothing: %s', ([, text, line]) => {
  const { notices } = config(text);
  expect(notices).toMatchObject([{ message: expect.stringContaining('protects nothing'), place: { line } }]);
});

test.for([
  [['model_info'], ['model_info', 'mode'], true],
  [['model_info', 'mode'], ['model_info'], true],
  [['model_info', 'mode'], ['model_info', 'mode'], true],
  [['model_info', 'mode'], ['model_info', 'tags'], false],
  [['model_info'], ['litellm_params'], false],
  [['model_info', 'mode'], [], true],
  [[], ['model_info'], true],
] as const)('a keep on %j, a change of %j', ([kept, path, expected]) => {
  expect(touchesKeep({ keeps: [kept] }, path)).toBe(expected);
});

const ENTRY = `model_list:
  - model_name: a
    litellm_params:
      model: openai/a
      extra_headers:
        user-agent: x ${KEEP}
    model_info:
      mode: chat ${KEEP}
      b: 1
`;

test.for<[string, Operation]>([
  ['the key', set(0, 'mode', 'responses')],
  ['the section', unset(0, 'model_info')],
  ['the headers', unset(0, 'litellm_params', 'extra_headers')],
  ['the entry', { kind: 'remove', entry: 0 }],
])('an edit that would change what a keep covers is refused: %s', ([, operation]) => {
  expect(edited(ENTRY, [operation])).toMatch(/^EDIT_UNSAFE/);
});

test('a list that is kept gains no entry', () => {
  expect(edited(`model_list: [] ${KEEP}\n`, [insert('b')])).toMatch(/^EDIT_UNSAFE/);
});

test('a section that is kept gains no key', () => {
  const text = `model_list:\n  - model_name: a\n    model_info: ${KEEP}\n      m: 1\n`;
  expect(edited(text, [set(0, 'b', 1)])).toMatch(/^EDIT_UNSAFE/);
});

test('a new entry is not written between a keep and its entry', () => {
  const item = (name: string): string => `  - model_name: copilot-${name}\n    litellm_params: {model: b}\n`;
  const before = `model_list:\n${item('a')}    # more\n    ${KEEP}\n${item('c')}`;
  expect(edited(before, [insert('b')], { managed: [0, 1] })).toBe(
    `model_list:\n${item('a')}  - model_name: copilot-b\n    litellm_params: {model: github_copilot/b}\n    # more\n    ${KEEP}\n${item('c')}`,
  );
  const behindText = `model_list:\n  # ours, see "x" ${KEEP}\n${item('b')}${item('c')}`;
  expect(edited(behindText, [insert('a')], { managed: [0, 1] })).toMatch(
    /^model_list:\n {2}- model_name: copilot-a\n.*\n {2}# ours, see "x" # copilot-model-sync: keep\n {2}- model_name: copilot-b/,
  );
  const first = `model_list:\n  ${KEEP}\n${item('b')}${item('c')}`;
  expect(edited(first, [insert('a')], { managed: [0, 1] })).toMatch(
    /^model_list:\n {2}- model_name: copilot-a\n.*\n {2}# copilot-model-sync: keep\n {2}- model_name: copilot-b/,
  );
});

test('a keep belongs to the next entry after the one above it is removed', () => {
  const item = (name: string): string => `  - model_name: ${name}\n    litellm_params: {model: b}\n`;
  const text = `model_list:\n${item('a')}    ${KEEP}\n${item('b')}`;
  expect(edited(text, [{ kind: 'remove', entry: 0 }])).toBe(`model_list:\n    ${KEEP}\n${item('b')}`);
});

const BLOCK_HEADER = /[|>][-+0-9]*\s*(?:#.*)?$/;

/** Would what is added to a line be part of a block scalar, or break its header? */
function isText(lines: readonly string[], at: number): boolean {
  const indent = (line: number): number => (lines[line] ?? '').search(/\S|$/);
  let deepest = indent(at);
  for (let line = at - 1; line >= 0; line -= 1) {
    const text = lines[line] ?? '';
    if (text.trim() === '' || indent(line) >= deepest) continue;
    if (BLOCK_HEADER.test(text) && !text.includes('config.yaml')) return true;
    deepest = indent(line);
  }
  return BLOCK_HEADER.test(lines[at] ?? '');
}

test('wherever a keep is written, no byte that it covers changes', () => {
  const property = fc.property(
    fc.integer({ min: 0 }),
    fc.array(fc.nat(), { maxLength: 4 }),
    (seed, places) => {
      const made = generate(random(seed));
      const lines = made.text.split('\n');
      for (const at of places) {
        const line = at % lines.length;
        if (isText(lines, line) || made.text.includes('\r')) continue;
        lines[line] += ` ${KEEP}`;
      }
      const text = lines.join('\n');
      const before = read(text, made.pointer);
      // Without a list a `keep` protects nothing.
      if (before.kind === 'refused' || before.config.list === 'missing') return;
      const { src, comments } = internals(before.config);
      const real = comments.filter((offset) => src.text.slice(offset).split('\n', 1)[0]?.includes(KEEP));
      // Inside a quoted text over several lines it is not a comment.
      if (real.length !== text.split(KEEP).length - 1) return;
      // Where a notice says that it protects nothing, it may be removed with what it is in.
      if (before.config.notices.some(({ message }) => message.includes('protects nothing'))) return;
      const { entries } = before.config;
      const { aliases, fallbacks, kept: whole } = routing(before.config);
      const allowed = made.operations.filter((operation) => {
        if (operation.kind === 'insert') return !before.config.keep;
        if (operation.kind === 'set-fallbacks')
          return !whole.fallbacks && !fallbacks.some(({ name, keep }) => keep && name === operation.name);
        if (operation.kind === 'set-alias' || operation.kind === 'unset-alias')
          return !whole.aliases && !aliases.some(({ name, keep }) => keep && name === operation.name);
        const entry = entries[operation.entry];
        return entry !== undefined && !touchesKeep(entry, operation.kind === 'remove' ? [] : operation.path);
      });
      const result = editConfig(before.config, allowed, { managed: made.managed });
      if (result.kind === 'refused') {
        expect(result.problem.code).not.toBe('EDIT_UNSAFE');
        return;
      }
      // The comma behind an item in brackets is not the item's.
      const kept = (all: string): string[] =>
        all
          .split(/\r?\n/)
          .flatMap((line) => (line.includes(KEEP) ? [line.trim().replace(/,(?=\s*#)/, '')] : []));
      expect(kept(result.text)).toEqual(kept(text));
      for (const entry of entries.filter(({ keep }) => keep)) {
        const now = result.config.entries.filter(
          ({ name, model }) => name === entry.name && model === entry.model,
        );
        expect(now.some(({ keep }) => keep)).toBe(true);
      }
    },
  );
  fc.assert(property, { numRuns: 400 });
});

test.for([
  [
    'behind the last key',
    `{\n      m: 1,\n      z: 2 ${KEEP}\n    }`,
    `{\n      m: 1,\n      n2: 3,\n      z: 2 ${KEEP}\n    }`,
  ],
  [
    'above the last key',
    `{\n      m: 1,\n      ${KEEP}\n      z: 2\n    }`,
    `{\n      m: 1,\n      n2: 3,\n      ${KEEP}\n      z: 2\n    }`,
  ],
  ['behind the only key', `{\n      z: 2 ${KEEP}\n    }`, `{\n      n2: 3,\n      z: 2 ${KEEP}\n    }`],
  [
    'behind a last key with a comma',
    `{\n      z: 2, ${KEEP}\n    }`,
    `{\n      z: 2, ${KEEP}\n      n2: 3,\n    }`,
  ],
] as const)(
  'a key that is added in brackets does not put a comma on a kept line: %s',
  ([, before, after]) => {
    const file = (info: string): string => `model_list:\n  - model_name: a\n    model_info: ${info}\n`;
    expect(edited(file(before), [set(0, 'n2', 3)])).toBe(file(after));
  },
);

test.for([
  `model_list: [] ${KEEP}\n`,
  `model_list:\n  [ ] ${KEEP}\n`,
  `model_list:\n  ${KEEP}\n  []\n`,
  `model_list:\n  ~ ${KEEP}\n`,
])('a keep on the value of an empty list covers the list: %j', (text) => {
  expect(config(text)).toMatchObject({ keep: true, notices: [] });
});
