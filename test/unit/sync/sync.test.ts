import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Catalogue, Model } from '../../../src/copilot/model.ts';
import { type SyncResult, syncFiles } from '../../../src/sync/sync.ts';
import { catalogue, memory, model, settings } from './models.ts';

type Over = Parameters<typeof settings>[0];

function sync(
  text: string | null,
  listed: Catalogue | readonly Model[],
  over: Over = {},
  path = 'config.yaml',
): SyncResult {
  const bytes = text === null ? null : new TextEncoder().encode(text);
  const answer = 'models' in listed ? listed : catalogue(listed);
  return syncFiles(answer, [{ path, bytes, matched: false }], settings(over), memory());
}

/** The file after a sync; undefined when it is left as it is. */
function after(result: SyncResult): string | undefined {
  if (result.kind === 'refused')
    throw new Error(result.problems.map(({ code, message }) => `${code} ${message}`).join());
  const [file] = result.changed;
  return file === undefined ? undefined : new TextDecoder().decode(file.bytes);
}

/** The plan in one line a change. */
function changes(result: SyncResult): string[] {
  return result.plan.files.flatMap((file) =>
    file.changes.map((change) => {
      if (change.kind !== 'updated') return `${change.kind} ${change.id}`;
      const keys = change.keys.map(
        ({ path, from, to }) =>
          `${path.join('.')} ${from?.source ?? '-'} > ${to === undefined ? '-' : JSON.stringify(to)}`,
      );
      return `updated ${change.id}: ${keys.join(', ')}`;
    }),
  );
}

const held = (result: SyncResult): string[] =>
  result.plan.files.flatMap((file) => file.held.map(({ id, why }) => `${id} ${why}`));

const notices = (result: SyncResult): string[] => [
  ...result.plan.notices.map(({ message }) => message),
  ...result.plan.files.flatMap((file) => file.notices.map(({ message }) => message)),
];

const UP_TO_DATE = `model_list:
  - model_name: copilot-gpt-4.1
    litellm_params:
      model: github_copilot/gpt-4.1
    model_info:
      mode: chat
      max_tokens: 64000
      max_input_tokens: 128000
      max_output_tokens: 64000
      supports_function_calling: true
      supports_vision: true
`;

test('a missing file is created, and a second sync leaves it alone', () => {
  const created = after(sync(null, [model('gpt-4.1')]));
  expect(created).toBe(UP_TO_DATE.replace('copilot-gpt-4.1', 'github_copilot/gpt-4.1'));
  expect(after(sync(created ?? '', [model('gpt-4.1')]))).toBeUndefined();
});

test('an entry that already says the same is not touched', () => {
  const result = sync(UP_TO_DATE, [model('gpt-4.1')]);
  expect(after(result)).toBeUndefined();
  expect(result.plan).toMatchObject({ level: 'none', models: ['gpt-4.1'] });
});

test('a new model, a grown limit and a lost one in one go', () => {
  const text = `${UP_TO_DATE.replace('128000', '64000')}  - model_name: copilot-old
    litellm_params: {model: github_copilot/old}
`;
  const result = sync(text, [model('gpt-4.1'), model('gpt-5')]);
  expect(changes(result)).toEqual([
    'added gpt-5',
    'updated gpt-4.1: model_info.max_input_tokens 64000 > 128000',
    'removed old',
  ]);
  expect(result.plan).toMatchObject({ level: 'breaking', models: ['gpt-4.1', 'gpt-5'] });
});

test('a mode that works as well as ours is left as a person chose it', () => {
  const both = model('gpt-4.1', { endpoints: ['/chat/completions', '/responses'] });
  expect(changes(sync(UP_TO_DATE.replace('mode: chat', 'mode: responses'), [both]))).toEqual([]);
  const only = model('gpt-4.1', { endpoints: ['/responses'] });
  expect(changes(sync(UP_TO_DATE, [only]))).toEqual(['updated gpt-4.1: model_info.mode chat > "responses"']);
});

