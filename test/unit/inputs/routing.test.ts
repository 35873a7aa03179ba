import { expect, test } from 'vitest';
import { type Door, type RawInputs, readSettings } from '../../../src/inputs/read.ts';

const DOOR: Door = { spell: (name) => name, tokenHint: '', needsCatalogue: false, ownFiles: true };

async function read(raw: RawInputs) {
  const result = await readSettings({ mode: 'write', ...raw }, {}, DOOR);
  return result.kind === 'refused' ? result.problem.message : result.settings.routing;
}

test('nothing is set by default', async () => {
  expect(await read({})).toEqual({ aliases: [], fallbacks: [], onRemoval: 'remove', successors: [] });
});

test('aliases, fallbacks and successors are YAML mappings, in their order', async () => {
  const routing = await read({
    aliases: '"4": o4-mini\ngpt: gpt-5.4\n"claude 4 ": claude-sonnet-4',
    fallbacks: 'gpt-5.4: [gpt-4.1, o3, gpt-4.1]\nconstructor:\n- o3',
    'on-removal': 'alias',
    successors: '{gpt-4*: gpt-5.4, "gpt-{3,4}": gpt-4.1, "*": o3}',
  });
  expect(routing).toEqual({
    aliases: [
      { name: '4', id: 'o4-mini' },
      { name: 'gpt', id: 'gpt-5.4' },
      { name: 'claude 4 ', id: 'claude-sonnet-4' },
    ],
    fallbacks: [
      { id: 'gpt-5.4', targets: ['gpt-4.1', 'o3'] },
      { id: 'constructor', targets: ['o3'] },
    ],
    onRemoval: 'alias',
    successors: [
      { pattern: 'gpt-4*', id: 'gpt-5.4' },
      { pattern: 'gpt-{3,4}', id: 'gpt-4.1' },
      { pattern: '*', id: 'o3' },
    ],
  });
});

test.each<[string, RawInputs, string]>([
  [
    'a pattern',
    { aliases: '"*": a' },
    'aliases: "*" must be a name of at most 200 characters on one line, without `*`.',
  ],
  ['a list', { aliases: '[a]' }, 'aliases: must be a YAML mapping of plain values.'],
  ['a text', { fallbacks: 'a' }, 'fallbacks: must be a YAML mapping of plain values.'],
  ['no YAML', { successors: '{a' }, 'successors: is not valid YAML in line 1: '],
  [
    'an empty name',
    { aliases: '"": a' },
    'aliases: "" must be a name of at most 200 characters on one line, without `*`.',
  ],
  [
    'a name of two lines',
    { aliases: '"a\\nb": a' },
    'aliases: "a\\nb" must be a name of at most 200 characters on one line, without `*`.',
  ],
  [
    '`__proto__`',
    { aliases: '__proto__: a' },
    'aliases: is not valid YAML in line 1: A key is named `__proto__`.',
  ],
  [
    'a number',
    { aliases: 'a: 4.1' },
    'aliases: the value of "a" must be the id of one model, such as gpt-4.1.',
  ],
  ['nothing', { aliases: 'a:' }, 'aliases: the value of "a" must be the id of one model, such as gpt-4.1.'],
  [
    'a glob',
    { aliases: 'a: gpt-*' },
    'aliases: the value of "a" must be the id of one model, such as gpt-4.1.',
  ],
  [
    'the name of an entry',
    { aliases: 'a: github_copilot/gpt-4.1' },
    'aliases: the value of "a" must be Copilot’s id, without `github_copilot/`.',
  ],
  ['a text for a list', { fallbacks: 'a: b' }, 'fallbacks: the value of "a" must be a list of model ids.'],
  ['an empty list', { fallbacks: 'a: []' }, 'fallbacks: the value of "a" must be a list of model ids.'],
  [
    'a number in a list',
    { fallbacks: 'a: [4.1]' },
    'fallbacks: each item of "a" must be the id of one model, such as gpt-4.1.',
  ],
  ['a model itself', { fallbacks: 'a: [b, a]' }, 'fallbacks: "a" cannot be its own fallback.'],
  [
    'a glob of fallbacks',
    { fallbacks: 'a*: [b]' },
    'fallbacks: "a*" must be the id of one model, such as gpt-4.1.',
  ],
  [
    'a glob as successor',
    { successors: 'a: b*' },
    'successors: the value of "a" must be the id of one model, such as gpt-4.1.',
  ],
  [
    'too many alternatives',
    { successors: `"${'{a,b}'.repeat(9)}": a` },
    `successors: ${JSON.stringify('{a,b}'.repeat(9))} has braces with too many alternatives.`,
  ],
  ['an unknown word', { 'on-removal': 'keep' }, 'on-removal: must be one of remove, alias, not "keep".'],
])('mistakes are reported with their input: %s', async (_, raw, message) => {
  expect(await read(raw)).toContain(message);
});

test('all mistakes are reported at once', async () => {
  const message = await read({
    aliases: 'a: 1\nb: [x]',
    fallbacks: 'c: d',
    successors: '"": e',
    costs: 'perhaps',
  });
  expect(message).toContain('5 inputs are not valid:');
  expect(typeof message === 'string' && message.match(/^- /gm)).toHaveLength(5);
});
