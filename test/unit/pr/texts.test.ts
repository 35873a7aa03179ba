import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from '../../../src/pr/fingerprint.ts';
import { refusedMode, refusedPath } from '../../../src/pr/paths.ts';
import {
  commitMessage,
  findRegion,
  isRebuildTicked,
  MAX_BODY,
  renderRegion,
  replaceRegion,
  sameRegion,
  title,
} from '../../../src/report/pull-request/index.ts';
import type { Change, Plan } from '../../../src/sync/model.ts';
import { HOSTILE, look } from '../report/hostile.ts';
import { tick } from './state.ts';
import { added, grown, held, plan, removed, shrunk, updated } from './support.ts';

const COPILOT = 'github_copilot/';

/** A change under a name that is not LiteLLM's own spelling. */
function renamed<Some extends Change>(change: Some, name: string): Some {
  return { ...change, name };
}

function files(...plans: readonly Plan[]): Plan {
  const [first = plan([])] = plans;
  const levels = plans.map(({ level }) => level);
  return {
    ...first,
    files: plans.flatMap((it) => it.files),
    level: levels.includes('breaking') ? 'breaking' : first.level,
  };
}

test.each<[string, Plan, string]>([
  ['one', plan([added('a')]), `Update Copilot models: add ${COPILOT}a`],
  [
    'two, by the names that callers use',
    plan([renamed(added('a'), 'copilot-a'), renamed(added('b'), 'copilot-b')]),
    'Update Copilot models: add copilot-a and copilot-b',
  ],
  ['many', plan(['a', 'b', 'c'].map((id) => added(id))), 'Update Copilot models: add 3'],
  [
    'all kinds',
    plan([removed('z'), updated('m'), added('a')].map((change) => renamed(change, change.id))),
    'Update Copilot models (breaking): add a, update m, remove z',
  ],
  [
    'several files that get the same models',
    files(
      plan([added('a'), added('b')], { path: 'a.yaml' }),
      plan([added('a'), added('b'), updated('c')], { path: 'b.yaml' }),
    ),
    `Update Copilot models: add ${COPILOT}a and ${COPILOT}b, update ${COPILOT}c`,
  ],
  ['a new file', plan([added('a')], { stage: 'new' }), 'Add config.yaml with 1 Copilot model'],
  [
    'two new files, one of them inside another file',
    files(
      plan([added('a')], { stage: 'new', path: 'a.yaml' }),
      plan([added('a'), added('b')], { stage: 'new', path: 'b.yaml', pointer: '/c' }),
    ),
    'Add a.yaml and b.yaml#/c with 2 Copilot models'.replaceAll('#', '#\u200B'),
  ],
  [
    'a first adoption',
    plan([added('a'), updated('b')], { stage: 'adopted', managed: [0, 1, 2] }),
    `Manage 4 Copilot entries: add ${COPILOT}a, update ${COPILOT}b`,
  ],
  [
    'a first adoption that removes something',
    plan([removed('a')], { stage: 'adopted', managed: [0, 1] }),
    `Manage 1 Copilot entry (breaking): remove ${COPILOT}a`,
  ],
  [
    'a first change that removes the only entry',
    plan([removed('a')], { stage: 'adopted', managed: [0] }),
    `Update Copilot models (breaking): remove ${COPILOT}a`,
  ],
  [
    'a new file beside an old one',
    files(plan([updated('a')]), plan([added('a')], { stage: 'new', path: 'b.yaml' })),
    `Update Copilot models: add ${COPILOT}a, update ${COPILOT}a`,
  ],
])('the title says what changes: %s', (_, what, expected) => {
  expect(title(what)).toBe(expected);
});

