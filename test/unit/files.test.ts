import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Failure } from '../../src/errors.ts';
import { filesBelow } from '../../src/files.ts';
import { workspace } from '../acceptance/support/workspace.ts';

const NEW = new TextEncoder().encode('new');

async function messageOf(promise: Promise<void>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
  throw new Error('nothing failed');
}

test('a file keeps its permissions, whatever the umask, and a given mode wins', async () => {
  const folder = workspace({ open: 'old', closed: 'old' });
  for (const name of ['open', 'closed']) chmodSync(join(folder, name), 0o777);
  const umask = process.umask(0o077);
  try {
    await filesBelow(folder).write('open', NEW);
    await filesBelow(folder).write('closed', NEW, 0o600);
  } finally {
    process.umask(umask);
  }
  expect(['open', 'closed'].map((name) => statSync(join(folder, name)).mode & 0o777)).toEqual([0o777, 0o600]);
});

test('of several files none is written when one cannot be prepared', async () => {
  const folder = workspace({ a: 'old', file: '' });
  const files = ['a', 'file/b', 'c'].map((path) => ({ path, bytes: NEW }));
  expect(await messageOf(filesBelow(folder).writeAll(files))).toMatch(
    /^The file cannot be written: (ENOTDIR|EEXIST)\.$/,
  );
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
  expect(readdirSync(folder).toSorted()).toEqual(['a', 'file']);
});

test('what is written before a file cannot be replaced is named, and nothing temporary is left', async () => {
  const folder = workspace({ a: 'old', 'b/full': '', d: 'old' });
  const files = ['a', 'c', 'b', 'd'].map((path) => ({ path, bytes: NEW }));
  expect(await messageOf(filesBelow(folder).writeAll(files))).toMatch(
    /^The file cannot be written: (EISDIR|ENOTEMPTY|EEXIST)\. Already written: a, c\.$/,
  );
  expect(['a', 'c', 'd'].map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([
    'new',
    'new',
    'old',
  ]);
  expect(readdirSync(folder).toSorted()).toEqual(['a', 'b', 'c', 'd']);
});

test('one file that cannot be replaced leaves nothing behind', async () => {
  const folder = workspace({ 'b/full': '' });
  expect(await messageOf(filesBelow(folder).write('b', NEW))).toMatch(/cannot be written/);
  expect(readdirSync(folder)).toEqual(['b']);
});

test('a symbolic link stays one, and the file behind it is written', async () => {
  const folder = workspace({ 'real/config.yaml': 'old' });
  symlinkSync('real/config.yaml', join(folder, 'config.yaml'));
  await filesBelow(folder).write('config.yaml', NEW);
  expect(lstatSync(join(folder, 'config.yaml')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'real/config.yaml'), 'utf8')).toBe('new');
  expect(readdirSync(join(folder, 'real'))).toEqual(['config.yaml']);
});

test('files are listed with their folders, without those of Git and of packages, and without links', async () => {
  const folder = workspace({
    'a.yaml': '',
    'b/c/d.yaml': '',
    '.git/x.yaml': '',
    'b/node_modules/y.yaml': '',
  });
  symlinkSync('.', join(folder, 'b/loop'));
  expect((await filesBelow(folder).list()).toSorted()).toEqual(['a.yaml', 'b/c/d.yaml']);
});
