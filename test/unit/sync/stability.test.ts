import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Catalogue, Model } from '../../../src/copilot/model.ts';
import { advance, type History, NO_HISTORY } from '../../../src/history/history.ts';
import { fingerprint } from '../../../src/pr/fingerprint.ts';
import type { ConfigFile } from '../../../src/sync/files.ts';
import type { Change } from '../../../src/sync/model.ts';
import { type SyncResult, syncFiles } from '../../../src/sync/sync.ts';
import { catalogue, memory, model, settings } from './models.ts';

const GRACE: Over = { removal: { graceDays: 7 } };
type Over = Parameters<typeof settings>[0];

const at = (day: number): Date => new Date(Date.UTC(2026, 10, day, 5, 17));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Run {
  readonly base: string;
  readonly listed: Catalogue | readonly Model[];
  /** The open pull request: the file as it has it, and as it stood before. */
  readonly proposed?: { readonly text: string; readonly before: string };
  readonly history?: History;
  readonly day?: number;
  readonly run?: number;
  readonly over?: Over;
}

function sync({ base, listed, proposed, history = NO_HISTORY, day = 1, run, over = GRACE }: Run): SyncResult {
  const source: ConfigFile = {
    path: 'config.yaml',
    bytes: encode(base),
    matched: false,
    ...(proposed === undefined
      ? {}
      : { proposed: { bytes: encode(proposed.text), before: encode(proposed.before) } }),
  };
  const answer = 'models' in listed ? listed : catalogue(listed);
  const moment = { now: at(day), ...(run === undefined ? {} : { run }) };
  return syncFiles(answer, [source], settings(over), memory({ history, moment }));
}

function after(result: SyncResult): string | undefined {
  if (result.kind === 'refused') throw new Error(result.problems.map(({ message }) => message).join());
  const [file] = result.changed;
  return file === undefined ? undefined : new TextDecoder().decode(file.bytes);
}

const changes = ({ plan }: SyncResult): readonly Change[] => plan.files.flatMap((file) => file.changes);
const lines = (result: SyncResult): string[] => changes(result).map(({ kind, id }) => `${kind} ${id}`);
const held = ({ plan }: SyncResult): string[] =>
  plan.files.flatMap((file) => file.held.map(({ id, why }) => `${id} ${why}`));
const missing = ({ plan }: SyncResult): string[] => plan.files.flatMap((file) => file.missing);

/** A config that is up to date with these models. */
const configOf = (...models: readonly Model[]): string =>
  after(sync({ base: 'model_list: []\n', listed: models })) ?? '';

const [A, B, C, D] = ['gpt-a', 'claude-b', 'gemini-c', 'gpt-d'].map((id) => model(id)) as [
  Model,
  Model,
  Model,
  Model,
];

/** The history after daily runs from day 1 and run 1, each without these ids. */
const daily = (...days: readonly (readonly string[])[]): History =>
  days.reduce((history: History, ids, i) => {
    return ids.length === 0 ? history : advance(history, ids, { now: at(i + 1), run: i + 1 });
  }, NO_HISTORY);

const GONE = ['gpt-a'];

