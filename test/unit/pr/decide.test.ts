import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../src/pr/decide.ts';
import type { Decision } from '../../../src/pr/decision.ts';
import type { PullRequest, Snapshot } from '../../../src/pr/model.ts';
import type { PullRequestSettings } from '../../../src/settings.ts';
import type { AliasChange, Change, Plan } from '../../../src/sync/model.ts';
import { type BranchState, forge, HEAD, pull, snapshot, tick, wanted } from './state.ts';
import { added, DEFAULTS, plan, removed } from './support.ts';

const A = plan([added('a')]);
const B = plan([added('a'), added('b')]);
const BREAKING = plan([added('a'), removed('z')]);

const BRANCHES: readonly BranchState[] = [
  'absent',
  'current',
  'stale',
  'behind',
  'outdated',
  'empty',
  'others',
  'two',
];
const closed = { state: 'CLOSED' } as const;
const merged = { state: 'MERGED', headOid: 'f'.repeat(40) } as const;
const obsoleteBody = pull(3, A).body.replace(':begin', ':begin end=obsolete');

/** Pull requests that a repository may have when change set A is wanted. */
const PULLS: Readonly<Record<string, readonly PullRequest[]>> = {
  none: [],
  'open, same': [pull(3, A)],
  'open, other change': [pull(3, B)],
  'open, draft': [pull(3, A, { draft: true })],
  'open, ticked': [pull(3, A, { body: tick(pull(3, A).body) })],
  'open, no markers': [pull(3, A, { body: 'My own words.' })],
  'open, forged': [pull(3, A, { body: forge(pull(3, A).body, B) })],
  'open, elsewhere': [pull(3, A, { base: 'release' })],
  'closed, same': [pull(3, A, closed)],
  'closed, other change': [pull(3, B, closed)],
  'closed, ticked': [pull(3, A, { ...closed, body: tick(pull(3, A).body) })],
  'closed, no markers': [pull(3, A, { ...closed, body: '' })],
  'closed, forged': [pull(3, A, { ...closed, body: forge(pull(3, A).body, B) })],
  'closed by us': [pull(3, A, { ...closed, body: obsoleteBody })],
  'merged, same': [pull(3, A, merged)],
  'merged unchanged': [pull(3, A, { ...merged, headOid: HEAD })],
  'merged after closed': [pull(4, A, merged), pull(3, A, closed)],
  'open after closed': [pull(4, A), pull(3, A, closed)],
};

function decided(
  branch: BranchState,
  pulls: readonly PullRequest[],
  plan_: Plan | undefined,
  more: Partial<Snapshot> = {},
): Decision {
  return decide(snapshot(branch, pulls, more), wanted(plan_), DEFAULTS);
}

/** A decision in a few characters: its kind and what it writes. */
function brief(decision: Decision): string {
  switch (decision.kind) {
    case 'nothing':
      return '·';
    case 'leave':
      return decision.comment === undefined ? 'leave' : 'leave+say';
    case 'create':
      return decision.commit === undefined ? 'create(reuse)' : 'create';
    case 'update': {
      const parts = [decision.commit && 'commit', decision.title && 'title', decision.body && 'body'];
      return `update(${parts.filter(Boolean).join(',')})`;
    }
    case 'close':
      return 'close';
    case 'tidy':
      return 'tidy';
    default:
      return decision satisfies never;
  }
}

