import { expect, test } from 'vitest';
import { asideMarkdown, changesMarkdown } from '../../../src/report/markdown/index.ts';
import { planNotices } from '../../../src/report/notices.ts';
import { renderRegion } from '../../../src/report/pull-request/body.ts';
import { findRegion, sameRegion } from '../../../src/report/pull-request/region.ts';
import type { Change, KeyChange, NameOwner, Plan } from '../../../src/sync/model.ts';
import { formatNumber, list } from '../../../src/words.ts';
import { added, finding, grown, held, plan, removed, shrunk, updated } from '../pr/support.ts';
import { HOSTILE, LIVE, look } from './hostile.ts';

const place = { path: 'config.yaml', line: 12, column: 5 };

test('an additive plan is a sentence and tables of what is written', () => {
  expect(
    changesMarkdown(plan([added('gpt-6-mini', { preview: true }), updated('claude-9')])),
  ).toMatchInlineSnapshot(`
    "**1 model added** and **1 updated** in \`config.yaml\`. No model is removed, loses anything or gets more expensive.

    ### Added (1)

    | Model | What it is | Input tokens | Output tokens | Capabilities |
    | --- | --- | --: | --: | --- |
    | \`github_copilot/gpt-6-mini\` | GPT-6-MINI (OpenAI), preview | 272,000 | 128,000 | vision, tools |

    ### Updated (1)

    | Model | What | Old | New |
    | --- | --- | --- | --- |
    | \`github_copilot/claude-9\` | \`max_input_tokens\` | 64,000 | **128,000** |"
  `);
});

test('a breaking plan warns, the removals first', () => {
  expect(
    changesMarkdown(plan([removed('o1-mini'), updated('claude-9', [shrunk, grown])])),
  ).toMatchInlineSnapshot(`
    "**1 model updated** and **1 removed** in \`config.yaml\`.

    > [!WARNING]
    > **Breaking.** \`github_copilot/o1-mini\` is removed: calls to it will fail. \`github_copilot/claude-9\` loses a capability, or one of its limits shrinks (marked ⚠️ below).

    ### Removed (1)

    | Model | Why | Missing since |
    | --- | --- | --- |
    | \`github_copilot/o1-mini\` | no longer in Copilot’s catalogue | 2026-11-01 |

    ### Updated (1)

    | Model | What | Old | New |
    | --- | --- | --- | --- |
    | \`github_copilot/claude-9\` | ⚠️ \`max_input_tokens\` | 64,000 | **32,000** |
    |  | \`max_input_tokens\` | 64,000 | **128,000** |"
  `);
});

test('models have the names that callers use, with the id behind them where it differs', () => {
  const text = changesMarkdown(
    plan([
      { ...removed('gpt-4o'), name: 'copilot-gpt-4o' },
      { ...added('a'), name: 'a' },
    ]),
  );
  expect(text).toContain('**Breaking.** `copilot-gpt-4o` (`gpt-4o`) is removed: calls to it will fail.');
  expect(look(text).rows.map(([name]) => name)).toEqual(['`copilot-gpt-4o` (`gpt-4o`)', '`a`']);
});

test.each<[string, NameOwner, string]>([
  ['an entry', { kind: 'entry', calls: 'azure/gpt-4o-eu', place }, '`azure/gpt-4o-eu` (`config.yaml:12`)'],
  ['an id', { kind: 'id', calls: 'azure/x', place }, '`azure/x` (its `model_info.id`, `config.yaml:12`)'],
  ['an alias', { kind: 'alias', calls: 'gpt-4.1', place }, '`gpt-4.1` (an alias, `config.yaml:12`)'],
  ['an entry without a model', { kind: 'entry', calls: undefined, place }, 'an entry (`config.yaml:12`)'],
])('a removed name that %s still answers does not make calls fail', (_, answeredBy, words) => {
  const change = { ...removed('gpt-4o'), answeredBy } as Change;
  const text = changesMarkdown(plan([change]));
  expect(text).toContain(`\`github_copilot/gpt-4o\` is removed: calls to it are answered by ${words}.`);
  expect(text).not.toContain('fail');
  expect(look(changesMarkdown(plan([change, removed('b')]))).rows.map((row) => row.at(-1))).toEqual([
    `are answered by ${words}`,
    'fail',
  ]);
});