test.each<[string, Omit<Run, 'base' | 'listed'>, 'removed' | 'held']>([
  ['the first run without it', { day: 1, run: 1 }, 'held'],
  ['six days and seven runs', { history: daily(GONE, GONE, GONE, GONE, GONE, GONE), day: 7, run: 7 }, 'held'],
  [
    'seven days and eight runs',
    { history: daily(GONE, GONE, GONE, GONE, GONE, GONE, GONE), day: 8, run: 8 },
    'removed',
  ],
  ['many days and two runs', { history: daily(GONE), day: 30, run: 2 }, 'held'],
  ['many days and three runs', { history: daily(GONE, GONE), day: 30, run: 3 }, 'removed'],
  ['three runs in a day', { history: daily(GONE, GONE), day: 2, run: 3 }, 'held'],
  ['back for one run between', { history: daily(GONE, GONE, [], GONE, GONE), day: 9, run: 6 }, 'held'],
  ['the last run had it', { history: daily(GONE, GONE, GONE), day: 20, run: 5 }, 'held'],
  ['attempts of one run', { history: daily(GONE, GONE), day: 30, run: 2 }, 'held'],
  ['another model’s history', { history: daily(['claude-b'], ['claude-b']), day: 30, run: 3 }, 'held'],
  [
    'three runs, without any days',
    { history: daily(GONE, GONE), day: 3, run: 3, over: { removal: { graceDays: 1 } } },
    'removed',
  ],
  ['no grace at all', { over: { removal: { graceDays: 0 } } }, 'removed'],
  ['runs without numbers', { history: daily(GONE, GONE), day: 30 }, 'removed'],
  ['excluded on the first day', { over: { ...GRACE, select: { exclude: ['gpt-a'] } } }, 'removed'],
])('gone, %s', (_, run, expected) => {
  const result = sync({ base: configOf(A, B, C), listed: [B, C], ...run });
  expect([lines(result), held(result)]).toEqual(
    expected === 'removed' ? [['removed gpt-a'], []] : [[], ['gpt-a grace']],
  );
});

/** The last day of `gpt-a`. */
const ANNOUNCED = { message: 'x', date: '2026-11-02' };

test.each<[string, string | undefined, Omit<Run, 'base' | 'listed'>, 'removed' | 'held']>([
  [
    'after its last day, in the third run',
    '2026-11-02',
    { history: daily(GONE, GONE), day: 3, run: 3 },
    'removed',
  ],
  ['after its last day, in the second run', '2026-11-01', { history: daily(GONE), day: 2, run: 2 }, 'held'],
  ['on its last day', '2026-11-03', { history: daily(GONE, GONE), day: 3, run: 3 }, 'held'],
  ['before its last day', '2026-12-01', { history: daily(GONE, GONE), day: 3, run: 3 }, 'held'],
  ['without a last day', undefined, { history: daily(GONE, GONE), day: 3, run: 3 }, 'held'],
])('a model that was to leave is gone %s', (_, date, run, expected) => {
  const announced = { ...A, retirement: { message: 'x', ...(date === undefined ? {} : { date }) } };
  const base = configOf(announced, B, C);
  for (const text of [base, base.replace(/(deprecation_date: )"(.*)"/, '$1$2')]) {
    const result = sync({ base: text, listed: [B, C], ...run });
    expect(lines(result)).toEqual(expected === 'removed' ? ['removed gpt-a'] : []);
  }
});

test('a model that is still listed after its last day, and no longer offered, is removed in the third run', () => {
  const listed = [{ ...A, retirement: ANNOUNCED, pickerEnabled: false }, B, C];
  const history = daily(GONE, GONE);
  const base = configOf(A, B, C);
  expect(lines(sync({ base, listed, history, day: 3, run: 3 }))).toEqual(['removed gpt-a']);
  expect(sync({ base, listed, history: daily(GONE), day: 3, run: 2 }).plan.files[0]?.held[0]?.reason).toBe(
    'not offered in the model picker since 2026-11-01 (2 consecutive runs); it is removed after 3 consecutive runs, because its last day was 2026-11-02',
  );
});

test('a last day that somebody wrote in another way is not read', () => {
  const base = configOf({ ...A, retirement: ANNOUNCED }, B, C).replace('"2026-11-02"', '2 November');
  expect(lines(sync({ base, listed: [B, C], history: daily(GONE, GONE), day: 3, run: 3 }))).toEqual([]);
});

test('a removal states its date, and a held model how long it has been missing', () => {
  const history = daily(GONE, GONE);
  const base = configOf(A, B, C);
  expect(changes(sync({ base, listed: [B, C], history, day: 30, run: 3 }))).toMatchObject([
    { kind: 'removed', why: { kind: 'gone', since: '2026-11-01' } },
  ]);
  expect(sync({ base, listed: [B, C], history, day: 3, run: 3 }).plan.files[0]?.held).toMatchObject([
    {
      reason:
        'not in the catalogue since 2026-11-01 (3 consecutive runs); it is removed after 7 days and 3 consecutive runs',
    },
  ]);
});

