import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { Git } from './github/git.ts';
import { startGitHub } from './github/index.ts';
import type { Signer } from './github/objects.ts';
import { git } from './github/store.ts';

/** The server gives the same answers about a repository as the git program. */

const PERSON: Signer = { name: 'A', email: 'a@example.com', date: new Date(1_700_000_000_000) };

function repository(): Git {
  const made = new Git();
  onTestFinished(() => made.remove());
  return made;
}

function ask(repo: Git, ...args: string[]): string[] {
  return git(repo.folder, args)
    .toString()
    .split(/[\n\0]/)
    .filter((line) => line !== '');
}

/** What git prints; nothing when it fails. */
function askOrNothing(repo: Git, ...args: string[]): string[] {
  try {
    return ask(repo, ...args);
  } catch {
    return [];
  }
}

function commit(repo: Git, parents: readonly string[], tree: string, message = 'x'): string {
  return repo.writeCommit({ tree, parents, message, author: PERSON, committer: PERSON, signed: true });
}

/** Names that sort differently as files and as folders, and some that need more than ASCII. */
const NAMES = ['a', 'a.b', 'a-b', 'a/b', 'a/c/d', 'ab', 'b', 'ü', '\u{1F600}', '\uFF5E', 'x y/z'] as const;

const change = fc.record({
  path: fc.constantFrom(...NAMES),
  mode: fc.constantFrom('100644', '100755', '120000'),
  text: fc.option(fc.string({ maxLength: 3 }), { nil: undefined }),
});

test('trees, listings and differences are the same as git’s', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), fc.array(change, { maxLength: 4 }), (first, second) => {
      const repo = repository();
      const write = (base: string | undefined, changes: typeof first) => {
        const there = new Set(base === undefined ? [] : repo.tree(base).map(({ path }) => path));
        return repo.writeTree(
          base,
          changes
            .filter(({ path, text }) => text !== undefined || there.has(path))
            .map(({ path, mode, text }) => ({
              path,
              mode,
              oid: text === undefined ? undefined : repo.writeBlob(text),
            })),
        );
      };
      const one = write(undefined, first);
      const two = write(one, second);
      const head = commit(repo, [commit(repo, [], one)], two);
      expect(repo.moveRefs([{ ref: 'refs/heads/main', before: undefined, after: head }])).toBe(true);
      expect(ask(repo, 'fsck', '--strict', '--full', '--no-progress', '--no-dangling')).toEqual([]);
      expect(repo.tree(head).map(({ path, mode, type, oid }) => `${mode} ${type} ${oid}\t${path}`)).toEqual(
        ask(repo, 'ls-tree', '-r', '-t', '-z', head),
      );
      expect(repo.changedPaths(one, two)).toEqual(
        ask(repo, 'diff-tree', '-r', '-z', '--name-only', one, two).toSorted(),
      );
    }),
    { numRuns: 25 },
  );
});

test('ahead and behind counts are the same as git’s', { timeout: 60_000 }, () => {
  const parents = fc.array(fc.nat(), { maxLength: 2 });
  fc.assert(
    fc.property(fc.array(parents, { minLength: 2, maxLength: 8 }), fc.nat(), fc.nat(), (shape, m, n) => {
      const repo = repository();
      const tree = repo.writeTree(undefined, []);
      const commits: string[] = [];
      for (const [index, choice] of shape.entries()) {
        const before = [...new Set(index === 0 ? [] : choice.map((nth) => commits[nth % index] ?? ''))];
        commits.push(commit(repo, before, tree, `${index}`));
      }
      const [one = '', other = ''] = [commits[m % commits.length], commits[n % commits.length]];
      expect(new Set(repo.history(one))).toEqual(new Set(ask(repo, 'rev-list', one)));
      expect(new Set(repo.ahead(one, other))).toEqual(new Set(ask(repo, 'rev-list', other, `^${one}`)));
      const bases = askOrNothing(repo, 'merge-base', '--all', one, other);
      const base = repo.mergeBase(one, other);
      expect(base === undefined ? bases : bases.includes(base)).toEqual(base === undefined ? [] : true);
      expect(repo.isAncestor(one, other)).toBe(bases.includes(one));
    }),
    { numRuns: 25 },
  );
});

test('refs move all or none, and no ref has the name of another ref’s folder', () => {
  const repo = repository();
  const one = commit(repo, [], repo.writeTree(undefined, []));
  const move = (ref: string, before: string | undefined, after: string | undefined) => ({
    ref,
    before,
    after,
  });
  const zero = '0'.repeat(40);
  expect(repo.moveRefs([move('refs/heads/a', zero, one), move('refs/heads/b', one, one)])).toBe(false);
  expect(repo.refs().size).toBe(0);
  expect(repo.moveRefs([move('refs/heads/a', zero, one)])).toBe(true);
  expect(repo.moveRefs([move('refs/heads/a/b', zero, one)])).toBe(false);
  expect(repo.moveRefs([move('refs/heads/a', one, undefined), move('refs/heads/a/b', zero, one)])).toBe(true);
  expect(ask(repo, 'for-each-ref', '--format=%(refname) %(objectname)')).toEqual([`refs/heads/a/b ${one}`]);
});

test('git finds no errors after pushes, forks and merges of all kinds', async () => {
  const github = await startGitHub();
  onTestFinished(() => github.close());
  const stage = github.repository({
    files: { 'a/b.yaml': '1\n2\n3\n', run: { content: 'x', mode: '100755' } },
  });
  for (const method of ['merge', 'squash', 'rebase'] as const) {
    stage.push(method, { files: { [`a/${method}.yaml`]: 'new\n', 'ü.txt': method } });
    stage.push(method, { files: { 'ü.txt': `${method}, again` } });
    stage.push('main', { files: { 'a/b.yaml': `${method}\n2\n3\n` } });
    stage.merge(stage.open({ head: method }), method);
  }
  stage.openFromFork({ owner: 'mallory', branch: 'main', files: { run: null } });
  const check = ['fsck', '--strict', '--full', '--no-progress', '--no-dangling'];
  expect(git(stage.folder, check).toString()).toBe('');
  const [refs] = [git(stage.folder, ['for-each-ref', '--format=%(refname:short) %(objectname)']).toString()];
  expect(refs.trim().split('\n')).toEqual(
    Object.entries(stage.branches())
      .map((pair) => pair.join(' '))
      .toSorted(),
  );
});