test.each<[string, Partial<KeyChange> & Pick<KeyChange, 'path'>, string]>([
  ['a mode', { path: ['model_info', 'mode'], to: 'responses' }, 'changes'],
  ['headers', { path: ['litellm_params', 'extra_headers'], to: {} }, 'changes'],
  ['a price', { path: ['model_info', 'input_cost_per_token'], to: 2e-6 }, 'gets more expensive'],
  ['a price that is withdrawn', { path: ['model_info', 'input_cost_per_token'] }, 'changes'],
  [
    'a capability',
    { path: ['model_info', 'supports_vision'], to: false },
    'loses a capability, or one of its limits shrinks',
  ],
])('the warning says what kind of change it is: %s', (_, key, words) => {
  const change = updated('a', [{ ...key, level: 'breaking' }]);
  expect(changesMarkdown(plan([change]))).toContain(
    `> **Breaking.** \`github_copilot/a\` ${words} (marked ⚠️ below).`,
  );
});

test('a model is named once in a warning, by what is worst about it', () => {
  const mode: KeyChange = { path: ['model_info', 'mode'], to: 'responses', level: 'breaking' };
  const text = changesMarkdown(
    plan([updated('a', [mode, shrunk]), updated('b', [mode]), updated('c', [mode])]),
  );
  expect(text).toContain(
    '**Breaking.** `github_copilot/a` loses a capability, or one of its limits shrinks (marked ⚠️ below). `github_copilot/b` and `github_copilot/c` change (marked ⚠️ below).\n',
  );
});

test('only an additive plan says that nothing is lost', () => {
  expect(changesMarkdown(plan([added('a')]))).toContain('No model is removed, loses anything or');
  expect(changesMarkdown(plan([removed('a')]))).not.toContain('No model is removed');
  expect(changesMarkdown(plan([added('a')], { stage: 'new' }))).not.toContain('No model is removed');
});

test('a new file and a first adoption say so', () => {
  expect(changesMarkdown(plan([added('a'), added('b')], { stage: 'new' }))).toMatch(
    /^`config\.yaml` is a new file with \*\*2 models\*\*\.\n/,
  );
  const adopted = plan([added('a'), updated('b'), updated('c'), removed('d')], {
    stage: 'adopted',
    managed: [0, 1, 2],
  });
  expect(changesMarkdown(adopted)).toMatch(
    /^From now on this Action manages \*\*3 Copilot entries\*\* in `config\.yaml`: \*\*1 is added\*\*, \*\*2 are updated\*\* and \*\*1 is removed\*\*\.\n/,
  );
  expect(changesMarkdown(plan([removed('d')], { stage: 'adopted', managed: [0] }))).toMatch(
    /^\*\*1 model removed\*\* in `config\.yaml`\.\n/,
  );
});

test('headers are shown one by one, only those that differ', () => {
  const change = updated('a', [
    {
      path: ['litellm_params', 'extra_headers'],
      from: { value: { 'editor-version': 'x/1', same: 'y' }, source: '' },
      to: { 'editor-version': 'x/2', same: 'y', more: 'z' },
      level: 'additive',
    },
  ]);
  expect(look(changesMarkdown(plan([change]))).rows).toEqual([
    ['`github_copilot/a`', '`litellm_params.extra_headers.editor-version`', '`x/1`', '**`x/2`**'],
    ['', '`litellm_params.extra_headers.more`', '–', '**`z`**'],
  ]);
});