test.each<[string, Catalogue, Over, string[]]>([
  ['gone or no longer offered', catalogue([B, { ...C, pickerEnabled: false }]), GRACE, ['gemini-c', 'gpt-a']],
  ['unreadable', catalogue([B, C], { unreadable: ['gpt-a'] }), GRACE, []],
  ['perhaps a record without an id', catalogue([B, C], { nameless: 1 }), GRACE, []],
  ['excluded', catalogue([B, C]), { ...GRACE, select: { exclude: ['gpt-a'] } }, []],
  ['not asked for', catalogue([{ ...A, type: 'embeddings' }, B, C]), GRACE, []],
  ['there', catalogue([A, B, C]), GRACE, []],
])('models that are %s count as missing or not', (_, listed, over, expected) => {
  expect(missing(sync({ base: configOf(A, B, C), listed, over }))).toEqual(expected);
});

test('an entry with a keep comment does not count as missing', () => {
  const base = configOf(A, B, C).replace('gpt-a\n', 'gpt-a # copilot-model-sync: keep\n');
  const result = sync({ base, listed: [B, C] });
  expect([missing(result), held(result)]).toEqual([[], ['gpt-a keep']]);
});

const MORE: Model = { ...A, limits: { ...A.limits, prompt: 256_000 } };

/** Pull requests that are open when a model goes missing, and what a flap may not change about them. */
const PENDING: readonly (readonly [
  string,
  { readonly base: string; readonly offered: readonly Model[]; readonly gone: string },
])[] = [
  ['adds', { base: configOf(B, C), offered: [A, B, C], gone: 'gpt-a' }],
  ['adds beside another', { base: configOf(B, C), offered: [A, B, C, D], gone: 'gpt-a' }],
  ['updates', { base: configOf(A, B, C), offered: [MORE, B, C], gone: 'gpt-a' }],
  ['updates beside a new one', { base: configOf(A, B, C), offered: [MORE, B, C, D], gone: 'gpt-a' }],
];

test.each(PENDING)(
  'a model that the open pull request %s stays as the pull request has it',
  (_, { base, offered, gone }) => {
    const first = sync({ base, listed: offered });
    const text = after(first) ?? '';
    const listed = offered.filter(({ id }) => id !== gone);
    const flap = sync({ base, listed, proposed: { text, before: base } });
    expect(after(flap)).toBe(text);
    expect(held(flap)).toEqual([`${gone} grace`]);
    expect(missing(flap)).toEqual([gone]);
    expect(fingerprint(flap.plan)).toBe(fingerprint(first.plan));
    expect(flap.plan.level).toBe(first.plan.level);
    expect(
      changes(flap)
        .filter(({ pending }) => pending)
        .map(({ id }) => id),
    ).toEqual([gone]);
    const gained = sync({ base, listed: [...listed, model('o-new')], proposed: { text, before: base } });
    expect(lines(gained)).toEqual(expect.arrayContaining([...lines(first), 'added o-new']));
  },
);

test('a model leaves the pull request that adds or updates it after its grace', () => {
  const late = { history: daily(GONE, GONE), day: 30, run: 3 };
  const base = configOf(B, C);
  const proposed = { text: configOf(A, B, C), before: base };
  expect(lines(sync({ base, listed: [B, C], proposed, ...late }))).toEqual([]);
  const old = configOf(A, B, C);
  const text = after(sync({ base: old, listed: [MORE, B, C] })) ?? '';
  expect(lines(sync({ base: old, listed: [B, C], proposed: { text, before: old }, ...late }))).toEqual([
    'removed gpt-a',
  ]);
});

test('a removal stays in the pull request when the history is lost', () => {
  const base = configOf(A, B, C);
  const text = after(sync({ base, listed: [B, C], history: daily(GONE, GONE), day: 30, run: 3 })) ?? '';
  const result = sync({ base, listed: [B, C], proposed: { text, before: base } });
  expect([after(result), lines(result)]).toEqual([text, ['removed gpt-a']]);
  expect(lines(sync({ base, listed: [A, B, C], proposed: { text, before: base } }))).toEqual([]);
  const unreadable = catalogue([B, C], { unreadable: ['gpt-a'] });
  expect(lines(sync({ base, listed: unreadable, proposed: { text, before: base } }))).toEqual([]);
});

