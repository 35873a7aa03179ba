import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import * as z from 'zod';
import { bundledPackages, licensesPage } from '../../../scripts/licenses.ts';
import { packagesByTheirCode } from './traces.ts';

const dist = join(import.meta.dirname, '../../../dist');
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const Packages = z.array(z.object({ name: z.string(), version: z.string(), license: z.string() }));
const listed = Packages.parse(JSON.parse(read('packages.json')));
const labels = listed.map(({ name, version }) => `${name}@${version}`);
const bundle = readdirSync(dist)
  .filter((file) => file.endsWith('.js'))
  .map(read)
  .join('\n');
const scratch = mkdtempSync(join(tmpdir(), 'copilot-model-sync-licenses-'));
afterAll(() => rmSync(scratch, { recursive: true }));

test('every package whose code is in the bundle is listed, and no other', () => {
  // ncc replaces an optional module that is not installed with one line of its own.
  const ours = labels.filter((label) => !label.startsWith('@vercel/ncc@'));
  expect(packagesByTheirCode(bundle)).toEqual(ours.toSorted());
});

test('every listed package has its license text in licenses.txt', () => {
  const sections = read('licenses.txt')
    .split(`\n${'-'.repeat(80)}\n`)
    .slice(1);
  expect(sections.map((section) => section.split('\n', 1)[0])).toEqual(
    listed.map(({ name, version, license }) => `${name}@${version} (${license})`),
  );
  for (const section of sections) expect(section).toMatch(/copyright|permission|license/i);
  for (const section of sections) expect(section.length).toBeGreaterThan(400);
});

test('there is one copy of undici', () => {
  expect(listed.filter(({ name }) => name === 'undici')).toHaveLength(1);
  expect(bundle.split("Symbol.for('undici.globalDispatcher.1')")).toHaveLength(2);
});

test('every license requires no more than that its text is included', () => {
  const permissive = [
    'MIT',
    'ISC',
    'BlueOak-1.0.0',
    'Apache-2.0',
    '(Apache-2.0 AND BSD-3-Clause)',
    'BSD-3-Clause',
    '0BSD',
  ];
  expect(listed.filter(({ license }) => !permissive.includes(license))).toEqual([]);
});

test('nested copies count separately, and stubs of package.json in subfolders are ignored', () => {
  const one = install('one', { version: '1.0.0', license: 'ISC' }, { LICENSE: 'Text of one.\r\n' });
  mkdirSync(join(one, 'dist'));
  writeFileSync(join(one, 'dist/package.json'), '{"name":"stub","version":"0.0.0"}');
  const two = install('two', { version: '1.0.0', license: 'ISC' }, { COPYING: 'Text of two.' });
  const nested = install(
    'one/node_modules/two',
    { version: '2.0.0', license: 'ISC' },
    { COPYING: 'Text of two.' },
  );
  const concatenated = {
    modules: [file(one, 'dist/a.js'), file('/checkout', 'lib/ours.js'), file(nested, 'b.js')],
  };
  const found = bundledPackages(stats(concatenated, file(two, 'c.js'), { nameForCondition: null }));
  expect(found.map(({ name, version }) => `${name}@${version}`)).toEqual([
    'one@1.0.0',
    'two@1.0.0',
    'two@2.0.0',
  ]);
  expect(licensesPage(found)).toContain('one@1.0.0 (ISC)\n\nText of one.\n\n---');
});

test('a package without a license file gets the standard text with its author, or stops the build', () => {
  const mit = install('mit', { version: '1.0.0', license: 'MIT', author: { name: 'A. Author' } }, {});
  expect(licensesPage(bundledPackages(stats(file(mit, 'index.js'))))).toContain('Copyright (c) A. Author');
  const other = install('other', { version: '1.0.0', license: 'MPL-2.0', author: 'B' }, {});
  expect(() => licensesPage(bundledPackages(stats(file(other, 'index.js'))))).toThrow(
    'other@1.0.0 has no license file',
  );
  const nameless = install('nameless', { version: '1.0.0', license: 'MIT' }, {});
  expect(() => licensesPage(bundledPackages(stats(file(nameless, 'index.js'))))).toThrow(
    'nameless@1.0.0 has no license file',
  );
});

function install(name: string, manifest: object, files: Record<string, string>): string {
  const folder = join(scratch, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: basename(name), ...manifest }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

function stats(...modules: object[]): string {
  return JSON.stringify({ modules });
}

function file(folder: string, path: string): object {
  return { nameForCondition: join(folder, path) };
}