test('keys that change alike share a row, unless one of them is breaking', () => {
  const gain = (name: string) => ({ path: ['model_info', name], to: true, level: 'additive' as const });
  const change = updated('a', [
    gain('supports_x'),
    grown,
    gain('supports_y'),
    { ...gain('mode'), level: 'breaking' },
  ]);
  expect(look(changesMarkdown(plan([change]))).rows).toEqual([
    ['`github_copilot/a`', '`supports_x`, `supports_y`', '–', '**`true`**'],
    ['', '`max_input_tokens`', '64,000', '**128,000**'],
    ['', '⚠️ `mode`', '–', '**`true`**'],
  ]);
});

test('a removal by an input has no date', () => {
  const excluded = {
    ...removed('a'),
    why: { kind: 'excluded', reason: 'matches `a*` of `exclude`' },
  } as Change;
  expect(look(changesMarkdown(plan([excluded]))).rows).toEqual([
    ['`github_copilot/a`', 'matches `a*` of `exclude`'],
  ]);
});

test('a plan without changes has no text', () => {
  expect(changesMarkdown(plan([]))).toBe('');
  expect(asideMarkdown(plan([]), 10)).toBe('');
});

function together(...plans: readonly Plan[]): Plan {
  const [first = plan([])] = plans;
  return { ...first, files: plans.flatMap(({ files }) => files) };
}

