import { expect, test } from 'vitest';
import { changesMarkdown, heldMarkdown, noticesMarkdown } from '../../../src/report/markdown/index.ts';
import { formatNumber, list } from '../../../src/report/words.ts';
import type { Change, Plan } from '../../../src/sync/model.ts';
import { added, grown, held, plan, removed, shrunk, updated } from '../pr/support.ts';
import { HOSTILE, LIVE, look } from './hostile.ts';

test('an additive plan is a sentence and tables', () => {
  expect(
    changesMarkdown(plan([added('gpt-6-mini', { preview: true }), updated('claude-9')])),
  ).toMatchInlineSnapshot(`
    "GitHub Copilot’s models changed: **1 model added** and **1 updated** in \`config.yaml\`. Nothing that is served today is lost.

    ### Added (1)

    | Model | What it is | Window | Output | Capabilities |
    | --- | --- | --: | --: | --- |
    | \`gpt-6-mini\` | GPT-6-MINI (OpenAI), preview | 400,000 | 128,000 | vision, tools |

    ### Updated (1)

    | Model | What | Old | New |
    | --- | --- | --- | --- |
    | \`claude-9\` | \`max_input_tokens\` | 64,000 | **128,000** |"
  `);
});

test('a breaking plan warns, with what goes first', () => {
  expect(
    changesMarkdown(plan([removed('o1-mini'), updated('claude-9', [shrunk, grown])])),
  ).toMatchInlineSnapshot(`
    "GitHub Copilot’s models changed: **1 model updated** and **1 removed** in \`config.yaml\`.

    > [!WARNING]
    > **Breaking.** \`o1-mini\` goes: calls to it will fail. \`claude-9\` loses something (marked ⚠️ below).

    ### Removed (1)

    | Model | Why | Missing since |
    | --- | --- | --- |
    | \`o1-mini\` | no longer in Copilot’s catalogue | 2026-11-01 |

    ### Updated (1)

    | Model | What | Old | New |
    | --- | --- | --- | --- |
    | \`claude-9\` | ⚠️ \`max_input_tokens\` | 64,000 | **32,000** |
    |  | \`max_input_tokens\` | 64,000 | **128,000** |"
  `);
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
    ['`a`', '`litellm_params.extra_headers.editor-version`', '`x/1`', '**`x/2`**'],
    ['', '`litellm_params.extra_headers.more`', '–', '**`z`**'],
  ]);
});

test('keys that change alike share a row, unless something is lost', () => {
  const gain = (name: string) => ({ path: ['model_info', name], to: true, level: 'additive' as const });
  const change = updated('a', [
    gain('supports_x'),
    grown,
    gain('supports_y'),
    { ...gain('mode'), level: 'breaking' },
  ]);
  expect(look(changesMarkdown(plan([change]))).rows).toEqual([
    ['`a`', '`supports_x`, `supports_y`', '–', '**`true`**'],
    ['', '`max_input_tokens`', '64,000', '**128,000**'],
    ['', '⚠️ `mode`', '–', '**`true`**'],
  ]);
});

test('a removal by an input has no date', () => {
  const excluded = {
    ...removed('a'),
    why: { kind: 'excluded', reason: 'matches `a*` of `exclude`' },
  } as Change;
  expect(look(changesMarkdown(plan([excluded]))).rows).toEqual([['`a`', 'matches `a*` of `exclude`']]);
});

test('a plan without changes says nothing', () => {
  expect(changesMarkdown(plan([]))).toBe('');
  expect(heldMarkdown(plan([]), 10)).toBe('');
  expect(noticesMarkdown(plan([]), 10)).toBe('');
});

test('several files are told apart', () => {
  const one = plan([added('a')], { path: 'a.yaml' });
  const two = plan([added('b')], { path: 'values.yaml', pointer: '/proxy_config' });
  const both: Plan = { ...one, files: [...one.files, ...two.files] };
  const text = changesMarkdown(both);
  expect(text).toContain('**2 models added** in `a.yaml` and `values.yaml#/proxy_config`.');
  expect(text.match(/^#.*$/gm)).toEqual([
    '### `a.yaml`',
    '#### Added (1)',
    '### `values.yaml#/proxy_config`',
    '#### Added (1)',
  ]);
});

test('a long table is folded below its names, and cut where there is no room', () => {
  const vendors = ['Anthropic', 'OpenAI', ''];
  const many = plan(Array.from({ length: 60 }, (_, i) => added(`m-${i}`, { vendor: vendors[i % 3] ?? '' })));
  const text = changesMarkdown(many);
  expect(text).toMatch(
    /^- Anthropic: `m-0`, `m-3`, .* and `m-39`\n- OpenAI: .*\n- Others: .*\n- … and 20 more$/m,
  );
  expect(text).toContain('<details><summary>Window, output and capabilities of each</summary>');
  expect(look(text).rows).toHaveLength(60);
  const cut = changesMarkdown(many, 3);
  expect(look(cut).rows).toHaveLength(3);
  expect(cut).toContain('… and 57 more rows; the diff shows all.');
  const gone = changesMarkdown(plan(Array.from({ length: 60 }, (_, i) => removed(`m-${i}`))));
  expect(gone).toContain('`m-38`, `m-39` and 20 more\n\n<details><summary>Show the table</summary>');
});

test('what is held back and noticed stands by itself', () => {
  const text = plan([], {
    held: [held('a')],
    notices: [
      { message: 'The alias `fast` points at nothing.', place: { path: 'c.yaml', line: 4, column: 2 } },
    ],
  });
  expect(heldMarkdown(text, 10)).toContain('| `a` | not in the catalogue; kept for now |');
  expect(noticesMarkdown(text, 10)).toContain('- `c.yaml:4:2`: The alias `fast` points at nothing.');
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
    const hostile = plan(changes, { path: text, pointer: text, held: [{ ...held(text), reason: text }] });
    const notices = [{ message: text, place: { path: text } }];
    const all = [
      changesMarkdown(hostile),
      heldMarkdown(hostile, 10),
      noticesMarkdown({ ...hostile, notices }, 10),
    ].join('\n\n');
    const { kinds, text: rendered, rows } = look(all);
    expect(kinds.filter((kind) => ['link', 'image', 'html', 'em', 'del', 'code'].includes(kind))).toEqual([]);
    expect(kinds.filter((kind) => kind === 'table')).toHaveLength(4);
    expect(rows).toHaveLength(4);
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
