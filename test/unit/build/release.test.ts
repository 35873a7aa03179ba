import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { releaseNotes } from '../../../scripts/notes.ts';
import { pinned, pinsIn } from '../../../scripts/pins.ts';
import { sbom } from '../../../scripts/sbom.ts';
import { singleFile } from '../../../scripts/single-file.ts';

const root = join(import.meta.dirname, '../../..');
const release = { repository: 'acme/copilot-model-sync', sha: 'a'.repeat(40), version: 'v1.2.3' };
const scratch = mkdtempSync(join(tmpdir(), 'copilot-model-sync-release-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Runs a program with Node in the scratch folder. */
function run(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: scratch, encoding: 'utf8' });
}

describe('the command line as one file', () => {
  test('does what the bundle does, without the bundle beside it', () => {
    const file = join(scratch, 'copilot-model-sync.mjs');
    writeFileSync(file, singleFile(join(root, 'dist')));
    for (const args of [['demo'], ['sync', '--help'], ['login', '--help']]) {
      expect(run(file, ...args)).toBe(run(join(root, 'dist/index.js'), ...args));
    }
  });

  test('refuses a bundle of another shape', () => {
    const folder = mkdtempSync(join(scratch, 'dist-'));
    writeFileSync(join(folder, 'index.js'), 'import("./x.js");');
    expect(() => singleFile(folder)).toThrow('expected way');
  });
});

test('the package installs nothing but itself, and its command runs', () => {
  const npm = (cwd: string, ...args: string[]) =>
    execFileSync('npm', ['--offline', '--no-audit', '--no-fund', '--loglevel=error', ...args], {
      cwd,
      encoding: 'utf8',
    });
  npm(root, 'pack', '--pack-destination', scratch);
  const tarball = readdirSync(scratch).find((file) => file.endsWith('.tgz')) ?? '';
  writeFileSync(join(scratch, 'package.json'), '{"private":true}');
  npm(scratch, 'install', `./${tarball}`);
  expect(readdirSync(join(scratch, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'copilot-model-sync',
  ]);
  expect(npm(scratch, 'exec', '--', 'copilot-model-sync', 'demo')).toContain('gpt-');
});

describe('release notes', () => {
  const changelog =
    '# Changelog\n\n## Unreleased\n\n## [1.2.3] - 2026-11-21\n\n- One\n\n### Fixed\n\n- Two\n\n## 1.2.2\n\n- Old\n';

  test('are the section of the version and the line to copy', () => {
    expect(releaseNotes(changelog, release)).toBe(
      `- One\n\n### Fixed\n\n- Two\n\n### Use it\n\n\`\`\`yaml\n- uses: acme/copilot-model-sync@${release.sha} # v1.2.3\n\`\`\`\n`,
    );
  });

  test('are refused without a section', () => {
    expect(() => releaseNotes(changelog, { ...release, version: 'v1.2' })).toThrow('no section for v1.2');
  });
});

describe('pins', () => {
  test('every use in documentation, examples and workflows has the same one', () => {
    const files = execFileSync('git', ['ls-files', '*.md', '*.yml', '*.yaml'], {
      cwd: root,
      encoding: 'utf8',
    });
    const pins = files
      .split('\n')
      .filter((file) => file !== '')
      .flatMap((file) => pinsIn(readFileSync(join(root, file), 'utf8')));
    expect([...new Set(pins)]).toHaveLength(1);
  });

  test.each([
    ['uses: OWNER/copilot-model-sync@v1', `uses: acme/copilot-model-sync@${release.sha} # v1.2.3`],
    [
      `uses: OWNER/copilot-model-sync/prove@${'0'.repeat(40)} # v0.1.0\n`,
      `uses: acme/copilot-model-sync/prove@${release.sha} # v1.2.3\n`,
    ],
    ['uses: actions/checkout@v7', 'uses: actions/checkout@v7'],
  ])('%s', (before, after) => {
    expect(pinned(before, release)).toBe(after);
  });
});

test('the bill of materials names each bundled package once', () => {
  const packages = readFileSync(join(root, 'dist/packages.json'), 'utf8');
  const { components, ...document } = JSON.parse(sbom(packages, { name: 'x', version: '1.0.0' }));
  expect(document).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
  expect(components).toHaveLength(JSON.parse(packages).length);
  expect(components.map(({ purl }: { purl: string }) => purl)).toContain('pkg:npm/%40actions/core@3.0.1');
});