test('files that change in the same way share their tables', () => {
  const changes = [added('a'), updated('b')];
  const both = together(
    plan(changes, { path: 'config.yaml' }),
    plan(
      changes.map((it) => ('place' in it ? { ...it, place: { path: 'prod.yaml', line: 99 } } : it)),
      { path: 'prod.yaml' },
    ),
  );
  const text = changesMarkdown(both);
  expect(text).toContain('**1 model added** and **1 updated** in `config.yaml` and `prod.yaml`.');
  expect(text.match(/^#.*$/gm)).toEqual(['### Added (1)', '### Updated (1)']);
});

test('tables of changes that not all files have say which files have them', () => {
  const both = together(
    plan([added('a'), added('b')], { path: 'a.yaml' }),
    plan([added('a'), updated('c')], { path: 'values.yaml', pointer: '/proxy_config' }),
  );
  const text = changesMarkdown(both);
  expect(text).toContain('**2 models added** and **1 updated** in `a.yaml` and `values.yaml#/proxy_config`.');
  expect(text.match(/^#.*$/gm)).toEqual([
    '### In `a.yaml` and `values.yaml#/proxy_config`',
    '#### Added (1)',
    '### In `a.yaml`',
    '#### Added (1)',
    '### In `values.yaml#/proxy_config`',
    '#### Updated (1)',
  ]);
  expect(look(text).rows).toHaveLength(3);
});

test('the same model with different old values is shown separately', () => {
  const was = { ...grown, from: { value: 1, source: '1' } };
  const both = together(
    plan([updated('a', [grown])], { path: 'a.yaml' }),
    plan([updated('a', [was])], { path: 'b.yaml' }),
  );
  expect(changesMarkdown(both)).toContain('**1 model updated**');
  expect(look(changesMarkdown(both)).rows.map((row) => row[2])).toEqual(['64,000', '1']);
});

test('a long table is folded below its names, and cut where there is no room', () => {
  const vendors = ['Anthropic', 'OpenAI', ''];
  const many = plan(Array.from({ length: 60 }, (_, i) => added(`m-${i}`, { vendor: vendors[i % 3] ?? '' })));
  const text = changesMarkdown(many);
  expect(text).toMatch(
    /^- Anthropic: `github_copilot\/m-0`, `github_copilot\/m-3`, .* and `github_copilot\/m-39`\n- OpenAI: .*\n- Others: .*\n- … and 20 more$/m,
  );
  expect(text).toContain('<details><summary>Limits and capabilities of each</summary>');
  expect(look(text).rows).toHaveLength(60);
  const cut = changesMarkdown(many, 3);
  expect(look(cut).rows).toHaveLength(3);
  expect(cut).toContain('… and 57 more rows; the diff shows all.');
  const gone = changesMarkdown(plan(Array.from({ length: 60 }, (_, i) => removed(`m-${i}`))));
  expect(gone).toContain(
    '`github_copilot/m-38`, `github_copilot/m-39` and 20 more\n\n<details><summary>Show the table</summary>',
  );
});

test('a name that is taken is listed once for all files, with what can be done about it', () => {
  const taken = (kind: 'entry' | 'id' | 'alias') => ({
    id: kind,
    name: kind,
    by: { kind, calls: 'x', place },
  });
  const one = (kinds: ('entry' | 'id' | 'alias')[]) => plan([], { taken: kinds.map(taken) });
  const { files } = one(['entry', 'alias']);
  const both = asideMarkdown({ ...one([]), files: [...files, ...files] }, 10);
  expect(look(both).rows).toHaveLength(2);
  expect(both).toContain('2 models of the catalogue have');
  expect(both).toMatch(/balance calls over both.*rename the alias/);
  expect(planNotices({ ...one([]), files: [...files, ...files] })).toHaveLength(2);
  expect(asideMarkdown(one(['alias']), 10)).not.toContain('balance');
  expect(asideMarkdown(one(['id']), 10)).toContain('would answer those calls instead');
});

test('what is beside the changes has a heading each', () => {
  const text = asideMarkdown(
    {
      ...plan([], {
        held: [held('a')],
        taken: [{ id: 'gpt-4o', name: 'gpt-4o', by: { kind: 'entry', calls: 'azure/gpt-4o-eu', place } }],
        findings: [finding(place, 'model_list[3].model_name is not a string')],
        notices: [{ message: 'The alias `fast` refers to nothing.', place }],
      }),
      passedOver: [{ path: 'k8s/x.yaml', reason: 'it has no `model_list`' }],
    },
    10,
  );
  expect(text).toMatchInlineSnapshot(`
    "### Not added: the name is taken (1)

    1 model of the catalogue has a name that something else in the config already has. An entry would change the answers for callers of that name. To balance calls over both, add the entry yourself: it is managed from then on.

    | Model | Calls to the name are answered by |
    | --- | --- |
    | \`gpt-4o\` | \`azure/gpt-4o-eu\` (\`config.yaml:12\`) |

    ### Already wrong before this change (1)

    This change neither causes nor fixes this mistake, which keeps LiteLLM from starting or from serving an entry.

    - \`config.yaml:12:5\` **error** model\\_list\\[3\\].model\\_name is not a string

    ### Held, pending and excluded (1 held)

    | Model | State | Why |
    | --- | --- | --- |
    | \`github_copilot/a\` | held | not in the catalogue; kept for now |

    ### Notices

    - \`config.yaml:12:5\`: The alias \`fast\` refers to nothing.

    ### Skipped files (1)

    1 file matches \`config-path\` and is not synced.

    - \`k8s/x.yaml\`: it has no \`model_list\`"
  `);
});

test('long lists beside the changes are cut and folded', () => {
  const text = asideMarkdown(plan([], { findings: Array.from({ length: 9 }, () => finding(place, 'x')) }), 6);
  expect(text).toContain('### Already wrong before this change (9)');
  expect(text).toContain('<details><summary>9 findings</summary>');
  expect(text).toContain('- … and 3 more');
});

test('a hostile catalogue and a hostile file come out as text', () => {
  for (const text of HOSTILE) {
    const changes: Change[] = [
      added(text, { name: text, vendor: text }),
      updated(text, [
        {
          path: ['litellm_params', text],
          from: { value: undefined, source: text },
          to: text,
          level: 'breaking',
        },
      ]),
      { ...removed(text), why: { kind: 'unpicked', since: text, reason: text } } as Change,
    ];
    const owner: NameOwner = { kind: 'alias', calls: text, place: { path: text, line: 1 } };
    const hostile = plan([...changes, { ...removed(`${text}2`), answeredBy: owner } as Change], {
      path: text,
      pointer: text,
      held: [{ ...held(text), reason: text }],
      taken: [{ id: text, name: text, by: owner }],
      findings: [finding({ path: text }, text)],
    });
    const notices = [{ message: text, place: { path: text } }];
    const passedOver = [{ path: text, pointer: text, reason: text }];
    const all = [changesMarkdown(hostile), asideMarkdown({ ...hostile, notices, passedOver }, 10)].join(
      '\n\n',
    );
    const { kinds, text: rendered, rows } = look(all);
    expect(kinds.filter((kind) => ['link', 'image', 'html', 'em', 'del', 'code'].includes(kind))).toEqual([]);
    expect(kinds.filter((kind) => kind === 'table')).toHaveLength(5);
    expect(rows).toHaveLength(6);
    expect(rendered).not.toMatch(LIVE);
    expect(all).not.toContain('<!--');
  }
});

test('numbers read the same everywhere', () => {
  expect([0, 999, 1000, 1_048_576, -12_345, 0.000_003, 1e-7, 1234.5].map(formatNumber)).toEqual([
    '0',
    '999',
    '1,000',
    '1,048,576',
    '-12,345',
    '0.000003',
    '1e-7',
    '1,234.5',
  ]);
  expect([
    list([]),
    list(['a']),
    list(['a', 'b']),
    list(['a', 'b', 'c']),
    list(['a', 'b', 'c', 'd'], 2),
  ]).toEqual(['', 'a', 'a and b', 'a, b and c', 'a, b and 2 more']);
});

test('models that are going to be withdrawn are listed once for all files, with the days that are left', () => {
  const retiring = [
    { id: 'gpt-4', name: 'gpt-4', date: '2026-11-20', days: -1 },
    { id: 'gpt-5', name: 'github_copilot/gpt-5', date: '2026-11-21', days: 0 },
    { id: 'o3', name: 'copilot-o3', date: '2026-11-22', days: 1, successor: 'o4' },
    { id: 'o4', name: 'o4', date: '2026-12-03', days: 12 },
    { id: 'o5', name: 'o5' },
  ];
  const both = plan([], { retiring });
  expect(asideMarkdown({ ...both, files: [...both.files, ...both.files] }, 10)).toMatchInlineSnapshot(`
    "### Leaving Copilot (5)

    Copilot announces that 5 models are going to be withdrawn. Calls to them will then fail.

    - \`gpt-4\` was due to leave on 2026-11-20, 1 day ago
    - \`github_copilot/gpt-5\` leaves today, 2026-11-21
    - \`copilot-o3\` (\`o3\`) leaves on 2026-11-22, in 1 day; its successor is \`o4\`
    - \`o4\` leaves on 2026-12-03, in 12 days
    - \`o5\` leaves on a date that Copilot does not state"
  `);
});

test.for(HOSTILE)('the name of a model that is going to be withdrawn is shown as text: %j', (text) => {
  const retiring = [{ id: text, name: text, date: '2026-12-03', days: 12, successor: text }];
  const seen = look(asideMarkdown(plan([], { retiring }), 10));
  expect(seen.text).not.toMatch(LIVE);
});

test('a body is not written again because a model is withdrawn one day sooner', () => {
  const region = (days: number) => {
    const retiring = [{ id: 'o4', name: 'o4', date: '2026-12-03', days }];
    const text = renderRegion(plan([added('o5')], { retiring }), {}) ?? '';
    return findRegion(text) ?? { before: '', memory: {}, content: '', after: '' };
  };
  expect(region(12).content).toContain('in 12 days');
  expect(sameRegion(region(12), region(11))).toBe(true);
});