test('removals that the open pull request contains do not count as mass removal', () => {
  const base = configOf(A, B, C, D);
  const proposed = { text: configOf(B, C), before: base };
  const history = daily(['gpt-a', 'gpt-d', 'claude-b'], ['gpt-a', 'gpt-d', 'claude-b']);
  const late = { history, day: 30, run: 3 };
  expect(held(sync({ base, listed: [C], ...late }))).toHaveLength(3);
  expect(lines(sync({ base, listed: [C], proposed, ...late })).toSorted()).toEqual([
    'removed claude-b',
    'removed gpt-a',
    'removed gpt-d',
  ]);
});

test('changes that people make on the base are not undone by the open pull request', () => {
  const before = configOf(A, B, C);
  const text = after(sync({ base: before, listed: [A, B, C, D] })) ?? '';
  const edited = before.replace(/(gpt-a\n(?:.*\n){3}\s+max_input_tokens: )128000/, '$1100000');
  expect(edited).not.toBe(before);
  expect(lines(sync({ base: edited, listed: [B, C, D], proposed: { text, before } }))).toEqual([
    'added gpt-d',
  ]);
  const fewer = configOf(B, C);
  expect(lines(sync({ base: fewer, listed: [B, C, D], proposed: { text, before } }))).toEqual([
    'added gpt-d',
  ]);
  const more = configOf(A, B, C, model('gpt-by-hand'));
  expect(lines(sync({ base: more, listed: [A, B, C, D], proposed: { text, before } }))).toEqual([
    'added gpt-d',
  ]);
});

test('a pull request whose file cannot be read proposes nothing', () => {
  const base = configOf(B, C);
  const result = sync({ base, listed: [B, C], proposed: { text: 'model_list: banana\n', before: base } });
  expect([lines(result), held(result)]).toEqual([[], []]);
});

test('a model that comes and goes keeps the keys of `new-entry`', () => {
  const over: Over = { ...GRACE, entry: { newEntry: { litellm_params: { rpm: 3 }, note: { a: [1] } } } };
  const base = configOf(B, C);
  const text = after(sync({ base, listed: [A, B, C], over })) ?? '';
  expect(text).toContain('note:');
  expect(after(sync({ base, listed: [B, C], over, proposed: { text, before: base } }))).toBe(text);
});

test('however the list flaps, an unmerged pull request is not rewritten, and nothing is lost', () => {
  const pool = [A, B, C, D, model('o3'), model('o4-mini')];
  const base = configOf(A, B, C);
  const texts = new Map<string, string>();
  const atOnce = (ids: ReadonlySet<string>): string => {
    const ever = pool.filter(({ id }) => ids.has(id));
    const key = ever.map(({ id }) => id).join(' ');
    const text = texts.get(key) ?? after(sync({ base, listed: [A, B, C, ...ever] })) ?? base;
    texts.set(key, text);
    return text;
  };
  fc.assert(
    fc.property(fc.array(fc.subarray(pool, { minLength: 1 }), { minLength: 1, maxLength: 7 }), (answers) => {
      let proposed: Run['proposed'];
      let history = NO_HISTORY;
      const added = new Set<string>();
      for (const [i, listed] of answers.entries()) {
        const run = i + 1;
        const result = sync({
          base,
          listed,
          history,
          day: run,
          run,
          ...(proposed === undefined ? {} : { proposed }),
        });
        for (const { kind, id } of changes(result)) {
          expect(kind).toBe('added');
          added.add(id);
        }
        // Whatever was offered once is still in it, byte for byte as if all had been offered at once.
        const text = after(result);
        expect(text ?? base).toBe(atOnce(added));
        proposed = text === undefined ? undefined : { text, before: base };
        if (missing(result).length > 0) history = advance(history, missing(result), { now: at(run), run });
      }
    }),
    { numRuns: 60 },
  );
});
