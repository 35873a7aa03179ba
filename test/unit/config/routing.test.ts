import { expect, test } from 'vitest';
import { routing } from '../../../src/config/index.ts';
import { config } from './support.ts';

const KEEP = '# copilot-model-sync: keep';

test('routing reads the aliases with their targets', () => {
  const { aliases } = routing(
    config(
      'model_list: []\nrouter_settings:\n  model_group_alias:\n    a: b\n    c: {model: d, hidden: true}\n    e: [f]\n    g:\n',
    ),
  );
  expect(aliases.map(({ name, target, place, keep }) => [name, target, place.line, keep])).toEqual([
    ['a', 'b', 4, false],
    ['c', 'd', 5, false],
    ['e', undefined, 6, false],
    ['g', undefined, 7, false],
  ]);
});

test('routing reads what a merge key supplies before the names of the mapping itself, as PyYAML does', () => {
  const { aliases } = routing(
    config(
      'defaults: &d {m: n, a: z}\nmodel_list: []\nrouter_settings:\n  model_group_alias: {a: b, c: d, <<: *d}\n',
    ),
  );
  expect(aliases.map(({ name, target }) => [name, target])).toEqual([
    ['m', 'n'],
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('routing reads the fallbacks of both sections, and no other lists of them', () => {
  const { fallbacks } = routing(
    config(
      'model_list: []\nlitellm_settings: {fallbacks: [{z: [y]}]}\nrouter_settings:\n  context_window_fallbacks: [{w: [v]}]\n  fallbacks:\n    - a: [b, c]\n    - d: e\n    - f: [{model: g}]\n    - "*": []\n',
    ),
  );
  expect(fallbacks.map(({ name, targets, section, place }) => [name, targets, section, place.line])).toEqual([
    ['a', ['b', 'c'], 'router_settings', 6],
    ['d', undefined, 'router_settings', 7],
    ['f', undefined, 'router_settings', 8],
    ['*', [], 'router_settings', 9],
    ['z', ['y'], 'litellm_settings', 2],
  ]);
});

test('aliases and fallbacks that an anchor or a merge key supplies are read', () => {
  const text =
    'x: &x {a: b}\ny: &y [{a: [c]}]\nmodel_list: []\nrouter_settings:\n  fallbacks: *y\n  model_group_alias:\n    <<: *x\n';
  expect(routing(config(text))).toMatchObject({
    aliases: [{ name: 'a', target: 'b' }],
    fallbacks: [{ name: 'a', targets: ['c'] }],
  });
});

test('a config without settings, an empty one and a missing one have no routing', () => {
  for (const text of ['', 'model_list: []\n', 'model_list: []\nrouter_settings: 5\n'])
    expect(routing(config(text))).toMatchObject({ aliases: [], fallbacks: [], references: [] });
});

const settings = (at: {
  section?: string;
  group?: string;
  above?: string;
  alias?: string;
  list?: string;
  item?: string;
  other?: string;
}): string =>
  `model_list: []\nrouter_settings: ${at.section ?? ''}\n  timeout: 5 ${at.other ?? ''}\n  model_group_alias: ${at.group ?? ''}\n    ${at.above ?? '#'}\n    a: b ${at.alias ?? ''}\n    c: d\n  fallbacks: ${at.list ?? ''}\n    - a: [b] ${at.item ?? ''}\n    - c: [d]\n`;

test.for<[string, Parameters<typeof settings>[0], readonly boolean[], readonly boolean[], number]>([
  ['nowhere', {}, [false, false, false, false], [false, false], 0],
  ['behind an alias', { alias: KEEP }, [true, false, false, false], [false, false], 0],
  ['above an alias', { above: KEEP }, [true, false, false, false], [false, false], 0],
  ['on the aliases', { group: KEEP }, [true, true, false, false], [true, false], 0],
  ['behind an item', { item: KEEP }, [false, false, true, false], [false, false], 0],
  ['on the list', { list: KEEP }, [false, false, true, true], [false, true], 0],
  ['on the section', { section: KEEP }, [true, true, true, true], [true, true], 0],
  ['on a key that no edit changes', { other: KEEP }, [false, false, false, false], [false, false], 1],
])('routing says what a keep covers: %s', ([, at, keeps, whole, unused]) => {
  const read = config(settings(at));
  const { aliases, fallbacks, kept } = routing(read);
  expect([...aliases, ...fallbacks].map(({ keep }) => keep)).toEqual(keeps);
  expect([kept.aliases, kept.fallbacks]).toEqual(whole);
  expect(read.notices).toHaveLength(unused);
});

test.for<[string, string, readonly boolean[]]>([
  ['on one line', `{a: b, c: d} ${KEEP}\n`, [true, true]],
  ['over lines', `{\n      a: b, ${KEEP}\n      c: d\n    }\n`, [true, false]],
  ['behind the bracket', `{\n      a: b,\n      c: d\n    } ${KEEP}\n`, [true, true]],
  ['behind a key of an alias', `\n    a:\n      model: b ${KEEP}\n    c: d\n`, [true, false]],
])('a keep of aliases in brackets or over lines: %s', ([, written, keeps]) => {
  const { aliases } = routing(config(`model_list: []\nrouter_settings:\n  model_group_alias: ${written}`));
  expect(aliases.map(({ keep }) => keep)).toEqual(keeps);
});

test.for<[string, string, readonly boolean[], boolean]>([
  ['on one line', `[{a: [b]}, {c: [d]}] ${KEEP}\n`, [true, true], true],
  ['over lines', `[\n    {a: [b]}, ${KEEP}\n    {c: [d]}\n    ]\n`, [true, false], false],
  ['behind the bracket', `[\n    {a: [b]},\n    {c: [d]}\n    ] ${KEEP}\n`, [true, true], true],
  ['on a target', `\n    - a:\n      - b ${KEEP}\n    - c: [d]\n`, [true, false], false],
  ['on the only item', `\n    - a: [b] ${KEEP}\n`, [true], false],
])('a keep of fallbacks in brackets or over lines: %s', ([, written, keeps, whole]) => {
  const { fallbacks, kept } = routing(config(`model_list: []\nlitellm_settings:\n  fallbacks: ${written}`));
  expect(fallbacks.map(({ keep }) => keep)).toEqual(keeps);
  expect(kept.fallbacks).toBe(whole);
});