function matrix(what: Plan | undefined): string {
  const width = Math.max(...Object.keys(PULLS).map((name) => name.length)) + 1;
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(width)}| ${cells.map((cell) => cell.padEnd(26)).join('')}`.trimEnd();
  const rows = Object.entries(PULLS).map(([name, pulls]) =>
    line(
      name,
      BRANCHES.map((branch) => brief(decided(branch, pulls, what))),
    ),
  );
  return ['', line('', BRANCHES), ...rows].join('\n');
}

test('decides by branch and pull request when there is a change to make', () => {
  expect(matrix(A)).toMatchInlineSnapshot(`
    "
                         | absent                    current                   stale                     behind                    outdated                  empty                     others                    two
    none                 | create                    create(reuse)             create                    create(reuse)             create                    create                    leave                     leave
    open, same           | update(commit)            ·                         update(commit)            ·                         update(commit)            update(commit)            leave                     leave
    open, other change   | update(commit,title,body) update(title,body)        update(commit,title,body) update(title,body)        update(commit,title,body) update(commit,title,body) leave                     leave
    open, draft          | update(commit)            ·                         update(commit)            ·                         update(commit)            update(commit)            leave                     leave
    open, ticked         | update(commit,body)       update(commit,body)       update(commit,body)       update(commit,body)       update(commit,body)       update(commit,body)       update(commit,body)       update(commit,body)
    open, no markers     | update(commit)            ·                         update(commit)            ·                         update(commit)            update(commit)            leave                     leave
    open, forged         | update(commit,body)       update(body)              update(commit,body)       update(body)              update(commit,body)       update(commit,body)       leave                     leave
    open, elsewhere      | leave                     leave                     leave                     leave                     leave                     leave                     leave                     leave
    closed, same         | leave                     leave                     leave                     leave                     leave                     leave                     leave                     leave
    closed, other change | create                    leave                     create                    leave                     create                    create                    leave                     leave
    closed, ticked       | create                    create(reuse)             create                    create(reuse)             create                    create                    leave                     leave
    closed, no markers   | create                    leave                     create                    leave                     create                    create                    leave                     leave
    closed, forged       | create                    leave                     create                    leave                     create                    create                    leave                     leave
    closed by us         | create                    create(reuse)             create                    create(reuse)             create                    create                    leave                     leave
    merged, same         | create                    create(reuse)             create                    create(reuse)             create                    create                    leave                     leave
    merged unchanged     | create                    create(reuse)             create                    create(reuse)             create                    create                    create                    create
    merged after closed  | create                    create(reuse)             create                    create(reuse)             create                    create                    leave                     leave
    open after closed    | update(commit)            ·                         update(commit)            ·                         update(commit)            update(commit)            leave                     leave"
  `);
});

test('decides by branch and pull request when there is nothing to change', () => {
  expect(matrix(undefined)).toMatchInlineSnapshot(`
    "
                         | absent                    current                   stale                     behind                    outdated                  empty                     others                    two
    none                 | ·                         tidy                      tidy                      tidy                      tidy                      ·                         ·                         ·
    open, same           | close                     close                     close                     close                     close                     close                     leave+say                 leave+say
    open, other change   | close                     close                     close                     close                     close                     close                     leave+say                 leave+say
    open, draft          | close                     close                     close                     close                     close                     close                     leave+say                 leave+say
    open, ticked         | close                     close                     close                     close                     close                     close                     leave+say                 leave+say
    open, no markers     | close                     close                     close                     close                     close                     close                     leave+say                 leave+say
    open, forged         | close                     close                     close                     close                     close                     close                     leave+say                 leave+say
    open, elsewhere      | ·                         ·                         ·                         ·                         ·                         ·                         ·                         ·
    closed, same         | ·                         ·                         ·                         ·                         ·                         ·                         ·                         ·
    closed, other change | ·                         ·                         ·                         ·                         ·                         ·                         ·                         ·
    closed, ticked       | ·                         ·                         ·                         ·                         ·                         ·                         ·                         ·
    closed, no markers   | ·                         ·                         ·                         ·                         ·                         ·                         ·                         ·
    closed, forged       | ·                         ·                         ·                         ·                         ·                         ·                         ·                         ·
    closed by us         | ·                         tidy                      tidy                      tidy                      tidy                      ·                         ·                         ·
    merged, same         | ·                         ·                         ·                         ·                         ·                         ·                         ·                         ·
    merged unchanged     | ·                         ·                         ·                         ·                         ·                         ·                         ·                         ·
    merged after closed  | ·                         ·                         ·                         ·                         ·                         ·                         ·                         ·
    open after closed    | close                     close                     close                     close                     close                     close                     leave+say                 leave+say"
  `);
});

test('nothing is written to an archived repository, and the reason is given', () => {
  const archived = { repository: { ...snapshot('absent').repository, archived: true } };
  for (const [name, pulls] of Object.entries(PULLS)) {
    for (const branch of BRANCHES) {
      expect(decided(branch, pulls, A, archived), `${name}, ${branch}`).toMatchObject({
        kind: 'leave',
        reason: 'The repository is archived: nothing can be written to it.',
      });
      expect(['leave', 'nothing']).toContain(decided(branch, pulls, undefined, archived).kind);
    }
  }
});

test('a refusal names the pull request and how to get the change after all', () => {
  expect(decided('absent', PULLS['closed, same'] ?? [], A)).toMatchObject({
    kind: 'leave',
    reason: 'The same change was proposed in pull request #3, which was closed. It is not proposed again.',
    advice: 'To get it after all, reopen #3, or tick the box in its body.',
  });
});

test('recognizes a closed pull request by its commit when its markers were removed', () => {
  expect(decided('current', PULLS['closed, no markers'] ?? [], A).kind).toBe('leave');
  expect(decided('current', PULLS['closed, forged'] ?? [], A).kind).toBe('leave');
});

test('names the people with commits on the branch, in one comment', () => {
  const open = pull(3, B);
  const first = decided('others', [open], undefined);
  expect(first).toMatchObject({
    kind: 'leave',
    reason: 'The branch copilot-model-sync contains commits by octocat, so it is not changed.',
  });
  const said = first.kind === 'leave' ? (first.comment?.text ?? '') : '';
  expect(said).toContain('`octocat`');
  expect(
    decided('others', [{ ...open, comments: ['Hello', said.replaceAll('\n', '\r\n')] }], undefined),
  ).not.toHaveProperty('comment');
});

test('keeps the title that a person changed and the text around ours', () => {
  const own = pull(3, B);
  const edited = pull(3, B, {
    title: 'chore: models',
    body: `Please wait for #7.\r\n\r\n${own.body.replaceAll('\n', '\r\n')}\r\nThanks`,
  });
  const decision = decided('current', [edited], A);
  expect(decision).toMatchObject({ kind: 'update' });
  if (decision.kind !== 'update') return;
  expect(decision).not.toHaveProperty('title');
  expect(decision.body).toBe(`Please wait for #7.\r\n\r\n${pull(3, A).body}\r\nThanks`);
  expect(decided('current', [{ ...edited, body: decision.body ?? '' }], A).kind).toBe('nothing');
});