test('a capability that is no longer reported becomes false only where the answer has the field', () => {
  const silent = model('gpt-4.1', { supports: { toolCalls: true } });
  expect(changes(sync(UP_TO_DATE, [silent]))).toEqual([]);
  expect(changes(sync(UP_TO_DATE, [silent, model('other')]))).toEqual([
    'added other',
    'updated gpt-4.1: model_info.supports_vision true > false',
  ]);
  const unreadable = model('gpt-4.1', { supports: { toolCalls: true, unreadable: ['vision'] } });
  expect(changes(sync(UP_TO_DATE, [unreadable, model('other')]))).toEqual(['added other']);
});

test('a limit that is not reported is neither written nor removed', () => {
  const result = sync(UP_TO_DATE, [model('gpt-4.1', { limits: {} })]);
  expect(changes(result)).toEqual([]);
});

test('a person’s keys and entries are not changed', () => {
  const text = `${UP_TO_DATE}      supports_pdf_input: true
      team: platform
  - model_name: smart
    litellm_params: {model: github_copilot/gpt-4.1}
  - model_name: everything
    litellm_params: {model: github_copilot/*}
`;
  expect(after(sync(text, [model('gpt-4.1')]))).toBeUndefined();
});

test('entries of a kind that is not managed are left as they are, with a notice', () => {
  const text = `${UP_TO_DATE}  - model_name: copilot-embed
    litellm_params: {model: github_copilot/embed}
`;
  const result = sync(text, [model('gpt-4.1'), model('embed', { type: 'embeddings' })]);
  expect(after(result)).toBeUndefined();
  expect(notices(result)).toEqual(['copilot-embed is left as it is: an embedding model; see `model-types`.']);
});

const OLD = `${UP_TO_DATE}  - model_name: copilot-old
    litellm_params: {model: github_copilot/old}
`;

test.each<[string, Catalogue, Over, string[], string[]]>([
  ['gone, at once', catalogue([model('gpt-4.1')]), {}, ['removed old'], []],
  [
    'gone, with days of grace',
    catalogue([model('gpt-4.1')]),
    { removal: { graceDays: 7 } },
    [],
    ['old grace'],
  ],
  [
    'no longer offered',
    catalogue([model('gpt-4.1'), model('old', { pickerEnabled: false })]),
    {},
    ['removed old'],
    [],
  ],
  [
    'no longer offered, with grace',
    catalogue([model('gpt-4.1'), model('old', { pickerEnabled: false })]),
    { removal: { graceDays: 1 } },
    [],
    ['old grace'],
  ],
  ['unreadable', catalogue([model('gpt-4.1')], { unreadable: ['old'] }), {}, [], ['old unreadable']],
  [
    'perhaps a record without an id',
    catalogue([model('gpt-4.1')], { nameless: 1 }),
    {},
    [],
    ['old unreadable'],
  ],
  [
    'excluded, whatever the grace',
    catalogue([model('gpt-4.1'), model('old')]),
    { select: { exclude: ['old'] }, removal: { graceDays: 7 } },
    ['removed old'],
    [],
  ],
  [
    'excluded and gone',
    catalogue([model('gpt-4.1')]),
    { select: { exclude: ['old'] }, removal: { graceDays: 7 } },
    ['removed old'],
    [],
  ],
])('a model that is %s', (_, listed, over, changed, kept) => {
  const result = sync(OLD, listed, over);
  expect(changes(result)).toEqual(changed);
  expect(held(result)).toEqual(kept);
});

test('removals of most models at once are held, and everything else is synced', () => {
  const result = sync(OLD, [model('new')]);
  expect(changes(result)).toEqual(['added new']);
  expect(held(result)).toEqual(['gpt-4.1 mass-removal', 'old mass-removal']);
  expect(changes(sync(OLD, [model('new')], { removal: { allowMass: true } }))).toEqual([
    'added new',
    'removed gpt-4.1',
    'removed old',
  ]);
});

