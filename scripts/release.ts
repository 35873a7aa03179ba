/**
 * `node scripts/release.ts TAG OWNER/REPO FOLDER`: checks that the tag may be released and writes the release's assets:
 * the command line as one file and as a package, a bill of materials, the schema, and the notes.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { releaseNotes } from './notes.ts';
import { sbom } from './sbom.ts';
import { singleFile } from './single-file.ts';

const Manifest = z.looseObject({ name: z.string(), version: z.string(), files: z.array(z.string()) });

/** Keys of package.json that have no meaning for an installed package. */
const FOR_DEVELOPMENT = new Set(['scripts', 'devDependencies', 'overrides', 'workspaces']);

process.chdir(join(import.meta.dirname, '..'));
const [tag = '', repository = '', folder = ''] = process.argv.slice(2);
if (folder === '') {
  console.error('usage: node scripts/release.ts TAG OWNER/REPO FOLDER');
  process.exit(2);
}
const manifest = Manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')));
const sha = git('rev-parse', 'HEAD');
refuseOtherCommits();
write(resolve(folder));

/** A release is a commit of main whose package.json names the tag's version. */
function refuseOtherCommits(): void {
  if (tag !== `v${manifest.version}`)
    throw new Error(`The tag ${tag} is not v${manifest.version} of package.json.`);
  if (git('rev-parse', `${tag}^{commit}`) !== sha)
    throw new Error(`The tag ${tag} is not the commit that is checked out.`);
  git('merge-base', '--is-ancestor', sha, 'origin/main');
}

function write(out: string): void {
  mkdirSync(out, { recursive: true });
  const asset = (name: string, text: string): void => writeFileSync(join(out, name), text);
  asset('copilot-model-sync.mjs', singleFile('dist'));
  asset('copilot-model-sync.cdx.json', sbom(readFileSync('dist/packages.json', 'utf8'), manifest));
  asset(
    'RELEASE_NOTES.md',
    releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), { repository, sha, version: tag }),
  );
  const schema = 'schema/litellm-config.schema.json';
  if (existsSync(schema)) cpSync(schema, join(out, 'litellm-config.schema.json'));
  pack(out);
}

/** The package, with the commit it was made of: `init` pins the action to it. */
function pack(out: string): void {
  const scratch = mkdtempSync(join(tmpdir(), 'copilot-model-sync-package-'));
  try {
    for (const file of [...manifest.files, 'README.md', 'LICENSE'])
      cpSync(file, join(scratch, file), { recursive: true });
    const kept = Object.entries(manifest).filter(([key]) => !FOR_DEVELOPMENT.has(key));
    const stamped = { ...Object.fromEntries(kept), repository: `github:${repository}`, gitHead: sha };
    writeFileSync(join(scratch, 'package.json'), `${JSON.stringify(stamped, null, 2)}\n`);
    execFileSync('npm', ['pack', scratch, '--pack-destination', out], { stdio: 'inherit' });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}
