import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readConfig, routing } from '../../../src/config/index.ts';
import type { Config } from '../../../src/config/model.ts';
import type { Catalogue, Model } from '../../../src/copilot/model.ts';
import { advance, type History, NO_HISTORY } from '../../../src/history/history.ts';
import type { ConfigFile } from '../../../src/sync/files.ts';
import { type SyncResult, syncFiles } from '../../../src/sync/sync.ts';
import { catalogue, memory, model, settings } from './models.ts';

/**
 * For random files, catalogues, histories and settings: whatever a sync makes of a file, a second sync has nothing to do. It
 * may refuse a file, but never because its own edit would ask for another one.
 */

const IDS = ['gpt-4.1', 'gpt-5', 'gpt-5-mini', 'claude-a', 'claude-b', 'gemini-c', 'o3', 'embed-1'];
const PREFIXES = ['', 'copilot-', 'github_copilot/'];

const id = fc.constantFrom(...IDS);
const cost = fc.constantFrom('1e-6', '0.000002', '"3e-6"', 'free', '.inf', 'null', '4e-06');
const limit = fc.constantFrom('64000', '128000', '"128000"', '128_000', 'many', 'null', '128000.0', '[1]');
const sometimes = <T>(value: fc.Arbitrary<T>, freq = 3): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq });

interface EntryShape {
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  readonly info: Readonly<Record<string, string>>;
  readonly keep: 'entry' | 'key' | undefined;
  readonly flow: boolean;
}

const params = fc.record(
  {
    rpm: fc.constantFrom('10', '20'),
    cache_models_for: fc.constant('3600'),
    model_info: fc.constantFrom(
      '{mode: chat, team: a}',
      '{}',
      'null',
      '[x]',
      '{supports_tool_calls: true, max_tokens: 5}',
    ),
    extra_headers: fc.constantFrom('{Editor-Version: a, x-team: b}', '{editor-version: a}', '[x]', 'null'),
    input_cost_per_token: cost,
    allowed_openai_params: fc.constantFrom(
      '[seed]',
      '[reasoning_effort]',
      '[]',
      'null',
      'seed',
      '["a b", 3]',
    ),
  },
  { requiredKeys: [] },
);
const info = fc.record(
  {
    mode: fc.constantFrom('chat', 'responses', 'embedding', '3'),
    max_tokens: limit,
    max_input_tokens: limit,
    supports_vision: fc.constantFrom('true', 'false', 'yes', '"true"'),
    input_cost_per_token: cost,
    id: fc.constantFrom(...IDS, 'dep-1', '7'),
    access_groups: fc.constant('[a]'),
    reasoning_effort_levels: fc.constantFrom('[low]', '[high, low]', 'low', '[]', 'null'),
    deprecation_date: fc.constantFrom('2026-09-01', '"2026-09-01"', 'soon', 'null'),
    display_name: fc.constantFrom('A', '7'),
    input_cost_per_token_above_200k_tokens: cost,
  },
  { requiredKeys: [] },
);

const entry: fc.Arbitrary<EntryShape> = fc
  .record({
    prefix: fc.constantFrom('', 'copilot-', 'copilot-', 'copilot-', 'x-'),
    id,
    name: sometimes(fc.constantFrom(...IDS, '*', 'gpt-*', 'smart', 'github_copilot/*')),
    model: sometimes(fc.constantFrom('azure/x', 'github_copilot/*', 'github_copilot/gone', 'openai/*')),
    params,
    info,
    keep: sometimes(fc.constantFrom('entry' as const, 'key' as const), 6),
    flow: fc.boolean(),
  })
  .map(({ prefix, id: own, name, model: calls, params: more, ...rest }) => ({
    ...rest,
    name: name ?? prefix + own,
    params: { model: calls ?? `github_copilot/${own}`, ...more },
  }));

const KEEP = ' # copilot-model-sync: keep';

function written({ name, params: p, info: i, keep, flow }: EntryShape): string {
  const head = `  - model_name: "${name}"${keep === 'entry' ? KEEP : ''}\n`;
  const section = (title: string, map: Readonly<Record<string, string>>): string => {
    const pairs = Object.entries(map).map(
      ([key, value]) => `${key}: ${key === 'model' ? `"${value}"` : value}`,
    );
    if (pairs.length === 0) return '';
    if (flow) return `    ${title}: {${pairs.join(', ')}}\n`;
    return `    ${title}:\n${pairs.map((pair, at) => `      ${pair}${keep === 'key' && at === 0 ? KEEP : ''}\n`).join('')}`;
  };
  return head + section('litellm_params', p) + section('model_info', i);
}