test('a body with CRLF, as a browser saves it, counts as unchanged', () => {
  const { body } = pull(3, A);
  expect(decided('current', [pull(3, A, { body: body.replaceAll('\n', '\r\n') })], A).kind).toBe('nothing');
});

test('held models cause no update', () => {
  const flapping = plan([added('a')], {
    held: [{ id: 'x', name: 'x', why: 'grace', reason: 'since yesterday' }],
  });
  expect(decided('current', [pull(3, A)], flapping).kind).toBe('nothing');
  expect(decided('current', [pull(3, flapping)], A).kind).toBe('nothing');
});

test('leaves a body without our part as it is, with a notice', () => {
  const decision = decided('stale', [pull(3, B, { body: 'Mine.' })], A);
  expect(decision).toMatchObject({
    kind: 'update',
    notices: [
      {
        message:
          'The body of #3 no longer contains the part that this program writes, so title and body are left as they are.',
      },
    ],
  });
});

test('leaves a body without room for the change as it is, with a notice', () => {
  const own = pull(3, B);
  const decision = decided('stale', [{ ...own, body: `${own.body}\n${'x'.repeat(65_000)}` }], A);
  expect(decision).toMatchObject({ kind: 'update' });
  expect(decision).not.toHaveProperty('body');
  expect(JSON.stringify(decision)).toContain('has no room left');
});

test('renames the closed pull request if its title is ours, and remembers who closed it', () => {
  const decision = decided('current', [pull(3, A)], undefined);
  expect(decision).toMatchObject({
    kind: 'close',
    title: 'Update Copilot models: add github_copilot/a (obsolete)',
  });
  expect(decision.kind === 'close' && decision.body).toContain('end=obsolete');
  expect(decided('current', [pull(3, A, { title: 'Mine' })], undefined)).not.toHaveProperty('title');
});

test('deletes a leftover temporary branch only when there is nothing else to do', () => {
  const branch = { ...snapshot('absent').branch, temporary: HEAD };
  expect(decided('absent', [], undefined, { branch })).toMatchObject({ kind: 'tidy', branch: false });
  expect(decided('absent', [], A, { branch }).kind).toBe('create');
});