test('a comment keeps a key, or an entry', () => {
  const key = UP_TO_DATE.replace('128000', '64000  # copilot-model-sync: keep');
  expect(changes(sync(key, [model('gpt-4.1')]))).toEqual([]);
  expect(notices(sync(key, [model('gpt-4.1')]))).toEqual([
    'model_info.max_input_tokens of copilot-gpt-4.1 is protected by a `keep` comment; the catalogue reports 128000.',
  ]);
  const entry = OLD.replace('copilot-old', 'copilot-old # copilot-model-sync: keep');
  expect(held(sync(entry, [model('gpt-4.1')]))).toEqual(['old keep']);
});

const KEPT = '# copilot-model-sync: keep';

test.each<[string, string, string[], string[]]>([
  [
    'a single header',
    `      extra_headers:
        editor-version: mine/1 ${KEPT}
        user-agent: x
`,
    ['user-agent "x" > "b/2"'],
    ['editor-version: mine/1'],
  ],
  [
    'a single header in other letters',
    `      extra_headers:
        Editor-Version: mine/1 ${KEPT}
        user-agent: x
`,
    ['user-agent "x" > "b/2"'],
    ['Editor-Version: mine/1'],
  ],
  [
    'all headers',
    `      extra_headers: ${KEPT}
        editor-version: mine/1
        user-agent: x
`,
    [],
    ['editor-version: mine/1', 'user-agent: x'],
  ],
  ['headers that are empty', `      extra_headers: null ${KEPT}\n`, [], ['extra_headers: null']],
  [
    '`cache_models_for`',
    `      extra_headers: {editor-version: a/1, user-agent: b/2}
      cache_models_for: 3600 ${KEPT}
`,
    [],
    ['cache_models_for: 3600'],
  ],
  [
    'a key of a nested `model_info`, and so the whole of it',
    `      extra_headers: {editor-version: a/1, user-agent: b/2}
      model_info:
        team: x
        tier: free ${KEPT}
`,
    [],
    ['        team: x', '        tier: free'],
  ],
  [
    'a nested `model_info`',
    `      extra_headers: {editor-version: a/1, user-agent: b/2}
      # copilot-model-sync: keep
      model_info: {team: x}
`,
    [],
    ['model_info: {team: x}'],
  ],
])('a comment keeps %s, and nothing beside it', (_, params, expected, kept) => {
  const text = UP_TO_DATE.replace('gpt-4.1\n    model_info', `gpt-4.1\n${params}    model_info`).replace(
    'max_tokens: 64000',
    'max_tokens: 1',
  );
  const headers = { 'editor-version': 'a/1', 'user-agent': 'b/2' };
  const result = sync(text, [model('gpt-4.1')], { entry: { extraHeaders: headers } });
  const keys = expected.map((key) => `, litellm_params.extra_headers.${key}`);
  expect(changes(result)).toEqual([`updated gpt-4.1: model_info.max_tokens 1 > 64000${keys.join('')}`]);
  for (const line of kept) expect(after(result)).toContain(line);
  expect(after(sync(after(result) ?? '', [model('gpt-4.1')], { entry: { extraHeaders: headers } }))).toBe(
    undefined,
  );
});

test('a key that is in both places is not taken over from the nested one', () => {
  const text = UP_TO_DATE.replace(
    'gpt-4.1\n    model_info:',
    'gpt-4.1\n      model_info: {team: nested, tier: free}\n    model_info:\n      team: own',
  );
  const result = sync(text, [model('gpt-4.1')]);
  expect(changes(result)).toEqual([
    'updated gpt-4.1: model_info.tier - > "free", litellm_params.model_info {team: nested, tier: free} > -',
  ]);
  expect(after(result)).toContain('      team: own\n');
  expect(after(result)).toContain('      tier: free\n');
  expect(after(result)).not.toContain('nested');
});

