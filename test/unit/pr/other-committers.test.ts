import { expect, test } from 'vitest';
import type { Person, PullRequest, Snapshot } from '../../../src/pr/model.ts';
import { otherCommitters, sameAccount } from '../../../src/pr/other-committers.ts';
import { HEAD, pull, snapshot } from './state.ts';
import { added, plan } from './support.ts';

/** Who owns a branch with one commit. */

const BOT: Person = { name: 'x', email: '41898282+github-actions[bot]@users.noreply.github.com' };
const OCTOCAT: Person = { login: 'octocat', name: 'Octo Cat', email: 'octocat@example.com' };
const STRANGER: Person = { name: 'Mallory', email: 'mallory@example.com' };
const GITHUB: Person = { login: 'web-flow', name: 'GitHub', email: 'noreply@github.com' };
const SERVER: Person = { name: 'GitHub Enterprise', email: 'noreply@ghe.example' };

function others(
  viewer: string,
  author: Person,
  committer: Person,
  more: {
    readonly pulls?: readonly PullRequest[];
    readonly executable?: boolean;
    readonly same?: boolean;
  } = {},
): readonly string[] {
  const { base, branch, ...state } = snapshot('current', more.pulls ?? []);
  if (branch.head === undefined) throw new Error('no branch');
  const head = { ...branch.head, commits: [{ oid: HEAD, author, committer }] };
  const files = [...base.files].map(
    ([path, file]) => [path, file && { ...file, executable: more.executable ?? false }] as const,
  );
  const asked: Snapshot = {
    ...state,
    base: { ...base, files: new Map(files) },
    branch: { ...branch, head },
    viewer: { login: viewer, name: viewer, email: '' },
  };
  return otherCommitters(asked, more.same);
}

const JOB = 'github-actions[bot]';
const opened = pull(3, plan([added('a')]));

test.each<[string, string, Person, Person, readonly string[]]>([
  ['made by the job’s token', JOB, BOT, GITHUB, []],
  ['made by it on a server that signs', JOB, BOT, SERVER, []],
  ['made by it on a server that signs nothing', JOB, BOT, BOT, []],
  ['the token’s owner in the browser', 'octocat', OCTOCAT, GITHUB, ['octocat']],
  ['the token’s owner on another machine', 'octocat', OCTOCAT, OCTOCAT, ['octocat']],
  ['ours, amended by a person', JOB, BOT, OCTOCAT, ['octocat']],
  ['ours, amended by somebody without an account', JOB, BOT, STRANGER, ['Mallory']],
  ['a person’s in the browser', JOB, OCTOCAT, GITHUB, ['octocat']],
  ['a person’s', JOB, OCTOCAT, OCTOCAT, ['octocat']],
  ['another token’s, without a pull request', 'octocat', BOT, GITHUB, ['x']],
])('%s', (_, viewer, author, committer, expected) => {
  expect(others(viewer, author, committer)).toEqual(expected);
});

test('what a personal token made is ours, as its pull request or its content shows', () => {
  expect(others('octocat', OCTOCAT, GITHUB, { pulls: [opened] })).toEqual([]);
  expect(others('octocat', OCTOCAT, GITHUB, { pulls: [{ ...opened, body: 'By hand.' }] })).toEqual([
    'octocat',
  ]);
  expect(others('octocat', OCTOCAT, GITHUB, { same: true })).toEqual([]);
  expect(others('octocat', OCTOCAT, OCTOCAT, { same: true })).toEqual(['octocat']);
  expect(others('octocat', STRANGER, GITHUB, { same: true })).toEqual(['Mallory']);
});

test('a commit of an earlier token is ours when that account opened our pull request for it', () => {
  expect(others('octocat', BOT, GITHUB, { pulls: [opened] })).toEqual([]);
  expect(others('octocat', BOT, GITHUB, { pulls: [{ ...opened, body: 'By hand.' }] })).toEqual(['x']);
  expect(others('octocat', BOT, GITHUB, { pulls: [{ ...opened, headOid: '1'.repeat(40) }] })).toEqual(['x']);
  expect(others('octocat', BOT, GITHUB, { pulls: [{ ...opened, author: 'hubot' }] })).toEqual(['x']);
  expect(others('octocat', BOT, STRANGER, { pulls: [opened] })).toEqual(['Mallory']);
});

test('a commit of an executable file is ours although the token’s owner made it unsigned', () => {
  expect(others('octocat', OCTOCAT, OCTOCAT, { executable: true })).toEqual([]);
  expect(others('octocat', OCTOCAT, STRANGER, { executable: true })).toEqual(['Mallory']);
});

test('both names of an app are one account, in upper and lower case', () => {
  expect(sameAccount('github-actions', 'GitHub-Actions[bot]')).toBe(true);
  expect(sameAccount('github-actions', 'octocat')).toBe(false);
});