const ON = { autoMergeBy: 'github-actions' };
const PERSON = { autoMergeBy: 'octocat' };
const MANY = plan(Array.from({ length: 11 }, (_, i) => added(`m${i}`)));
const LARGER = plan(Array.from({ length: 12 }, (_, i) => added(`m${i}`)));
type AutoMerge = PullRequestSettings['autoMerge'];
test.each<[string, AutoMerge, Plan, Plan, Partial<PullRequest>, 'on' | 'off' | undefined]>([
  ['an additive change stays on', 'additive', A, B, ON, undefined],
  ['is turned off when the change becomes breaking', 'additive', A, BREAKING, ON, 'off'],
  ['is turned on when the change becomes additive', 'additive', BREAKING, A, {}, 'on'],
  ['stays on when a person lets a breaking change merge', 'additive', BREAKING, BREAKING, PERSON, undefined],
  [
    'is turned off when a change that a person let merge becomes breaking',
    'additive',
    A,
    BREAKING,
    PERSON,
    'off',
  ],
  ['the same where the setting is `never`', 'never', A, BREAKING, PERSON, 'off'],
  ['stays off when a person turned it off', 'additive', A, B, {}, undefined],
  ['`always` includes breaking changes', 'always', A, BREAKING, ON, undefined],
  ['is never on for a draft', 'additive', BREAKING, A, { draft: true }, undefined],
  ['`never` keeps the choice of a person', 'never', A, B, PERSON, undefined],
  ['is turned off above ten models', 'always', A, MANY, ON, 'off'],
  ['is turned off above ten models when a person turned it on', 'never', A, MANY, PERSON, 'off'],
  ['stays on when a person lets a large change merge', 'never', MANY, LARGER, PERSON, undefined],
  ['is turned on at ten models', 'additive', MANY, A, {}, 'on'],
])('auto-merge: %s', (_, autoMerge, before, after, more, expected) => {
  const open = pull(3, before, more, { autoMerge });
  const decision = decide(snapshot('stale', [open]), wanted(after), { ...DEFAULTS, autoMerge });
  expect(decision.kind === 'update' ? decision.autoMerge : decision.kind).toBe(expected);
});

const alias = (name: string): AliasChange => {
  return { kind: 'alias', id: 's', name, to: 'c-s', why: 'successor', level: 'additive' };
};

test.each<[string, Plan, string | undefined]>([
  ['ten models', plan(Array.from({ length: 10 }, (_, i) => added(`m${i}`))), undefined],
  ['eleven models', MANY, '11 models would change, and at most 10 are merged without a person.'],
  [
    'six removed models, each with an alias of its name',
    plan(
      Array.from({ length: 6 }, (_, i): Change[] => [
        { ...removed(`m${i}`), level: 'additive' },
        { ...alias(`github_copilot/m${i}`), id: `s${i}` },
      ]).flat(),
    ),
    undefined,
  ],
  [
    'eleven aliases',
    plan(Array.from({ length: 11 }, (_, i) => alias(`a${i}`))),
    '11 models would change, and at most 10 are merged without a person.',
  ],
  [
    'a new file',
    plan([added('a')], { stage: 'new' }),
    'config.yaml is a new file. A person has to merge it.',
  ],
  [
    'the first sync of a file',
    plan([added('a')], { stage: 'adopted' }),
    'config.yaml is synced for the first time. A person has to merge it.',
  ],
  ['a file without changes', plan([], { stage: 'adopted' }), undefined],
])('auto-merge of a new pull request with %s', (_, what, why) => {
  for (const autoMerge of ['additive', 'always'] as const) {
    const decision = decide(snapshot('absent'), wanted(what), { ...DEFAULTS, autoMerge });
    expect(decision).toMatchObject({
      kind: 'create',
      extras: { autoMerge: why === undefined && (autoMerge === 'always' || what.level === 'additive') },
      notices: why === undefined ? [] : [{ message: `\`auto-merge\` is off: ${why}` }],
    });
  }
});

test('keeps auto-merge on that the owner of a personal token turned on, unless the body no longer records who did', () => {
  const viewer = { login: 'octocat', name: 'Octo Cat', email: 'o@example.com' };
  const open = pull(3, A, PERSON, {}, { viewer });
  const kept = decide(snapshot('current', [open], { viewer }), wanted(A), DEFAULTS);
  expect(kept.kind).toBe('nothing');
  const lost = pull(3, A, { ...ON, body: 'Mine.' });
  expect(decided('current', [lost], A)).toMatchObject({ kind: 'update', autoMerge: 'off' });
});