test('an entry that is kept as a whole is not updated, and a notice names what the catalogue says', () => {
  const text = UP_TO_DATE.replace('copilot-gpt-4.1', `copilot-gpt-4.1 ${KEPT}`).replace('128000', '1');
  const result = sync(text, [model('gpt-4.1')]);
  expect(changes(result)).toEqual([]);
  expect(notices(result)).toEqual([expect.stringContaining('max_input_tokens')]);
});

test('a `new-entry` that the sync itself undoes is refused with the key', () => {
  const over = { entry: { newEntry: { litellm_params: { cache_models_for: 3600 } } } };
  expect(sync(UP_TO_DATE, [model('gpt-4.1'), model('gpt-5')], over)).toMatchObject({
    kind: 'refused',
    problems: [
      {
        code: 'EDIT_UNSAFE',
        message: expect.stringContaining('(of litellm_params.cache_models_for in copilot-gpt-5)'),
      },
    ],
  });
});

test('shapes of the old scripts are corrected, and their guesses are not moved', () => {
  const text = `model_list:
  - model_name: copilot-gpt-4.1
    litellm_params:
      model: github_copilot/gpt-4.1
      cache_models_for: 3600
      model_info:
        mode: chat
        max_tokens: 200000
        max_input_tokens: 150000
        supports_tool_calls: true
        team: platform
`;
  const silent = model('gpt-4.1', { limits: { prompt: 128_000 } });
  expect(after(sync(text, [silent]))).toBe(`model_list:
  - model_name: copilot-gpt-4.1
    litellm_params:
      model: github_copilot/gpt-4.1
    model_info:
      team: platform
      mode: chat
      max_input_tokens: 128000
      supports_function_calling: true
      supports_vision: true
`);
});

test('headers are put on every managed entry, and the same header in Title-Case is removed', () => {
  const text = UP_TO_DATE.replace(
    '    model_info:',
    '      extra_headers:\n        Editor-Version: vscode/1\n        x-team: a\n    model_info:',
  );
  const extraHeaders = { 'editor-version': 'vscode/2', 'user-agent': 'x' };
  const result = sync(text, [model('gpt-4.1')], { entry: { extraHeaders } });
  expect(after(result)).toContain(
    '      extra_headers:\n        x-team: a\n        editor-version: vscode/2\n        user-agent: x\n',
  );
  expect(result.plan.level).toBe('breaking');
});

test('a cost or limit that means the same to LiteLLM is not rewritten', () => {
  const priced = model('gpt-4.1', { prices: { input: 5e-6, output: 4e-6 } });
  const text = `${UP_TO_DATE.replace('128000', '"128000"').replace(' 64000', ' 64_000')}      input_cost_per_token: 5e-6
      output_cost_per_token: " 4e-06"
`;
  expect(changes(sync(text, [priced], { entry: { costs: true } }))).toEqual([]);
});

test.each<[string, string, string]>([
  ['written as YAML 1.2', 'model_info.input_cost_per_token: 1e-6', 'breaking'],
  ['quoted', 'model_info.input_cost_per_token: "0.000001"', 'breaking'],
  ['that cannot be compared', 'model_info.input_cost_per_token: free', 'breaking'],
  ['that was higher', 'model_info.input_cost_per_token: 3e-6', 'additive'],
  ['in litellm_params', 'litellm_params.input_cost_per_token: 1e-6', 'breaking'],
  ['in litellm_params, and higher', 'litellm_params.input_cost_per_token: 3e-6', 'additive'],
])('the level of a price %s', (_, line, level) => {
  const [section = '', pair = ''] = line.split(/\.(.*)/);
  const text = UP_TO_DATE.replace(`    ${section}:\n`, `    ${section}:\n      ${pair}\n`);
  const priced = model('gpt-4.1', { prices: { input: 2e-6 } });
  const result = sync(text, [priced], { entry: { costs: true } });
  expect(changes(result)).toHaveLength(1);
  expect(result.plan.level).toBe(level);
});

