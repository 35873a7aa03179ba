import { expect, test } from 'vitest';
import { syncFiles } from '../../../../src/sync/sync.ts';
import { catalogue, memory, settings } from '../models.ts';
import { aliases, bare, config, notices, type Over, routes } from './plan.ts';

const ON: Over = { routing: { onRemoval: 'alias', successors: [{ pattern: 'old', id: 'a' }] } };

interface Given {
  readonly text: string;
  /** The file in the open pull request. */
  readonly proposed?: string;
  /** The file on the commit that the pull request is based on; by default `text`. */
  readonly before?: string;
}

/** Syncs files by path, and once more what became of them, which must change nothing. */
function sync(files: Readonly<Record<string, Given>>, ids: readonly string[], over: Over = {}) {
  const all = settings({
    ...over,
    entry: { modelName: 'c-{id}' },
    removal: { allowMass: true, ...over.removal },
  });
  const go = (texts: Readonly<Record<string, string>>) => {
    const sources = Object.entries(texts).map(([path, text]) => {
      const { proposed, before: base = text } = files[path] ?? {};
      return {
        path,
        bytes: encode(text),
        matched: false,
        ...(proposed === undefined ? {} : { proposed: { bytes: encode(proposed), before: encode(base) } }),
      };
    });
    const result = syncFiles(catalogue(ids.map((id) => bare(id))), sources, all, memory());
    if (result.kind === 'refused') throw new Error(result.problems.map(({ message }) => message).join());
    return result;
  };
  const before = Object.fromEntries(Object.entries(files).map(([path, { text }]) => [path, text]));
  const { plan, changed } = go(before);
  const after = {
    ...before,
    ...Object.fromEntries(changed.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])),
  };
  expect(go(after).changed).toEqual([]);
  return { plan, after };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

test('aliases and fallbacks are written at the end of a file, and nothing else changes', () => {
  const over: Over = {
    routing: {
      aliases: [
        { name: 'fast', id: 'a' },
        { name: 'yes', id: 'b' },
      ],
      fallbacks: [{ id: 'a', targets: ['b'] }],
    },
  };
  const { after } = sync({ 'c.yaml': { text: config(['a', 'b']) } }, ['a', 'b'], over);
  expect(after['c.yaml']).toBe(`${config(['a', 'b'])}router_settings:
  model_group_alias:
    fast: c-a
    "yes": c-b
  fallbacks:
    - c-a: [c-b]
    - fast: [c-b]
`);
});

test('each file has its own: what another proxy serves is not served here', () => {
  const over: Over = { routing: { aliases: [{ name: 'fast', id: 'b' }] } };
  const kept = config(['b']).replace('c-b', 'c-b # copilot-model-sync: keep');
  const { plan } = sync({ 'a.yaml': { text: config(['a']) }, 'b.yaml': { text: kept } }, ['a'], over);
  expect(plan.files.map(routes)).toEqual([[], ['alias fast: – → c-b (input, additive)']]);
  expect(plan.files.map((file) => notices(file).length)).toEqual([1, 0]);
});

test('a returned model gets its entry in each of two proxies that had made it an alias', () => {
  const text = config(['a'], aliases({ 'c-old': 'c-a' }));
  const { plan, after } = sync({ 'a.yaml': { text }, 'b.yaml': { text } }, ['a', 'old'], ON);
  const expected = ['added c-old', 'alias c-old'];
  expect(plan.files.map(({ changes }) => changes.map(({ kind, name }) => `${kind} ${name}`))).toEqual([
    expected,
    expected,
  ]);
  expect(after['a.yaml']).not.toContain('c-old: c-a');
});

test('an included file gets no `router_settings`, which would replace those of the file that includes it', () => {
  const over: Over = { routing: { ...ON?.routing, aliases: [{ name: 'fast', id: 'a' }] } };
  const root = `include: [models.yaml]\nmodel_list: []\n${aliases({ mine: 'c-a' })}`;
  const { plan, after } = sync(
    { 'root.yaml': { text: root }, 'models.yaml': { text: config(['a', 'old']) } },
    ['a'],
    over,
  );
  expect(after['models.yaml']).not.toContain('router_settings');
  expect(after['root.yaml']).toContain('    fast: c-a\n');
  expect(plan.files[1]?.changes).toMatchObject([{ kind: 'removed', name: 'c-old', level: 'breaking' }]);
  expect(plan.files.map((file) => notices(file))).toEqual([
    [],
    [expect.stringContaining('Another config includes this file')],
  ]);
});

test('a removal that the open pull request contains keeps its alias when nobody names the successor any more', () => {
  const text = config(['a', 'old']);
  const proposed = config(['a'], aliases({ 'c-old': 'c-a' }));
  const over: Over = { routing: { onRemoval: 'alias' }, removal: { graceDays: 7 } };
  const { plan, after } = sync({ 'c.yaml': { text, proposed } }, ['a'], over);
  expect(plan.files.map(routes)).toEqual([['alias c-old: – → c-a (successor, additive)']]);
  expect(plan.level).toBe('additive');
  expect(after['c.yaml']).toBe(proposed);
});

test('an alias that a person has removed since is not added again from the open pull request', () => {
  const text = config(['a', 'old']);
  const proposed = config(['a'], aliases({ 'c-old': 'c-a' }));
  const before = config(['a', 'old'], aliases({ 'c-old': 'c-a' }));
  const over: Over = { routing: { onRemoval: 'alias' }, removal: { graceDays: 7 } };
  const { plan } = sync({ 'c.yaml': { text, proposed, before } }, ['a'], over);
  expect(plan.files.map(routes)).toEqual([[]]);
});

test('an open pull request proposes no alias that it does not add', () => {
  const text = config(['a', 'old']);
  const over: Over = { routing: { onRemoval: 'alias' }, removal: { graceDays: 7 } };
  for (const proposed of [config(['a']), config(['a'], aliases({ 'c-old': 'c-z' }))]) {
    const { plan } = sync({ 'c.yaml': { text, proposed } }, ['a'], over);
    expect(plan.files.map(routes)).toEqual([[]]);
    expect(plan.level).toBe('breaking');
  }
});