test('turns auto-merge off for a breaking commit when the body no longer records why it was turned on', () => {
  const open = pull(3, A, { ...PERSON, body: 'Mine.' });
  expect(decided('stale', [open], BREAKING)).toMatchObject({ kind: 'update', autoMerge: 'off' });
  expect(decided('stale', [open], B)).not.toHaveProperty('autoMerge');
  expect(decided('current', [open], BREAKING)).not.toHaveProperty('autoMerge');
});

test('with `never`, auto-merge that we turned on is turned off', () => {
  const open = pull(3, A, ON, { autoMerge: 'additive' });
  expect(decided('current', [open], A)).toMatchObject({ kind: 'update', autoMerge: 'off' });
});

test('where the repository does not allow auto-merge, the setting is named', () => {
  const repository = { ...snapshot('absent').repository, autoMergeAllowed: false };
  const decision = decide(snapshot('absent', [], { repository }), wanted(A), {
    ...DEFAULTS,
    autoMerge: 'additive',
  });
  expect(decision).toMatchObject({ kind: 'create', extras: { autoMerge: false } });
  expect(JSON.stringify(decision)).toContain('Allow auto-merge');
});

test('no review is requested for auto-merge, nor from the author', () => {
  const settings = { ...DEFAULTS, reviewers: ['octocat', 'Hubot'], teamReviewers: ['core'] };
  const viewer = { login: 'hubot', name: 'Hubot', email: 'h@example.com' };
  const ask = (autoMerge: 'never' | 'always'): Decision =>
    decide(snapshot('absent', [], { viewer }), wanted(A), { ...settings, autoMerge });
  expect(ask('never')).toMatchObject({ extras: { reviewers: ['octocat'], teamReviewers: ['core'] } });
  expect(ask('always')).toMatchObject({ extras: { reviewers: [], teamReviewers: [] } });
});

test('labels contain the level', () => {
  const settings = { ...DEFAULTS, labels: ['models', 'models: {level}'] };
  expect(decide(snapshot('absent'), wanted(BREAKING), settings)).toMatchObject({
    extras: { labels: ['models', 'models: breaking'] },
  });
});

test('never overwrites what people did, in any state', () => {
  const anyPull = fc.record({
    number: fc.integer({ min: 1, max: 9 }),
    state: fc.constantFrom('OPEN', 'CLOSED', 'MERGED'),
    what: fc.constantFrom(A, B, BREAKING),
    base: fc.constantFrom('main', 'release'),
    headOid: fc.constantFrom(HEAD, 'f'.repeat(40)),
    body: fc.constantFrom('ours', 'ticked', 'none', 'obsolete'),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...BRANCHES),
      fc.uniqueArray(anyPull, { selector: ({ number }) => number, maxLength: 4 }),
      fc.constantFrom(A, B, BREAKING, undefined),
      fc.boolean(),
      (branch, drawn, what, archived) => {
        const pulls = drawn
          .map(({ number, what: of, body, ...more }) => {
            const own = pull(number, of);
            const bodies = {
              ours: own.body,
              ticked: tick(own.body),
              none: 'x',
              obsolete: own.body.replace(':begin', ':begin end=obsolete'),
            };
            return { ...own, ...more, body: bodies[body] };
          })
          .toSorted((a, b) => b.number - a.number);
        const repository = { ...snapshot('absent').repository, archived };
        const state = snapshot(branch, pulls, { repository });
        const decision = decide(state, wanted(what), DEFAULTS);
        expect(decide(state, wanted(what), DEFAULTS)).toEqual(decision);

        const writes = !['nothing', 'leave'].includes(decision.kind);
        const open = pulls.find(({ state: s, base }) => s === 'OPEN' && base === 'main');
        if (archived) expect(writes).toBe(false);
        if (what === undefined) expect(['nothing', 'leave', 'close', 'tidy']).toContain(decision.kind);
        if (decision.kind === 'create') expect(open).toBeUndefined();
        if (decision.kind === 'update' || decision.kind === 'close') expect(decision.pull).toEqual(open);
        const spent = pulls.some(({ state: s, headOid }) => s === 'MERGED' && headOid === HEAD);
        const foreign = ['others', 'two'].includes(branch) && !spent;
        if (foreign && writes) expect(open?.body).toContain('[x]');
        if (foreign) expect(['close', 'tidy']).not.toContain(decision.kind);
      },
    ),
  );
});