test.each<[string, string | null, string]>([
  ['a file that does not exist', null, 'new'],
  ['an empty file', '', 'adopted'],
  [
    'a file without Copilot entries',
    'model_list:\n  - {model_name: a, litellm_params: {model: azure/a}}\n',
    'adopted',
  ],
  [
    'entries that nobody synced',
    'model_list:\n  - {model_name: gpt-4.1, litellm_params: {model: github_copilot/gpt-4.1}}\n',
    'adopted',
  ],
  [
    'a mode in an entry of somebody else',
    'model_list:\n  - {model_name: gpt-4.1, litellm_params: {model: github_copilot/gpt-4.1}}\n  - {model_name: a, litellm_params: {model: azure/a}, model_info: {mode: chat}}\n',
    'adopted',
  ],
  ['a managed entry with a mode', UP_TO_DATE, 'synced'],
])('the stage of %s', (_, text, stage) => {
  expect(sync(text, [model('gpt-4.1')]).plan.files[0]?.stage).toBe(stage);
});

test('an edit after which the names no longer show the template is refused', () => {
  const text = `${OLD}  - model_name: x-a
    litellm_params: {model: github_copilot/a}
`;
  const listed = [model('a'), model('b', { pickerEnabled: false })];
  const over: Over = { select: { exclude: ['gpt-4.1', 'old', 'b'] }, entry: {} };
  const result = sync(
    `${text}  - model_name: copilot-a\n    litellm_params: {model: azure/a}\n`,
    listed,
    over,
  );
  expect(result).toMatchObject({ kind: 'refused', problems: [{ code: 'TEMPLATE_UNKNOWN' }] });
  expect(JSON.stringify(result)).toContain('model-name: \\"copilot-{id}\\"');
  const set: Over = { ...over, entry: { modelName: 'copilot-{id}' } };
  expect(
    changes(sync(`${text}  - model_name: copilot-a\n    litellm_params: {model: azure/a}\n`, listed, set)),
  ).toEqual(['removed gpt-4.1', 'removed old']);
});

test('a model of which one entry is kept by a comment stays, and counts as staying', () => {
  const entry = (id: string, comment = ''): string =>
    `  - model_name: ${id}${comment}\n    litellm_params: {model: github_copilot/${id}}\n`;
  const kept = entry('old', ' # copilot-model-sync: keep');
  const result = sync(`model_list:\n${kept}${entry('old')}${entry('gone')}${entry('lost')}`, [model('new')]);
  expect(changes(result)).toEqual(['added new', 'removed old', 'removed gone', 'removed lost']);
  expect(held(result)).toEqual(['old keep']);
});

test('a small file whose only model is gone is synced when others are added', () => {
  const many = Array.from({ length: 20 }, (__, at) => model(`gpt-new-${at}`));
  const text = 'model_list:\n  - {model_name: old, litellm_params: {model: github_copilot/old}}\n';
  const result = sync(text, many);
  expect(after(result)).not.toContain('name: old');
  expect(changes(result)).toHaveLength(21);
});

test('costs are written when asked for', () => {
  const priced = model('gpt-4.1', { prices: { input: 1e-6, output: 4e-6 } });
  expect(changes(sync(UP_TO_DATE, [priced]))).toEqual([]);
  expect(after(sync(UP_TO_DATE, [priced], { entry: { costs: true } }))).toContain(
    'input_cost_per_token: 0.000001\n',
  );
});

test('new entries contain what the user wants on them, and what is reported wins', () => {
  const newEntry = { litellm_params: { rpm: 10, model: 'openai/x' }, model_info: { team: 'a' } };
  const text = after(sync(null, [model('gpt-4.1')], { entry: { newEntry } }));
  expect(text).toContain('model: github_copilot/gpt-4.1\n      rpm: 10\n');
  expect(text).toContain('team: a\n');
});

