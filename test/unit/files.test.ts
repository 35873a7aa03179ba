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

test('keeps the permissions of a file, whatever the umask, unless a mode is given', async () => {
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

test('writes none of several files when one cannot be prepared', async () => {
  const folder = workspace({ a: 'old', file: '' });
  const files = ['a', 'file/b', 'c'].map((path) => ({ path, bytes: NEW }));
  expect(await messageOf(filesBelow(folder).writeAll(files))).toMatch(
    /^The file cannot be written: (ENOTDIR|EEXIST)\.$/,
  );
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
  expect(readdirSync(folder).toSorted()).toEqual(['a', 'file']);
});

test('names the files written before one cannot be replaced, and leaves no temporary file', async () => {
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

test('leaves no temporary file when a file cannot be replaced', async () => {
  const folder = workspace({ 'b/full': '' });
  expect(await messageOf(filesBelow(folder).write('b', NEW))).toMatch(/cannot be written/);
  expect(readdirSync(folder)).toEqual(['b']);
});

test('keeps a symbolic link, and writes the file it points to', async () => {
  const folder = workspace({ 'real/config.yaml': 'old' });
  symlinkSync('real/config.yaml', join(folder, 'config.yaml'));
  await filesBelow(folder).write('config.yaml', NEW);
  expect(lstatSync(join(folder, 'config.yaml')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'real/config.yaml'), 'utf8')).toBe('new');
  expect(readdirSync(join(folder, 'real'))).toEqual(['config.yaml']);
});

test('lists files with their folders, except those of Git and of packages, and links', async () => {
  const folder = workspace({
    'a.yaml': '',
    'b/c/d.yaml': '',
    '.git/x.yaml': '',
    'b/node_modules/y.yaml': '',
  });
  symlinkSync('.', join(folder, 'b/loop'));
  expect((await filesBelow(folder).list()).toSorted()).toEqual(['a.yaml', 'b/c/d.yaml']);
});