test('a title’s template takes counts, names and the level, and nothing else', () => {
  const changes = [added('a'), added('{level}'), removed('z')].map((change) => renamed(change, change.id));
  const what = files(plan(changes), plan(changes, { path: 'other.yaml' }));
  expect(title(what, '{level}: +{added} ~{updated} -{removed} ({names}) {unknown} {constructor}')).toBe(
    'breaking: +2 ~0 -1 (a, {level} and z) {unknown} {constructor}',
  );
  expect(title(what, 'Fixes #1 for @team')).toBe('Fixes #1 for @team');
  expect(title(plan([added('@x#1')]), '{names}')).not.toMatch(/@x|#1/);
  expect(title(what, '  ')).toBe('Update Copilot models (breaking): add a and {level}, remove z');
  expect(title(plan([added('x'.repeat(999)), added('y')]), '{names}'.repeat(9)).length).toBeLessThanOrEqual(
    256,
  );
});

test('the commit message lists the models by name, with the id where it differs, signed off where wanted', () => {
  const what = plan([renamed(added('a'), 'copilot-a'), removed('z')]);
  expect(commitMessage(what, undefined, 'A <a@b>')).toBe(
    'Update Copilot models (breaking): add copilot-a, remove github_copilot/z\n\n- add copilot-a (a)\n- remove github_copilot/z\n\nSigned-off-by: A <a@b>',
  );
  expect(commitMessage(what, 'chore: {summary}\n\nRefs: X-1', undefined)).toBe(
    'chore: add copilot-a, remove github_copilot/z\n\nRefs: X-1',
  );
  const many = plan(Array.from({ length: 60 }, (_, i) => added(`m${i}`)));
  expect(commitMessage(many, undefined, undefined).split('\n').at(-1)).toBe('- and 10 more');
});

test('the commit message names a model once, with the files that change it', () => {
  const both = files(
    plan([added('a'), updated('b')], { path: 'a.yaml' }),
    plan([added('a')], { path: 'b.yaml' }),
  );
  expect(commitMessage(both, undefined, undefined).split('\n').slice(2)).toEqual([
    '- add github_copilot/a in a.yaml and b.yaml',
    '- update github_copilot/b in a.yaml',
  ]);
});

test('a fingerprint depends on the change, not on dates, reasons, places, old values or order', () => {
  const change = plan([added('a'), updated('m', [grown]), removed('z')]);
  const same: readonly Plan[] = [
    plan([removed('z', '2027-01-01'), updated('m', [grown]), added('a')]),
    plan([added('a'), updated('m', [{ ...grown, from: { value: 1, source: '1' } }]), removed('z')]),
    plan([added('a', { name: 'Renamed' }), updated('m', [grown]), removed('z')], {
      held: [held('x')],
      notices: [{ message: 'x' }],
    }),
  ];
  const other: readonly Plan[] = [
    plan([added('a'), updated('m', [grown])]),
    plan([added('a'), updated('m', [shrunk]), removed('z')]),
    plan([added('a', {}, { supports_reasoning: true }), updated('m', [grown]), removed('z')]),
    plan([added('a'), updated('m', [grown]), removed('z')], { path: 'other.yaml' }),
  ];
  expect(same.map(fingerprint)).toEqual(same.map(() => fingerprint(change)));
  expect(new Set([change, ...other].map(fingerprint)).size).toBe(other.length + 1);
  expect(fingerprint(change)).toMatch(/^[0-9a-f]{16}$/);
});

const memory = { fingerprint: 'abc', title: 'def', level: 'additive' };
const render = (what: Plan): string => renderRegion(what, memory) ?? '';

test('finds our part within any other text, and keeps that text', () => {
  const ours = render(plan([added('a')]));
  const around = fc.string({ maxLength: 40 }).filter((text) => !text.includes('<!--'));
  fc.assert(
    fc.property(around, around, (before, after) => {
      const region = findRegion(`${before}${ours}${after}`);
      expect(region).toMatchObject({ before, after, memory });
      expect(region && replaceRegion(region, 'X')).toBe(`${before}X${after}`);
    }),
  );
});

test.each([
  ['nothing of ours', 'text'],
  ['no end', '<!-- copilot-model-sync:begin -->\ntext'],
  ['no beginning', 'text\n<!-- copilot-model-sync:end -->'],
  ['the wrong way round', '<!-- copilot-model-sync:end --><!-- copilot-model-sync:begin -->'],
  ['a beginning that is not ours', '<!-- copilot-model-sync:begin <b> -->\n<!-- copilot-model-sync:end -->'],
])('no part of ours: %s', (_, body) => {
  expect(findRegion(body)).toBeUndefined();
});

test('hostile names cannot forge our part', () => {
  for (const text of HOSTILE) {
    const body = render(
      plan([added(text), removed(text)], {
        path: text,
        held: [{ ...held(text), reason: text }],
        template: { text, from: 'input' },
      }),
    );
    const region = findRegion(body);
    expect(region).toMatchObject({ before: '', after: '', memory });
    expect(body.match(/<!-- copilot-model-sync:[a-z-]+/g)).toHaveLength(5);
    expect(look(body).kinds.filter((kind) => ['link', 'image'].includes(kind))).toEqual([]);
  }
});

test('recognizes a ticked box in any spelling, and only inside our part', () => {
  const body = render(plan([added('a')]));
  const ticked = (text: string): boolean => {
    const region = findRegion(text);
    return region !== undefined && isRebuildTicked(region);
  };
  expect(
    [body, tick(body), body.replace('[ ]', '[X]'), tick(body).replaceAll('\n', '\r\n')].map(ticked),
  ).toEqual([false, true, true, true]);
  expect(ticked(`- [x] <!-- copilot-model-sync:rebuild -->\n${body}`)).toBe(false);
});

test('line ends and held models make no difference to our part; everything else does', () => {
  const region = (text: string) => findRegion(text) ?? expect.unreachable('no region');
  const one = render(plan([added('a')]));
  expect(sameRegion(region(one), region(one.replaceAll('\n', '\r\n')))).toBe(true);
  expect(sameRegion(region(one), region(render(plan([added('a')], { held: [held('x')] }))))).toBe(true);
  expect(sameRegion(region(one), region(render(plan([added('b')]))))).toBe(false);
  expect(sameRegion(region(one), region(tick(one)))).toBe(false);
  expect(sameRegion(region(one), region(one.replace('level=additive', 'level=breaking')))).toBe(false);
});

test('the longest plan fits, in whole tables or fewer rows, never half a row', () => {
  const names = Array.from({ length: 3000 }, (_, i) =>
    added(`${'|<@#`'.repeat(20)}-${i}`, { name: '@|<'.repeat(60) }),
  );
  const notices = Array.from({ length: 500 }, () => ({ message: '|@#<'.repeat(500) }));
  const body = render(plan(names, { notices }));
  expect(body.length).toBeLessThanOrEqual(MAX_BODY);
  expect(body.endsWith('<!-- copilot-model-sync:end -->')).toBe(true);
  expect(body).toContain('the diff shows all.');
  expect(body.match(/<details>/g)?.length).toBe(body.match(/<\/details>/g)?.length);
  const one = plan([added('a')]).files;
  const files = Array.from({ length: 3000 }, (_, i) =>
    one.map((file) => ({ ...file, path: `${'x'.repeat(300)}${i}` })),
  ).flat();
  expect(render({ ...plan([added('a')]), files }).length).toBeLessThanOrEqual(MAX_BODY);
  expect(renderRegion(plan([added('a')]), memory, 100)).toBeUndefined();
});

test.each([
  '',
  '/etc/passwd',
  'C:\\x',
  'c:/x',
  'a\\b',
  '../x',
  'a/../b',
  './a',
  'a//b',
  'a/',
  'a\0b',
  '.git/config',
  'sub/.GIT/config',
  '.github/workflows/x.yml',
  '.GitHub/Workflows/x.yml',
])('the path %j is refused', (path) => {
  expect(refusedPath(path)).toMatchObject({ code: 'GITHUB_PATH' });
});

test.each(['config.yaml', 'a/b.yaml', '.github/models.yaml', '.gitignore', 'a..b/c', 'ü/ö.yaml', '...'])(
  'the path %j is allowed',
  (path) => {
    expect(refusedPath(path)).toBeUndefined();
  },
);

test('replaces files only, and only inside folders', () => {
  expect(refusedMode('a/b', 'a/b', 33188)).toBeUndefined();
  expect(refusedMode('a/b', 'a/b', 33261)).toBeUndefined();
  expect(refusedMode('a/b', 'a', 16384)).toBeUndefined();
  expect(refusedMode('a/b', 'a', 57344)?.message).toBe('a/b cannot be written: a is a submodule.');
  expect(refusedMode('a/b', 'a/b', 57344)?.message).toBe('a/b is a submodule, not a file.');
});