const name = fc.constantFrom(...IDS, ...IDS.map((it) => `copilot-${it}`), 'smart', 'nobody');
const router = fc
  .record({
    aliases: fc.dictionary(name, name, { maxKeys: 2 }),
    fallbacks: fc.array(fc.tuple(name, name), { maxLength: 2 }),
  })
  .map(({ aliases, fallbacks }) => {
    const pairs = Object.entries(aliases).map(([from, to]) => `"${from}": "${to}"`);
    const chains = fallbacks.map(([from, to]) => `{"${from}": ["${to}"]}`);
    return `router_settings: {model_group_alias: {${pairs.join(', ')}}, fallbacks: [${chains.join(', ')}]}\n`;
  });
const file = fc
  .record({
    entries: fc.array(entry, { maxLength: 9 }),
    router,
    include: sometimes(fc.constantFrom('b.yaml', 'c.yaml')),
  })
  .map(({ entries, router: below, include }) => {
    const list = entries.length === 0 ? 'model_list: []\n' : `model_list:\n${entries.map(written).join('')}`;
    return `${include === undefined ? '' : `include: [${include}]\n`}${list}${below}`;
  });

const record: fc.Arbitrary<Model> = fc
  .record({
    id,
    endpoints: fc.constantFrom(
      ['/chat/completions'],
      ['/responses'],
      ['/chat/completions', '/responses'],
      ['/v1/messages'],
      ['ws:/responses'],
      [],
    ),
    pickerEnabled: fc.constantFrom(true, true, true, false),
    type: fc.constantFrom('chat', 'chat', 'chat', 'embeddings'),
    limits: fc.record(
      { prompt: fc.constantFrom(64_000, 128_000), output: fc.constantFrom(16_384, 64_000) },
      { requiredKeys: [] },
    ),
    supports: fc.record({ vision: fc.boolean(), toolCalls: fc.boolean() }, { requiredKeys: [] }),
    prices: fc.record(
      { input: fc.constantFrom(1e-6, 2e-6, 3e-6), output: fc.constant(4e-6) },
      { requiredKeys: [] },
    ),
    reasoningEfforts: fc.constantFrom(['low', 'high'], ['low'], ['none'], []),
    longContext: fc.record({
      above: fc.constantFrom(64_000, 200_000, 272_000),
      prices: fc.record({ input: fc.constantFrom(1e-6, 4e-6) }),
    }),
    retirement: fc.record(
      { date: fc.constantFrom('2026-09-01', '2026-12-01'), successor: id, message: fc.constant('x') },
      { requiredKeys: ['message'] },
    ),
  })
  .map(({ id: own, ...over }) => model(own, over));
const listed: fc.Arbitrary<Catalogue> = fc
  .record({
    models: fc.uniqueArray(record, { selector: (it) => it.id, minLength: 1 }),
    unreadable: fc.subarray(IDS, { maxLength: 1 }),
    nameless: fc.constantFrom(0, 0, 0, 1),
  })
  .map(({ models, unreadable, nameless }) =>
    catalogue(
      models.filter((it) => !unreadable.includes(it.id)),
      { unreadable, nameless },
    ),
  );

const over = fc.record({
  select: fc.record({
    exclude: fc.subarray(['gpt-5*', 'claude-a', 'o3'], { maxLength: 2 }),
    modelTypes: fc.constantFrom(['chat' as const], ['chat' as const, 'embedding' as const]),
  }),
  entry: fc.record({
    modelName: sometimes(fc.constantFrom(...PREFIXES.map((prefix) => `${prefix}{id}`))),
    extraHeaders: sometimes(
      fc.constantFrom({ 'editor-version': 'b' }, { 'editor-version': 'b', 'x-team': 'c' }),
    ),
    newEntry: sometimes(
      fc.constantFrom(
        { litellm_params: { rpm: 10 } },
        { litellm_params: { allowed_openai_params: ['seed'] } },
        { model_info: { id: 'gpt-5', access_groups: ['a'] } },
      ),
    ),
    costs: fc.boolean(),
    displayNames: fc.boolean(),
    maxInputTokens: fc.constantFrom('reported' as const, 'default-tier' as const),
  }),
  removal: fc.record({ graceDays: fc.constantFrom(0, 0, 7), allowMass: fc.boolean() }),
  routing: fc.record({
    aliases: fc.uniqueArray(fc.record({ name, id }), { selector: (it) => it.name, maxLength: 3 }),
    fallbacks: fc.uniqueArray(
      fc.record({ id, targets: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }) }),
      {
        selector: (it) => it.id,
        maxLength: 2,
      },
    ),
    onRemoval: fc.constantFrom('remove' as const, 'alias' as const),
    successors: fc.array(fc.record({ pattern: fc.constantFrom(...IDS, 'gpt-*', '*'), id }), { maxLength: 3 }),
  }),
});

