import { expect, test } from 'vitest';
import { fingerprint } from '../../../src/pr/fingerprint.ts';
import { changesMarkdown } from '../../../src/report/markdown/index.ts';
import { outputs } from '../../../src/report/outputs.ts';
import { merging } from '../../../src/report/pull-request/sections.ts';
import { commitMessage, title } from '../../../src/report/pull-request/title.ts';
import { text } from '../../../src/report/text.ts';
import type { AliasChange, Change, FallbacksChange, Plan } from '../../../src/sync/model.ts';
import { planFindings } from '../../../src/target/plan-findings.ts';
import { added, plan, removed } from '../pr/support.ts';
import { HOSTILE, LIVE, look } from './hostile.ts';

const place = { path: 'config.yaml', line: 12, column: 5 };
const NEW: AliasChange = { kind: 'alias', id: 'b', name: 'fast', to: 'c-b', why: 'input', level: 'additive' };
const OTHER: AliasChange = { ...NEW, name: 'smart', from: 'c-a', place, level: 'breaking' };
const RETURNED: AliasChange = {
  kind: 'alias',
  id: 'old',
  name: 'c-old',
  from: 'c-b',
  place,
  why: 'returned',
  level: 'additive',
};
const CHAIN: FallbacksChange = {
  kind: 'fallbacks',
  id: 'b',
  name: 'c-b',
  to: ['c-a', 'c-d'],
  level: 'additive',
};

/** `o1` is removed, and the alias of its name calls `c-b`. */
function answered(lost?: readonly string[]): Change[] {
  const gone = removed('o1');
  if (gone.kind !== 'removed') throw new Error('no removal');
  const answeredBy = {
    kind: 'alias',
    calls: 'c-b',
    place: { path: 'config.yaml' },
    isPlanned: true,
  } as const;
  const level = lost === undefined ? 'additive' : 'breaking';
  return [
    { ...gone, answeredBy, level, ...(lost === undefined ? {} : { lost }) },
    { ...NEW, name: gone.name, why: 'successor' },
  ];
}

const logged = (changed: Plan): string =>
  text({
    source: { kind: 'recorded', path: 'models.json' },
    plan: changed,
    conclusion: { kind: 'planned' },
    notices: [],
  });

test('aliases and fallbacks alone', () => {
  const changed = plan([NEW, OTHER, RETURNED, CHAIN]);
  expect(changesMarkdown(changed)).toMatchInlineSnapshot(`
    "**2 aliases are set**, **1 alias is removed** and **1 list of fallbacks is set** in \`config.yaml\`.

    > [!WARNING]
    > **Breaking.** Calls reach other models than before: alias \`smart\` (marked ⚠️ below).

    ### Aliases and fallbacks (4)

    | Name | Calls from now on | Until now | Why |
    | --- | --- | --- | --- |
    | alias \`fast\` | \`c-b\` | – | set by \`aliases\` |
    | ⚠️ alias \`smart\` | \`c-b\` | \`c-a\` | set by \`aliases\` |
    | alias \`c-old\` | removed | \`c-b\` | an entry of that name is added |
    | fallbacks of \`c-b\` | \`c-a\`, then \`c-d\` | – | set by \`fallbacks\` |"
  `);
  expect(logged(changed)).toMatchInlineSnapshot(`
    "Catalogue from models.json: 0 models served, 0 left out.
    config.yaml: names like github_copilot/{id}, by default
      + alias \`fast\` → \`c-b\` (set by \`aliases\`)
      ~ alias \`smart\` → \`c-b\`, until now \`c-a\` (set by \`aliases\`)
      - alias \`c-old\`, until now \`c-b\` (an entry of that name is added)
      + fallbacks of \`c-b\` → \`c-a\`, then \`c-d\`
    Dry run: nothing was written.
    "
  `);
  expect(planFindings(changed).map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "alias \`fast\` would call \`c-b\`",
      "alias \`smart\` would call \`c-b\`",
      "alias \`c-old\` would be removed",
      "fallbacks of \`c-b\` would be \`c-a\`, then \`c-d\`",
    ]
  `);
  expect(merging(changed)).toMatch(/^\*\*Merging\*\* changes only these aliases and fallbacks\./);
});

test('a removed model that a successor answers for', () => {
  const changed = plan(answered());
  expect(changesMarkdown(changed)).toMatchInlineSnapshot(`
    "**1 model removed** and **1 alias is set** in \`config.yaml\`. Each removed name is answered by a successor from now on, and nothing is lost or gets more expensive.

    ### Removed (1)

    | Model | Why | Missing since | Calls to it |
    | --- | --- | --- | --- |
    | \`github_copilot/o1\` | no longer in Copilot’s catalogue | 2026-11-01 | are answered by \`c-b\` from now on |

    ### Aliases and fallbacks (1)

    | Name | Calls from now on | Until now | Why |
    | --- | --- | --- | --- |
    | alias \`github_copilot/o1\` | \`c-b\` | – | the successor of a removed model |"
  `);
  expect(logged(changed)).toMatchInlineSnapshot(`
    "Catalogue from models.json: 0 models served, 0 left out.
    config.yaml: names like github_copilot/{id}, by default
      - github_copilot/o1  not in the catalogue since 2026-11-01T05:17:00Z
          calls to it are answered by \`c-b\` from now on
      + alias \`github_copilot/o1\` → \`c-b\` (the successor of a removed model)
    Dry run: nothing was written.
    "
  `);
  expect(merging(changed)).not.toContain('check fallbacks');
});