test('a tie of naming templates refuses the file', () => {
  const text = `${UP_TO_DATE}  - model_name: o3\n    litellm_params: {model: github_copilot/o3}\n`;
  expect(sync(text, [model('gpt-4.1')])).toMatchObject({
    kind: 'refused',
    problems: [{ code: 'TEMPLATE_TIE' }],
  });
});

test('one refused file refuses them all, and the plans of the others are still returned', () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  const result = syncFiles(
    catalogue([model('gpt-4.1')]),
    [
      { path: 'a.yaml', bytes: encode('model_list: banana\n'), matched: false },
      { path: 'b.yaml', bytes: encode('model_list: []\n'), matched: false },
    ],
    settings(),
    memory(),
  );
  expect(result).toMatchObject({ kind: 'refused', problems: [{ code: 'NOT_A_LIST' }] });
  expect(changes(result)).toEqual(['added gpt-4.1']);
  expect(result).not.toHaveProperty('changed');
});

test('a file that a glob matched and that has no config is passed over', () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const sources = [
    { path: 'a.yaml', bytes: encode('model_list: []\n'), matched: true },
    { path: 'k8s/x.yaml', bytes: encode('replicas: 2\n'), matched: true },
    { path: 'k8s/y.yaml', pointer: '/data', bytes: encode('replicas: 2\n'), matched: true },
  ];
  const result = syncFiles(catalogue([model('a')]), sources, settings(), memory());
  expect(result).toMatchObject({ kind: 'synced', changed: [{ path: 'a.yaml' }] });
  expect(result.plan.passedOver).toEqual([
    { path: 'k8s/x.yaml', reason: 'it has no `model_list`' },
    { path: 'k8s/y.yaml', pointer: '/data', reason: 'nothing is at the pointer' },
  ]);
});

test('globs that match no config at all are refused, with each file and why', () => {
  const bytes = new TextEncoder().encode('replicas: 2\n');
  const source = (n: number) => ({ path: `k8s/${n}.yaml`, bytes, matched: true });
  const refused = (sources: Parameters<typeof syncFiles>[1]): string => {
    const result = syncFiles(catalogue([model('a')]), sources, settings(), memory());
    return result.kind === 'refused'
      ? `${result.problems[0].code} ${result.problems[0].message}`
      : result.kind;
  };
  expect(refused([source(1)])).toBe(
    'CONFIG_PATH None of the files that `config-path` matches is a LiteLLM config:\n- k8s/1.yaml: it has no `model_list`',
  );
  const many = refused(Array.from({ length: 12 }, (_, n) => source(n)));
  expect(many).toMatch(/^CONFIG_PATH None of the files that `config-path` matches is a LiteLLM config:\n/);
  expect(many).toMatch(/9\.yaml: it has no `model_list`\n- and 2 more$/);
});

test('a file that is named and is not a LiteLLM config is refused', () => {
  const bytes = new TextEncoder().encode('replicas: 2\n');
  const source = { path: 'values.yaml', bytes, matched: false };
  expect(syncFiles(catalogue([model('a')]), [source], settings(), memory())).toMatchObject({
    kind: 'refused',
    problems: [{ code: 'NOT_LITELLM' }],
  });
});

test('a selection that leaves no model refuses without the plans of files that would lose everything', () => {
  const bytes = new TextEncoder().encode(
    'model_list:\n  - model_name: a\n    litellm_params: {model: github_copilot/a}\n',
  );
  const result = syncFiles(
    catalogue([model('a')]),
    [{ path: 'c.yaml', bytes, matched: false }],
    settings({ select: { exclude: ['a'] } }),
    memory(),
  );
  expect(result).toMatchObject({ kind: 'refused', problems: [{ code: 'NOTHING_SELECTED' }] });
  expect(result.plan.files).toEqual([]);
});