/** Runs in which these ids were missing, long enough ago for any grace. */
const history: fc.Arbitrary<History> = fc
  .subarray(IDS)
  .map((ids) =>
    [1, 2, 3].reduce(
      (before: History, run) => advance(before, ids, { now: new Date(Date.UTC(2026, 9, run)), run }),
      NO_HISTORY,
    ),
  );

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function expectSettled(
  first: SyncResult,
  sources: readonly ConfigFile[],
  again: (sources: ConfigFile[]) => SyncResult,
): boolean {
  if (first.kind === 'refused') {
    expect(first.problems.map(({ message }) => message).join()).not.toContain('another edit');
    return false;
  }
  const after = new Map(first.changed.map(({ path, bytes }) => [path, bytes]));
  const second = again(
    sources.map((source) => ({ ...source, bytes: after.get(source.path) ?? source.bytes })),
  );
  if (second.kind === 'refused') throw new Error(second.problems.map(({ message }) => message).join());
  expect(second.changed.map(({ bytes }) => decode(bytes))).toEqual([]);
  expect(second.plan.files.flatMap(({ changes }) => changes)).toEqual([]);
  return true;
}

/**
 * What holds of every alias that a plan sets: its target is an entry of the result, its name is none, and nobody else's alias
 * is touched.
 */
function expectRight(first: SyncResult, before: string, over: Parameters<typeof settings>[0]): void {
  const [file] = first.plan.files;
  if (first.kind === 'refused' || file === undefined) return;
  const [changed] = first.changed;
  const was = configOf(before);
  const now = changed === undefined ? was : configOf(decode(changed.bytes));
  const names = now.entries.map((it) => it.name);
  const given = new Set((over?.routing?.aliases ?? []).map((it) => it.name));
  for (const change of file.changes) {
    if (change.kind === 'fallbacks') expect(names).toEqual(expect.arrayContaining([...change.to]));
    if (change.kind !== 'alias') continue;
    expect(given.has(change.name) || over?.routing?.onRemoval === 'alias').toBe(true);
    expect(names.includes(change.name)).toBe(change.to === undefined);
    if (change.to !== undefined) expect(names).toContain(change.to);
  }
  const touched = new Set(file.changes.flatMap((it) => (it.kind === 'alias' ? [it.name] : [])));
  const untouched = (config: Config): string[] => {
    const others = routing(config).aliases.filter((it) => !touched.has(it.name));
    return others.map((it) => `${it.name} ${it.target}`);
  };
  expect(untouched(now)).toEqual(untouched(was));
  const removed = file.changes.filter((it) => it.kind === 'removed');
  if (file.level === 'additive') expect(removed.every((it) => it.answeredBy?.isPlanned)).toBe(true);
}

function configOf(text: string): Config {
  const read = readConfig({ path: 'a.yaml', bytes: encode(text) });
  if (read.kind === 'refused') throw new Error(read.problem.message);
  return read.config;
}

test('planning again after an edit asks for nothing', () => {
  let settled = 0;
  fc.assert(
    fc.property(
      file,
      listed,
      over,
      history,
      sometimes(file),
      (text, answer, settingsOver, past, proposed) => {
        const run = memory({ history: past, moment: { now: new Date(Date.UTC(2026, 10, 21)), run: 4 } });
        const go = (sources: ConfigFile[]): SyncResult =>
          syncFiles(answer, sources, settings(settingsOver), run);
        const source: ConfigFile = {
          path: 'a.yaml',
          bytes: encode(text),
          matched: false,
          ...(proposed === undefined ? {} : { proposed: { bytes: encode(proposed), before: encode(text) } }),
        };
        const first = go([source]);
        expectRight(first, text, settingsOver);
        if (expectSettled(first, [source], go)) settled += 1;
      },
    ),
    { numRuns: 100 },
  );
  // Most files are synced, not refused: else this would show nothing.
  expect(settled).toBeGreaterThan(25);
});

test('several files in one run settle as well, included ones among them', () => {
  let settled = 0;
  fc.assert(
    fc.property(fc.tuple(file, file, file), listed, over, (texts, answer, settingsOver) => {
      const go = (sources: ConfigFile[]): SyncResult =>
        syncFiles(answer, sources, settings(settingsOver), memory());
      const sources = texts.map((text, at): ConfigFile => {
        return { path: `${'abc'.charAt(at)}.yaml`, bytes: encode(text), matched: false };
      });
      const first = go(sources);
      if (first.kind === 'refused') {
        expect(first.problems.map(({ message }) => message).join()).not.toContain('another edit');
        return;
      }
      settled += 1;
      const after = new Map(first.changed.map(({ path, bytes }) => [path, bytes]));
      const second = go(sources.map((it) => ({ ...it, bytes: after.get(it.path) ?? it.bytes })));
      expect(second.kind).toBe('synced');
    }),
    { numRuns: 40 },
  );
  expect(settled).toBeGreaterThan(5);
});