test('a removed model whose successor lacks something', () => {
  const changed = plan(answered(['supports_vision', 'max_input_tokens']));
  expect(changesMarkdown(changed)).toMatchInlineSnapshot(`
    "**1 model removed** and **1 alias is set** in \`config.yaml\`.

    > [!WARNING]
    > **Breaking.** \`github_copilot/o1\` is removed: calls to it are answered by \`c-b\` from now on, which lacks or lowers \`supports_vision\` and \`max_input_tokens\`.

    ### Removed (1)

    | Model | Why | Missing since | Calls to it |
    | --- | --- | --- | --- |
    | \`github_copilot/o1\` | no longer in Copilot’s catalogue | 2026-11-01 | are answered by \`c-b\` from now on, which lacks or lowers \`supports_vision\` and \`max_input_tokens\` |

    ### Aliases and fallbacks (1)

    | Name | Calls from now on | Until now | Why |
    | --- | --- | --- | --- |
    | alias \`github_copilot/o1\` | \`c-b\` | – | the successor of a removed model |"
  `);
  expect(logged(changed)).toContain(
    'from now on, which lacks or lowers supports_vision and max_input_tokens',
  );
});

test('a removed model without a known successor', () => {
  const changed = plan([{ ...removed('o1'), noSuccessor: true } as Change]);
  expect(look(changesMarkdown(changed)).rows.map((row) => row.at(-1))).toEqual([
    'fail: no successor is known',
  ]);
  expect(logged(changed)).toContain('      calls to it fail: no successor is known\n');
  expect(merging(changed)).toContain('check fallbacks');
});

test.each<[string, readonly Change[], string]>([
  ['one alias', [NEW], 'Update Copilot models: add alias fast'],
  ['two', [NEW, { ...NEW, name: 'x' }], 'Update Copilot models: add aliases fast and x'],
  ['many', ['a', 'b', 'c'].map((name) => ({ ...NEW, name })), 'Update Copilot models: add 3 aliases'],
  ['another target', [OTHER], 'Update Copilot models (breaking): change alias smart'],
  [
    'all kinds',
    [NEW, RETURNED, CHAIN],
    'Update Copilot models: add alias fast, remove alias c-old, add fallbacks of c-b',
  ],
  ['beside entries', [added('gpt-6'), NEW, CHAIN], 'Update Copilot models: add github_copilot/gpt-6'],
])('a title mentions aliases and fallbacks only where no entry changes: %s', (_, changes, expected) => {
  expect(title(plan(changes))).toBe(expected);
});

test('`{names}` are those of entries, or of aliases and fallbacks where no entry changes', () => {
  expect(title(plan([added('gpt-6'), NEW, CHAIN]), '{names}')).toBe('github_copilot/gpt-6');
  expect(title(plan([NEW, CHAIN]), '{names}')).toBe('fast and c-b');
});

test('a commit message lists all of them', () => {
  expect(
    commitMessage(plan([added('gpt-6'), NEW, RETURNED, CHAIN]), undefined, undefined),
  ).toMatchInlineSnapshot(`
    "Update Copilot models: add github_copilot/gpt-6

    - add github_copilot/gpt-6
    - add alias fast → c-b
    - remove alias c-old
    - add fallbacks of c-b → c-a, then c-d"
  `);
});

test('outputs name the aliases and the fallbacks', () => {
  const changed = plan([NEW, OTHER, RETURNED, CHAIN]);
  const source = { kind: 'recorded', path: 'models.json' } as const;
  expect(outputs({ source, plan: changed, conclusion: { kind: 'planned' }, notices: [] })).toMatchObject({
    changed: 'true',
    aliases: '["c-old","fast","smart"]',
    fallbacks: '["c-b"]',
    added: '[]',
    removed: '[]',
  });
});

test('a change set is another one when an alias calls another entry, or fallbacks are in another order', () => {
  const sets: readonly Change[][] = [
    [NEW],
    [{ ...NEW, to: 'c-a' }],
    [{ ...NEW, name: 'x' }],
    [RETURNED],
    [CHAIN],
    [{ ...CHAIN, to: ['c-d', 'c-a'] }],
    [NEW, CHAIN],
  ];
  const prints = sets.map((changes) => fingerprint(plan(changes)));
  expect(new Set(prints).size).toBe(sets.length);
  expect(fingerprint(plan([OTHER]))).toBe(fingerprint(plan([{ ...OTHER, from: 'x', why: 'successor' }])));
});

test.each(HOSTILE)('names are shown as text only: %s', (hostile) => {
  const changed = plan([
    { ...NEW, name: hostile, to: hostile, from: hostile },
    { ...CHAIN, name: hostile, to: [hostile], from: [hostile] },
    ...answered([hostile]),
  ]);
  const rendered = changesMarkdown(changed);
  const { kinds, text: shown, rows } = look(rendered);
  expect(rows).toHaveLength(4);
  expect(kinds.filter((kind) => ['link', 'image', 'html', 'em', 'del', 'code'].includes(kind))).toEqual([]);
  expect(shown).not.toMatch(LIVE);
  expect(rendered).not.toContain('<!--');
});

test('what merging changes is said of entries, aliases and fallbacks together', () => {
  const text = merging(plan([...answered(), removed('b')]));
  expect(text).toContain('only these entries, named `github_copilot/{id}`, and these aliases and fallbacks.');
  expect(text).toContain('After that, calls to a removed model whose name nothing answers fail');
  expect(merging(plan([removed('b')]))).toContain('After that, calls to a removed model fail');
});