test('two configs in one file are both brought up to date', () => {
  const bytes = new TextEncoder().encode('a:\n  model_list: []\nb:\n  model_list: []\n');
  const result = syncFiles(
    catalogue([model('gpt-4.1')]),
    [
      { path: 'values.yaml', pointer: '/a', bytes, matched: false },
      { path: 'values.yaml', pointer: '/b', bytes, matched: false },
    ],
    settings(),
    memory(),
  );
  expect(after(result)?.match(/model_name/g)).toHaveLength(2);
});

test('the order of the answer changes nothing', () => {
  const models = ['gpt-5', 'claude-sonnet-4', 'gpt-4.1', 'o3'].map((id) => model(id));
  const expected = after(sync(OLD, models));
  fc.assert(
    fc.property(fc.shuffledSubarray(models, { minLength: models.length }), (shuffled) => {
      expect(after(sync(OLD, { ...catalogue([]), models: shuffled }))).toBe(expected);
    }),
  );
});

test('whatever the catalogue says, planning again asks for nothing', () => {
  const any = fc.record({
    id: fc.constantFrom('gpt-4.1', 'gpt-5', 'claude-sonnet-4', 'o3', 'o3-mini'),
    pickerEnabled: fc.boolean(),
    limits: fc.record({ prompt: fc.nat(1e6), output: fc.nat(1e5) }, { requiredKeys: [] }),
    supports: fc.record({ vision: fc.boolean(), toolCalls: fc.boolean() }, { requiredKeys: [] }),
    endpoints: fc.subarray(['/chat/completions', '/responses', '/v1/messages']),
  });
  fc.assert(
    fc.property(fc.uniqueArray(any, { selector: ({ id }) => id, minLength: 1 }), (records) => {
      fc.pre(
        records.some(({ pickerEnabled, endpoints }) => pickerEnabled && endpoints.join() !== '/v1/messages'),
      );
      const models = records.map(({ id, ...over }) => model(id, over));
      const over: Over = { removal: { allowMass: true } };
      const text = after(sync(OLD, models, over)) ?? OLD;
      expect(after(sync(text, models, over))).toBeUndefined();
    }),
  );
});

test('a config that only includes gets no list of its own, and a notice names the file to give', () => {
  const result = sync('include:\n  - models/copilot.yaml\n', [model('gpt-4.1')]);
  expect(after(result)).toBeUndefined();
  expect(notices(result)).toEqual([
    'This config includes models/copilot.yaml and has no `model_list` itself, so no model is added here. To edit the models there, name that file in `config-path`.',
  ]);
});

test('an embedding entry is left as it is also when its model is gone, unless embeddings are managed', () => {
  const text = `${UP_TO_DATE}  - model_name: copilot-embed
    litellm_params: {model: github_copilot/embed}
    model_info: {mode: embedding}
`;
  const result = sync(text, [model('gpt-4.1')]);
  expect(changes(result)).toEqual([]);
  expect(result.plan.files[0]?.missing).toEqual([]);
  const both = sync(text, [model('gpt-4.1')], { select: { modelTypes: ['chat', 'embedding'] } });
  expect(changes(both)).toEqual(['removed embed']);
});

test('a selection without any model is refused, whatever the file', () => {
  const result = sync(OLD, [model('gpt-4.1'), model('gpt-5')], { select: { include: ['gtp-*'] } });
  expect(result).toMatchObject({ kind: 'refused', problems: [{ code: 'NOTHING_SELECTED' }] });
  expect(JSON.stringify(result)).toContain('2 not matched by `include`');
});

test('a config that takes its entries from included files gets none of its own', () => {
  const text = 'include: [models.yaml]\nlitellm_settings: {drop_params: true}\n';
  const result = sync(text, [model('gpt-4.1')]);
  expect([changes(result), after(result)]).toEqual([[], undefined]);
});
